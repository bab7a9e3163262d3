namespace Indicators.Tests;

public sealed class SeriesCommandTests
{
    /// <summary>Chongqing's product as the bulletins print it: 30145.79 and 32193.15 hundred million yuan are +6.79 %.</summary>
    [Theory]
    [InlineData("yoy")]
    [InlineData("previous")]
    [InlineData("annualised")]
    public void The_growth_of_a_year_stands_beside_it(string operation)
    {
        var run = CommandLine.Run("series", "gdp", "--op", operation);
        Assert.Contains(
            run.Lines,
            static line =>
                line.StartsWith("2024", StringComparison.Ordinal) && line.Contains("6.79", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Shares_and_rates_change_by_percentage_points()
    {
        var run = CommandLine.Run("series", "gdp-growth", "--op", "yoy");
        Assert.Contains(run.Lines, static line => line.Contains("percentage point", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_series_of_the_seeded_data_prints_within_the_width(string language)
    {
        foreach (var data in Chongqing.Data.Indicators.Where(static data => data.Observations.Count > 0))
        {
            var run = CommandLine.Run("series", data.Indicator.Code, "--lang", language);
            if (run.ExitCode == 0)
            {
                Assert.All(run.Lines.Skip(1), line => Assert.InRange(Cli.TextTable.WidthOf(line), 0, 100));
            }
            else
            {
                Assert.DoesNotContain(data.Observations, static observation => observation.Period.Count == 1);
            }
        }
    }

    [Theory]
    [InlineData("series server-capacity", "has no observations")]
    [InlineData("series gdp-growth --op cagr", "percentage points")]
    [InlineData(
        "series gdp --op weekly",
        "'weekly' is not a value of --op. Use one of: none, yoy, previous, annualised, log, cagr."
    )]
    [InlineData("series gdp --freq month", "no observation")]
    [InlineData("series nothing", "has no indicator 'nothing'")]
    public void An_error_is_one_line(string line, string part)
    {
        var run = CommandLine.Run(line.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(part, run.Error, StringComparison.Ordinal);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }
}
