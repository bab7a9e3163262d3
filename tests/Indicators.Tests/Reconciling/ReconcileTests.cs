using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What may be set against what: observations of a printed growth and its levels.</summary>
public sealed class ReconcileTests
{
    private static readonly Names Names = new("any", "任意");

    private static readonly ReferenceArea Area = new("CN-CQ", Names);

    private static readonly ReportingPeriod From = ReportingPeriod.Year(2023);

    private static readonly ReportingPeriod To = ReportingPeriod.Year(2024);

    private static readonly Indicator<Money<Yuan>> Product = Indicator.Of<Money<Yuan>>(
        "product",
        Names,
        Nature.Flow,
        PriceBasis.Current
    );

    private static readonly Indicator<GrowthRate> Rate = Indicator.Of<GrowthRate>(
        "product-growth",
        Names,
        Nature.Rate,
        PriceBasis.Current
    );

    [Fact]
    public void Levels_and_growth_of_one_kind_are_comparable() =>
        Assert.Equal(
            Consistency.Consistent,
            Reconcile.Growth(Level(From, 100), Level(To, 120), Growth(20)).Consistency
        );

    [Fact]
    public void A_growth_at_other_prices_is_not_comparable()
    {
        var real = Indicator.Of<GrowthRate>("product-growth", Names, Nature.Rate, PriceBasis.ConstantOf(2020));
        AssertNot("the price bases differ", Level(From, 100), Level(To, 120), Growth(20, real));
    }

    [Fact]
    public void Levels_at_different_prices_are_not_comparable()
    {
        var real = Indicator.Of<Money<Yuan>>("product", Names, Nature.Flow, PriceBasis.ConstantOf(2020));
        AssertNot("the price bases differ", Level(From, 100, real), Level(To, 120), Growth(20));
    }

    [Fact]
    public void Levels_of_different_indicators_are_not_comparable()
    {
        var other = Indicator.Of<Money<Yuan>>("revenue", Names, Nature.Flow, PriceBasis.Current);
        AssertNot("the indicators differ", Level(From, 100, other), Level(To, 120), Growth(20));
    }

    [Fact]
    public void Figures_of_different_areas_are_not_comparable()
    {
        var elsewhere = new ReferenceArea("CN-SC", Names);
        AssertNot("the areas differ", Level(From, 100, area: elsewhere), Level(To, 120), Growth(20));
        AssertNot("the areas differ", Level(From, 100), Level(To, 120), Growth(20, area: elsewhere));
    }

    [Fact]
    public void A_growth_of_another_period_is_not_comparable() =>
        AssertNot("the periods differ", Level(From, 100), Level(To, 120), Growth(20, period: From));

    [Fact]
    public void A_level_behind_a_break_is_not_comparable_with_those_before_it()
    {
        AssertNot(
            "the series is broken between them: the base was restated",
            Level(From, 100),
            Level(To, 120, status: ObservationStatus.Break),
            Growth(20)
        );
        Assert.Equal(
            Consistency.Consistent,
            Reconcile.Growth(Level(From, 100, status: ObservationStatus.Break), Level(To, 120), Growth(20)).Consistency
        );
    }

    [Fact]
    public void A_disputed_figure_is_not_comparable()
    {
        AssertNot(
            "a figure is disputed",
            Level(From, 100, status: ObservationStatus.Disputed),
            Level(To, 120),
            Growth(20)
        );
        AssertNot(
            "a figure is disputed",
            Level(From, 100),
            Level(To, 120),
            Growth(20, status: ObservationStatus.Disputed)
        );
    }

    [Fact]
    public void A_missing_figure_is_not_comparable()
    {
        AssertNot(
            "a figure is missing",
            Observation<Money<Yuan>>.Missing(Product, Area, From),
            Level(To, 120),
            Growth(20)
        );
        var outcome = Reconcile.Growth(
            Level(From, 100),
            Level(To, 120),
            Observation<GrowthRate>.Missing(Rate, Area, To)
        );
        Assert.Equal("a figure is missing", outcome.Reason!.English);
        Assert.Equal(Bounds.Unbounded<GrowthRate>(), outcome.Printed);
    }

    [Fact]
    public void Run_time_figures_in_different_units_are_not_comparable()
    {
        var (yuan, dollars) = (
            Indicator.InUnit(Yuan.Unit, "product", Names, Nature.Flow, PriceBasis.Current),
            Indicator.InUnit(Dollar.Unit, "product", Names, Nature.Flow, PriceBasis.Current)
        );
        var outcome = Reconcile.Growth(
            new Observation<Figure>(dollars, Area, From, Dollar.Units(100).ToFigure()),
            new Observation<Figure>(yuan, Area, To, Yuan.Units(120).ToFigure()),
            Growth(20)
        );
        Assert.Equal("the units differ", outcome.Reason!.English);
    }

    [Fact]
    public void The_reach_decides_what_a_print_allows()
    {
        // 2.78 million, cut off, from 2 million exactly: 39 to 39.5 %.
        var to = Stated.Printed(Vehicle.Millions(2.78m), 10_000m);
        var printed = Stated.Printed(GrowthRate.Percent(39.4m), 0.001m);
        Assert.Equal(
            Consistency.Inconsistent,
            Reconcile.Growth(Vehicle.Millions(2), to, printed, Reach.Default).Consistency
        );
        Assert.Equal(
            Consistency.Consistent,
            Reconcile
                .Growth(Vehicle.Millions(2), to, printed, Reach.Default.WithPrinting(Printing.Truncated))
                .Consistency
        );
    }

    [Fact]
    public void Contributions_are_held_against_the_changes_of_part_and_whole()
    {
        var points = Stated.Printed(PercentagePoints.Points(3), 0.001m);
        var (partFrom, partTo, wholeFrom, wholeTo) = (Units(40), Units(46), Units(200), Units(210));
        Assert.Equal(Consistency.Consistent, Reconcile.Contribution(partFrom, partTo, wholeFrom, points).Consistency);
        var rate = Stated.Printed(Share.Percent(60), 0.01m);
        Assert.Equal(
            Consistency.Consistent,
            Reconcile.ContributionRate(partFrom, partTo, wholeFrom, wholeTo, rate).Consistency
        );
        Assert.Equal(
            Consistency.Inconsistent,
            Reconcile
                .ContributionRate(partFrom, partTo, wholeFrom, wholeTo, Stated.Printed(Share.Percent(20), 0.01m))
                .Consistency
        );

        static Stated<Money<Yuan>> Units(decimal amount) => Stated.Printed(Yuan.Units(amount), 0.1m);
    }

    [Fact]
    public void New_energy_vehicles_have_a_share_of_all_vehicles() =>
        Assert.Equal(
            Consistency.Consistent,
            Reconcile
                .Share(
                    Stated.Printed(NewEnergyVehicle.Millions(1.3m), 100_000m),
                    Stated.Printed(Vehicle.Millions(2.6m), 100_000m),
                    Stated.Printed(Share.Percent(50), 0.01m)
                )
                .Consistency
        );

    [Fact]
    public void A_start_that_may_be_zero_has_no_growth_to_hold_a_print_against() =>
        Assert.Throws<UndefinedResultException>(static () =>
            Reconcile.Growth(
                Stated.Range(Yuan.Units(0), Yuan.Units(1)),
                Stated.Exact(Yuan.Units(2)),
                Stated.Exact(GrowthRate.Percent(100))
            )
        );

    private static void AssertNot(
        string reason,
        Observation<Money<Yuan>> from,
        Observation<Money<Yuan>> to,
        Observation<GrowthRate> printed
    )
    {
        var outcome = Reconcile.Growth(from, to, printed);
        Assert.Equal((Consistency.NotComparable, reason), (outcome.Consistency, outcome.Reason?.English));
        Assert.Null(outcome.Recomputed);
        Assert.Null(outcome.Gap);
        Assert.Equal(printed.Value.ToBounds(), outcome.Printed);
        Assert.StartsWith($"not comparable: {reason}", outcome.ToString(), StringComparison.Ordinal);
        Assert.StartsWith(
            $"不可比：{outcome.Reason!.Chinese}",
            outcome.ToString(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    private static Observation<Money<Yuan>> Level(
        ReportingPeriod period,
        decimal yuan,
        Indicator<Money<Yuan>>? indicator = null,
        ReferenceArea? area = null,
        ObservationStatus status = ObservationStatus.Normal
    ) => new(indicator ?? Product, area ?? Area, period, Stated.Printed(Yuan.Units(yuan), 1m), null, status);

    private static Observation<GrowthRate> Growth(
        decimal percent,
        Indicator<GrowthRate>? indicator = null,
        ReferenceArea? area = null,
        ReportingPeriod? period = null,
        ObservationStatus status = ObservationStatus.Normal
    ) =>
        new(
            indicator ?? Rate,
            area ?? Area,
            period ?? To,
            Stated.Printed(GrowthRate.Percent(percent), 0.01m),
            null,
            status
        );
}
