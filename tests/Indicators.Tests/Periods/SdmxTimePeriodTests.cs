using NodaTime;

namespace Indicators.Tests;

/// <summary>Texts of the SDMX time period, as the tests of sdmx-dl have them, and the forms that are not covered.</summary>
public sealed class SdmxTimePeriodTests
{
    /// <summary>Text, periodicity, start, end.</summary>
    public static TheoryData<string, Periodicity, LocalDate, LocalDate> Covered =>
        new()
        {
            { "2001", Periodicity.Year, new(2001, 1, 1), new(2001, 12, 31) },
            { "2001-A1", Periodicity.Year, new(2001, 1, 1), new(2001, 12, 31) },
            { "2000-S2", Periodicity.HalfYear, new(2000, 7, 1), new(2000, 12, 31) },
            { "2000-S1", Periodicity.HalfYear, new(2000, 1, 1), new(2000, 6, 30) },
            { "2000-Q4", Periodicity.Quarter, new(2000, 10, 1), new(2000, 12, 31) },
            { "2010-M03", Periodicity.Month, new(2010, 3, 1), new(2010, 3, 31) },
            { "2000-02", Periodicity.Month, new(2000, 2, 1), new(2000, 2, 29) },
            { "2001-02-03", Periodicity.Day, new(2001, 2, 3), new(2001, 2, 3) },
            { "2000-D001", Periodicity.Day, new(2000, 1, 1), new(2000, 1, 1) },
            { "2000-D366", Periodicity.Day, new(2000, 12, 31), new(2000, 12, 31) },
            { "2010-02-15/P2D", Periodicity.Day, new(2010, 2, 15), new(2010, 2, 16) },
            { "2010-02-15/P1D", Periodicity.Day, new(2010, 2, 15), new(2010, 2, 15) },
            { "2010-03-01/P2M", Periodicity.Month, new(2010, 3, 1), new(2010, 4, 30) },
            { "2021-01-01/P5Y", Periodicity.Year, new(2021, 1, 1), new(2025, 12, 31) },
            { "2021-01-01/P1Y", Periodicity.Year, new(2021, 1, 1), new(2021, 12, 31) },
        };

    [Theory]
    [MemberData(nameof(Covered))]
    public void A_covered_form_is_read(string text, Periodicity periodicity, LocalDate start, LocalDate end)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal((periodicity, start, end), (period.Periodicity, period.Start, period.End));
    }

    /// <summary>Weeks, trimesters and times are periods of SDMX that this type does not cover.</summary>
    [Theory]
    [InlineData("2011-W36")]
    [InlineData("2011-T2")]
    [InlineData("2001-02-03T04:05:06")]
    [InlineData("2001-02-03T04:05/P2D")]
    [InlineData("2010-02-15/PT12H")]
    [InlineData("2010-02-15/P2M")]
    [InlineData("2010-02-01/P1Y")]
    [InlineData("2010-02-01/P1Y6M")]
    public void A_form_that_is_not_covered_is_no_period(string text) => AssertNone(text);

    [Theory]
    [InlineData("2000-A0")]
    [InlineData("2000-A2")]
    [InlineData("2000-S0")]
    [InlineData("2000-S3")]
    [InlineData("2000-T0")]
    [InlineData("2000-Q0")]
    [InlineData("2000-Q5")]
    [InlineData("2000-M00")]
    [InlineData("2000-M13")]
    [InlineData("2000-M1")]
    [InlineData("2000-W00")]
    [InlineData("2000-W1")]
    [InlineData("2000-D000")]
    [InlineData("2001-D366")]
    [InlineData("2000-D367")]
    [InlineData("2000-D1")]
    [InlineData("2010-M")]
    [InlineData("010-M03")]
    [InlineData("20010")]
    [InlineData("2001-13")]
    [InlineData("2001-00")]
    [InlineData("2001-00-01")]
    [InlineData("2001-01-00")]
    [InlineData("2023-02-29")]
    [InlineData("2010-02-29/P2D")]
    [InlineData("2010-046/P2D")]
    [InlineData("2019-02-29T11:23:56")]
    [InlineData("0000")]
    [InlineData("10000")]
    [InlineData("-2001")]
    [InlineData("+2001")]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("2010-02-15/")]
    [InlineData("2010-02-15/P")]
    [InlineData("2010-02-15/PD")]
    [InlineData("2010-02-15/P0D")]
    [InlineData("2010-02-15/P-1D")]
    [InlineData("2010/P2Y")]
    [InlineData("2000-q4")]
    [InlineData("2000Q4")]
    public void A_text_that_is_no_time_period_is_refused(string text) => AssertNone(text);

    private static void AssertNone(string text)
    {
        Assert.False(ReportingPeriod.TryParse(text, out var period));
        Assert.Equal(default, period);
        _ = Assert.Throws<FormatException>(() => ReportingPeriod.Parse(text));
    }
}
