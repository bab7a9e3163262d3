using System.Runtime.CompilerServices;
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
    public void What_is_outside_the_calendar_is_named()
    {
        AssertNames("trimester", () => ReportingPeriod.Trimester(2024, 4));
        AssertNames("week", () => ReportingPeriod.Week(2024, 53));
        AssertNames("week", () => ReportingPeriod.Week(9999, 52));
        AssertNames("week", () => ReportingPeriod.Week(2024, 0));
        AssertNames("year", () => ReportingPeriod.Year(9999, new AnnualDate(7, 1)));
        AssertNames("half", () => ReportingPeriod.HalfYear(9999, 2, new AnnualDate(7, 2)));
        AssertNames("yearStart", () => ReportingPeriod.Year(2024, new AnnualDate(2, 29)));
        AssertNames("date", () => ReportingPeriod.Containing(Periodicity.Week, new LocalDate(9999, 12, 31)));
        AssertNames(
            "date",
            () => ReportingPeriod.Containing(Periodicity.Year, new LocalDate(1, 1, 1), new AnnualDate(7, 1))
        );
        AssertNames("periodicity", () => ReportingPeriod.Containing(Periodicity.Irregular, new LocalDate(2024, 1, 1)));
        AssertNames("time", () => ReportingPeriod.PointInTime(new LocalDateTime(0, 12, 31, 0, 0)));
        AssertNames(
            "time",
            () => ReportingPeriod.PointInTime(new LocalDateTime(2024, 1, 1, 0, 0).WithOffset(Offset.FromHours(15)))
        );
        AssertNames("offset", () => ReportingPeriod.Year(2024).WithOffset(Offset.FromSeconds(30)));
        AssertNames("length", () => ReportingPeriod.Range(new LocalDate(2024, 1, 1), Period.Zero));
        AssertNames(
            "length",
            () => ReportingPeriod.Range(new LocalDate(2024, 1, 1), Period.FromMonths(2) + Period.FromDays(-1))
        );
        AssertNames("length", () => ReportingPeriod.Range(new LocalDate(9999, 1, 1), Period.FromDays(366)));
        AssertNames("length", () => ReportingPeriod.Range(new LocalDate(2024, 1, 1), Period.FromTicks(1)));
        AssertNames("length", () => ReportingPeriod.Range(new LocalDate(2024, 1, 1), Period.FromDays(int.MaxValue)));
        AssertNames("length", () => ReportingPeriod.Range(new LocalDate(2024, 1, 1), Period.FromHours(long.MaxValue)));
    }

    [Fact]
    public void Periods_of_two_periodicities_make_no_run()
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            ReportingPeriod.Run(ReportingPeriod.Year(2024), ReportingPeriod.Quarter(2025, 1))
        );
        Assert.Equal("last", refusal.ParamName);
        var point = ReportingPeriod.Parse("2024-12-31T00:00:00");
        _ = Assert.Throws<ArgumentException>(() => ReportingPeriod.Run(point, point));
        Assert.Contains("2024 and 2025-Q1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_has_16_bytes() => Assert.Equal(16, Unsafe.SizeOf<ReportingPeriod>());

    /// <summary>A fiscal quarter or month that is one of the calendar is that one; a fiscal year keeps its start day.</summary>
    [Fact]
    public void A_fiscal_period_is_the_calendar_period_of_its_days()
    {
        var july = new AnnualDate(7, 1);
        Assert.Equal(ReportingPeriod.Quarter(2010, 4), ReportingPeriod.Quarter(2010, 2, july));
        Assert.Equal(ReportingPeriod.HalfYear(2011, 1), ReportingPeriod.HalfYear(2010, 2, july));
        Assert.Equal(ReportingPeriod.Month(2011, 6), ReportingPeriod.Month(2010, 12, july));
        Assert.Equal(ReportingPeriod.Week(2012, 10), ReportingPeriod.Week(2011, 36, july));
        Assert.Equal(ReportingPeriod.Trimester(2024, 2), ReportingPeriod.Trimester(2024, 2, default));
        var year = ReportingPeriod.Year(2024, july);
        Assert.Equal((july, 2024, 1), (year.YearStart, year.ReportingYear, year.NumberInYear));
        Assert.Equal("2024-07-01/P1Y", year.ToString());
        Assert.Equal("2024-07-01/P3Y", ReportingPeriod.Years(2024, 2026, july).ToString());
        Assert.Equal(year, ReportingPeriod.Range(new LocalDate(2024, 7, 1), Period.FromYears(1)));
        Assert.NotEqual(year, ReportingPeriod.Parse("2024-07-01/P12M"));
    }

    [Fact]
    public void The_text_beside_a_start_day_counts_in_that_year()
    {
        var quarter = ReportingPeriod.Quarter(2010, 4);
        Assert.Equal("2010-Q4", quarter.ToReportingText());
        Assert.Equal("2010-Q2", quarter.ToReportingText(new AnnualDate(7, 1)));
        Assert.Equal("2010-Q3", quarter.ToReportingText(new AnnualDate(4, 1)));
        Assert.Equal("2024-A1", ReportingPeriod.Year(2024).ToReportingText());
        Assert.Equal("2023-M09", ReportingPeriod.Month(2024, 3).ToReportingText(new AnnualDate(7, 1)));
        Assert.Equal("2024-D046Z", ReportingPeriod.Parse("2024-02-15Z").ToReportingText());
        Assert.Equal("2024-01-01/P9M", ReportingPeriod.Months(2024, 1, 9).ToReportingText(new AnnualDate(7, 1)));
        Assert.False(quarter.TryToReportingText(new AnnualDate(5, 1), out _));
        var error = Assert.Throws<UndefinedResultException>(() => quarter.ToReportingText(new AnnualDate(5, 1)));
        Assert.Contains("2010-Q4 in reporting years from --05-01", error.Message, StringComparison.Ordinal);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => quarter.ToReportingText(new AnnualDate(2, 29)));
    }

    [Fact]
    public void A_point_in_time_is_made_of_every_kind_of_time()
    {
        var time = new LocalDateTime(2024, 12, 31, 8, 0);
        Assert.Equal("2024-12-31T08:00:00", ReportingPeriod.PointInTime(time).ToString());
        var inChina = ReportingPeriod.PointInTime(time.WithOffset(Offset.FromHours(8)));
        Assert.Equal("2024-12-31T08:00:00+08:00", inChina.ToString());
        Assert.Equal(
            "2024-12-31T00:00:00Z",
            ReportingPeriod.PointInTime(time.WithOffset(Offset.FromHours(8)).ToInstant()).ToString()
        );
        Assert.Equal((Periodicity.PointInTime, 1), (inChina.Periodicity, inChina.Count));
        Assert.Equal((time, time, Period.Zero), (inChina.StartTime, inChina.EndTime, inChina.Length));
        Assert.Equal((time.Date, time.Date), (inChina.Start, inChina.End));
        Assert.Equal(ReportingPeriod.PointInTime(time), inChina.WithOffset(null));
    }

    [Fact]
    public void The_end_of_the_year_9999_is_no_time()
    {
        _ = Assert.Throws<InvalidOperationException>(() => ReportingPeriod.Year(9999).EndTime);
        Assert.Equal(new LocalDateTime(9999, 1, 1, 0, 0), ReportingPeriod.Year(9998).EndTime);
    }

    [Fact]
    public void There_is_one_format()
    {
        Assert.Equal("2024-Q3", $"{ReportingPeriod.Quarter(2024, 3):G}");
        _ = Assert.Throws<FormatException>(() => $"{ReportingPeriod.Quarter(2024, 3):R}");
        _ = Assert.Throws<FormatException>(() => ((IFormattable)ReportingPeriod.Year(2024)).ToString("yyyy", null));
    }

    [Fact]
    public void Every_interface_reads_the_same()
    {
        Assert.Equal(ReportingPeriod.Year(2024), Parsed<ReportingPeriod>("2024"));
        Assert.Equal(ReportingPeriod.Year(2024), ParsedUtf8<ReportingPeriod>("2024"u8));
        _ = Assert.Throws<FormatException>(() => ParsedUtf8<ReportingPeriod>([0xFF, 0xFE]));

        static T Parsed<T>(string text)
            where T : ISpanParsable<T> =>
            T.TryParse(text, null, out var read) && T.TryParse(text.AsSpan(), null, out var other) && read.Equals(other)
                ? T.Parse(text.AsSpan(), null)
                : T.Parse("", null);

        static T ParsedUtf8<T>(ReadOnlySpan<byte> text)
            where T : IUtf8SpanParsable<T> => T.TryParse(text, null, out var read) ? read : T.Parse(text, null);
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
