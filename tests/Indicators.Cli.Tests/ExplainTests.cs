using Indicators.Cli;

namespace Indicators.Tests;

public sealed class ExplainTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_target_of_the_seeded_data_is_explained_within_100_columns(string language)
    {
        foreach (var data in Chongqing.Data.Indicators.Where(static data => data.Targets.Count > 0))
        {
            foreach (var target in data.Targets)
            {
                var run = CommandLine.Run(
                    "explain",
                    data.Indicator.Code,
                    "--due",
                    target.Due.ToString(),
                    "--lang",
                    language
                );
                Assert.Equal((0, ""), (run.ExitCode, run.Error));
                Assert.All(run.Lines, line => Assert.InRange(TextTable.WidthOf(line), 0, 100));
            }
        }
    }

    [Theory]
    [InlineData(
        "software-employment",
        "en",
        "  Required growth: over 14%",
        "  (goal - from) / from = (500,000 - 437,000) / 437,000 = 14.416476%",
        "  lower end: (500,000 - 437,500) / 437,500 = 14.285714%, not included",
        "  upper end: none"
    )]
    [InlineData(
        "software-employment",
        "zh",
        "  所需增速：超过14%",
        "  (目标 - 基期) / 基期 = (500,000 - 437,000) / 437,000 = 14.416476%",
        "  下界：(500,000 - 437,500) / 437,500 = 14.285714%（不含）",
        "  上界：无"
    )]
    [InlineData(
        "new-energy-vehicle-production",
        "en",
        "  Outcome less goal: -4,000 new energy vehicles",
        "  lower end: 1,295,500 - 1,300,000 = -4,500 new energy vehicles",
        "Result: missed by 4,000; met at the printed step"
    )]
    [InlineData("new-energy-vehicle-production", "zh", "评定: 差4000辆；按所印末位计达成")]
    [InlineData(
        "gdp-growth",
        "en",
        "  Outcome less goal: -0.7 percentage points",
        "Result: missed by 0.7 percentage points"
    )]
    [InlineData("server-capacity", "en", "  Nothing to compute: there is neither a baseline nor an outcome.")]
    [InlineData("laptop-unit-price", "zh", "  无可推算：没有基期，也没有结果。")]
    public void An_explanation_has_these_lines(string code, string language, params string[] lines)
    {
        var run = CommandLine.Run("explain", code, "--lang", language);
        Assert.All(lines, line => Assert.Contains(line, run.Lines));
    }

    [Fact]
    public void Wording_source_inference_and_reach_are_shown()
    {
        var text = Unwrapped(CommandLine.Run("explain", "software-employment").Output);
        var target = Chongqing.SoftwareEmployment.TargetFor(ReportingPeriod.Year(2025))!;
        Assert.All(
            new[] { target.Citation!, target.Baseline!.Citation! },
            citation =>
            {
                Assert.Contains(
                    Unwrapped($"\"{citation.Wording}\" ({citation.Source})"),
                    text,
                    StringComparison.Ordinal
                );
                Assert.Contains(Unwrapped($"inferred: {citation.Inferred}"), text, StringComparison.Ordinal);
            }
        );
        Assert.Contains(Unwrapped($"reach: {Reach.Default}"), text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain nothing", "has no indicator 'nothing'")]
    [InlineData("explain laptop-production", "laptop-production has no target.")]
    [InlineData("explain software-employment --due 2031", "has no target due in 2031")]
    [InlineData("explain software-employment --due soon", "soon")]
    [InlineData("explain", "argument")]
    public void What_cannot_be_explained_is_one_line_and_exit_code_2(string line, string part)
    {
        var run = CommandLine.Run(line.Split(' '));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(part, run.Error, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, run.Error.Count(character => character == '\n'));
    }

    private static string Unwrapped(string text) =>
        string.Concat(text.Where(character => character is not (' ' or '\n')));
}
