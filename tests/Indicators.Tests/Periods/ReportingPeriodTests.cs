using NodaTime;

namespace Indicators.Tests;

public sealed class ReportingPeriodTests
{
    [Fact]
    public void The_default_value_is_the_year_1()
    {
        Assert.Equal(ReportingPeriod.Year(1), default);
        Assert.Equal("0001", default(ReportingPeriod).ToString());
        Assert.Equal(new LocalDate(1, 12, 31), default(ReportingPeriod).End);
        Assert.Equal(1, default(ReportingPeriod).Count);
    }

    [Fact]
    public void A_run_of_quarters_is_the_run_of_their_months()
    {
        var quarters = ReportingPeriod.Run(ReportingPeriod.Quarter(2025, 1), ReportingPeriod.Quarter(2025, 3));
        Assert.Equal(ReportingPeriod.Months(2025, 1, 9), quarters);
        Assert.Equal((Periodicity.Month, 9), (quarters.Periodicity, quarters.Count));
        Assert.Equal("2025-01-01/P9M", quarters.ToString());
        var halves = ReportingPeriod.Run(ReportingPeriod.HalfYear(2024, 2), ReportingPeriod.HalfYear(2025, 1));
        Assert.Equal("2024-07-01/P12M", halves.ToString());
    }

    [Fact]
    public void A_year_and_the_run_of_its_months_are_two_values_in_order()
    {
        var (year, months) = (ReportingPeriod.Year(2024), ReportingPeriod.Months(2024, 1, 12));
        Assert.Equal(year.ToDateInterval(), months.ToDateInterval());
        Assert.NotEqual(year, months);
        Assert.True(year < months);
    }

    [Fact]
    public void A_five_year_plan_is_a_run_of_years()
    {
        var plan = ReportingPeriod.Years(2021, 2025);
        Assert.Equal("2021-01-01/P5Y", plan.ToString());
        Assert.Equal((new LocalDate(2021, 1, 1), new LocalDate(2025, 12, 31), 5), (plan.Start, plan.End, plan.Count));
    }

    [Fact]
    public void The_calendar_is_covered_to_both_ends()
    {
        Assert.Equal(new LocalDate(9999, 12, 31), ReportingPeriod.Year(9999).End);
        Assert.Equal("9999-12-31", ReportingPeriod.Day(new LocalDate(9999, 12, 31)).ToString());
        Assert.Equal("9999-Q4", ReportingPeriod.Quarter(9999, 4).ToString());
        Assert.Equal(ReportingPeriod.Years(1, 9999), ReportingPeriod.Parse("0001-01-01/P9999Y"));
        Assert.Equal(119_988, ReportingPeriod.Parse("0001-01-01/P119988M").Count);
        var days = ReportingPeriod.Run(
            ReportingPeriod.Day(new LocalDate(1, 1, 1)),
            ReportingPeriod.Day(new LocalDate(9999, 12, 31))
        );
        Assert.Equal("0001-01-01/P3652059D", days.ToString());
        Assert.Equal(days, ReportingPeriod.Parse(days.ToString()));
    }

    [Theory]
    [InlineData("0001-01-01/P10000Y")]
    [InlineData("0001-01-01/P119989M")]
    [InlineData("0001-01-01/P3652060D")]
    [InlineData("9999-12-31/P2D")]
    [InlineData("9999-12-31/P9999999D")]
    public void A_run_past_the_year_9999_is_no_period(string text) =>
        Assert.False(ReportingPeriod.TryParse(text, out _));

    [Fact]
    public void What_is_outside_its_range_is_named()
    {
        AssertNames("year", () => ReportingPeriod.Year(0));
        AssertNames("year", () => ReportingPeriod.Year(10_000));
        AssertNames("half", () => ReportingPeriod.HalfYear(2024, 3));
        AssertNames("quarter", () => ReportingPeriod.Quarter(2024, 0));
        AssertNames("quarter", () => ReportingPeriod.Quarter(2024, 5));
        AssertNames("month", () => ReportingPeriod.Month(2024, 13));
        AssertNames("year", () => ReportingPeriod.Month(0, 1));
        AssertNames("first", () => ReportingPeriod.Years(0, 5));
        AssertNames("last", () => ReportingPeriod.Years(5, 10_000));
        AssertNames("last", () => ReportingPeriod.Years(2025, 2021));
        AssertNames("first", () => ReportingPeriod.Months(2024, 0, 5));
        AssertNames("last", () => ReportingPeriod.Months(2024, 5, 13));
        AssertNames("last", () => ReportingPeriod.Months(2024, 9, 1));
        AssertNames("date", () => ReportingPeriod.Day(new LocalDate(0, 12, 31)));
    }

    [Fact]
    public void Periods_of_two_periodicities_make_no_run()
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            ReportingPeriod.Run(ReportingPeriod.Year(2024), ReportingPeriod.Quarter(2025, 1))
        );
        Assert.Equal("last", refusal.ParamName);
        Assert.Contains("2024 and 2025-Q1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_of_another_calendar_is_that_of_the_iso_calendar()
    {
        var julian = new LocalDate(2025, 1, 7, CalendarSystem.Julian);
        Assert.Equal(ReportingPeriod.Day(new LocalDate(2025, 1, 20)), ReportingPeriod.Day(julian));
    }

    [Fact]
    public void Text_that_is_no_period_is_named_and_shortened()
    {
        Assert.Contains(
            "'2025-13'",
            Assert.Throws<FormatException>(() => ReportingPeriod.Parse("2025-13")).Message,
            StringComparison.Ordinal
        );
        var message = Assert.Throws<FormatException>(() => ReportingPeriod.Parse(new string('7', 10_000))).Message;
        Assert.True(message.Length < 200);
        _ = Assert.Throws<ArgumentNullException>(() => ReportingPeriod.Parse(null!));
        Assert.False(ReportingPeriod.TryParse((string?)null, out var period));
        Assert.Equal(default, period);
    }

    private static void AssertNames(string parameter, Func<ReportingPeriod> create) =>
        Assert.Equal(parameter, Assert.Throws<ArgumentOutOfRangeException>(() => create()).ParamName);
}
