using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Derived results are those of the calculators, and observations that do not belong together are refused.</summary>
public sealed class DeriveTests
{
    private static readonly Reach[] Reaches =
    [
        Reach.Default,
        Reach.Default.WithPrinting(Printing.Truncated),
        Reach.Default.WithHedgesFromStep(),
    ];

    private static readonly Observation<Count<Vehicle>> From = Observed.Of(2023, Observed.Vehicles(200, 10));

    private static readonly Observation<Count<Vehicle>> To = Observed.Of(2024, Observed.Vehicles(242));

    private static readonly Observation<Count<Vehicle>> Whole = Observed.Of(
        2023,
        Stated.Printed(Vehicle.Units(500), 1m, Hedge.Over),
        "whole"
    );

    private static readonly Observation<Count<Vehicle>> WholeTo = Observed.Of(2024, Observed.Vehicles(700), "whole");

    [Fact]
    public void Growth_is_that_of_the_calculator() =>
        AssertSame(reach => Derive.Growth(From, To, reach), reach => Growth.Between(From.Value, To.Value, reach));

    [Fact]
    public void A_compound_rate_is_that_of_the_calculator() =>
        AssertSame(
            reach => Derive.Cagr(From, To, 2.5m, reach),
            reach => Cagr.Between(From.Value, To.Value, 2.5m, reach)
        );

    [Fact]
    public void A_difference_is_that_of_the_calculator() =>
        AssertSame(
            reach => Derive.Difference(From, To, reach),
            reach => Totals.Difference(From.Value, To.Value, reach)
        );

    [Fact]
    public void A_change_of_shares_is_that_of_the_calculator()
    {
        var (from, to) = (
            Observed.Of(2023, Stated.Printed(Share.Percent(31.6m), 0.001m)),
            Observed.Of(2024, Stated.Printed(Share.Percent(40), 0.01m, Hedge.Over))
        );
        AssertSame(reach => Derive.Change(from, to, reach), reach => Shares.Change(from.Value, to.Value, reach));
    }

    [Fact]
    public void A_change_of_rates_is_that_of_the_calculator()
    {
        var (from, to) = (
            Observed.Of(2023, Stated.Printed(GrowthRate.Percent(3.6m), 0.001m)),
            Observed.Of(2024, Stated.Printed(GrowthRate.Percent(6), 0.01m, Hedge.About))
        );
        AssertSame(reach => Derive.Change(from, to, reach), reach => Growth.Change(from.Value, to.Value, reach));
    }

    [Fact]
    public void An_implied_base_is_that_of_the_calculator()
    {
        var growth = Observed.Of(2024, Stated.Printed(GrowthRate.Percent(90.5m), 0.001m));
        AssertSame(
            reach => Derive.ImpliedBase(To, growth, reach),
            reach => Growth.ImpliedBase(To.Value, growth.Value, reach)
        );
    }

    [Fact]
    public void A_share_is_that_of_the_calculator()
    {
        AssertSame(reach => Derive.Share(From, Whole, reach), reach => Shares.Of(From.Value, Whole.Value, reach));
        var part = Observed.Of(2023, Stated.Printed(NewEnergyVehicle.Units(150), 10m));
        AssertSame(reach => Derive.Share(part, From, reach), reach => Shares.Of(part.Value, From.Value, reach));
    }

    [Fact]
    public void An_amount_for_each_is_that_of_the_calculator()
    {
        var amount = Observed.Of(2024, Observed.Yuans(1_000_000, 1_000), prices: PriceBasis.Current);
        AssertSame(reach => Derive.PerItem(amount, To, reach), reach => Per.Of(amount.Value, To.Value, reach));
    }

    [Fact]
    public void A_sum_is_that_of_the_calculator() =>
        AssertSame(
            reach => Derive.Sum([From, To, Whole], reach),
            reach => Totals.Sum<Count<Vehicle>>([From.Value, To.Value, Whole.Value], reach)
        );

    [Fact]
    public void A_contribution_is_that_of_the_calculator()
    {
        AssertSame(
            reach => Derive.Contribution(From, To, Whole, reach),
            reach => Contribution.ToGrowth(From.Value, To.Value, Whole.Value, reach)
        );
        var whole = Observed.Of(2023, Observed.Vehicles(500), "whole");
        AssertSame(
            reach => Derive.ContributionRate(From, To, whole, WholeTo, reach),
            reach => Contribution.Rate(From.Value, To.Value, whole.Value, WholeTo.Value, reach)
        );
    }

    [Fact]
    public void A_conversion_is_that_of_the_rate()
    {
        var rate = ExchangeRate.Implied(
            Stated.Printed(Dollar.Units(69_500), 100m),
            Stated.Printed(Yuan.Units(500_000), 1_000m),
            ReportingPeriod.Year(2024)
        );
        var amount = Observed.Of(2024, Stated.Printed(Dollar.Billions(5.7m), 10_000_000m, Hedge.Nearly));
        AssertSame(reach => Derive.Converted(amount, rate, reach), reach => rate.Convert(amount.Value, reach));
    }

    [Theory]
    [InlineData(Hedge.Exactly)]
    [InlineData(Hedge.About)]
    [InlineData(Hedge.Over)]
    [InlineData(Hedge.AtLeast)]
    public void Required_growth_and_gap_are_those_of_the_target(Hedge hedge)
    {
        var target = Target.ForLevel(
            To.Indicator,
            To.Area,
            To.Period,
            Stated.Printed(Vehicle.Units(250), 10m, hedge),
            baseline: From
        );
        Assert.True(target.TryRequiredGrowth(out var growth));
        Assert.Equal(growth, Derive.RequiredGrowth(target).Value);
        Assert.Equal(target.Evaluate(To).Gap, Derive.Gap(target, To).Value);
    }

    [Fact]
    public void A_goal_of_at_most_a_level_requires_a_growth_where_the_level_stops_at_zero()
    {
        var target = Target.ForLevel(
            To.Indicator,
            To.Area,
            To.Period,
            Stated.Hedged(Hedge.AtMost, Vehicle.Units(250)),
            baseline: From
        );
        Assert.False(target.TryRequiredGrowth(out _));
        Assert.Throws<UndefinedResultException>(() => Derive.RequiredGrowth(target));
        Assert.True(target.TryRequiredGrowth(out var growth, Reach.Default.StoppingAtZero()));
        var (least, most) = (GrowthRate.Percent(-100), GrowthRate.Fraction(55m / 195m));
        Assert.Equal(least, growth.ToBounds().Lower!.Value.Value);
        Assert.True(Math.Abs(growth.ToBounds().Upper!.Value.Value.ToFraction() - most.ToFraction()) <= 1e-27m);
    }

    [Fact]
    public void A_target_without_baseline_or_level_requires_nothing_that_could_be_derived()
    {
        var level = Target.ForLevel(To.Indicator, To.Area, To.Period, Stated.Exact(Vehicle.Units(250)));
        var growth = Target.ForGrowth(
            To.Indicator,
            To.Area,
            To.Period,
            Stated.Exact(GrowthRate.Percent(8)),
            baseline: From
        );
        Assert.Throws<InvalidOperationException>(() => Derive.RequiredGrowth(level));
        Assert.Throws<InvalidOperationException>(() => Derive.RequiredGrowth(growth));
        Assert.Throws<InvalidOperationException>(() => Derive.Gap(growth, To));
    }

    [Fact]
    public void A_sum_of_nothing_is_refused() =>
        Assert.Throws<ArgumentException>(static () => Derive.Sum<Count<Vehicle>>([]));

    [Fact]
    public void Growth_from_what_may_be_zero_is_undefined() =>
        Assert.Throws<UndefinedResultException>(static () =>
            Derive.Growth(Observed.Of(2023, Stated.Range(Vehicle.Units(0), Vehicle.Units(5))), To)
        );

    [Fact]
    public void Figures_of_other_indicators_areas_and_prices_do_not_grow_into_each_other()
    {
        AssertRefused("the indicators differ", "指标不同", static () => Derive.Growth(Whole, To));
        AssertRefused(
            "the areas differ",
            "地区不同",
            static () =>
                Derive.Growth(Observed.Of(2023, Observed.Vehicles(5), area: new("CN", new("China", "中国"))), To)
        );
        AssertRefused(
            "the price bases differ",
            "价格口径不同",
            static () => Derive.Growth(Observed.Of(2023, Observed.Vehicles(5), prices: PriceBasis.Comparable), To)
        );
    }

    [Fact]
    public void Figures_that_are_missing_disputed_or_behind_a_break_are_refused()
    {
        AssertRefused(
            "a figure is missing",
            "数字缺失",
            static () => Derive.Growth(With(ObservationStatus.Missing), To)
        );
        AssertRefused(
            "a figure is disputed",
            "数字有争议",
            static () => Derive.Growth(With(ObservationStatus.Disputed), To)
        );
        AssertRefused(
            "the series is broken between them: the base was restated",
            "序列中断，基数已修订",
            static () => Derive.Growth(From, With(ObservationStatus.Break))
        );
        AssertRefused(
            "a figure is missing",
            "数字缺失",
            static () => Derive.Share(With(ObservationStatus.Missing), Whole)
        );
        AssertRefused(
            "a figure is disputed",
            "数字有争议",
            static () => Derive.Sum([To, With(ObservationStatus.Disputed)])
        );
        AssertRefused(
            "a figure is disputed",
            "数字有争议",
            static () => Derive.PerItem(Observed.Of(2023, Observed.Yuans(5)), With(ObservationStatus.Disputed))
        );
    }

    [Fact]
    public void A_part_and_its_whole_are_of_one_period()
    {
        AssertRefused("the periods differ", "时期不同", static () => Derive.Share(To, Whole));
        AssertRefused("the periods differ", "时期不同", static () => Derive.Contribution(From, To, WholeTo));
        AssertRefused(
            "the periods differ",
            "时期不同",
            static () => Derive.ContributionRate(From, To, Whole, Observed.Of(2025, Observed.Vehicles(9), "whole"))
        );
        AssertRefused(
            "the periods differ",
            "时期不同",
            static () => Derive.ImpliedBase(From, Observed.Of(2024, Stated.Exact(GrowthRate.Percent(5))))
        );
    }

    [Fact]
    public void Quarters_and_sectors_add_up_behind_a_break_too()
    {
        var sum = Derive.Sum([With(ObservationStatus.Break), Whole, To]);
        // Over 4.5 + 500 + 241.5, and three steps of 1 leave the tens.
        Assert.Equal("over 740 vehicles", sum.Value.ToString());
        Assert.Equal(Bounds.Over(Vehicle.Units(746)), sum.Value.ToBounds());
    }

    private static Observation<Count<Vehicle>> With(ObservationStatus status) =>
        Observed.Of(2023, Observed.Vehicles(5), status: status);

    private static void AssertSame<TFigure>(Func<Reach, Derived<TFigure>> derive, Func<Reach, Stated<TFigure>> compute)
        where TFigure : struct, IFigure<TFigure>
    {
        foreach (var reach in Reaches)
        {
            var derived = derive(reach);
            Assert.Equal(compute(reach), derived.Value);
            Assert.Equal(derived.Value.ToString(), derived.ToString());
            Assert.Same(reach, derived.Derivation.Reach);
            Assert.Equal(derived.Value.Figure.Value, derived.Derivation.Result.Figure.Value);
            Assert.All(derived.Derivation.Inputs, input => Assert.Equal(input.Value.ToBounds(reach), input.Bounds));
        }
    }

    private static void AssertRefused(string english, string chinese, Func<object> derive)
    {
        var error = Assert.Throws<NotComparableException>(derive);
        Assert.Equal((english, chinese), (error.Reason.English, error.Reason.Chinese));
        Assert.Contains(error.Calculation, error.Message, StringComparison.Ordinal);
        Assert.Contains(english, error.Message, StringComparison.Ordinal);
    }
}
