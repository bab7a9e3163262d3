using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>Every command that the documentation shows with its output prints that output now.</summary>
public sealed partial class CommandTests
{
    private const string Prompt = "$ ";

    /// <summary>Blocks of the language "console": a line "$ command", then what it prints.</summary>
    public static TheoryData<string> Blocks => [.. Page.BlocksIn("console").Select(static block => block.ToString())];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void A_command_prints_what_is_shown(string place)
    {
        var block = Page.BlocksIn("console").Single(block => block.ToString() == place);
        Assert.StartsWith(Prompt, block.Text, StringComparison.Ordinal);
        var run = block
            .Text.Split('\n')
            .Where(static line => line.StartsWith(Prompt, StringComparison.Ordinal))
            .Select(static line => line + "\n" + OutputOf(line));
        Assert.Equal(block.Text, string.Concat(run));
    }

    [Fact]
    public void The_read_me_shows_the_scorecard() =>
        Assert.Contains(
            Page.Read("README.md").Blocks,
            static block =>
                block.Text
                == "$ dotnet run --project src/Indicators.Cli -- scorecard\n" + CommandLine.Run("scorecard").Output
        );

    [Fact]
    public void The_read_me_names_both_commands_in_order()
    {
        var text = Page.Read("README.md").Text;
        Assert.InRange(
            text.IndexOf("dotnet run --project src/Indicators.Cli -- scorecard", StringComparison.Ordinal),
            0,
            text.IndexOf("dotnet test\n", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_command_is_documented()
    {
        var page = Page.Read("docs/guide/command-line.md").Text;
        var commands = Command()
            .Matches(CommandLine.Run("--help").Output)
            .Select(static match => match.Groups["name"].Value)
            .ToArray();
        Assert.NotEmpty(commands);
        Assert.All(commands, name => Assert.Contains($"\n## {name}\n", page, StringComparison.Ordinal));
    }

    /// <summary>Runs "$ [echo '...' |] indicators ..."; what it writes to the error output follows what it writes.</summary>
    private static string OutputOf(string line)
    {
        var match = Shown().Match(line);
        Assert.True(match.Success, line);
        var run = CommandLine.RunWith(
            match.Groups["input"].Value,
            match.Groups["args"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
        return run.Output + run.Error;
    }

    [GeneratedRegex(
        @"^\$ (echo '(?<input>[^']*)' \| )?(indicators|dotnet run --project src/Indicators\.Cli --) (?<args>.*)$",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Shown();

    [GeneratedRegex(@"^  (?<name>[a-z]+)( <[^\n]*>)?  ", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Command();
}
