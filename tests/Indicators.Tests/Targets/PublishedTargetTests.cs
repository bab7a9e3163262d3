using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Hedged goals of Chinese and international publications, with what came of them.</summary>
public sealed class PublishedTargetTests
{
    private static readonly Names Names = new("any", "任意");

    private static readonly ReferenceArea Area = new("CN", Names);

    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2025);

    /// <summary>Source; hedge, goal and its step, outcome with its hedge and step, all in the unit of the publication; what came of it.</summary>
    public static TheoryData<string, Hedge, string, string, Hedge, string, string, Verdict> Vehicles =>
        new()
        {
            // In ten thousand vehicles.
            { "CAAM, 13 January 2025: sales", Hedge.About, "3290", "1", Hedge.Exactly, "3440", "1", Verdict.Met },
            { "CAAM, 13 January 2025: exports", Hedge.Exactly, "620", "1", Hedge.Over, "700", "1", Verdict.Met },
            { "CAAM: production 2024", Hedge.Over, "1280", "1", Hedge.Exactly, "1288.8", "0.1", Verdict.Met },
            { "CAAM: sales 2024", Hedge.Over, "1280", "1", Hedge.Exactly, "1286.6", "0.1", Verdict.Met },
            { "Chongqing, September 2024", Hedge.Over, "100", "1", Hedge.Exactly, "95.32", "0.01", Verdict.NotMet },
        };

    [Theory]
    [MemberData(nameof(Vehicles))]
    public void A_goal_of_vehicles_came_out_as_reported(
        string source,
        Hedge hedge,
        string goal,
        string step,
        Hedge outcomeHedge,
        string outcome,
        string outcomeStep,
        Verdict verdict
    )
    {
        var evaluation = Evaluated(
            Stated.Printed(TenThousands(goal), Step(step), hedge),
            Stated.Printed(TenThousands(outcome), Step(outcomeStep), outcomeHedge)
        );
        Assert.Equal((source, verdict), (source, evaluation.Strict));

        static Count<Vehicle> TenThousands(string number) => Vehicle.TenThousands(ExactDecimal.Parse(number));
        static decimal Step(string number) => ExactDecimal.Parse(number) * 10_000m;
    }

    /// <summary>China Daily, 20 January 2025: about 6 %. Chongqing statistics bureau: 5.3 %.</summary>
    [Fact]
    public void Growth_of_5_3_percent_misses_about_6_percent_by_0_7_points()
    {
        var evaluation = Evaluated(
            Stated.Printed(GrowthRate.Percent(6), 0.01m, Hedge.About),
            Stated.Printed(GrowthRate.Percent(5.3m), 0.001m)
        );
        Assert.Equal(
            ("missed by 0.7 percentage points", "差0.7个百分点"),
            (evaluation.ToString(), evaluation.ToString(Language.Chinese))
        );
    }

    /// <summary>CAAM: 34.4 million vehicles, where 32.9 million were expected: 4.6 % more.</summary>
    [Fact]
    public void Sales_were_4_6_percent_above_what_was_expected()
    {
        var excess = Growth.Between(
            Stated.Exact(Vehicle.TenThousands(3290)),
            Stated.Printed(Vehicle.TenThousands(3440), 10_000m)
        );
        Assert.Equal("4.5 to 4.6%", excess.ToString()); // 149.5 / 3,290 = 4.544 % to 150.5 / 3,290 = 4.574 %
        Assert.True(
            excess.ToBounds().IsWithin(Bounds.Between(GrowthRate.Percent(4.54m), GrowthRate.Percent(4.58m))).IsYes
        );
    }

    /// <summary>People's Daily Online, 21 January 2025: over 100,000 yuan for each person; more than the lower bound is not known.</summary>
    [Fact]
    public void Product_per_person_over_100000_yuan_is_a_lower_bound_only()
    {
        var printed = Stated.Printed(Yuan.Units(100_000) / Person.Units(1), 1_000m, Hedge.Over);
        var (same, more) = (Yuan.Units(100_000) / Person.Units(1), Yuan.Units(100_001) / Person.Units(1));
        Assert.True(printed.ToBounds().IsGreaterThan(same).IsYes);
        Assert.True(printed.ToBounds().IsGreaterThan(more).IsUndetermined);
        Assert.Equal(Verdict.Met, Evaluated(Stated.Hedged(Hedge.Over, same), printed).Strict);
        Assert.Equal(Verdict.Undetermined, Evaluated(Stated.Exact(more), printed).Strict);
    }

    /// <summary>jqman.com, 2024: new energy vehicles are over 40 % of sales; 40.9 %.</summary>
    [Fact]
    public void A_share_of_40_9_percent_is_over_40_percent() =>
        Assert.Equal(
            Verdict.Met,
            Evaluated(
                Stated.Printed(Share.Percent(40), 0.01m, Hedge.Over),
                Stated.Printed(Share.Percent(40.9m), 0.001m)
            ).Strict
        );

    /// <summary>CAAM, 14 January 2026: 2.615 million exported, growth printed as onefold; it was 103.7 %.</summary>
    [Fact]
    public void Onefold_growth_cut_off_to_the_fold_holds_103_7_percent()
    {
        var onefold = Stated.Printed(GrowthRate.Percent(100), 1m, printing: Printing.Truncated);
        var exact = Stated.Printed(GrowthRate.Percent(103.7m), 0.001m);
        Assert.Equal(Consistency.Consistent, Reconcile.Figures<GrowthRate>(exact, onefold).Consistency);
        var exports = Stated.Printed(Vehicle.TenThousands(261.5m), 1_000m);
        var precise = Growth.ImpliedBase(exports, exact).ToBounds();
        Assert.True(precise.IsWithin(Growth.ImpliedBase(exports, onefold).ToBounds()).IsYes);
        Assert.Equal(
            Consistency.Inconsistent,
            Reconcile
                .Figures<GrowthRate>(
                    exact,
                    Stated.Printed(GrowthRate.Percent(100), 0.01m, printing: Printing.Truncated)
                )
                .Consistency
        );
    }

    /// <summary>Sustainable Development Goal 3.1.1, as the Open SDG platform words it: at most 70 for each 100,000.</summary>
    [Theory]
    [InlineData("69", Verdict.Met)]
    [InlineData("70", Verdict.Undetermined)] // printed to the whole number, it may be 70.4
    [InlineData("71", Verdict.NotMet)]
    public void At_most_70_for_each_100000_is_met_below(string outcome, Verdict verdict)
    {
        var births = new ItemUnit("birth", "birth", "births", "活产", "例");
        var unit = new ItemUnit("death", "death", "deaths", "死亡", "例").Per(births);
        var evaluation = Evaluated(
            Stated.Hedged(Hedge.AtMost, Figure.InUnit(0.0007m, unit)),
            Stated.Printed(Figure.InUnit(ExactDecimal.Parse(outcome) / 100_000m, unit), 0.00001m),
            unit
        );
        Assert.Equal(verdict, evaluation.Strict);
    }

    /// <summary>Sustainable Development Goal 2.3.1: to double, which is growth of 100 % from the baseline.</summary>
    [Theory]
    [InlineData("1999", Verdict.NotMet)]
    [InlineData("2000", Verdict.Met)]
    public void To_double_is_to_grow_by_100_percent(string outcome, Verdict verdict)
    {
        var income = Indicator.Of<Money<Dollar>>("income", Names, Nature.Flow, desired: DesiredDirection.Increase);
        var target = Target.ForGrowth(
            income,
            Area,
            Year,
            Stated.Exact(GrowthRate.Percent(100)),
            baseline: new(income, Area, ReportingPeriod.Year(2015), Stated.Exact(Dollar.Units(1_000)))
        );
        var observed = new Observation<Money<Dollar>>(
            income,
            Area,
            Year,
            Stated.Exact(Dollar.Units(ExactDecimal.Parse(outcome)))
        );
        Assert.Equal(verdict, target.Evaluate(observed).Strict);
    }

    private static Evaluation Evaluated<TFigure>(Stated<TFigure> goal, Stated<TFigure> outcome, Unit? unit = null)
        where TFigure : struct, IFigure<TFigure>
    {
        unit ??= goal.Figure.Unit;
        var indicator = Indicator.InUnit(unit, "any", Names, Nature.Flow);
        return Target
            .ForLevel(indicator, Area, Year, InRunTimeUnit(goal))
            .Evaluate(new(indicator, Area, Year, InRunTimeUnit(outcome)));
    }

    private static Stated<Figure> InRunTimeUnit<TFigure>(Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure>
    {
        var figure = Figure.InUnit(stated.Figure.Value, stated.Figure.Unit);
        return stated.Step is { } step
            ? Stated.Printed(figure, step, stated.Hedge, stated.Printing)
            : Stated.Hedged(stated.Hedge, figure);
    }
}
