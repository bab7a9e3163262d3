using FsCheck;
using FsCheck.Fluent;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>The laws hold of the library's own, and are broken by what breaks them.</summary>
public sealed class LawTests
{
    [Fact]
    public void Own_markers_keep_the_laws_of_their_measures()
    {
        MeasureLaws.Linear<Money<Euro>>().Check();
        MeasureLaws.Linear<Physical<Tonne>>().Check();
        MeasureLaws.Linear<PhysicalDifference<Celsius>>().Check();
        MeasureLaws.Affine<PhysicalLevel<Celsius>, PhysicalDifference<Celsius>>().Check();
        MeasureLaws.Additive<PercentagePoints>().Check();
        MeasureLaws.Any<IndexNumber>().Check();
    }

    [Fact]
    public void Every_law_has_a_name_of_its_own()
    {
        var names = MeasureLaws.Linear<Money<Euro>>().Select(static law => law.Name).ToArray();
        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
        Assert.Contains("addition commutes", names);
        Assert.Equal(names[0], MeasureLaws.Linear<Money<Euro>>()[0].ToString());
    }

    /// <summary>A measure with one fault in each of its parts, and the laws that the fault breaks.</summary>
    [Theory]
    [InlineData(Fault.Sum, "a sum is that of the values")]
    [InlineData(Fault.Sum, "zero changes no sum")]
    [InlineData(Fault.Difference, "a difference is that of the values")]
    [InlineData(Fault.Difference, "subtraction undoes addition of printed figures")]
    [InlineData(Fault.Multiple, "a multiple is that of the value")]
    [InlineData(Fault.Multiple, "scaling by one changes nothing")]
    [InlineData(Fault.Quotient, "a quotient is that of the value")]
    [InlineData(Fault.Ratio, "a ratio is that of the values")]
    [InlineData(Fault.Ratio, "a value is once itself")]
    [InlineData(Fault.Ratio, "the share of a whole is the ratio of the values")]
    [InlineData(Fault.Negation, "negation turns the sign")]
    [InlineData(Fault.Negation, "a value and its negative cancel")]
    [InlineData(Fault.Order, "comparison is that of the values")]
    [InlineData(Fault.Order, "equality agrees with comparison")]
    [InlineData(Fault.Operator, "operators agree with comparison")]
    [InlineData(Fault.HashCode, "equal values have one hash code, whatever their scale")]
    [InlineData(Fault.WithValue, "another value keeps the unit")]
    [InlineData(Fault.Text, "the text says something")]
    public void A_fault_breaks_the_law_about_it(Fault fault, string name)
    {
        using var _ = Faulty.With(fault);
        var law = MeasureLaws.Linear<Faulty>().Single(law => law.Name == name);
        var error = Assert.ThrowsAny<Exception>(() => law.Check());
        Assert.Contains(name, error.Message);
    }

    [Fact]
    public void Without_a_fault_no_law_is_broken()
    {
        using var _ = Faulty.With(Fault.None);
        MeasureLaws.Linear<Faulty>().Check();
    }

    [Fact]
    public void A_text_that_loses_digits_breaks_the_round_trip()
    {
        var values = MeasureArbitraries.Of<Money<Euro>>();
        TextLaws
            .RoundTrip(
                static money => ExactDecimal.Format(money.Amount),
                static text => Euro.Units(ExactDecimal.Parse(text)),
                values
            )
            .Check();
        TextLaws.Json(values).Check();
        var rounded = TextLaws.RoundTrip(
            static money => ExactDecimal.Format(decimal.Round(money.Amount, 2)),
            static text => Euro.Units(ExactDecimal.Parse(text)),
            values
        );
        Assert.ThrowsAny<Exception>(() => rounded[0].Check());
        var changing = TextLaws.RoundTrip(
            static x => $"{x}",
            static text => text.Length + 1,
            Arb.From(Gen.Choose(1, 9))
        );
        Assert.ThrowsAny<Exception>(() => changing[1].Check());
    }

    [Fact]
    public void Growth_over_bounds_is_sound_and_half_of_it_is_not()
    {
        var levels = MeasureArbitraries.Of<Money<Euro>>();
        BoundsLaws.Sound(Growth.Between, Growth.Between, levels, levels).Check();
        BoundsLaws
            .Sound<GrowthRate, Money<Euro>>(
                static rate => Growth.ImpliedBase(Euro.Millions(1), rate),
                static rate => Growth.ImpliedBase(Bounds.Exactly(Euro.Millions(1)), rate),
                MeasureArbitraries.Of<GrowthRate>()
            )
            .Check();

        var ofEndsOnly = BoundsLaws.Sound<GrowthRate, GrowthRate>(
            static rate => GrowthRate.Fraction(Math.Abs(rate.ToFraction())),
            static rates =>
                rates.Lower is { } end
                    ? Bounds.Exactly(GrowthRate.Fraction(Math.Abs(end.Value.ToFraction())))
                    : Bounds.Unbounded<GrowthRate>(),
            MeasureArbitraries.Of<GrowthRate>()
        );
        Assert.ThrowsAny<Exception>(() => ofEndsOnly.Check());
    }

    [Fact]
    public void A_policy_is_monotone_or_not()
    {
        var shares = MeasureArbitraries.Of<Share>();
        PolicyLaws.Monotone(Grade, shares).Check();
        PolicyLaws.Monotone(static share => -Grade(share), shares, isFalling: true).Check();
        Assert.ThrowsAny<Exception>(() => PolicyLaws.Monotone(Grade, shares, isFalling: true).Check());
        Assert.ThrowsAny<Exception>(() =>
            PolicyLaws.Monotone(static share => Math.Abs(share.ToFraction()), shares).Check()
        );
    }

    public static TheoryData<string> PublishedPolicies => [.. AssessmentPolicies.All.Select(static each => each.Code)];

    /// <summary>From 100 to a goal of 200, or from 200 to one of 100, half the time gone.</summary>
    [Theory]
    [MemberData(nameof(PublishedPolicies))]
    public void A_published_policy_never_judges_a_latest_value_nearer_to_the_goal_lower(string code)
    {
        var policy = AssessmentPolicies.Find(code);
        var rising = ProgressCase
            .Of(100m, 100m, 5m, DesiredDirection.Increase)
            .WithGoal(200m, 5m)
            .WithThresholds(SdgThresholds.Of(0m, 50m, 150m, 200m));
        var falling = ProgressCase
            .Of(200m, 200m, 5m, DesiredDirection.Decrease)
            .WithGoal(100m, 5m)
            .WithThresholds(SdgThresholds.Of(300m, 250m, 150m, 100m));
        PolicyLaws.Monotone(value => PlaceOf(policy, rising, value), LatestValues).Check(cases: 2_000);
        PolicyLaws
            .Monotone(value => PlaceOf(policy, falling, value), LatestValues, isFalling: true)
            .Check(cases: 2_000);
        Assert.ThrowsAny<Exception>(() =>
            PolicyLaws
                .Monotone(value => PlaceOf(policy, rising, value), LatestValues, isFalling: true)
                .Check(cases: 2_000)
        );
    }

    [Fact]
    public void No_case_is_past_what_a_published_policy_can_say() =>
        Law.Of(
                "class, progress, score and notes can be read",
                IndicatorArbitraries.ProgressCases(),
                static given =>
                    AssessmentPolicies.All.All(policy =>
                    {
                        var progress = policy.Assess(given);
                        _ = (progress.Value, progress.Score, progress.Notes);
                        return progress.Class is null == (progress.Reason != NoAssessment.None);
                    })
            )
            .Check(cases: 20_000);

    [Fact]
    public void A_latest_value_as_far_from_the_whole_as_decimals_reach_is_judged() =>
        Assert.False(
            AssessmentPolicies
                .Un2023.Assess(
                    ProgressCase
                        .Of(1m, decimal.MinValue, 5m, DesiredDirection.Increase)
                        .WithGoal(100m, 5m)
                        .WithWhole(100m)
                )
                .IsAchieved
        );

    /// <summary>The growth of a case without a goal is past what a score could multiply; the score is at its end.</summary>
    [Theory]
    [InlineData(DesiredDirection.Increase, 5)]
    [InlineData(DesiredDirection.Decrease, -5)]
    public void The_score_of_the_largest_growth_is_at_the_end_of_the_scale(DesiredDirection desired, int score) =>
        Assert.Equal(
            score,
            AssessmentPolicies.StatCan.Assess(ProgressCase.Of(1m, decimal.MaxValue, 1m, desired)).Score
        );

    /// <summary>A base one last digit from its natural limit leaves bounds of no width; levels that do not move are in their middle.</summary>
    [Fact]
    public void Standing_still_next_to_a_natural_limit_scores_nothing() =>
        Assert.Equal(
            0m,
            AssessmentPolicies
                .Eustat.Assess(
                    ProgressCase
                        .Of(
                            1.0000000000000000000000000001m,
                            1.0000000000000000000000000001m,
                            5.5m,
                            DesiredDirection.Increase
                        )
                        .WithLimit(1m)
                )
                .Score
        );

    /// <summary>A goal reads an outcome by its bounds, whatever the hedge of the goal.</summary>
    [Theory]
    [InlineData(Hedge.Exactly, DesiredDirection.Increase)]
    [InlineData(Hedge.Exactly, DesiredDirection.Decrease)]
    [InlineData(Hedge.Exactly, DesiredDirection.Stay)]
    [InlineData(Hedge.About, DesiredDirection.Stay)]
    [InlineData(Hedge.Over, DesiredDirection.None)]
    [InlineData(Hedge.AtMost, DesiredDirection.None)]
    [InlineData(Hedge.Nearly, DesiredDirection.Increase)]
    public void A_verdict_on_a_goal_holds_of_all_that_the_outcome_allows(Hedge hedge, DesiredDirection desired)
    {
        var names = new Names("vehicles", "汽车");
        var (area, due) = (new ReferenceArea("a", names), ReportingPeriod.Year(2025));
        var indicator = Indicator.Of<Count<Vehicle>>("vehicles", names, Nature.Flow, desired: desired);
        var goal = Target.ForLevel(
            indicator,
            area,
            due,
            Stated.Printed(Count.Units<Vehicle>(1_000_000), 100_000m, hedge)
        );
        PolicyLaws
            .KnowingMoreOverturnsNothing(IsMet, MeasureArbitraries.PrintedOf<Count<Vehicle>>())
            .Check(cases: 1_000);

        Answer IsMet(Bounds<Count<Vehicle>> bounds)
        {
            var outcome = Stated.Within(MiddleOf(bounds), bounds);
            return goal.Evaluate(new Observation<Count<Vehicle>>(indicator, area, due, outcome)).Strict switch
            {
                Verdict.Met => Answer.Yes,
                Verdict.NotMet => Answer.No,
                _ => Answer.Undetermined,
            };
        }
    }

    [Fact]
    public void An_answer_holds_of_all_that_the_bounds_allow_or_not()
    {
        var figures = MeasureArbitraries.Of<Money<Euro>>();
        PolicyLaws
            .KnowingMoreOverturnsNothing(static bounds => Reaches(bounds, Euro.Millions(1)), figures)
            .Check(cases: 1_000);
        var byLowerEnd = PolicyLaws.KnowingMoreOverturnsNothing(
            static bounds => Answer.Of(bounds.Lower is { } end && end.Value >= Euro.Millions(1)),
            figures
        );
        Assert.ThrowsAny<Exception>(() => byLowerEnd.Check(cases: 1_000));
    }

    [Fact]
    public void Every_reach_takes_the_printed_figure_in()
    {
        var figures = MeasureArbitraries.PrintedOf<Money<Euro>>();
        Assert.All(
            IndicatorArbitraries.Reaches().Generator.Sample(30, 10),
            reach => PolicyLaws.Reach(reach, figures).Check(cases: 100)
        );
    }

    [Fact]
    public void A_law_is_a_property_for_any_runner_and_refuses_no_cases()
    {
        var law = Law.Of(
            "a share is itself",
            MeasureArbitraries.Of<Share>(),
            static share => share == Share.Fraction(share.ToFraction())
        );
        law.ToProperty().QuickCheckThrowOnFailure();
        Assert.Throws<ArgumentOutOfRangeException>(() => law.Check(cases: 0));
        Assert.Throws<ArgumentException>(() => Law.Of(" ", MeasureArbitraries.Of<Share>(), static _ => true));
    }

    /// <summary>Latest values above zero, from which there is growth, and the numbers at which classes begin.</summary>
    private static Arbitrary<Money<Yuan>> LatestValues =>
        Arb.From(
            Gen.OneOf(
                    Gen.Choose(1, 40_000).Select(static number => number / 100m),
                    Gen.Elements(100m, 150m, 200m, 147.5m, 152.5m)
                )
                .Select(Yuan.Units)
        );

    /// <summary>How good the class of a case with a latest value is: 0 for the worst.</summary>
    private static int PlaceOf(AssessmentPolicy policy, ProgressCase given, Money<Yuan> latest)
    {
        var found = policy.Assess(given.WithCurrent(latest.Amount)).Class;
        Assert.NotNull(found);
        var place = policy.WithGoal.ToList().IndexOf(found);
        return found == policy.Achieved ? policy.WithGoal.Count : policy.WithGoal.Count - 1 - place;
    }

    private static Count<Vehicle> MiddleOf(Bounds<Count<Vehicle>> bounds) =>
        bounds.Lower is { } lower ? lower.Value
        : bounds.Upper is { } upper ? upper.Value
        : Count.Units<Vehicle>(0);

    private static int Grade(Share share) =>
        share >= Share.Percent(80) ? 2
        : share >= Share.Percent(50) ? 1
        : 0;

    private static Answer Reaches(Bounds<Money<Euro>> bounds, Money<Euro> goal) =>
        bounds.Lower is { } lower && lower.Value >= goal ? Answer.Yes
        : bounds.Upper is { } upper && (upper.Value < goal || (upper.IsOpen && upper.Value == goal)) ? Answer.No
        : Answer.Undetermined;
}
