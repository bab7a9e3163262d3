using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What meets a goal, for every hedge, direction and range, with and without a step: sets of outcomes worked out by hand.</summary>
public sealed class EvaluationTests
{
    private static readonly Names Names = new("vehicles", "汽车");

    private static readonly ReferenceArea Area = new("CN-CQ", Names);

    private static readonly ReportingPeriod Due = ReportingPeriod.Year(2025);

    /// <summary>A goal of 100, printed to 10 or without a step, where the desired direction says which side meets it: the outcomes that meet it strictly, and at the step.</summary>
    public static TheoryData<Hedge, DesiredDirection, int, string, string> DirectedGoals =>
        new()
        {
            { Hedge.Exactly, DesiredDirection.None, 10, "[100, ", "[95, " },
            { Hedge.Exactly, DesiredDirection.Increase, 10, "[100, ", "[95, " },
            { Hedge.Exactly, DesiredDirection.Decrease, 10, ", 100]", ", 105]" },
            { Hedge.Exactly, DesiredDirection.Stay, 10, "[100, 100]", "[95, 105]" },
            { Hedge.Exactly, DesiredDirection.None, 0, "[100, ", "[100, " },
            { Hedge.Exactly, DesiredDirection.Increase, 0, "[100, ", "[100, " },
            { Hedge.Exactly, DesiredDirection.Decrease, 0, ", 100]", ", 100]" },
            { Hedge.Exactly, DesiredDirection.Stay, 0, "[100, 100]", "[100, 100]" },
            { Hedge.About, DesiredDirection.None, 10, "[95, ", "[95, " },
            { Hedge.About, DesiredDirection.Increase, 10, "[95, ", "[95, " },
            { Hedge.About, DesiredDirection.Decrease, 10, ", 105]", ", 105]" },
            { Hedge.About, DesiredDirection.Stay, 10, "[95, 105]", "[95, 105]" },
            { Hedge.About, DesiredDirection.None, 0, "[99.5, ", "[99.5, " },
            { Hedge.About, DesiredDirection.Increase, 0, "[99.5, ", "[99.5, " },
            { Hedge.About, DesiredDirection.Decrease, 0, ", 100.5]", ", 100.5]" },
            { Hedge.About, DesiredDirection.Stay, 0, "[99.5, 100.5]", "[99.5, 100.5]" },
            { Hedge.Nearly, DesiredDirection.None, 10, "[90, ", "[90, " },
            { Hedge.Nearly, DesiredDirection.Increase, 10, "[90, ", "[90, " },
            { Hedge.Nearly, DesiredDirection.Decrease, 10, ", 100]", ", 100]" },
            { Hedge.Nearly, DesiredDirection.Stay, 10, "[90, 100]", "[90, 100]" },
            { Hedge.Nearly, DesiredDirection.None, 0, "[99, ", "[99, " },
            { Hedge.Nearly, DesiredDirection.Increase, 0, "[99, ", "[99, " },
            { Hedge.Nearly, DesiredDirection.Decrease, 0, ", 100]", ", 100]" },
            { Hedge.Nearly, DesiredDirection.Stay, 0, "[99, 100]", "[99, 100]" },
        };

    /// <summary>The same where the hedge itself says the side, whatever direction is desired.</summary>
    public static TheoryData<Hedge, int, string, string> OneSidedGoals =>
        new()
        {
            { Hedge.Over, 10, "(100, ", "(100, " },
            { Hedge.Over, 0, "(100, ", "(100, " },
            { Hedge.AtLeast, 10, "[100, ", "[95, " },
            { Hedge.AtLeast, 0, "[100, ", "[100, " },
            { Hedge.Under, 10, ", 100)", ", 100)" },
            { Hedge.Under, 0, ", 100)", ", 100)" },
            { Hedge.AtMost, 10, ", 100]", ", 105]" },
            { Hedge.AtMost, 0, ", 100]", ", 100]" },
        };

    /// <summary>A goal of 100 to 120.</summary>
    public static TheoryData<DesiredDirection, int, string, string> RangeGoals =>
        new()
        {
            { DesiredDirection.None, 10, "[100, ", "[95, " },
            { DesiredDirection.Increase, 10, "[100, ", "[95, " },
            { DesiredDirection.Decrease, 10, ", 120]", ", 125]" },
            { DesiredDirection.Stay, 10, "[100, 120]", "[95, 125]" },
            { DesiredDirection.None, 0, "[100, ", "[100, " },
            { DesiredDirection.Increase, 0, "[100, ", "[100, " },
            { DesiredDirection.Decrease, 0, ", 120]", ", 120]" },
            { DesiredDirection.Stay, 0, "[100, 120]", "[100, 120]" },
        };

    [Theory]
    [MemberData(nameof(DirectedGoals))]
    public void An_outcome_meets_a_goal_where_it_lies_in_its_set(
        Hedge hedge,
        DesiredDirection desired,
        int step,
        string strict,
        string atStep
    ) => AssertMetIn(strict, atStep, Goal(OneHundred(hedge, step), desired));

    [Theory]
    [MemberData(nameof(OneSidedGoals))]
    public void A_one_sided_goal_is_met_on_its_side_whatever_is_desired(
        Hedge hedge,
        int step,
        string strict,
        string atStep
    )
    {
        foreach (var desired in Enum.GetValues<DesiredDirection>())
        {
            AssertMetIn(strict, atStep, Goal(OneHundred(hedge, step), desired));
        }
    }

    [Theory]
    [MemberData(nameof(RangeGoals))]
    public void An_outcome_meets_a_range_where_it_lies_in_its_set(
        DesiredDirection desired,
        int step,
        string strict,
        string atStep
    ) => AssertMetIn(strict, atStep, Goal(Stated.Range(Units(100), Units(120), step), desired));

    [Theory]
    // A goal of 100 printed to 10, against an outcome printed to a step.
    [InlineData("94", 1, Verdict.NotMet, Verdict.NotMet)] // [93.5, 94.5]
    [InlineData("95", 1, Verdict.NotMet, Verdict.Undetermined)] // [94.5, 95.5]
    [InlineData("96", 1, Verdict.NotMet, Verdict.Met)] // [95.5, 96.5]
    [InlineData("99", 1, Verdict.NotMet, Verdict.Met)] // [98.5, 99.5]
    [InlineData("99", 2, Verdict.Undetermined, Verdict.Met)] // [98, 100]
    [InlineData("100", 1, Verdict.Undetermined, Verdict.Met)] // [99.5, 100.5]
    [InlineData("100", 20, Verdict.Undetermined, Verdict.Undetermined)] // [90, 110]
    [InlineData("101", 1, Verdict.Met, Verdict.Met)] // [100.5, 101.5]
    public void Rounding_of_the_outcome_may_leave_it_undetermined(
        string outcome,
        int step,
        Verdict strict,
        Verdict atStep
    )
    {
        var evaluation = Goal(Stated.Printed(Units(100), 10m), DesiredDirection.None)
            .Evaluate(Observed(Stated.Printed(Units(ExactDecimal.Parse(outcome)), step)));
        Assert.Equal((strict, atStep), (evaluation.Strict, evaluation.AtStep));
    }

    [Theory]
    [InlineData(Printing.Rounded, Verdict.Undetermined)] // [99.5, 100.5]
    [InlineData(Printing.Truncated, Verdict.Met)] // [100, 101)
    [InlineData(Printing.Unknown, Verdict.Undetermined)] // [99.5, 101)
    public void The_way_of_printing_decides_too(Printing printing, Verdict strict)
    {
        var outcome = Observed(Stated.Printed(Units(100), 1m));
        var evaluation = Goal(Stated.Exact(Units(100)), DesiredDirection.None)
            .Evaluate(outcome, Reach.Default.WithPrinting(printing));
        Assert.Equal(strict, evaluation.Strict);
    }

    [Theory]
    [InlineData("2", "96", Verdict.Met)] // about 100 to 10: two steps reach from 80
    [InlineData("0.1", "96", Verdict.NotMet)] // a tenth of a step reaches from 99
    public void The_reach_of_about_is_the_callers(string steps, string outcome, Verdict strict)
    {
        var goal = Goal(Stated.Printed(Units(100), 10m, Hedge.About), DesiredDirection.None);
        var reach = Reach.Default.WithAbout(ExactDecimal.Parse(steps));
        Assert.Equal(strict, goal.Evaluate(Observed(Units(ExactDecimal.Parse(outcome))), reach).Strict);
    }

    [Theory]
    // A goal of growth, from a baseline of 1,000 printed to 10: [995, 1,005].
    [InlineData(Hedge.Exactly, "1091", Verdict.Undetermined, Verdict.Met)] // 8.56 to 9.65 % for 9 % printed to 1 point
    [InlineData(Hedge.Exactly, "1090", Verdict.Undetermined, Verdict.Undetermined)] // 8.46 to 9.55 %
    [InlineData(Hedge.Exactly, "1096", Verdict.Met, Verdict.Met)] // 9.05 to 10.15 %
    [InlineData(Hedge.Exactly, "1084", Verdict.NotMet, Verdict.Undetermined)] // 7.86 to 8.94 %
    [InlineData(Hedge.Exactly, "1070", Verdict.NotMet, Verdict.NotMet)] // 6.47 to 7.54 %
    [InlineData(Hedge.About, "1091", Verdict.Met, Verdict.Met)] // 8.56 to 9.65 %
    [InlineData(Hedge.Over, "1096", Verdict.Met, Verdict.Met)]
    [InlineData(Hedge.Over, "1090", Verdict.Undetermined, Verdict.Undetermined)]
    [InlineData(Hedge.AtLeast, "1084", Verdict.NotMet, Verdict.Undetermined)]
    [InlineData(Hedge.Under, "1084", Verdict.Met, Verdict.Met)]
    [InlineData(Hedge.Under, "1096", Verdict.NotMet, Verdict.NotMet)]
    [InlineData(Hedge.AtMost, "1090", Verdict.Undetermined, Verdict.Undetermined)] // at the step up to 9.5 %
    [InlineData(Hedge.Nearly, "1080", Verdict.Undetermined, Verdict.Undetermined)] // 7.46 to 8.54 %, from 8 %
    [InlineData(Hedge.Nearly, "1086", Verdict.Met, Verdict.Met)] // 8.06 to 9.15 %
    public void A_goal_of_growth_is_met_by_the_growth_that_both_prints_allow(
        Hedge hedge,
        string outcome,
        Verdict strict,
        Verdict atStep
    )
    {
        var target = Target.ForGrowth(
            Wanting(DesiredDirection.Increase),
            Area,
            Due,
            Stated.Printed(GrowthRate.Percent(9), 0.01m, hedge),
            baseline: new(
                Wanting(DesiredDirection.Increase),
                Area,
                ReportingPeriod.Year(2024),
                Stated.Printed(Units(1_000), 10m)
            )
        );
        var evaluation = target.Evaluate(Observed(Units(ExactDecimal.Parse(outcome))));
        Assert.Equal((strict, atStep), (evaluation.Strict, evaluation.AtStep));
    }

    [Theory]
    [InlineData("1296000", 1_000, "missed by 4,000; met at the printed step", "差4000辆；按所印末位计达成")]
    [InlineData("1240000", 1_000, "missed by 60,000", "差6.0万辆")]
    [InlineData("1300000", 10_000, "undetermined; met at the printed step", "不确定；按所印末位计达成")]
    [InlineData(
        "1250000",
        10_000,
        "missed by 0.05 million; undetermined at the printed step",
        "差5万辆；按所印末位计不确定"
    )]
    [InlineData("1310000", 10_000, "met", "达成")]
    [InlineData("1300000", 1_000_000, "undetermined", "不确定")]
    public void Both_readings_are_said_in_words(string outcome, int step, string english, string chinese)
    {
        var evaluation = Goal(Stated.Printed(Units(1_300_000), 100_000m), DesiredDirection.Increase)
            .Evaluate(Observed(Stated.Printed(Units(ExactDecimal.Parse(outcome)), step)));
        Assert.Equal(
            (english, english, chinese),
            (evaluation.ToString(), evaluation.ToString(Language.English), evaluation.ToString(Language.Chinese))
        );
    }

    [Theory]
    [InlineData(Hedge.Over, Hedge.Exactly, 100, "missed", "未达成")] // exactly 100 is not over 100
    [InlineData(Hedge.Exactly, Hedge.Under, 100, "missed", "未达成")] // how far below 100 is not said
    [InlineData(Hedge.Exactly, Hedge.Under, 80, "missed by over 20", "差超过20辆")]
    [InlineData(Hedge.Exactly, Hedge.AtMost, 80, "missed by at least 20", "差20辆以上")]
    [InlineData(Hedge.Exactly, Hedge.Over, 80, "undetermined", "不确定")]
    [InlineData(Hedge.Exactly, Hedge.Over, 100, "met", "达成")]
    [InlineData(Hedge.AtMost, Hedge.Over, 110, "missed by over 10", "差超过10辆")]
    public void A_hedged_outcome_is_said_with_its_hedge(
        Hedge hedge,
        Hedge outcomeHedge,
        int outcome,
        string english,
        string chinese
    )
    {
        var evaluation = Goal(Stated.Hedged(hedge, Units(100)), DesiredDirection.None)
            .Evaluate(Observed(Stated.Hedged(outcomeHedge, Units(outcome))));
        Assert.Equal(
            (english, chinese),
            (evaluation.ToString(Language.English), evaluation.ToString(Language.Chinese))
        );
    }

    [Theory]
    [InlineData(DesiredDirection.Increase, 90, -10)]
    [InlineData(DesiredDirection.Increase, 130, 30)]
    [InlineData(DesiredDirection.Decrease, 130, 10)]
    [InlineData(DesiredDirection.Decrease, 90, -30)]
    [InlineData(DesiredDirection.Stay, 130, 10)]
    [InlineData(DesiredDirection.Stay, 90, -10)]
    public void The_gap_is_measured_from_where_meeting_a_range_begins(DesiredDirection desired, int outcome, int gap)
    {
        var evaluation = Goal(Stated.Range(Units(100), Units(120)), desired).Evaluate(Observed(Units(outcome)));
        Assert.Equal(Units(gap).ToFigure(), evaluation.Gap!.Value.Figure);
    }

    [Fact]
    public void The_gap_has_the_bounds_of_the_outcome()
    {
        var evaluation = Goal(Stated.Printed(Units(1_300_000), 100_000m), DesiredDirection.Increase)
            .Evaluate(Observed(Stated.Printed(Units(1_296_000), 1_000m)));
        Assert.Equal(
            Bounds.Between(Units(-4_500).ToFigure(), Units(-3_500).ToFigure()),
            evaluation.Gap!.Value.ToBounds()
        );
    }

    [Fact]
    public void Without_an_outcome_there_is_no_gap()
    {
        var evaluation = Goal(Units(100), DesiredDirection.Increase)
            .Evaluate(Observation<Count<Vehicle>>.Missing(Wanting(DesiredDirection.Increase), Area, Due));
        Assert.Null(evaluation.Gap);
        Assert.Equal(("undetermined", "不确定"), (evaluation.ToString(), evaluation.ToString(Language.Chinese)));
    }

    internal static Observation<Count<Vehicle>> Observed(Stated<Count<Vehicle>> value) =>
        new(Wanting(DesiredDirection.None), Area, Due, value);

    internal static Target<Count<Vehicle>> Goal(Stated<Count<Vehicle>> level, DesiredDirection desired) =>
        Target.ForLevel(Wanting(desired), Area, Due, level);

    private static Stated<Count<Vehicle>> OneHundred(Hedge hedge, int step) =>
        step == 0 ? Stated.Hedged(hedge, Units(100)) : Stated.Printed(Units(100), step, hedge);

    private static void AssertMetIn(string strict, string atStep, Target<Count<Vehicle>> target)
    {
        foreach (var outcome in Outcomes())
        {
            var evaluation = target.Evaluate(Observed(Units(outcome)));
            Assert.Equal(
                (outcome, VerdictOn(strict, outcome), VerdictOn(atStep, outcome)),
                (outcome, evaluation.Strict, evaluation.AtStep)
            );
        }
    }

    /// <summary>All about the ends that a set may have, to a tenth.</summary>
    private static IEnumerable<decimal> Outcomes() =>
        Enumerable.Range(880, 400).Select(static tenths => tenths / 10m).Append(-1_000m).Append(0m).Append(1_000m);

    /// <summary>Reads "[95, 105)", where an end may be absent.</summary>
    private static Verdict VerdictOn(string set, decimal outcome)
    {
        var ends = set.Trim('[', '(', ']', ')').Split(',');
        var isAbove =
            ends[0].Length == 0
            || ExactDecimal.Parse(ends[0]) < outcome
            || (set[0] == '[' && ExactDecimal.Parse(ends[0]) == outcome);
        var upper = ends[1].Trim();
        var isBelow =
            upper.Length == 0
            || outcome < ExactDecimal.Parse(upper)
            || (set[^1] == ']' && ExactDecimal.Parse(upper) == outcome);
        return isAbove && isBelow ? Verdict.Met : Verdict.NotMet;
    }

    private static Count<Vehicle> Units(decimal vehicles) => Vehicle.Units(vehicles);

    private static Indicator<Count<Vehicle>> Wanting(DesiredDirection desired) =>
        Indicator.Of<Count<Vehicle>>("vehicles", Names, Nature.Flow, desired: desired);
}
