using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>Every C# block of the documentation compiles, runs, and prints what its comments say.</summary>
public sealed partial class CSharpBlockTests
{
    private static readonly bool HasUnitsNet = CompiledBlock.Knows("UnitsNet");

    /// <summary>All blocks; those that need UnitsNet only where it was built with (-p:WithUnitsNet=true).</summary>
    public static TheoryData<string> Blocks =>
        [
            .. Page.BlocksIn("csharp")
                .Where(static block => HasUnitsNet || !block.IsMarked("unitsnet"))
                .Select(static block => block.ToString()),
        ];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_block_prints_what_its_comments_say(string place)
    {
        var block = Page.BlocksIn("csharp").Single(block => block.ToString() == place);
        var printed = CompiledBlock.Run(block.Text).TrimEnd('\n');
        Assert.Equal(string.Join('\n', Promised(block)), printed);
    }

    [Fact]
    public void Blocks_with_UnitsNet_are_marked() =>
        Assert.All(
            Page.BlocksIn("csharp"),
            static block =>
                Assert.Equal(
                    block.Text.Contains("using UnitsNet;", StringComparison.Ordinal),
                    block.IsMarked("unitsnet")
                )
        );

    [Fact]
    public void The_read_me_shows_code() =>
        Assert.Contains(Page.BlocksIn("csharp"), static block => block.Page.Name == "README.md");

    /// <summary>The comments behind the writing lines, which every one of them has.</summary>
    private static IEnumerable<string> Promised(Block block) =>
        block
            .Text.Split('\n')
            .Where(static line => line.Contains("Console.Write", StringComparison.Ordinal))
            .Select(static line =>
                Comment().Match(line) is { Success: true } match
                    ? match.Groups["comment"].Value
                    : $"no comment on: {line}"
            );

    [GeneratedRegex(@"Console\.WriteLine\(.*\); // (?<comment>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Comment();
}
