namespace Indicators.Tests;

/// <summary>Classes at their borders, and the cases that have no class; expected classes follow from the formulas by hand.</summary>
public sealed class AssessmentPolicyTests
{
    public static TheoryData<string> Codes => [.. AssessmentPolicies.All.Select(static policy => policy.Code)];

    // The poverty rate of Canada: 14.5 (2015), 10.4 (2023), goal 7.25 (2030). R = 0.9011, q = 0.9275, pace = 1.0603 by a calculator.
    [Theory]
    [InlineData("statcan", "moderate_progress", 0.90109)]
    [InlineData("statcan-scale-free", "moderate_progress", 0.90109)]
    [InlineData("eustat", "moderate_progress", 0.90109)]
    [InlineData("un2023", "fair_progress", 0.92749)]
    [InlineData("sdg-index", "on_track", 1.06034)]
    [InlineData("linear", "on_track", 1.06034)]
    public void One_target_is_on_track_by_one_method_and_not_by_another(string code, string found, double progress)
    {
        var given = ProgressCase.Of(14.5m, 10.4m, 8m, DesiredDirection.Decrease).WithGoal(7.25m, 7m);
        var result = AssessmentPolicies.Find(code).Assess(given);
        Assert.Equal(found, result.Class!.Code);
        Assert.Equal(progress, (double)result.Value!.Value, 5);
    }

    // Five annual changes of 2 lead from 100 to 110; what is missing of a gap by then, in percent.
    [Theory]
    [InlineData(120, 5, "sun")] // 10 of 10
    [InlineData(120.5, 5, "sun")] // 4.76 % missing
    [InlineData(120, 4.75, "cloud_with_sun")] // exactly 5 % missing
    [InlineData(120, 4, "cloud_with_sun")] // exactly 20 % missing
    [InlineData(120, 3.9, "cloud")]
    [InlineData(1_000, 5, "cloud")]
    public void The_weather_follows_what_will_be_missing(double goal, double left, string symbol) =>
        Assert.Equal(
            symbol,
            AssessmentPolicies
                .Weather.Assess(
                    ProgressCase.Of(100m, 110m, 5m, DesiredDirection.Increase).WithGoal((decimal)goal, (decimal)left)
                )
                .Class!.Code
        );

    [Theory]
    [InlineData(100)]
    [InlineData(99)]
    public void A_constant_or_growing_gap_is_a_thunderstorm(int current) =>
        Assert.Equal(
            "thunderstorm",
            AssessmentPolicies
                .Weather.Assess(ProgressCase.Of(100m, current, 5m, DesiredDirection.Increase).WithGoal(120m, 5m))
                .Class!.Code
        );

    [Theory]
    [InlineData(110, "on_track")]
    [InlineData(109.9, "behind")]
    [InlineData(105, "behind")]
    [InlineData(104.9, "far_behind")]
    [InlineData(100, "far_behind")]
    [InlineData(99.9, "moving_away")]
    [InlineData(120, "target_achieved")]
    public void The_linear_pace_is_way_against_time(double current, string found) =>
        Assert.Equal(
            found,
            AssessmentPolicies
                .Linear.Assess(
                    ProgressCase.Of(100m, (decimal)current, 5m, DesiredDirection.Increase).WithGoal(120m, 5m)
                )
                .Class!.Code
        );

    [Theory]
    [InlineData(0.02, "on_track")]
    [InlineData(0.0199, "fair_progress")]
    [InlineData(0.005, "fair_progress")]
    [InlineData(0.0049, "stagnation_or_regression")]
    public void Without_a_goal_the_United_Nations_ask_for_2_percent_a_year(double rate, string found) =>
        Assert.Equal(
            found,
            AssessmentPolicies
                .Un2023.Assess(ProgressCase.Of(100m, 100m * (1m + (decimal)rate), 1m, DesiredDirection.Increase))
                .Class!.Code
        );

    [Fact]
    public void Within_one_hundredth_of_all_counts_as_achieved_for_the_United_Nations()
    {
        var given = ProgressCase.Of(90m, 99m, 5m, DesiredDirection.Increase).WithGoal(100m, 5m);
        Assert.False(AssessmentPolicies.Un2023.Assess(given).IsAchieved);
        Assert.True(AssessmentPolicies.Un2023.Assess(given.WithWhole(100m)).IsAchieved);
        Assert.False(AssessmentPolicies.Un2023.Assess(given.WithWhole(100m).WithCurrent(98.9m)).IsAchieved);
        Assert.False(AssessmentPolicies.Linear.Assess(given.WithWhole(100m)).IsAchieved);
    }

    // (100 / 100)^4.44 leaves nothing to ask for; at 50 of 100 the coefficient is 1 - 0.5^4.44 = 0.95393.
    [Theory]
    [InlineData(100, 100, "substantial_progress")]
    [InlineData(50, 50.71, "moderate_progress")]
    [InlineData(50, 50.72, "substantial_progress")]
    public void A_natural_limit_narrows_what_is_asked_for(double from, double to, string found) =>
        Assert.Equal(
            found,
            AssessmentPolicies
                .StatCan.Assess(
                    ProgressCase.Of((decimal)from, (decimal)to, 1m, DesiredDirection.Increase).WithLimit(100m)
                )
                .Class!.Code
        );

    [Fact]
    public void Putting_0_001_for_zero_makes_the_class_depend_on_the_unit()
    {
        var percent = ProgressCase.Of(10m, 1m, 5m, DesiredDirection.Decrease).WithGoal(0m, 10m);
        var fraction = ProgressCase.Of(0.10m, 0.01m, 5m, DesiredDirection.Decrease).WithGoal(0m, 10m);
        var statcan = AssessmentPolicies.StatCan;
        Assert.Equal(ProgressNotes.ZeroReplaced, statcan.Assess(percent).Notes);
        Assert.NotEqual(statcan.Assess(percent).Value, statcan.Assess(fraction).Value);
        Assert.Equal(
            AssessmentPolicies.StatCanScaleFree.Assess(percent).Value,
            AssessmentPolicies.StatCanScaleFree.Assess(fraction).Value
        );
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Cases_without_a_class_say_why(string code)
    {
        var policy = AssessmentPolicies.Find(code);
        var one = ProgressCase.Of(5m, 5m, 0m, DesiredDirection.Increase).WithGoal(10m, 5m);
        Assert.Contains(
            policy.Assess(one).Reason,
            (NoAssessment[])[NoAssessment.OneObservation, NoAssessment.TooFewYears]
        );
        Assert.Equal(
            NoAssessment.NoDirection,
            policy.Assess(ProgressCase.Of(5m, 6m, 1m, DesiredDirection.None)).Reason
        );
        var late = ProgressCase.Of(5m, 6m, 5m, DesiredDirection.Increase).WithGoal(10m, -5m);
        Assert.Contains(
            policy.Assess(late).Reason,
            (NoAssessment[])[NoAssessment.DueNotAfterBase, NoAssessment.DueReached]
        );
    }

    [Theory]
    [InlineData("statcan-scale-free")]
    [InlineData("un2023")]
    public void Growth_from_zero_and_across_zero_has_no_class(string code)
    {
        var policy = AssessmentPolicies.Find(code);
        var given = ProgressCase.Of(0m, 6m, 5m, DesiredDirection.Increase).WithGoal(10m, 5m);
        Assert.Equal(NoAssessment.ZeroBase, policy.Assess(given).Reason);
        Assert.Equal(NoAssessment.SignChange, policy.Assess(given.WithBase(-3m)).Reason);
    }

    [Theory]
    [InlineData("sdg-index")]
    [InlineData("linear")]
    [InlineData("weather")]
    public void Methods_of_pace_need_a_goal_and_cross_zero(string code)
    {
        var policy = AssessmentPolicies.Find(code);
        var given = ProgressCase.Of(-3m, 6m, 5m, DesiredDirection.Increase);
        Assert.Equal(NoAssessment.NoGoal, policy.Assess(given).Reason);
        Assert.Equal(Answer.Yes, policy.Assess(given.WithGoal(10m, 5m)).IsOnTrack);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Losing_a_goal_that_was_at_the_base_is_the_last_class(string code)
    {
        var policy = AssessmentPolicies.Find(code);
        var lost = policy.Assess(ProgressCase.Of(10m, 9m, 5m, DesiredDirection.Increase).WithGoal(10m, 5m));
        Assert.Equal(policy.WithGoal[^1], lost.Class);
        Assert.Equal(ProgressNotes.GoalAtBase, lost.Notes);
        var kept = policy.Assess(ProgressCase.Of(10m, 10m, 5m, DesiredDirection.Increase).WithGoal(10m, 5m));
        Assert.Equal(policy.Achieved, kept.Class);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_goal_behind_the_base_is_noted(string code)
    {
        var fallen = AssessmentPolicies
            .Find(code)
            .Assess(ProgressCase.Of(10m, 7m, 5m, DesiredDirection.Increase).WithGoal(8m, 5m));
        Assert.True(fallen.Notes.HasFlag(ProgressNotes.GoalBehindBase));
        Assert.Equal(AssessmentPolicies.Find(code).WithGoal[^1], fallen.Class);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Numbers_past_what_a_decimal_holds_give_no_exception(string code)
    {
        var policy = AssessmentPolicies.Find(code);
        decimal[] numbers = [decimal.MaxValue, decimal.MinValue, 0m, 1e-28m, -1e-28m, 1m];
        foreach (var from in numbers)
        {
            foreach (var current in numbers)
            {
                foreach (var goal in numbers)
                {
                    var given = ProgressCase.Of(from, current, 3m, DesiredDirection.Increase);
                    _ = policy.Assess(given).Score;
                    var aimed = policy.Assess(given.WithGoal(goal, 5m));
                    Assert.Equal(aimed.Class is null, aimed.Reason != NoAssessment.None);
                    _ = aimed.Score;
                }
            }
        }
    }

    [Fact]
    public void A_policy_of_ones_own_takes_a_few_lines()
    {
        var half = AssessmentPolicy.Create(
            "half",
            new Names("Half of the way", "过半"),
            "Half of the way, whatever the time.",
            [
                ProgressClass.From("half", new Names("half", "过半"), 0.5m, isOnTrack: true),
                ProgressClass.Of("less", new Names("less", "不到一半")),
            ],
            ProgressClass.Of("done", new Names("done", "完成"), isOnTrack: true),
            given => (given.Current - given.Base) / (given.Goal - given.Base)
        );
        var given = ProgressCase.Of(10m, 15m, 1m, DesiredDirection.Increase);
        Assert.Equal("half", half.Assess(given.WithGoal(20m, 5m)).Class!.Code);
        Assert.Equal("less", half.Assess(given.WithGoal(20.1m, 5m)).Class!.Code);
        Assert.Equal("done", half.Assess(given.WithGoal(15m, 5m)).Class!.Code);
        Assert.Equal(NoAssessment.NotMeasured, half.Assess(given).Reason);
    }

    [Fact]
    public void Classes_out_of_order_are_refused() =>
        Assert.Throws<ArgumentException>(() =>
            AssessmentPolicy.Create(
                "odd",
                new Names("odd", "奇"),
                "Out of order.",
                [
                    ProgressClass.Of("last", new Names("last", "末")),
                    ProgressClass.From("first", new Names("a", "甲"), 1m),
                ],
                ProgressClass.Of("done", new Names("done", "完成")),
                static _ => 0m
            )
        );

    [Fact]
    public void An_unknown_policy_is_refused_with_those_there_are()
    {
        var error = Assert.Throws<KeyNotFoundException>(() => AssessmentPolicies.Find("statcna"));
        Assert.Contains("statcan-scale-free, eustat, un2023, sdg-index, weather, linear", error.Message);
    }
}
