namespace Indicators.Tests;

public sealed class YearToDateTests
{
    /// <summary>Chongqing hogs, in ten thousand: 884.5 in January to June 2025 (-3.0 %), 345.6 in April to June (+0.7 %); the bulletin has the decline narrow by 2.2 points from January to March, which is -5.2 %.</summary>
    [Fact]
    public void The_first_quarter_follows_from_the_half_year_and_the_second()
    {
        var growth = YearToDate.GrowthOfRest(
            Stated.Printed(Yuan.Units(884.5m), 0.1m),
            Stated.Printed(GrowthRate.Percent(-3.0m), 0.001m),
            Stated.Printed(Yuan.Units(345.6m), 0.1m),
            Stated.Printed(GrowthRate.Percent(0.7m), 0.001m)
        );
        Assert.Equal(-5.233m, decimal.Round(growth.Figure.ToPercent(), 3));
        Assert.True(growth.ToBounds().Overlaps(Bounds.Between(GrowthRate.Percent(-5.25m), GrowthRate.Percent(-5.15m))));
    }

    [Fact]
    public void Growth_of_single_quarters_follows_from_levels_and_growth_to_date()
    {
        // Last year 10, 20, 30, 40; this year 11, 18, 33, 38.
        var levels = SeriesOf.Money(Nature.YearToDate, "2024-Q1", 11m, 29m, 62m, 100m);
        var growth = SeriesOf.Money(Nature.YearToDate, "2023-Q1", 10m, 30m, 60m, 100m, 11m, 29m, 62m, 100m).OnYearAgo();
        var single = levels.DeaccumulateGrowth(growth);
        Assert.Empty(single.Impossible);
        Assert.Equal(
            [10m, -10m, 10m, -5m],
            single.Series.Select(observation => decimal.Round(observation.Value.Figure.ToPercent(), 20))
        );
    }

    [Fact]
    public void Real_growth_does_not_belong_to_levels_at_current_prices()
    {
        var levels = Series.OfStated<Money<Yuan>>(
            SeriesOf.Amount(Nature.YearToDate, PriceBasis.Current),
            SeriesOf.Area,
            ReportingPeriod.Quarter(2025, 1),
            Yuan.Units(1m)
        );
        var growth = Series.OfYearToDate<GrowthRate>(
            SeriesOf.Rates(PriceBasis.Comparable, "2025", 1m).Indicator,
            SeriesOf.Area,
            ReportingPeriod.Quarter(2025, 1),
            GrowthRate.Percent(5)
        );
        var failure = Assert.Throws<NotComparableException>(() => levels.DeaccumulateGrowth(growth));
        Assert.Contains("price bases", failure.Reason.English);
    }

    [Fact]
    public void Each_year_begins_anew()
    {
        var single = SeriesOf.Money(Nature.YearToDate, "2024-Q3", 30m, 45m, 11m, 25m).Deaccumulate().Series;
        Assert.Equal([null, 15m, 11m, 14m], single.Values.Select(value => value?.Figure.Amount));
        Assert.Equal(Nature.Flow, single.Indicator.Nature);
    }

    [Fact]
    public void Printing_leaves_bounds_on_single_periods()
    {
        var single = SeriesOf.Printed(Nature.YearToDate, "2025-Q1", "538.9", "884.5").Deaccumulate().Series;
        Assert.Equal(Bounds.Between(Yuan.Units(345.5m), Yuan.Units(345.7m)), single[1].Value.ToBounds());
    }

    [Fact]
    public void Less_than_nothing_in_a_single_period_is_impossible()
    {
        var falling = SeriesOf.Printed(Nature.YearToDate, "2025-01", "10.0", "12.0", "11.5");
        Assert.Equal([ReportingPeriod.Month(2025, 3)], falling.Deaccumulate().Impossible);
        Assert.Empty(falling.Deaccumulate(mayBeNegative: true).Impossible);
        Assert.Empty(SeriesOf.Printed(Nature.YearToDate, "2025-01", "10.0", "12.0", "11.9").Deaccumulate().Impossible);
    }

    [Fact]
    public void A_missing_span_leaves_its_period_and_the_next_out()
    {
        var single = SeriesOf.Gapped(Nature.YearToDate, "2025-01", 1m, null, 4m, 5m).Deaccumulate().Series;
        Assert.Equal([1m, null, null, 1m], single.Values.Select(value => value?.Figure.Amount));
    }

    [Fact]
    public void Accumulating_needs_the_year_from_January_on()
    {
        var sums = SeriesOf.Flows("2024-Q4", 9m, 1m, 2m).Accumulate();
        Assert.Equal([null, 1m, 3m], sums.Values.Select(value => value?.Figure.Amount));
        Assert.Equal("2025-S1", $"{sums.LastPeriod}");
        _ = Assert.Throws<NotComparableException>(() => SeriesOf.Flows("2024-W01", 1m).Accumulate());
    }

    [Fact]
    public void Only_flows_accumulate_and_only_year_to_date_figures_come_back()
    {
        AssertRule("only flows", () => SeriesOf.Money(Nature.Stock, "2024-Q1", 1m).Accumulate());
        AssertRule("only year-to-date", () => SeriesOf.Flows("2024-Q1", 1m).Deaccumulate());
    }

    internal static void AssertRule(string rule, Action calculate)
    {
        var failure = Assert.Throws<NatureRuleException>(calculate);
        Assert.Contains(rule, failure.Rule.English);
        Assert.Contains(failure.Rule.English, failure.Message);
    }
}
