using System.Text;

namespace Indicators.Tests;

public sealed class DataSetTests
{
    private static readonly DataSet Small = SmallDataSet.Parse(SmallDataSet.Json);

    [Fact]
    public void A_data_set_has_what_the_file_says()
    {
        Assert.Equal("small", Small.Code);
        Assert.Equal(new Names("Small", "小"), Small.Names);
        Assert.Equal(["ships", "online"], Small.Indicators.Select(data => data.Indicator.Code));
        Assert.Equal(["threshold"], Small.Figures.Select(figure => figure.Code));
        Assert.Equal(ReportingPeriod.Year(2025), Small.Scorecard!.Due);
        Assert.Equal(["ships", "online"], Small.Scorecard.Indicators);
    }

    [Fact]
    public void An_observation_is_read_as_it_was_printed()
    {
        var observation = Small.Indicator<Figure>("ships").Observations[0];
        Assert.Equal("over 953,200 ships", observation.Value.ToString());
        Assert.Equal("超过95.32万艘", observation.Value.ToString(Language.Chinese));
        Assert.Equal(100m, observation.Value.Step);
        Assert.Equal(ReportingPeriod.Year(2024), observation.Period);
        Assert.Equal("CN-CQ", observation.Area.Code);
        Assert.Equal("\"超过95.32万艘\" (Office, Bulletin, 2025-01-21)", observation.Citation!.ToString());
    }

    [Fact]
    public void A_missing_observation_has_no_value()
    {
        var observation = Small.Indicator<Figure>("ships").Observations[1];
        Assert.False(observation.HasValue);
        Assert.Equal(
            "The observation of ships (ship) for 2023 is missing. Ask HasValue first.",
            Assert.Throws<InvalidOperationException>(() => observation.Value).Message
        );
    }

    [Fact]
    public void A_target_has_its_level_and_its_baseline()
    {
        var data = Small.Indicator<Figure>("ships");
        var target = data.TargetFor(ReportingPeriod.Year(2025))!;
        Assert.Equal(1_300_000m, target.Level!.Value.Figure.Value);
        Assert.Equal(data.Observations[0], target.Baseline);
        Assert.Null(data.TargetFor(ReportingPeriod.Year(2024)));
    }

    [Fact]
    public void A_user_with_a_marker_of_the_files_unit_gets_typed_values()
    {
        var ships = Small.Indicator<Count<Ship>>("ships");
        Assert.Equal(Ship.Units(953_200), ships.Observations[0].Value.Figure);
        Assert.Equal(Ship.Units(1_300_000), ships.Targets[0].Level!.Value.Figure);
        var threshold = Small.QuotedFigure<Per<Money<Yuan>, Count<Ship>>>("threshold");
        Assert.Equal(Yuan.Units(500_000), threshold.Value.Figure * Ship.Units(1));
        Assert.Equal(1_000m, threshold.Value.Step);
    }

    [Fact]
    public void A_percentage_is_read_as_a_share() =>
        Assert.Equal(
            Stated.Printed(Share.Percent(50), 0.01m),
            Small.Indicator<Share>("online").TargetFor(ReportingPeriod.Year(2025))!.Level
        );

    [Fact]
    public void A_wrong_measure_is_refused_with_the_right_unit()
    {
        var error = Assert.Throws<UnitMismatchException>(static () => Small.Indicator<Money<Yuan>>("ships"));
        Assert.Equal(
            "'ships' is in 'ship', not in 'CNY'. Ask for the measure whose unit is 'ship', or for Figure.",
            error.Message
        );
        Assert.Equal("ship", error.Actual.Code);
        Assert.Equal(Yuan.Unit, error.Expected);
        Assert.Throws<UnitMismatchException>(static () => Small.QuotedFigure<Money<Yuan>>("threshold"));
    }

    [Fact]
    public void A_code_that_is_not_there_is_told_with_those_that_are()
    {
        Assert.Equal(
            "Data set 'small' has no indicator 'boats'. It has: ships, online.",
            Assert.Throws<KeyNotFoundException>(static () => Small.Indicator<Figure>("boats")).Message
        );
        Assert.Equal(
            "Data set 'small' has no figure 'boats'. It has: threshold.",
            Assert.Throws<KeyNotFoundException>(static () => Small.QuotedFigure<Figure>("boats")).Message
        );
        Assert.False(Small.TryIndicator("boats", out _));
        Assert.True(Small.TryIndicator("ships", out var data));
        Assert.Equal("ships", data.Indicator.Code);
    }

    [Fact]
    public void Exchange_rates_are_found_from_both_sides()
    {
        var rate = Assert.Single(Small.ExchangeRates<Dollar, Yuan>());
        Assert.Equal(Yuan.Units(7.1957m), Dollar.Units(1).ConvertedAt(rate));
        Assert.Equal(ExchangeRateBasis.PeriodAverage, rate.Basis);
        Assert.Equal(rate, Assert.Single(Small.ExchangeRates<Yuan, Dollar>()).Inverse());
        Assert.Empty(Small.ExchangeRates<Yuan, Yuan>());
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over()
    {
        byte[] marked = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SmallDataSet.Json)];
        Assert.Equal("small", DataSet.Parse(marked, "small.json").Code);
    }

    [Fact]
    public void Code_and_names_are_enough()
    {
        var least = SmallDataSet.Parse("""{ "code": "least", "names": { "en": "Least", "zh": "最少" } }""");
        Assert.Empty(least.Indicators);
        Assert.Empty(least.Figures);
        Assert.Null(least.Scorecard);
    }

    [Fact]
    public void A_data_set_is_loaded_from_a_file()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        try
        {
            File.WriteAllText(path, SmallDataSet.Json);
            Assert.Equal("small", DataSet.Load(path).Code);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private readonly record struct Ship : IItem
    {
        public static ItemUnit Unit { get; } = new("ship", "ship", "ships", "船舶", "艘");
    }
}
