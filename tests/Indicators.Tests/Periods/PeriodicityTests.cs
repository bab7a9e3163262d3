namespace Indicators.Tests;

public sealed class PeriodicityTests
{
    [Theory]
    [InlineData(Periodicity.Year, 1)]
    [InlineData(Periodicity.HalfYear, 2)]
    [InlineData(Periodicity.Trimester, 3)]
    [InlineData(Periodicity.Quarter, 4)]
    [InlineData(Periodicity.Month, 12)]
    public void A_year_has_so_many_periods(Periodicity periodicity, int count) =>
        Assert.Equal(count, periodicity.PerYear());

    [Theory]
    [InlineData(Periodicity.Week)]
    [InlineData(Periodicity.Day)]
    [InlineData(Periodicity.PointInTime)]
    [InlineData(Periodicity.Irregular)]
    [InlineData((Periodicity)99)]
    public void Others_have_no_fixed_number_to_the_year(Periodicity periodicity) =>
        Assert.Equal("periodicity", Assert.Throws<ArgumentOutOfRangeException>(() => periodicity.PerYear()).ParamName);

    /// <summary>CL_FREQ of SDMX; "T" stands in the technical notes, section 6, as the indicator of the reporting trimester.</summary>
    [Theory]
    [InlineData(Periodicity.Year, "A")]
    [InlineData(Periodicity.HalfYear, "S")]
    [InlineData(Periodicity.Trimester, "T")]
    [InlineData(Periodicity.Quarter, "Q")]
    [InlineData(Periodicity.Month, "M")]
    [InlineData(Periodicity.Week, "W")]
    [InlineData(Periodicity.Day, "D")]
    public void A_periodicity_has_an_SDMX_code(Periodicity periodicity, string code)
    {
        Assert.Equal(code, periodicity.ToSdmxCode());
        Assert.True(Periodicity.TryFromSdmxCode(code, out var read));
        Assert.Equal(periodicity, read);
    }

    /// <summary>Codes that agencies understand differently (H is half-yearly at the ECB, hourly in SDMX), or that are no periodicity here.</summary>
    [Theory]
    [InlineData("H")]
    [InlineData("B")]
    [InlineData("N")]
    [InlineData("I")]
    [InlineData("E")]
    [InlineData("A5")]
    [InlineData("_Z")]
    [InlineData("a")]
    [InlineData("")]
    [InlineData(null)]
    public void Other_codes_are_not_read(string? code)
    {
        Assert.False(Periodicity.TryFromSdmxCode(code, out var periodicity));
        Assert.Equal(Periodicity.Year, periodicity);
    }

    [Theory]
    [InlineData(Periodicity.PointInTime)]
    [InlineData(Periodicity.Irregular)]
    [InlineData((Periodicity)(-1))]
    public void What_has_no_frequency_has_no_code(Periodicity periodicity) =>
        Assert.Equal(
            "periodicity",
            Assert.Throws<ArgumentOutOfRangeException>(() => periodicity.ToSdmxCode()).ParamName
        );
}
