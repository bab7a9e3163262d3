using Indicators.Items;

namespace Indicators.Tests;

public sealed class SeriesOperationTests
{
    private static readonly ReportingPeriod Year2023 = ReportingPeriod.Year(2023);

    private static readonly ReportingPeriod Year2024 = ReportingPeriod.Year(2024);

    [Fact]
    public void Growth_across_a_break_is_missing_in_a_series_and_an_error_alone()
    {
        var series = Series.Of([
            SeriesOf.Observation("2022", 1m),
            SeriesOf.Observation("2023", 2m, ObservationStatus.Break),
            SeriesOf.Observation("2024", 3m),
        ]);
        Assert.Equal([null, null, 0.5m], series.OnYearAgo().Values.Select(value => value?.Figure.ToFraction()));
        var failure = Assert.Throws<NotComparableException>(() =>
            series.GrowthBetween(ReportingPeriod.Year(2022), Year2024)
        );
        Assert.Contains("restated", failure.Reason.English);
        Assert.Equal(GrowthRate.Percent(50), series.GrowthBetween(Year2023, Year2024).Figure);
    }

    [Fact]
    public void The_status_of_a_result_is_the_gravest()
    {
        var series = Series.Of([
            SeriesOf.Observation("2022", 1m, ObservationStatus.Estimated),
            SeriesOf.Observation("2023", 2m, ObservationStatus.Provisional),
            SeriesOf.Observation("2024", 3m, ObservationStatus.Forecast),
            SeriesOf.Observation("2025", 4m),
        ]);
        Assert.Equal(
            [
                ObservationStatus.Missing,
                ObservationStatus.Estimated,
                ObservationStatus.Forecast,
                ObservationStatus.Forecast,
            ],
            series.OnYearAgo().Select(static observation => observation.Status)
        );
    }

    [Fact]
    public void Growth_on_a_year_ago_of_weeks_goes_by_their_number()
    {
        var series = SeriesOf.Flows("2020-W53", [.. Enumerable.Range(1, 54).Select(static week => (decimal)week)]);
        var growth = series.OnYearAgo();
        Assert.False(growth[ReportingPeriod.Week(2021, 52)].HasValue);
        Assert.Equal(26m, growth[ReportingPeriod.Week(2022, 1)].Value.Figure.ToFraction());
    }

    [Fact]
    public void The_compound_rate_of_the_whole_counts_years()
    {
        var quarters = SeriesOf.Flows("2022-Q4", 100m, 0m, 0m, 0m, 0m, 0m, 0m, 0m, 121m);
        Assert.Equal(GrowthRate.Percent(10), quarters.CagrOfAll().Figure);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => quarters[..1].CagrOfAll());
    }

    [Fact]
    public void The_log_change_over_a_span_is_that_of_its_ends()
    {
        // ln 2 to 28 places.
        var change = SeriesOf.Flows("2022", 5m, 7m, 10m).LogChangeBetween(ReportingPeriod.Year(2022), Year2024);
        Assert.Equal(0.6931471805599453094172321215m, change.Figure.ToFraction());
    }

    [Fact]
    public void Stocks_change_by_flows()
    {
        var change = SeriesOf.Money(Nature.Stock, "2023", 5m, 8m).DifferenceOnPrevious();
        Assert.Equal((3m, Nature.Flow), (change[1].Value.Figure.Amount, change.Indicator.Nature));
    }

    [Fact]
    public void A_moving_sum_of_four_quarters_is_the_year()
    {
        var sums = SeriesOf.Flows("2024-Q1", 1m, 2m, 3m, 4m, 5m).MovingSum(4);
        Assert.Equal([null, null, null, 10m, 14m], sums.Values.Select(value => value?.Figure.Amount));
        Assert.Equal(
            10m,
            SeriesOf
                .Flows("2024-Q1", 1m, 2m, 3m, 4m)
                .ConvertTo(Periodicity.Year, Aggregation.Sum)[0]
                .Value.Figure.Amount
        );
    }

    [Fact]
    public void A_year_of_which_a_part_is_missing_is_missing()
    {
        var years = SeriesOf.Flows("2023-Q4", 1m, 2m, 3m, 4m, 5m, 6m).ConvertTo(Periodicity.Year, Aggregation.Sum);
        Assert.Equal([null, 14m, null], years.Values.Select(value => value?.Figure.Amount));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => years.ConvertTo(Periodicity.Quarter, Aggregation.Sum));
    }

    [Fact]
    public void The_base_of_an_index_is_exactly_100_also_where_it_is_printed()
    {
        var series = SeriesOf.Printed(Nature.Flow, "2022", "98.7", "101.3", "104.2").ToIndex(Year2023);
        Assert.Equal(Bounds.Exactly(IndexNumber.Points(100m)), series[1].Value.ToBounds());
        Assert.False(series[2].Value.ToBounds().IsPoint);
    }

    [Fact]
    public void An_index_is_based_on_the_mean_of_several_periods()
    {
        var index = SeriesOf.Indices("2020-Q1", 90m, 100m, 110m, 100m, 120m);
        var rebased = index.Rebase(ReportingPeriod.Quarter(2020, 1), ReportingPeriod.Quarter(2020, 4));
        Assert.Equal(index.Values, rebased.Values);
        Assert.Equal(75m, index.Rebase(ReportingPeriod.Quarter(2021, 1))[0].Value.Figure.ToDecimal());
        _ = Assert.Throws<UndefinedResultException>(() =>
            SeriesOf.Indices("2020", 0m, 1m).Rebase(ReportingPeriod.Year(2020))
        );
    }

    /// <summary>Chongqing 2024: 3,014.579 to 3,219.315 billion yuan at current prices, +5.7 % in real terms; the deflator rose by 1.03 %.</summary>
    [Fact]
    public void Nominal_and_real_growth_imply_the_growth_of_prices()
    {
        var nominal = Growth.Between(Yuan.HundredMillions(30145.79m), Yuan.HundredMillions(32193.15m));
        Assert.Equal(1.03m, decimal.Round(Deflation.PriceGrowth(nominal, GrowthRate.Percent(5.7m)).ToPercent(), 2));
        Assert.Equal(GrowthRate.Percent(10), Deflation.RealGrowth(GrowthRate.Percent(21), GrowthRate.Percent(10)));
    }

    [Fact]
    public void Amounts_at_constant_prices_take_the_prices_of_a_year()
    {
        var nominal = Current("2022", 100m, 110m, 132m);
        var prices = SeriesOf.Indices("2022", 100m, 110m, 120m);
        var real = nominal.AtConstantPrices(prices, 2023);
        Assert.Equal([110m, 110m, 121m], real.Select(observation => observation.Value.Figure.Amount));
        Assert.Equal(PriceBasis.ConstantOf(2023), real.Indicator.PriceBasis);
        Assert.Equal(nominal.Values, real.AtCurrentPrices(prices).Values);
        Assert.Equal(100m, nominal.ImpliedDeflator(real)[1].Value.Figure.ToDecimal());
        _ = Assert.Throws<NotComparableException>(() => real.AtConstantPrices(prices, 2023));
        _ = Assert.Throws<NotComparableException>(() => nominal.ImpliedDeflator(nominal));
        _ = Assert.Throws<NotComparableException>(() => nominal.Plus(real));
    }

    [Fact]
    public void Real_growth_of_a_series_is_at_comparable_prices()
    {
        var nominal = Current("2022", 100m, 121m).OnYearAgo();
        var real = nominal.RealGrowth(SeriesOf.Indices("2022", 100m, 110m).OnYearAgo());
        Assert.Equal((10m, PriceBasis.Comparable), (real[1].Value.Figure.ToPercent(), real.Indicator.PriceBasis));
        Assert.Equal(10m, nominal.PriceGrowth(real)[1].Value.Figure.ToPercent());
    }

    [Fact]
    public void Links_of_an_index_keep_the_movements_of_both()
    {
        var linked = SeriesOf
            .Indices("2020", 80m, 90m, 100m)
            .Link(SeriesOf.Indices("2021", 50m, 60m, 75m), ReportingPeriod.Year(2022));
        Assert.Equal([80m, 90m, 100m, 125m], linked.Select(observation => observation.Value.Figure.ToDecimal()));
        var chained = SeriesOf.Rates(PriceBasis.None, "2021", 10m, -50m).Chain();
        Assert.Equal([100m, 110m, 55m], chained.Select(observation => observation.Value.Figure.ToDecimal()));
    }

    [Fact]
    public void Amounts_per_head_are_of_the_periods_that_both_have()
    {
        var people = Series.Of(
            Indicator.Of<Count<Person>>("people", new("people", "人口"), Nature.Stock),
            SeriesOf.Area,
            Year2023,
            Person.Units(4m),
            Person.Units(5m)
        );
        var each = SeriesOf.Flows("2022", 10m, 20m).Per(people);
        Assert.Equal((1, 5m), (each.Count, each[0].Value.Figure.Amount));
        var outer = SeriesOf.Flows("2022", 10m, 20m).Per(people, PeriodJoin.Outer);
        Assert.Equal([null, 5m, null], outer.Values.Select(value => value?.Figure.Amount));
        _ = Assert.Throws<UndefinedResultException>(() => SeriesOf.Flows("2019", 10m).Per(people));
    }

    [Fact]
    public void Series_of_different_natures_are_not_added() =>
        Assert.Throws<NotComparableException>(() =>
            SeriesOf.Flows("2023", 1m).Plus(SeriesOf.Money(Nature.Stock, "2023", 1m))
        );

    /// <summary>Chongqing 2023, sectors in hundred million yuan, which sum to the product; the 2022 figures are made up.</summary>
    [Fact]
    public void Pulls_of_printed_sectors_add_up_within_the_printed_steps()
    {
        var whole = SeriesOf.Printed(Nature.Flow, "2022", "28576.18", "30145.79");
        Series<Money<Yuan>>[] sectors =
        [
            SeriesOf.Printed(Nature.Flow, "2022", "1990.00", "2074.68"),
            SeriesOf.Printed(Nature.Flow, "2022", "11285.00", "11699.14"),
            SeriesOf.Printed(Nature.Flow, "2022", "15301.18", "16371.97"),
        ];
        var parts = Decomposition.Of(whole, sectors, ReportingPeriod.Year(2022), Year2023);
        Assert.True(parts.AddsUp);
        Assert.Equal(parts.Growth.Figure.ToFraction(), parts.Sum.Figure.ToFraction());
        Assert.Equal(PercentagePoints.Zero, parts.Residual.Figure);
        Assert.True(parts.Residual.ToBounds().Contains(PercentagePoints.Zero));
        Assert.Equal(1m, parts.Parts.Sum(static part => part.ContributionRate!.Value.Figure.ToFraction()), 20);
        Assert.False(Decomposition.Of(whole, sectors[..2], ReportingPeriod.Year(2022), Year2023).AddsUp);
    }

    [Fact]
    public void A_chained_contribution_is_the_share_of_the_year_before_times_real_growth()
    {
        var growth = SeriesOf.Rates(PriceBasis.Comparable, "2023", 10m, 20m);
        var pulls = growth.ChainedContribution(Current("2022", 30m, 50m, 60m), Current("2022", 100m, 200m, 210m));
        Assert.Equal([3m, 5m], pulls.Select(observation => observation.Value.Figure.ToPoints()));
    }

    private static Series<Money<Yuan>> Current(string first, params decimal[] values) =>
        Series.Of(
            SeriesOf.Amount(Nature.Flow, PriceBasis.Current),
            SeriesOf.Area,
            ReportingPeriod.Parse(first),
            [.. values.Select(Yuan.Units)]
        );
}
