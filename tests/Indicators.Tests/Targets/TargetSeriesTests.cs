using Indicators.Items;
using NodaTime;

namespace Indicators.Tests;

/// <summary>Targets against series: met, not met, undetermined, not due yet; and what policies say of them.</summary>
public sealed class TargetSeriesTests
{
    private static readonly Names Names = new("x", "甲");
    private static readonly ReferenceArea Town = new("town", Names);
    private static readonly Indicator<Count<Person>> Jobs = Indicator.Of<Count<Person>>(
        "jobs",
        Names,
        Nature.Flow,
        desired: DesiredDirection.Increase
    );

    [Theory]
    [InlineData(200, Verdict.Met)]
    [InlineData(199, Verdict.NotMet)]
    public void The_observation_of_the_due_period_decides(int outcome, Verdict verdict)
    {
        var evaluation = Goal().Evaluate([Seen(2020, 100), Seen(2030, outcome)]);
        Assert.Equal(verdict, evaluation.Strict);
        Assert.Equal(outcome - 200m, evaluation.Derivation!.Result.Figure.Value);
    }

    [Fact]
    public void Before_the_due_period_nothing_is_due()
    {
        Observation<Count<Person>>[] series = [Seen(2020, 100), Seen(2025, 500)];
        Assert.Equal(Verdict.NotDueYet, Goal().Evaluate(series).Strict);
        Assert.Equal("not due yet", Goal().Evaluate(series).ToString());
        Assert.Equal(Verdict.NotDueYet, Goal().Evaluate(series, new LocalDate(2030, 12, 31)).Strict);
        Assert.Equal(Verdict.Undetermined, Goal().Evaluate(series, new LocalDate(2031, 1, 1)).Strict);
        Assert.Equal(Verdict.Undetermined, Goal().Evaluate([Seen(2020, 100), Seen(2031, 500)]).Strict);
        Assert.Equal(Verdict.Undetermined, Goal().Evaluate([]).Strict);
    }

    [Fact]
    public void A_goal_of_growth_finds_its_baseline_in_the_series()
    {
        var target = Target
            .ForGrowth(Jobs, Town, Year(2030), Stated.Hedged(Hedge.Over, GrowthRate.Percent(50m)))
            .WithBaselinePeriod(Year(2021));
        Assert.Equal(Verdict.Met, target.Evaluate([Seen(2020, 500), Seen(2021, 100), Seen(2030, 151)]).Strict);
        Assert.Equal(Verdict.NotMet, target.Evaluate([Seen(2020, 50), Seen(2021, 100), Seen(2030, 150)]).Strict);
        Assert.Equal(Year(2022), target.BaselineIn([Seen(2020, 50), Seen(2022, 100)])!.Period);
        Assert.Null(target.BaselineIn([Seen(2020, 50)]));
    }

    [Fact]
    public void A_goal_of_change_counts_from_its_baseline()
    {
        var target = Target.ForChange(Jobs, Town, Year(2030), Person.Units(50m), baseline: Seen(2020, 100));
        Assert.Equal(Verdict.Met, target.Evaluate([Seen(2030, 150)]).Strict);
        Assert.Equal(Verdict.NotMet, target.Evaluate([Seen(2030, 149)]).Strict);
        Assert.Equal("jobs 2030: change of 50 people", target.ToString());
    }

    [Fact]
    public void A_goal_of_points_counts_in_points()
    {
        var quota = Indicator.Of<Share>("quota", Names, Nature.Rate, desired: DesiredDirection.Increase);
        var from = new Observation<Share>(quota, Town, Year(2020), Share.Percent(40m));
        var target = Target.ForPoints(quota, Town, Year(2030), PercentagePoints.Points(3m), baseline: from);
        Observation<Share> Outcome(decimal percent) => new(quota, Town, Year(2030), Share.Percent(percent));
        Assert.Equal(Verdict.Met, target.Evaluate([Outcome(43m)]).Strict);
        Assert.Equal(Verdict.NotMet, target.Evaluate([Outcome(42.9m)]).Strict);
        Assert.Equal("missed by 0.1 percentage points", target.Evaluate([Outcome(42.9m)]).ToString());
    }

    [Theory]
    [InlineData(GoalKind.Reach, 3.5, Verdict.Met)]
    [InlineData(GoalKind.Within, 3.5, Verdict.NotMet)]
    [InlineData(GoalKind.Within, 3, Verdict.Met)]
    [InlineData(GoalKind.Within, 0.9, Verdict.NotMet)]
    public void A_two_sided_goal_has_two_sides(GoalKind kind, double percent, Verdict verdict)
    {
        var inflation = Indicator.Of<GrowthRate>("cpi", Names, Nature.Rate, desired: DesiredDirection.Increase);
        var target = Target
            .ForLevel(inflation, Town, Year(2030), Stated.Range(GrowthRate.Percent(1m), GrowthRate.Percent(3m)))
            .WithKind(kind);
        Observation<GrowthRate> outcome = new(inflation, Town, Year(2030), GrowthRate.Percent((decimal)percent));
        Assert.Equal(verdict, target.Evaluate(outcome).Strict);
    }

    [Fact]
    public void A_goal_to_be_kept_within_is_missed_by_one_year()
    {
        var target = Target
            .ForLevel(Jobs, Town, Year(2030), Stated.Hedged(Hedge.AtMost, Person.Units(70m)), baseline: Seen(2020, 100))
            .WithKind(GoalKind.KeepWithin);
        Assert.Equal(Verdict.NotMet, target.Evaluate([Seen(2025, 71), Seen(2030, 60)]).Strict);
        Assert.Equal(Verdict.NotMet, target.Evaluate([Seen(2025, 71)]).Strict);
        Assert.Equal(Verdict.NotDueYet, target.Evaluate([Seen(2025, 70)]).Strict);
        Assert.Equal(Verdict.Met, target.Evaluate([Seen(2025, 70), Seen(2030, 60)]).Strict);
    }

    [Fact]
    public void A_direction_of_its_own_turns_a_goal()
    {
        var target = Target
            .ForLevel(Jobs, Town, Year(2030), Person.Units(100m))
            .WithDirection(DesiredDirection.Decrease);
        Assert.Equal(Verdict.Met, target.Evaluate([Seen(2030, 90)]).Strict);
        Assert.Equal(Verdict.NotMet, target.WithDirection(DesiredDirection.None).Evaluate([Seen(2030, 90)]).Strict);
    }

    [Fact]
    public void Revisions_are_kept_in_order()
    {
        var first = Target.ForLevel(Jobs, Town, Year(2027), Person.Units(400m));
        var second = Target.ForLevel(Jobs, Town, Year(2030), Person.Units(400m)).WithPrevious(first);
        Assert.Equal([first, second], second.Revisions);
        Assert.Equal(3, first.Due.PeriodsUntil(second.Due));
        var elsewhere = Target.ForLevel(Jobs, new ReferenceArea("city", Names), Year(2027), Person.Units(400m));
        Assert.Throws<ArgumentException>(() => second.WithPrevious(elsewhere));
    }

    [Fact]
    public void Base_and_latest_value_are_found_and_what_is_unsound_is_passed_over()
    {
        var assessment = Goal()
            .Assess(
                [
                    Seen(2025, 150),
                    Seen(2020, 100),
                    new(Jobs, Town, Year(2026), Person.Units(1m), null, ObservationStatus.Disputed),
                    new(Jobs, Town, Year(2027), Person.Units(1m), null, ObservationStatus.Forecast),
                    Observation<Count<Person>>.Missing(Jobs, Town, Year(2028)),
                    new(Jobs, Town, ReportingPeriod.HalfYear(2026, 1), Person.Units(1m)),
                ],
                AssessmentPolicies.Linear
            );
        Assert.Equal((Year(2020), Year(2025)), (assessment.From!.Value, assessment.Latest!.Value));
        Assert.Equal((1m, "on_track"), (assessment.Progress.Value!.Value, assessment.Class!.Code));
        Assert.Equal(ProgressNotes.MissingYears, assessment.Notes);
        Assert.Equal("behind", assessment.NearestBorder!.Beyond.Code);
    }

    [Fact]
    public void Typed_outcomes_of_series()
    {
        var linear = AssessmentPolicies.Linear;
        Assert.Equal(NoAssessment.NoObservation, Goal().Assess([], linear).Progress.Reason);
        Assert.Equal(NoAssessment.OneObservation, Goal().Assess([Seen(2020, 100)], linear).Progress.Reason);
        var named = Goal().WithBaselinePeriod(Year(2015));
        Assert.True(named.Assess([Seen(2020, 100), Seen(2025, 150)], linear).Notes.HasFlag(ProgressNotes.BaseMoved));
        Assert.Equal(
            NoAssessment.NoBaseline,
            Goal().WithBaselinePeriod(Year(2026)).Assess([Seen(2020, 100), Seen(2025, 150)], linear).Progress.Reason
        );
        var lost = Goal().Assess([Seen(2020, 100), Seen(2023, 220), Seen(2025, 190)], linear);
        Assert.True(lost.Notes.HasFlag(ProgressNotes.LostAgain));
        var late = Goal().Assess([Seen(2020, 100), Seen(2030, 190), Seen(2032, 210)], linear);
        Assert.True(late.Notes.HasFlag(ProgressNotes.PastDue));
        Assert.Equal(Year(2030), late.Latest);
        Observation<Count<Person>> broken = new(
            Jobs,
            Town,
            Year(2023),
            Person.Units(90m),
            null,
            ObservationStatus.Break
        );
        Assert.Equal(
            NoAssessment.Break,
            Goal()
                .WithBaseline(Seen(2020, 100))
                .Assess([Seen(2020, 100), broken, Seen(2025, 120)], linear)
                .Progress.Reason
        );
        Assert.Equal(Year(2023), Goal().Assess([Seen(2020, 100), broken, Seen(2025, 120)], linear).From);
    }

    [Fact]
    public void Growth_rates_have_no_growth_and_are_judged_by_their_pace()
    {
        var gdp = Indicator.Of<GrowthRate>("gdp", Names, Nature.Rate, desired: DesiredDirection.Increase);
        var target = Target.ForLevel(gdp, Town, Year(2030), GrowthRate.Percent(6m));
        Observation<GrowthRate> Rate(int year, decimal percent) =>
            new(gdp, Town, Year(year), GrowthRate.Percent(percent));
        var comparison = target.Assess([Rate(2020, 4m), Rate(2025, 5m)], AssessmentPolicies.All);
        Assert.Equal(NoAssessment.RateOfGrowth, comparison.By(AssessmentPolicies.StatCan).Progress.Reason);
        Assert.Equal("on_track", comparison.By(AssessmentPolicies.Linear).Class!.Code);
    }

    [Fact]
    public void The_weather_takes_the_last_five_years_or_three()
    {
        var six = Enumerable.Range(0, 6).Select(static i => Seen(2020 + i, 100 + (i * 10))).ToArray();
        var weather = AssessmentPolicies.Weather;
        // 10 a year for five more years from 150: 200.
        Assert.Equal("sun", Goal().Assess(six, weather).Class!.Code);
        var four = Goal().Assess(six[2..], weather);
        Assert.Equal(("sun", ProgressNotes.FewerYears), (four.Class!.Code, four.Notes));
        Assert.Equal(NoAssessment.TooFewYears, Goal().Assess(six[3..], weather).Progress.Reason);
    }

    [Fact]
    public void Rounding_alone_can_flip_a_class_and_then_it_says_so()
    {
        // 50 of 100 after half of the time; printed to ten it may be 45 to 55.
        Observation<Count<Person>> printed = new(Jobs, Town, Year(2025), Stated.Printed(Person.Units(150m), 10m));
        var open = Goal().Assess([Seen(2020, 100), printed], AssessmentPolicies.Linear);
        Assert.True(open.CouldFlip.IsYes);
        Assert.True(open.IsOnTrack.IsUndetermined);
        Assert.Equal(["on_track", "behind"], open.Possible.Select(static each => each.Code));
        Observation<Count<Person>> safe = new(Jobs, Town, Year(2025), Stated.Printed(Person.Units(160m), 10m));
        Assert.True(Goal().Assess([Seen(2020, 100), safe], AssessmentPolicies.Linear).CouldFlip.IsNo);
    }

    [Fact]
    public void The_nearest_border_is_where_the_class_changes()
    {
        // Half of the way is due; 150 is the border of on track, 125 that of behind.
        var border = Goal().Assess([Seen(2020, 100), Seen(2025, 147)], AssessmentPolicies.Linear).NearestBorder!;
        Assert.Equal((150m, 3m, "on_track"), (border.Value.Value, border.Distance.Value, border.Beyond.Code));
        var below = Goal().Assess([Seen(2020, 100), Seen(2025, 130)], AssessmentPolicies.Linear).NearestBorder!;
        Assert.Equal(-5m, below.Distance.Value, 9);
        Assert.Equal("far_behind", below.Beyond.Code);
    }

    [Fact]
    public void Policies_that_disagree_are_reported_as_such()
    {
        // The poverty rate of Canada, as Statistics Canada publishes it: 14.5 % (2015), 10.4 % (2023), goal 7.25 % (2030).
        var poverty = Indicator.Of<Share>("poverty", Names, Nature.Rate, desired: DesiredDirection.Decrease);
        Observation<Share> Rate(int year, decimal percent) => new(poverty, Town, Year(year), Share.Percent(percent));
        var target = Target.ForLevel(poverty, Town, Year(2030), Share.Percent(7.25m));
        var comparison = target.Assess([Rate(2015, 14.5m), Rate(2023, 10.4m)], AssessmentPolicies.All);
        Assert.True(comparison.Agreement.IsNo);
        Assert.Equal("moderate_progress", comparison.By(AssessmentPolicies.StatCan).Class!.Code);
        Assert.Equal("fair_progress", comparison.By(AssessmentPolicies.Un2023).Class!.Code);
        Assert.Equal("on_track", comparison.By(AssessmentPolicies.Linear).Class!.Code);
        var two = target.Assess(
            [Rate(2015, 14.5m), Rate(2023, 10.4m)],
            [AssessmentPolicies.StatCan, AssessmentPolicies.Un2023]
        );
        Assert.True(two.Agreement.IsYes);
        Assert.Throws<KeyNotFoundException>(() => two.By(AssessmentPolicies.Linear));
    }

    private static ReportingPeriod Year(int year) => ReportingPeriod.Year(year);

    private static Observation<Count<Person>> Seen(int year, decimal people) =>
        new(Jobs, Town, Year(year), Person.Units(people));

    private static Target<Count<Person>> Goal() => Target.ForLevel(Jobs, Town, Year(2030), Person.Units(200m));
}
