using Indicators.Items;
using NodaTime;

namespace Indicators.Tests;

public sealed class SeriesTests
{
    [Fact]
    public void Observations_in_any_order_become_a_series_in_order_of_time()
    {
        Observation<Money<Yuan>>[] observations =
        [
            SeriesOf.Observation("2024-Q2", 3m, ObservationStatus.Provisional, new LocalDate(2024, 7, 15)),
            SeriesOf.Observation("2024-Q1", 2m),
        ];
        var series = Series.Of(observations);
        Assert.Equal([observations[1], observations[0]], series);
        Assert.Equal(observations[0], series[ReportingPeriod.Quarter(2024, 2)]);
        Assert.Equal(Periodicity.Quarter, series.Periodicity);
    }

    [Fact]
    public void A_gap_is_missing_and_not_filled()
    {
        var series = Series.Of([SeriesOf.Observation("2021", 1m), SeriesOf.Observation("2023", 3m)]);
        Assert.Equal(3, series.Count);
        Assert.Equal(ObservationStatus.Missing, series.StatusAt(1));
        Assert.False(series[ReportingPeriod.Year(2022)].HasValue);
        Assert.Equal([Yuan.Units(1m), null, Yuan.Units(3m)], series.Values);
        Assert.Null(series.At(ReportingPeriod.Year(2024)));
        _ = Assert.Throws<KeyNotFoundException>(() => series[ReportingPeriod.Year(2024)]);
    }

    [Fact]
    public void Two_observations_of_a_period_are_refused()
    {
        var failure = Assert.Throws<DuplicatePeriodException>(() =>
            Series.Of([SeriesOf.Observation("2023", 1m), SeriesOf.Observation("2023", 2m)])
        );
        Assert.Equal(ReportingPeriod.Year(2023), failure.Period);
    }

    [Fact]
    public void Mixed_periods_are_refused()
    {
        AssertRefused("lengths", SeriesOf.Observation("2023", 1m), SeriesOf.Observation("2024-Q1", 2m));
        AssertRefused(
            "lengths",
            SeriesOf.Observation("2023-01-01/P5Y", 1m),
            SeriesOf.Observation("2026-01-01/P5Y", 2m)
        );
        AssertRefused("calendar", SeriesOf.Observation("2023-12-31T00:00:00", 1m));
    }

    [Fact]
    public void Mixed_bases_are_refused()
    {
        var one = SeriesOf.Observation("2023", 1m, basis: PriceBasis.Current);
        AssertRefused("price bases", one, SeriesOf.Observation("2024", 1m, basis: PriceBasis.ConstantOf(2020)));
        AssertRefused(
            "indicators",
            SeriesOf.Observation("2023", 1m),
            SeriesOf.Observation("2024", 1m, nature: Nature.Stock)
        );
        AssertRefused("indicators", one, Other("other", PriceBasis.Current, SeriesOf.Area));
        AssertRefused("areas", one, Other("amount", PriceBasis.Current, new("CN-SC", new("Sichuan", "四川"))));
    }

    [Fact]
    public void Mixed_units_are_refused()
    {
        Observation<Figure>[] observations = [InUnit(Yuan.Unit, 2023), InUnit(Vehicle.Unit, 2024)];
        var failure = Assert.Throws<NotComparableException>(() => Series.Of(observations));
        Assert.Contains("units", failure.Reason.English);
    }

    [Fact]
    public void Nothing_is_no_series() =>
        Assert.Throws<ArgumentException>(() => Series.Of(Array.Empty<Observation<Share>>()));

    [Fact]
    public void A_run_of_years_is_followed_by_the_next_of_the_same_length()
    {
        var series = SeriesOf.Flows("2016-01-01/P5Y", 1m, 2m);
        Assert.Equal(ReportingPeriod.Years(2021, 2025), series.LastPeriod);
        Assert.All(series.OnYearAgo(), static observation => Assert.False(observation.HasValue));
        Assert.Equal(GrowthRate.Percent(100), series.OnPrevious()[1].Value.Figure);
    }

    [Fact]
    public void Year_to_date_spans_stand_in_one_series()
    {
        var series = Series.Of([
            ToDate("2025-01-01/P9M", 3m),
            ToDate("2025-Q1", 1m),
            ToDate("2025-S1", 2m),
            ToDate("2025", 4m),
        ]);
        Assert.Equal(["2025-Q1", "2025-S1", "2025-01-01/P9M", "2025"], series.Periods.Select(period => $"{period}"));
        Assert.Equal(Yuan.Units(3m), series[ReportingPeriod.Months(2025, 1, 9)].Value.Figure);
        Assert.Equal(Periodicity.Quarter, series.Periodicity);
    }

    [Fact]
    public void A_year_to_date_figure_starts_in_January()
    {
        AssertRefused("January", ToDate("2025-Q2", 1m));
        AssertRefused("January", ToDate("2025-01-01/P13M", 1m));
        AssertRefused("January", ToDate("2025-W01", 1m));
    }

    [Fact]
    public void Growth_rates_of_year_to_date_spans_are_a_series_too()
    {
        var indicator = Indicator.Of<GrowthRate>("growth", new("growth", "增速"), Nature.Rate);
        var series = Series.Of([
            new Observation<GrowthRate>(
                indicator,
                SeriesOf.Area,
                ReportingPeriod.Quarter(2025, 1),
                GrowthRate.Percent(3.6m)
            ),
            new Observation<GrowthRate>(
                indicator,
                SeriesOf.Area,
                ReportingPeriod.HalfYear(2025, 1),
                GrowthRate.Percent(5.6m)
            ),
        ]);
        Assert.Equal(2, series.Count);
        // Chongqing, industrial value added: growth quickened by 2.0 points from January to March to January to June 2025.
        Assert.Equal(PercentagePoints.Points(2.0m), series.PointsOnPrevious()[1].Value.Figure);
    }

    [Fact]
    public void A_range_takes_part_of_a_series()
    {
        var series = SeriesOf.Flows("2024-Q1", 1m, 2m, 3m, 4m);
        Assert.Equal(series.Window(ReportingPeriod.Quarter(2024, 2), ReportingPeriod.Quarter(2024, 3)), series[1..^1]);
        Assert.Equal(2, series[1..^1].Count);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => series.Slice(3, 2));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => series.Slice(0, 0));
    }

    [Fact]
    public void Vintages_are_kept_apart_and_chosen()
    {
        var (january, march) = (new LocalDate(2025, 1, 20), new LocalDate(2025, 3, 31));
        var vintages = Vintages.Of([
            SeriesOf.Observation("2023", 30m, published: new LocalDate(2024, 1, 20)),
            SeriesOf.Observation("2023", 31m, published: march),
            SeriesOf.Observation("2024", 32m, ObservationStatus.Provisional, january),
            SeriesOf.Observation("2024", 33m, published: march),
            SeriesOf.Observation("2025", 35m, published: new LocalDate(2026, 1, 20)),
        ]);
        Assert.Equal([30m, 32m, 35m], Amounts(vintages.FirstPublished()));
        Assert.Equal([31m, 33m, 35m], Amounts(vintages.Latest()));
        Assert.Equal([30m, 32m], Amounts(vintages.AsKnownOn(new LocalDate(2025, 2, 1))));
        Assert.Equal([31m, 33m], Amounts(vintages.AsKnownOn(march)));
        Assert.Equal(ObservationStatus.Provisional, vintages.AsKnownOn(new LocalDate(2025, 2, 1)).StatusAt(1));
        _ = Assert.Throws<ArgumentException>(() => vintages.AsKnownOn(new LocalDate(2024, 1, 19)));
    }

    [Fact]
    public void A_disputed_vintage_is_chosen_only_alone()
    {
        var late = new LocalDate(2025, 1, 20);
        var vintages = Vintages.Of([
            SeriesOf.Observation("2023", 1m),
            SeriesOf.Observation("2023", 9m, ObservationStatus.Disputed, late),
            SeriesOf.Observation("2024", 8m, ObservationStatus.Disputed, late),
        ]);
        Assert.Equal([1m, 8m], Amounts(vintages.Latest()));
    }

    [Fact]
    public void A_run_time_series_is_read_as_a_measure()
    {
        var series = Series.Of(
            InUnit(Yuan.Unit, 2023).Indicator,
            SeriesOf.Area,
            ReportingPeriod.Year(2023),
            Figure.InUnit(5m, Yuan.Unit)
        );
        Assert.Equal(Yuan.Units(5m), series.As<Money<Yuan>>()[0].Value.Figure);
        _ = Assert.Throws<UnitMismatchException>(() => series.As<Count<Vehicle>>());
    }

    [Fact]
    public void A_thousand_exact_amounts_take_little_more_than_their_numbers()
    {
        var amounts = Enumerable.Range(1, 1_000).Select(static amount => Yuan.Units(amount)).ToArray();
        var indicator = SeriesOf.Amount(Nature.Flow);
        _ = Series.Of(indicator, SeriesOf.Area, ReportingPeriod.Month(1940, 1), amounts);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var series = Series.Of(indicator, SeriesOf.Area, ReportingPeriod.Month(1940, 1), amounts);
        var taken = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.InRange(taken, 16 * series.Count, 17 * series.Count);
    }

    private static decimal[] Amounts(Series<Money<Yuan>> series) =>
        [.. series.Select(static observation => observation.Value.Figure.Amount)];

    private static Observation<Money<Yuan>> ToDate(string period, decimal value) =>
        SeriesOf.Observation(period, value, nature: Nature.YearToDate);

    private static Observation<Money<Yuan>> Other(string code, PriceBasis basis, ReferenceArea area) =>
        new(
            Indicator.Of<Money<Yuan>>(code, new("amount", "金额"), Nature.Flow, basis),
            area,
            ReportingPeriod.Year(2024),
            Yuan.Units(1m)
        );

    private static Observation<Figure> InUnit(Unit unit, int year) =>
        new(
            Indicator.InUnit(unit, "amount", new("amount", "金额"), Nature.Flow),
            SeriesOf.Area,
            ReportingPeriod.Year(year),
            Figure.InUnit(1m, unit)
        );

    private static void AssertRefused(string reason, params Observation<Money<Yuan>>[] observations) =>
        Assert.Contains(reason, Assert.Throws<NotComparableException>(() => Series.Of(observations)).Reason.English);
}
