namespace Indicators.Tests;

public sealed class CommandTests
{
    [Theory]
    [InlineData("growth 420.1 500", "19.02%  (0.1901928112354201380623661033 as a fraction)")] // 79.9 / 420.1
    [InlineData("growth -1 -3", "200.00%  (2 as a fraction)")]
    [InlineData("growth 8 0", "-100.00%  (-1 as a fraction)")]
    [InlineData("cagr 2 8 --periods 2", "100.00%  (1 as a fraction)")]
    [InlineData("cagr 1 1.21 --periods 2", "10.00%  (0.1 as a fraction)")]
    public void Rates_are_rounded_for_reading_and_given_exactly(string line, string expected)
    {
        var run = CommandLine.Run(line.Split(' '));
        Assert.Equal((0, expected + "\n", ""), (run.ExitCode, run.Output, run.Error));
    }

    [Theory]
    [InlineData("growth 0 5", "the base is zero")]
    [InlineData("growth 5 -5", "the sign changes")]
    [InlineData("growth five 6", "'five' is not a plain decimal number")]
    [InlineData("growth 1,000 6", "'1,000' is not a plain decimal number")]
    [InlineData("growth 1e400 6", "'1e400' is not a plain decimal number")]
    [InlineData("growth 1.00000000000000000000000000001 6", "cannot be held exactly")]
    [InlineData("cagr 1 2 --periods 0", "must be above zero")]
    [InlineData("cagr 1 2", "--periods")]
    [InlineData("cagr 1 2 --periods", "--periods")]
    [InlineData("show nothing", "has no indicator 'nothing'")]
    [InlineData("show", "argument")]
    [InlineData("scorecard --format csv", "'csv' is not a value of --format. Use one of: table, markdown, json.")]
    [InlineData("scorecard --lang fr", "'fr' is not a value of --lang. Use one of: en, zh.")]
    [InlineData("scorecard /no/such/file.json", "There is no file '/no/such/file.json'")]
    [InlineData("list --data /no/such/file.json", "There is no file '/no/such/file.json'")]
    [InlineData("nonsense", "nonsense")]
    [InlineData("", "command")]
    public void An_error_is_one_line_and_exit_code_2(string line, string part)
    {
        var run = CommandLine.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(part, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void The_list_names_every_indicator(string language)
    {
        var run = CommandLine.Run("list", "--lang", language);
        Assert.All(
            Chongqing.Data.Indicators,
            data => Assert.Contains(data.Indicator.Code, run.Output, StringComparison.Ordinal)
        );
        Assert.All(run.Lines, line => Assert.InRange(Cli.TextTable.WidthOf(line), 0, 100));
    }

    [Fact]
    public void Show_gives_every_wording_source_and_inference()
    {
        foreach (var data in Chongqing.Data.Indicators)
        {
            var text = Unwrapped(CommandLine.Run("show", data.Indicator.Code).Output);
            foreach (
                var citation in data
                    .Observations.Select(observation => observation.Citation!)
                    .Concat(data.Targets.Select(target => target.Citation!))
            )
            {
                Assert.Contains(Unwrapped($"\"{citation.Wording}\""), text, StringComparison.Ordinal);
                Assert.Contains(citation.Source.Address.OriginalString, text, StringComparison.Ordinal);
                Assert.Contains(Unwrapped(citation.Inferred ?? ""), text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("scorecard --help")]
    [InlineData("list --help")]
    [InlineData("explain --help")]
    [InlineData("show --help")]
    [InlineData("growth --help")]
    [InlineData("cagr --help")]
    [InlineData("batch --help")]
    public void Help_ends_with_examples(string line)
    {
        var run = CommandLine.Run(line.Split(' '));
        Assert.Equal(0, run.ExitCode);
        var examples = run.Lines.SkipWhile(text => text != "Examples:").Skip(1).ToArray();
        Assert.NotEmpty(examples);
        Assert.All(examples, example => Assert.Contains("indicators ", example, StringComparison.Ordinal));
    }

    private static string Unwrapped(string text) =>
        string.Concat(text.Where(character => character is not (' ' or '\n')));
}
