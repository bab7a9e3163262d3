namespace Indicators.Tests;

/// <summary>Codes of SDMX, as the code lists of the ECB, the IMF and SDMX have them.</summary>
public sealed class SdmxCodeTests
{
    [Theory]
    // CL_OBS_STATUS of ECB, IMF (1.0) and SDMX (1.1)
    [InlineData("A", ObservationStatus.Normal)]
    [InlineData("B", ObservationStatus.Break)]
    [InlineData("E", ObservationStatus.Estimated)]
    [InlineData("F", ObservationStatus.Forecast)]
    [InlineData("P", ObservationStatus.Provisional)]
    [InlineData("M", ObservationStatus.Missing)]
    [InlineData("L", ObservationStatus.Missing)]
    [InlineData("H", ObservationStatus.Missing)]
    [InlineData("Q", ObservationStatus.Missing)]
    [InlineData("O", ObservationStatus.Missing)]
    public void A_status_is_read(string code, ObservationStatus expected)
    {
        Assert.True(ObservationStatus.TryFromSdmxCode(code, out var status));
        Assert.Equal(expected, status);
    }

    [Theory]
    [InlineData("D")]
    [InlineData("G")]
    [InlineData("I")]
    [InlineData("J")] // missing to the IMF, a value to the ECB
    [InlineData("N")]
    [InlineData("S")]
    [InlineData("U")]
    [InlineData("V")]
    [InlineData("C")] // confidential, only in the list of the IMF
    [InlineData("a")]
    [InlineData("")]
    [InlineData(null)]
    public void A_code_that_says_more_or_is_none_is_not_read(string? code) =>
        Assert.False(ObservationStatus.TryFromSdmxCode(code, out _));

    [Fact]
    public void A_status_is_written_as_it_is_read()
    {
        foreach (
            var status in Enum.GetValues<ObservationStatus>()
                .Where(static status => status != ObservationStatus.Disputed)
        )
        {
            Assert.True(ObservationStatus.TryFromSdmxCode(status.ToSdmxCode(), out var read));
            Assert.Equal(status, read);
        }

        Assert.Null(ObservationStatus.Disputed.ToSdmxCode());
    }

    [Theory]
    // CL_UNIT_MULT of the ECB: units, tens of thousands, hundreds of millions, quadrillions, hundredths, quadrillionths
    [InlineData("0", "1")]
    [InlineData("1", "10")]
    [InlineData("4", "10000")]
    [InlineData("8", "100000000")]
    [InlineData("15", "1000000000000000")]
    [InlineData("-2", "0.01")]
    [InlineData("-15", "0.000000000000001")]
    public void A_unit_multiplier_is_a_power_of_ten(string code, string factor)
    {
        var expected = decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(UnitMultiplier.TryFactorOf(code, out var read));
        Assert.Equal(expected, read);
        Assert.True(UnitMultiplier.TryCodeOf(expected, out var written));
        Assert.Equal(code, written);
    }

    [Theory]
    [InlineData("16")]
    [InlineData("-16")]
    [InlineData("04")]
    [InlineData("+4")]
    [InlineData("-0")]
    [InlineData("4.0")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_no_unit_multiplier_is_not_read(string? code) =>
        Assert.False(UnitMultiplier.TryFactorOf(code, out _));

    [Fact]
    public void A_factor_that_is_no_power_of_ten_has_no_code() => Assert.False(UnitMultiplier.TryCodeOf(25m, out _));
}
