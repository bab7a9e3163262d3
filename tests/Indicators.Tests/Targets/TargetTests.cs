using Indicators.Items;

namespace Indicators.Tests;

public sealed class TargetTests
{
    private static readonly Names Names = new("vehicles", "汽车");

    private static readonly ReferenceArea Chongqing = new("CN-CQ", Names);

    private static readonly ReportingPeriod Due = ReportingPeriod.Year(2025);

    private static readonly Indicator<Count<Vehicle>> Vehicles = Wanting(DesiredDirection.None);

    [Theory]
    [InlineData(Hedge.Over, 100, Verdict.NotMet)]
    [InlineData(Hedge.Over, 101, Verdict.Met)]
    [InlineData(Hedge.AtLeast, 99, Verdict.NotMet)]
    [InlineData(Hedge.AtLeast, 100, Verdict.Met)]
    [InlineData(Hedge.Under, 100, Verdict.NotMet)]
    [InlineData(Hedge.Under, 99, Verdict.Met)]
    [InlineData(Hedge.AtMost, 101, Verdict.NotMet)]
    [InlineData(Hedge.AtMost, 100, Verdict.Met)]
    [InlineData(Hedge.Nearly, 89, Verdict.NotMet)]
    [InlineData(Hedge.Nearly, 90, Verdict.Met)]
    [InlineData(Hedge.About, 94, Verdict.NotMet)]
    [InlineData(Hedge.About, 95, Verdict.Met)]
    [InlineData(Hedge.About, 1_000, Verdict.Met)]
    [InlineData(Hedge.Exactly, 99, Verdict.NotMet)]
    [InlineData(Hedge.Exactly, 100, Verdict.Met)]
    [InlineData(Hedge.Exactly, 101, Verdict.Met)]
    public void The_hedge_of_the_goal_says_what_meets_it(Hedge hedge, int outcome, Verdict verdict) =>
        Assert.Equal(verdict, Goal(Vehicles, hedge).Evaluate(Observed(outcome)).Strict);

    [Theory]
    [InlineData(DesiredDirection.Increase, Hedge.Exactly, 101, Verdict.Met)]
    [InlineData(DesiredDirection.Increase, Hedge.Exactly, 99, Verdict.NotMet)]
    [InlineData(DesiredDirection.Decrease, Hedge.Exactly, 99, Verdict.Met)]
    [InlineData(DesiredDirection.Decrease, Hedge.Exactly, 101, Verdict.NotMet)]
    [InlineData(DesiredDirection.Decrease, Hedge.About, 105, Verdict.Met)]
    [InlineData(DesiredDirection.Decrease, Hedge.About, 106, Verdict.NotMet)]
    [InlineData(DesiredDirection.Stay, Hedge.Exactly, 100, Verdict.Met)]
    [InlineData(DesiredDirection.Stay, Hedge.Exactly, 101, Verdict.NotMet)]
    [InlineData(DesiredDirection.Stay, Hedge.About, 105, Verdict.Met)]
    [InlineData(DesiredDirection.Stay, Hedge.About, 94, Verdict.NotMet)]
    [InlineData(DesiredDirection.Decrease, Hedge.AtLeast, 101, Verdict.Met)]
    [InlineData(DesiredDirection.Decrease, Hedge.Nearly, 100, Verdict.Met)]
    [InlineData(DesiredDirection.Decrease, Hedge.Nearly, 101, Verdict.NotMet)]
    [InlineData(DesiredDirection.Stay, Hedge.Nearly, 90, Verdict.Met)]
    [InlineData(DesiredDirection.Stay, Hedge.Nearly, 89, Verdict.NotMet)]
    [InlineData(DesiredDirection.Stay, Hedge.Nearly, 101, Verdict.NotMet)]
    public void The_desired_direction_says_which_side_meets_a_plain_goal(
        DesiredDirection desired,
        Hedge hedge,
        int outcome,
        Verdict verdict
    ) => Assert.Equal(verdict, Goal(Wanting(desired), hedge).Evaluate(Observed(outcome)).Strict);

    [Theory]
    [InlineData(ObservationStatus.Normal, Verdict.Met)]
    [InlineData(ObservationStatus.Provisional, Verdict.Met)]
    [InlineData(ObservationStatus.Estimated, Verdict.Met)]
    [InlineData(ObservationStatus.Forecast, Verdict.Undetermined)]
    [InlineData(ObservationStatus.Disputed, Verdict.Undetermined)]
    [InlineData(ObservationStatus.Break, Verdict.Undetermined)]
    public void Only_a_sound_outcome_counts(ObservationStatus status, Verdict verdict) =>
        Assert.Equal(verdict, Goal(Vehicles, Hedge.Exactly).Evaluate(Observed(100, status)).Strict);

    [Fact]
    public void A_missing_outcome_decides_nothing() =>
        Assert.Equal(
            Verdict.Undetermined,
            Goal(Vehicles, Hedge.Exactly).Evaluate(Observation<Count<Vehicle>>.Missing(Vehicles, Chongqing, Due)).Strict
        );

    [Theory]
    [InlineData(Hedge.Over, 500, Verdict.Met)]
    [InlineData(Hedge.AtLeast, 100, Verdict.Met)]
    [InlineData(Hedge.Over, 50, Verdict.Undetermined)]
    [InlineData(Hedge.Under, 100, Verdict.NotMet)]
    [InlineData(Hedge.AtMost, 100, Verdict.Undetermined)]
    public void A_hedged_outcome_decides_where_its_bounds_do(Hedge hedge, int outcome, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Goal(Vehicles, Hedge.Exactly)
                .Evaluate(new(Vehicles, Chongqing, Due, Stated.Hedged(hedge, Vehicle.Units(outcome))))
                .Strict
        );

    [Fact]
    public void An_outcome_of_another_period_area_or_indicator_decides_nothing()
    {
        var goal = Goal(Vehicles, Hedge.Exactly);
        var value = Stated.Exact(Vehicle.Units(500));
        var other = Indicator.Of<Count<Vehicle>>("exports", Names, Nature.Flow);
        Assert.Equal(
            Verdict.Undetermined,
            goal.Evaluate(new(Vehicles, Chongqing, ReportingPeriod.Year(2024), value)).Strict
        );
        Assert.Equal(
            Verdict.Undetermined,
            goal.Evaluate(new(Vehicles, new ReferenceArea("CN", Names), Due, value)).Strict
        );
        Assert.Equal(Verdict.Undetermined, goal.Evaluate(new(other, Chongqing, Due, value)).Strict);
        Assert.Equal(Verdict.Met, goal.Evaluate(new(Vehicles, Chongqing, Due, value)).Strict);
    }

    [Fact]
    public void Growth_of_5_3_percent_misses_about_6_percent()
    {
        var goal = Target.ForGrowth(
            Vehicles,
            Chongqing,
            Due,
            Stated.Printed(GrowthRate.Percent(6), 0.01m, Hedge.About),
            baseline: Baseline(1_000)
        );
        Assert.Equal(Verdict.NotMet, goal.Evaluate(Observed(1_053)).Strict);
        Assert.Equal(Verdict.NotMet, goal.Evaluate(Observed(1_054)).Strict);
        Assert.Equal(Verdict.Met, goal.Evaluate(Observed(1_055)).Strict);
    }

    [Fact]
    public void A_goal_of_growth_counts_from_its_baseline()
    {
        var goal = Target.ForGrowth(
            Vehicles,
            Chongqing,
            Due,
            Stated.Hedged(Hedge.Over, GrowthRate.Percent(8)),
            baseline: Baseline(100)
        );
        Assert.Equal(Verdict.NotMet, goal.Evaluate(Observed(108)).Strict);
        Assert.Equal(Verdict.Met, goal.Evaluate(Observed(109)).Strict);
    }

    [Fact]
    public void A_goal_of_growth_without_a_baseline_decides_nothing()
    {
        var growth = Stated.Exact(GrowthRate.Percent(8));
        var missing = Observation<Count<Vehicle>>.Missing(Vehicles, Chongqing, ReportingPeriod.Year(2024));
        Assert.Equal(
            Verdict.Undetermined,
            Target.ForGrowth(Vehicles, Chongqing, Due, growth).Evaluate(Observed(500)).Strict
        );
        Assert.Equal(
            Verdict.Undetermined,
            Target.ForGrowth(Vehicles, Chongqing, Due, growth, baseline: missing).Evaluate(Observed(500)).Strict
        );
        Assert.Equal(
            Verdict.Undetermined,
            Target.ForGrowth(Vehicles, Chongqing, Due, growth, baseline: Baseline(0)).Evaluate(Observed(500)).Strict
        );
    }

    [Fact]
    public void A_level_requires_the_growth_from_the_baseline_to_it()
    {
        Assert.True(Goal(Vehicles, Hedge.Exactly, Baseline(80)).TryRequiredGrowth(out var growth));
        Assert.Equal(GrowthRate.Percent(25), growth.Figure);
    }

    [Fact]
    public void A_goal_of_growth_requires_that_growth()
    {
        var target = Target.ForGrowth(Vehicles, Chongqing, Due, Stated.Hedged(Hedge.Over, GrowthRate.Percent(8)));
        Assert.True(target.TryRequiredGrowth(out var growth));
        Assert.Equal(Stated.Hedged(Hedge.Over, GrowthRate.Percent(8)), growth);
    }

    [Fact]
    public void Without_a_baseline_to_grow_from_no_growth_is_required()
    {
        var missing = Observation<Count<Vehicle>>.Missing(Vehicles, Chongqing, ReportingPeriod.Year(2024));
        Assert.False(Goal(Vehicles, Hedge.Exactly).TryRequiredGrowth(out var growth));
        Assert.Equal(default, growth);
        Assert.False(Goal(Vehicles, Hedge.Exactly, missing).TryRequiredGrowth(out _));
        Assert.False(Goal(Vehicles, Hedge.Exactly, Baseline(0)).TryRequiredGrowth(out _));
        Assert.False(Goal(Vehicles, Hedge.Exactly, Baseline(-5)).TryRequiredGrowth(out _));
    }

    [Fact]
    public void A_share_known_at_run_time_requires_no_growth()
    {
        var share = Indicator.InUnit(Unit.Share, "share", Names, Nature.Rate);
        var baseline = new Observation<Figure>(
            share,
            Chongqing,
            ReportingPeriod.Year(2024),
            Stated.Exact(Share.Percent(40).ToFigure())
        );
        var target = Target.ForLevel(
            share,
            Chongqing,
            Due,
            Stated.Exact(Share.Percent(50).ToFigure()),
            baseline: baseline
        );
        Assert.False(target.TryRequiredGrowth(out _));
    }

    [Fact]
    public void A_level_in_another_unit_is_refused()
    {
        var indicator = Indicator.InUnit(Yuan.Unit, "revenue", Names, Nature.Flow);
        var error = Assert.Throws<UnitMismatchException>(() =>
            Target.ForLevel(indicator, Chongqing, Due, Stated.Exact(Dollar.Units(5).ToFigure()))
        );
        Assert.Equal((Yuan.Unit, Dollar.Unit), (error.Expected, error.Actual));
    }

    [Fact]
    public void A_baseline_in_another_unit_is_refused()
    {
        var (yuan, dollars) = (
            Indicator.InUnit(Yuan.Unit, "revenue", Names, Nature.Flow),
            Indicator.InUnit(Dollar.Unit, "revenue", Names, Nature.Flow)
        );
        var baseline = new Observation<Figure>(
            dollars,
            Chongqing,
            ReportingPeriod.Year(2024),
            Stated.Exact(Dollar.Units(5).ToFigure())
        );
        var growth = Stated.Exact(GrowthRate.Percent(8));
        Assert.Throws<UnitMismatchException>(() => Target.ForGrowth(yuan, Chongqing, Due, growth, baseline: baseline));
        Assert.Throws<UnitMismatchException>(() =>
            Target.ForLevel(yuan, Chongqing, Due, Stated.Exact(Yuan.Units(5).ToFigure()), baseline: baseline)
        );
    }

    [Fact]
    public void An_outcome_in_another_unit_decides_nothing()
    {
        var (yuan, dollars) = (
            Indicator.InUnit(Yuan.Unit, "revenue", Names, Nature.Flow),
            Indicator.InUnit(Dollar.Unit, "revenue", Names, Nature.Flow)
        );
        var target = Target.ForLevel(yuan, Chongqing, Due, Stated.Exact(Yuan.Units(5).ToFigure()));
        Assert.Equal(
            Verdict.Undetermined,
            target.Evaluate(new(dollars, Chongqing, Due, Stated.Exact(Dollar.Units(500).ToFigure()))).Strict
        );
        Assert.Equal(
            Verdict.Met,
            target.Evaluate(new(yuan, Chongqing, Due, Stated.Exact(Yuan.Units(500).ToFigure()))).Strict
        );
    }

    [Fact]
    public void A_target_says_its_goal_on_one_line()
    {
        Assert.Equal("vehicles 2025: over 100 vehicles", Goal(Vehicles, Hedge.Over).ToString());
        Assert.Equal(
            "vehicles 2025: growth of over 8%",
            Target.ForGrowth(Vehicles, Chongqing, Due, Stated.Hedged(Hedge.Over, GrowthRate.Percent(8))).ToString()
        );
    }

    private static Indicator<Count<Vehicle>> Wanting(DesiredDirection desired) =>
        Indicator.Of<Count<Vehicle>>("vehicles", Names, Nature.Flow, desired: desired);

    /// <summary>A goal of 100, printed to 10.</summary>
    private static Target<Count<Vehicle>> Goal(
        Indicator<Count<Vehicle>> indicator,
        Hedge hedge,
        Observation<Count<Vehicle>>? baseline = null
    ) => Target.ForLevel(indicator, Chongqing, Due, Stated.Printed(Vehicle.Units(100), 10m, hedge), baseline: baseline);

    private static Observation<Count<Vehicle>> Baseline(decimal vehicles) =>
        new(Vehicles, Chongqing, ReportingPeriod.Year(2024), Stated.Exact(Vehicle.Units(vehicles)));

    private static Observation<Count<Vehicle>> Observed(
        decimal vehicles,
        ObservationStatus status = ObservationStatus.Normal
    ) => new(Vehicles, Chongqing, Due, Stated.Exact(Vehicle.Units(vehicles)), null, status);
}
