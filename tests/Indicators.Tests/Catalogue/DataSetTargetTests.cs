namespace Indicators.Tests;

/// <summary>What only some targets of a data set have: change, kind, direction, period of the baseline, limit, revision.</summary>
public sealed class DataSetTargetTests
{
    private const string Level = "\"level\": { \"value\": \"50\", \"unitMultiplier\": -2 },";

    [Fact]
    public void A_target_has_all_that_its_file_says()
    {
        var target = Online(
            "\"change\": { \"value\": \"3\", \"unitMultiplier\": -2, \"hedge\": \"at-least\" }, \"kind\": \"keep-within\", \"desired\": \"decrease\", "
                + "\"baselinePeriod\": \"2020\", \"limit\": { \"value\": \"100\", \"unitMultiplier\": -2 },"
        );
        Assert.Null(target.Level);
        Assert.Equal(PercentagePoints.Points(3m).ToFigure(), target.Change!.Value.Figure);
        Assert.Equal(
            (GoalKind.KeepWithin, DesiredDirection.Decrease, ReportingPeriod.Year(2020), Share.Percent(100m)),
            (target.Kind, target.Desired, target.BaselinePeriod!.Value, target.Limit!.Value)
        );
    }

    [Fact]
    public void A_revision_names_the_target_that_it_takes_the_place_of()
    {
        const string First =
            "{ \"area\": \"CN-CQ\", \"due\": \"2023\", \"level\": { \"value\": \"50\", \"unitMultiplier\": -2 }, \"source\": \"bulletin\", \"wording\": \"50%\" }, ";
        var json = SmallDataSet.Json.Replace(
            "\"targets\": [ { \"area\": \"CN-CQ\", \"due\": \"2025\", " + Level,
            "\"targets\": [ "
                + First
                + "{ \"area\": \"CN-CQ\", \"due\": \"2025\", \"revises\": { \"due\": \"2023\", \"source\": \"bulletin\" }, "
                + Level,
            StringComparison.Ordinal
        );
        var targets = SmallDataSet.Parse(json).Indicator<Share>("online").Targets;
        Assert.Equal(targets, targets[1].Revisions);
    }

    [Theory]
    [InlineData(
        "\"change\": { \"value\": \"3\" }, " + Level,
        "A target has either a \"level\", a \"growth\" or a \"change\"."
    )]
    [InlineData("\"kind\": \"stay\", " + Level, "\"stay\" is not one of the choices.")]
    [InlineData("\"limit\": { \"value\": \"0\" }, " + Level, "A natural limit is not zero.")]
    [InlineData(
        "\"revises\": { \"due\": \"2023\", \"source\": \"bulletin\" }, " + Level,
        "There is no earlier target for CN-CQ, 2023 from source \"bulletin\"."
    )]
    public void What_does_not_fit_is_refused(string members, string problem) =>
        Assert.Contains(problem, SmallDataSet.ErrorWith(Level, members).Message, StringComparison.Ordinal);

    [Fact]
    public void A_change_in_another_unit_is_refused_in_JSON()
    {
        var indicator = Indicator.Of<Share>("online", new Names("Online", "线上"), Nature.Rate);
        var target = Target.ForPoints(
            indicator,
            new ReferenceArea("CN-CQ", new Names("Chongqing", "重庆")),
            ReportingPeriod.Year(2025),
            PercentagePoints.Points(3m)
        );
        var json = System.Text.Json.JsonSerializer.Serialize(target);
        Assert.Equal(target, System.Text.Json.JsonSerializer.Deserialize<Target<Share>>(json));
        var error = Assert.Throws<System.Text.Json.JsonException>(() =>
            System.Text.Json.JsonSerializer.Deserialize<Target<Share>>(
                json.Replace("percentage-point", "index", StringComparison.Ordinal)
            )
        );
        Assert.Contains("is in 'percentage-point', not in 'index'", error.Message, StringComparison.Ordinal);
    }

    private static Target<Share> Online(string members) =>
        SmallDataSet
            .Parse(SmallDataSet.Json.Replace(Level, members, StringComparison.Ordinal))
            .Indicator<Share>("online")
            .Targets[0];
}
