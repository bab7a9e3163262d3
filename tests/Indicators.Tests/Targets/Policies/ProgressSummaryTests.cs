using System.Globalization;

namespace Indicators.Tests;

/// <summary>Indicators of several series, as Statistics Canada publishes them (indicator_calculation_components.yml of its two repositories).</summary>
public sealed class ProgressSummaryTests
{
    private static readonly AssessmentPolicy StatCan = AssessmentPolicies.StatCan;

    [Theory]
    [InlineData("11-7-1", "-3.842343121245121 -3.7120450615348832", -3.777194091390002, "deterioration")]
    [InlineData(
        "13-3-1",
        "5.0 5.0 5.0 5.0 -2.8139972454616338 5.0 -4.0731637699939185 5.0",
        2.8891048730680557,
        "substantial_progress"
    )]
    [InlineData(
        "3-11-1",
        "-5.0 5.0 3.4439818963001905 -5.0 1.3835357840648332 5.0 -0.904560801166685 2.7301407676189093 5.0 -0.2735251929494287",
        1.137957245386782,
        "moderate_progress"
    )]
    [InlineData(
        "3-9-1",
        "-2.415543880612015 -3.543064062504233 5.0 5.0 2.357108017734973 4.336012897582419 -5.0 0.282782400044419 0.8806586606283755 -5.0 -0.11021119285654724 -1.3861439280911354 -5.0 1.36691672819952",
        -0.23082031141958748,
        "limited_progress"
    )]
    [InlineData(
        "1-3-1",
        "2.815386645395768 -2.7348688404414103 -2.84926753467944",
        -0.9229165765750275,
        "limited_progress"
    )]
    [InlineData(
        "10-5-1",
        "-5.0 3.957265191218312 -2.0800946026235367 -3.7816305907245864 -1.0516931870983548 5.0",
        -0.49269219820469434,
        "limited_progress"
    )]
    [InlineData("15-2-1", "-2.5165808154753004 -3.073896853344316 -2.5 5.0", -0.7726194172049042, "limited_progress")]
    [InlineData("17-2-1", "-0.5218801860021338 0.4686528323436141", -0.026613676829259858, "limited_progress")]
    [InlineData(
        "3-4-1",
        "-0.8723778593404974 -0.18143379048989994 0.18259330081799074 -0.8654804787889483 1.1040144154084262 -2.008061410071935 -3.702302884853126 -1.8113180221064962 5.0 -5.0",
        -0.8154366729424485,
        "limited_progress"
    )]
    [InlineData(
        "3-b-1",
        "-2.1855343809280647 5.0 -4.1564827296698805 2.810019550190604",
        0.36700060989816463,
        "moderate_progress"
    )]
    [InlineData(
        "4-3-1",
        "-1.316953662009193 0.8021034575522341 -3.606775350513928 -2.5",
        -1.6554063887427217,
        "limited_progress"
    )]
    [InlineData(
        "4-6-1",
        "-2.6035255651611986 -1.9869119122166135 -3.247006529374164 -3.4946512212000296",
        -2.833023806988001,
        "deterioration"
    )]
    [InlineData("6-3-1", "-3.3387876766432516 -1.3422054607886247", -2.3404965687159383, "limited_progress")]
    [InlineData("8-a-1", "-5.0 5.0", 0.0, "moderate_progress")]
    public void The_score_of_an_indicator_is_the_mean_of_its_series(
        string indicator,
        string scores,
        double score,
        string status
    )
    {
        var summary = ProgressSummary.OfScores(StatCan, Numbers(scores));
        Assert.True(Math.Abs((double)summary.Score!.Value - score) < 1e-4, indicator);
        Assert.Equal(status, summary.Class!.Code);
    }

    [Fact]
    public void Groups_are_averaged_first()
    {
        // 16-3-1: two series of one group, one of another.
        var courts = ProgressSummary.OfGroups(
            StatCan,
            Of("-3.218858875485767 -1.7887677815409289"),
            Of("-1.7485016153800061")
        );
        Assert.True(Math.Abs((double)courts.Score!.Value - -2.1261574719466774) < 1e-4);
        Assert.Equal("limited_progress", courts.Class!.Code);
        // 9-c-1: three groups.
        var networks = ProgressSummary.OfGroups(StatCan, Of("5"), Of("0.5456262610658811"), Of("5 5"));
        Assert.True(Math.Abs((double)networks.Score!.Value - 3.515208753688627) < 1e-4);
        Assert.Equal("substantial_progress", networks.Class!.Code);
    }

    [Fact]
    public void A_whole_is_achieved_only_where_every_part_is()
    {
        var (done, open) = (Series(base_: 10m, current: 20m, goal: 20m), Series(base_: 10m, current: 19m, goal: 20m));
        Assert.Equal("target_achieved", ProgressSummary.Of(StatCan, done, done).Class!.Code);
        Assert.Equal("substantial_progress", ProgressSummary.Of(StatCan, done, open).Class!.Code);
    }

    [Fact]
    public void What_cannot_be_judged_is_left_out()
    {
        var (one, open) = (Series(base_: 10m, current: 10m, goal: 20m, passed: 0m), Series(10m, 19m, 20m));
        Assert.Equal(open.Score, ProgressSummary.Of(StatCan, one, open).Score);
        Assert.Equal("not_available", ProgressSummary.Of(StatCan, one).ToString());
    }

    [Fact]
    public void A_mean_of_classes_without_scores_is_refused() =>
        Assert.Throws<ArgumentException>(() => ProgressSummary.OfScores(AssessmentPolicies.Linear, 1m, 2m));

    private static ProgressSummary Of(string scores) => ProgressSummary.OfScores(StatCan, Numbers(scores));

    private static decimal[] Numbers(string scores) =>
        [
            .. scores
                .Split(' ')
                .Select(static score => decimal.Parse(score, NumberStyles.Float, CultureInfo.InvariantCulture)),
        ];

    private static Progress Series(decimal base_, decimal current, decimal goal, decimal passed = 5m) =>
        StatCan.Assess(ProgressCase.Of(base_, current, passed, DesiredDirection.Increase).WithGoal(goal, 5m));
}
