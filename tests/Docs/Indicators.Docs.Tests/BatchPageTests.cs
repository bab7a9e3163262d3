using Indicators.Cli.Batch;

namespace Indicators.Tests;

/// <summary>docs/batch.md describes every operation, and each of its examples is answered as it says.</summary>
public sealed class BatchPageTests
{
    private static readonly Page Batch = Page.Read("docs/batch.md");

    public static TheoryData<string> Operations => [.. All];

    /// <summary>The places of the blocks that show requests, each followed by its answer.</summary>
    public static TheoryData<string> Examples => [.. Pairs.Select(static block => block.ToString())];

    private static IEnumerable<string> All => BatchWriters.Names;

    private static IEnumerable<Block> Pairs => Batch.Blocks.Where(static block => block.Language == "json");

    [Theory]
    [MemberData(nameof(Operations))]
    public void An_operation_has_a_heading_and_an_example(string operation)
    {
        Assert.Contains($"\n### {operation}\n", Batch.Text, StringComparison.Ordinal);
        Assert.Contains(Pairs, block => block.Text.Contains($"{{\"op\":\"{operation}\",", StringComparison.Ordinal));
    }

    [Fact]
    public void There_are_no_headings_of_other_operations() =>
        Assert.Equal(
            All.Order(StringComparer.Ordinal),
            Batch
                .Text.Split('\n')
                .Where(static line => line.StartsWith("### ", StringComparison.Ordinal))
                .Select(static line => line[4..])
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_answered_as_shown(string place)
    {
        var lines = Pairs.Single(block => block.ToString() == place).Text.TrimEnd('\n').Split('\n');
        Assert.Equal(0, lines.Length % 2);
        foreach (var pair in lines.Chunk(2))
        {
            Assert.Equal($"{pair[0]}\n{pair[1]}\n", $"{pair[0]}\n{CommandLine.RunWith(pair[0], "batch").Output}");
        }
    }
}
