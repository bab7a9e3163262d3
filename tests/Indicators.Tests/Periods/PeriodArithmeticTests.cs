namespace Indicators.Tests;

/// <summary>Neighbours, differences, the year before, what contains what, coarser and finer periods.</summary>
public sealed class PeriodArithmeticTests
{
    [Theory]
    [InlineData("2024", "2025")]
    [InlineData("2024-S2", "2025-S1")]
    [InlineData("2024-T3", "2025-T1")]
    [InlineData("2024-Q4", "2025-Q1")]
    [InlineData("2024-12", "2025-01")]
    [InlineData("2020-W53", "2021-W01")]
    [InlineData("2024-02-28", "2024-02-29")]
    [InlineData("2021-01-01/P5Y", "2026-01-01/P5Y")]
    [InlineData("2025-01-01/P9M", "2025-10-01/P9M")]
    [InlineData("2024-04-01/P1Y", "2025-04-01/P1Y")]
    [InlineData("2024-S2[--04-01]", "2025-S1[--04-01]")]
    [InlineData("2010-M01[--01-31]", "2010-M02[--01-31]")]
    [InlineData("2024-Q4+08:00", "2025-Q1+08:00")]
    public void The_next_follows_and_the_previous_leads_back(string text, string next)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal(next, period.Next().ToString());
        Assert.Equal(period, period.Next().Previous());
    }

    [Fact]
    public void The_calendar_has_two_ends()
    {
        _ = Assert.Throws<OverflowException>(() => ReportingPeriod.Year(9999).Next());
        _ = Assert.Throws<OverflowException>(() => ReportingPeriod.Month(1, 1).Previous());
        _ = Assert.Throws<OverflowException>(() => ReportingPeriod.Month(1, 1).Plus(int.MaxValue));
        Assert.False(ReportingPeriod.Day(new(9999, 12, 31)).TryPlus(1, out var period));
        Assert.Equal(default, period);
        Assert.False(ReportingPeriod.Year(2024).TryPlus(int.MinValue, out _));
        Assert.False(ReportingPeriod.Year(2024).TryPlusYears(int.MinValue, out _));
        _ = Assert.Throws<OverflowException>(() => ReportingPeriod.Year(2024).PlusYears(int.MaxValue));
        _ = Assert.Throws<OverflowException>(() => ReportingPeriod.Day(new(1, 1, 1)).SamePeriodOfPreviousYear());
    }

    [Theory]
    [InlineData("2024-12-31T00:00:00")]
    [InlineData("2024-12-31/PT12H")]
    public void Points_and_ranges_have_no_neighbours(string text)
    {
        var period = ReportingPeriod.Parse(text);
        _ = Assert.Throws<InvalidOperationException>(() => period.Next());
        _ = Assert.Throws<InvalidOperationException>(() => period.Previous());
        _ = Assert.Throws<InvalidOperationException>(() => period.Plus(0));
        Assert.False(period.TryPlus(1, out _));
        Assert.False(period.TryPeriodsUntil(period, out _));
        _ = Assert.Throws<ArgumentException>(() => period.PeriodsUntil(period));
    }

    [Theory]
    [InlineData("2020", "2024", 4)]
    [InlineData("2024-Q3", "2025-Q2", 3)]
    [InlineData("2025-Q2", "2024-Q3", -3)]
    [InlineData("2024-11", "2025-02", 3)]
    [InlineData("2020-W52", "2021-W02", 3)]
    [InlineData("2024-02-28", "2024-03-01", 2)]
    [InlineData("2024-01-01/P9M", "2025-01-01/P9M", 12)]
    public void Periods_are_counted_between(string from, string to, int count)
    {
        var (first, second) = (ReportingPeriod.Parse(from), ReportingPeriod.Parse(to));
        Assert.Equal(count, first.PeriodsUntil(second));
        Assert.Equal(second, first.Plus(count));
    }

    [Theory]
    [InlineData("2024", "2024-Q3")]
    [InlineData("2024-01-01/P9M", "2025-01-01/P8M")]
    [InlineData("2024", "2024-04-01/P1Y")]
    [InlineData("2024", "2025Z")]
    public void Unlike_periods_have_no_difference(string from, string to) =>
        Assert.Equal(
            "other",
            Assert
                .Throws<ArgumentException>(() => ReportingPeriod.Parse(from).PeriodsUntil(ReportingPeriod.Parse(to)))
                .ParamName
        );

    [Theory]
    [InlineData("2024", "2023")]
    [InlineData("2024-Q3", "2023-Q3")]
    [InlineData("2024-02", "2023-02")]
    [InlineData("2024-W36", "2023-W36")]
    [InlineData("2024-03-01", "2023-03-01")]
    [InlineData("2025-01-01/P9M", "2024-01-01/P9M")]
    [InlineData("2021-01-01/P5Y", "2020-01-01/P5Y")]
    [InlineData("2024-01-01/P61D", "2023-01-01/P60D")]
    [InlineData("2024-01-01/P60D", "2023-01-01/P59D")]
    [InlineData("2024-12-31T08:00:00+08:00", "2023-12-31T08:00:00+08:00")]
    [InlineData("2024-12-31/PT12H", "2023-12-31/PT12H")]
    [InlineData("2024-04-01/P1Y", "2023-04-01/P1Y")]
    public void The_year_before_has_the_same_period(string text, string before) =>
        Assert.Equal(before, ReportingPeriod.Parse(text).SamePeriodOfPreviousYear().ToString());

    [Theory]
    [InlineData("2020-W53")]
    [InlineData("2024-02-29")]
    [InlineData("2024-02-29T12:00:00")]
    [InlineData("2024-02-29/PT12H")]
    [InlineData("2024-02-29/P10D")]
    public void The_year_before_can_lack_it(string text)
    {
        var period = ReportingPeriod.Parse(text);
        _ = Assert.Throws<UndefinedResultException>(() => period.SamePeriodOfPreviousYear());
        Assert.False(period.TrySamePeriodOfPreviousYear(out var before));
        Assert.Equal(default, before);
    }

    /// <summary>Whole, part, whether the whole contains the part, whether they overlap.</summary>
    [Theory]
    [InlineData("2024", "2024-Q3", true, true)]
    [InlineData("2024-Q3", "2024", false, true)]
    [InlineData("2024", "2024", true, true)]
    [InlineData("2024", "2025", false, false)]
    [InlineData("2024", "2024-01-01/P12M", true, true)]
    [InlineData("2020", "2020-W53", false, true)]
    [InlineData("2021", "2020-W53", false, true)]
    [InlineData("2024-Q1", "2024-03-15/P2M", false, true)]
    [InlineData("2024-04-01/P1Y", "2025-03-31", true, true)]
    [InlineData("2024", "2024-01-01T00:00:00", true, true)]
    [InlineData("2024", "2024-12-31T23:59:59.999999999", true, true)]
    [InlineData("2024", "2025-01-01T00:00:00", false, false)]
    [InlineData("2024-12-31T00:00:00", "2024-12-31T00:00:00", true, true)]
    [InlineData("2024-12-31T00:00:00", "2024-12-31T00:00:01", false, false)]
    [InlineData("2024-12-31T00:00:00", "2024-12-31", false, true)]
    [InlineData("2024-12-31/PT12H", "2024-12-31T11:59:59", true, true)]
    [InlineData("2024-12-31/PT12H", "2024-12-31T12:00:00", false, false)]
    [InlineData("2024-12-31/PT12H", "2024-12-31T12:00:00/PT1H", false, false)]
    [InlineData("2024", "2024-Q3+08:00", true, true)]
    public void One_contains_or_overlaps_another(string whole, string part, bool contains, bool overlaps)
    {
        var (first, second) = (ReportingPeriod.Parse(whole), ReportingPeriod.Parse(part));
        Assert.Equal(contains, first.Contains(second));
        Assert.Equal(overlaps, first.Overlaps(second));
        Assert.Equal(overlaps, second.Overlaps(first));
    }

    [Fact]
    public void A_day_is_contained_whole_or_not()
    {
        Assert.True(ReportingPeriod.Quarter(2024, 3).Contains(new NodaTime.LocalDate(2024, 9, 30)));
        Assert.False(ReportingPeriod.Quarter(2024, 3).Contains(new NodaTime.LocalDate(2024, 10, 1)));
        Assert.False(ReportingPeriod.Parse("2024-12-31/PT12H").Contains(new NodaTime.LocalDate(2024, 12, 31)));
        Assert.False(ReportingPeriod.Year(1).Contains(new NodaTime.LocalDate(-5, 12, 31)));
        Assert.True(ReportingPeriod.Year(9999).Contains(new NodaTime.LocalDate(9999, 12, 31)));
    }

    [Theory]
    [InlineData("2024-08", Periodicity.Quarter, "2024-Q3")]
    [InlineData("2024-08", Periodicity.Trimester, "2024-T2")]
    [InlineData("2024-Q3", Periodicity.HalfYear, "2024-S2")]
    [InlineData("2024-Q3", Periodicity.Year, "2024")]
    [InlineData("2024-Q3", Periodicity.Quarter, "2024-Q3")]
    [InlineData("2024-01-01/P9M", Periodicity.Year, "2024")]
    [InlineData("2024-W36", Periodicity.Month, "2024-09")]
    [InlineData("2024-02-29", Periodicity.Week, "2024-W09")]
    [InlineData("2024-12-31T08:00:00", Periodicity.Day, "2024-12-31")]
    [InlineData("2024-12-31T08:00:00Z", Periodicity.Year, "2024Z")]
    [InlineData("2024-12-31/PT12H", Periodicity.Month, "2024-12")]
    [InlineData("2024-01-01/P12M", Periodicity.Year, "2024")]
    public void A_coarser_period_encloses_it(string text, Periodicity coarser, string enclosing) =>
        Assert.Equal(enclosing, ReportingPeriod.Parse(text).Enclosing(coarser).ToString());

    [Theory]
    [InlineData("2020-W53", Periodicity.Year)]
    [InlineData("2024-01-31/P2D", Periodicity.Month)]
    [InlineData("2021-01-01/P5Y", Periodicity.Year)]
    [InlineData("2024", Periodicity.Month)]
    [InlineData("9999-12-31", Periodicity.Week)]
    public void Some_lie_in_several(string text, Periodicity coarser)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.False(period.TryEnclosing(coarser, out var enclosing));
        Assert.Equal(default, enclosing);
        _ = Assert.Throws<UndefinedResultException>(() => period.Enclosing(coarser));
    }

    [Fact]
    public void A_fiscal_year_encloses_a_calendar_quarter_by_its_start_day()
    {
        var july = new NodaTime.AnnualDate(7, 1);
        var quarter = ReportingPeriod.Quarter(2025, 1);
        Assert.Equal(ReportingPeriod.Year(2024, july), quarter.Enclosing(Periodicity.Year, july));
        Assert.Equal("2024-Q3", quarter.ToReportingText(july));
        Assert.Equal(
            ["2024-Q3", "2024-Q4", "2025-Q1", "2025-Q2"],
            ReportingPeriod.Year(2024, july).SplitInto(Periodicity.Quarter).Select(part => part.ToString())
        );
    }

    [Theory]
    [InlineData("2024", Periodicity.Quarter, 4, "2024-Q1", "2024-Q4")]
    [InlineData("2024", Periodicity.Day, 366, "2024-01-01", "2024-12-31")]
    [InlineData("2024-Q3", Periodicity.Month, 3, "2024-07", "2024-09")]
    [InlineData("2021-01-01/P5Y", Periodicity.Year, 5, "2021", "2025")]
    [InlineData("2024-01-01/P9M", Periodicity.Quarter, 3, "2024-Q1", "2024-Q3")]
    [InlineData("2024-W36", Periodicity.Day, 7, "2024-09-02", "2024-09-08")]
    [InlineData("2024-09-02/P14D", Periodicity.Week, 2, "2024-W36", "2024-W37")]
    [InlineData("2024-01-01/P12M", Periodicity.Year, 1, "2024", "2024")]
    [InlineData("2024-04-01/P1Y", Periodicity.HalfYear, 2, "2024-S1[--04-01]", "2024-S2[--04-01]")]
    [InlineData("2024-08-01Z/P2M", Periodicity.Month, 2, "2024-08Z", "2024-09Z")]
    [InlineData("9999", Periodicity.Month, 12, "9999-01", "9999-12")]
    public void Finer_periods_make_it_up(string text, Periodicity finer, int count, string first, string last)
    {
        var parts = ReportingPeriod.Parse(text).SplitInto(finer);
        Assert.Equal((count, first, last), (parts.Count, parts[0].ToString(), parts[^1].ToString()));
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.Next(), pair.Second));
    }

    [Theory]
    [InlineData("2024", Periodicity.Week)]
    [InlineData("2024-03-01/P3M", Periodicity.Quarter)]
    [InlineData("2024-Q3", Periodicity.Year)]
    [InlineData("2024-12-31T08:00:00", Periodicity.Day)]
    [InlineData("2024-12-31/PT12H", Periodicity.Day)]
    public void Some_are_not_made_up_of_them(string text, Periodicity finer) =>
        Assert.Throws<UndefinedResultException>(() => ReportingPeriod.Parse(text).SplitInto(finer));

    [Fact]
    public void A_point_in_time_is_no_length_to_enclose_or_split_by()
    {
        var year = ReportingPeriod.Year(2024);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => year.Enclosing(Periodicity.PointInTime));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => year.SplitInto(Periodicity.Irregular));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() =>
            year.SplitInto(Periodicity.Month, new NodaTime.AnnualDate(2, 29))
        );
    }

    /// <summary>Reporting year and place in it.</summary>
    [Theory]
    [InlineData("2024-Q3", 2024, 3)]
    [InlineData("2020-W53", 2020, 53)]
    [InlineData("2024-W01", 2024, 1)]
    [InlineData("2024-12-31", 2024, 366)]
    [InlineData("2024-02-01T00:00:00", 2024, 32)]
    [InlineData("2024-S2[--04-01]", 2024, 2)]
    [InlineData("2021-01-01/P5Y", 2021, 1)]
    [InlineData("9999-W51", 9999, 51)]
    public void A_period_has_its_place_in_a_reporting_year(string text, int year, int number)
    {
        var period = ReportingPeriod.Parse(text);
        Assert.Equal((year, number), (period.ReportingYear, period.NumberInYear));
    }
}
