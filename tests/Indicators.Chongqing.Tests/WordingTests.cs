using Indicators.Text;

namespace Indicators.Tests;

/// <summary>Every seeded figure is stated by the words that are quoted for it.</summary>
public sealed class WordingTests
{
    public static TheoryData<string> Findings() =>
        [.. QuoteCheck.Check(Chongqing.Data).Select(static finding => finding.ToString())];

    [Theory]
    [MemberData(nameof(Findings))]
    public void The_wording_states_the_figure(string finding) =>
        Assert.EndsWith($": {QuoteProblem.None}", finding, StringComparison.Ordinal);

    [Fact]
    public void Every_figure_with_a_wording_is_checked()
    {
        var observations = Chongqing.Data.Indicators.Sum(static data =>
            data.Observations.Count(static one => one.HasValue)
        );
        var targets = Chongqing.Data.Indicators.Sum(static data => data.Targets.Count);
        Assert.Equal(
            observations + targets + Chongqing.Data.Figures.Count + Chongqing.Data.QuotedRates.Count,
            QuoteCheck.Check(Chongqing.Data).Count
        );
    }
}
