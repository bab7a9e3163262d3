using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>Every relative link of the documentation leads to a file that exists, and to a heading in it.</summary>
public sealed partial class LinkTests
{
    public static TheoryData<string> Pages => [.. Page.All.Select(static page => page.Name)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_lead_somewhere(string name) =>
        Assert.All(
            Page.Read(name).Links,
            link => Assert.True(link.Contains("://", StringComparison.Ordinal) || Exists(name, link), link)
        );

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_one_title(string name) =>
        Assert.Single(HeadingsOf(Page.Read(name)), static heading => heading.Level == 1);

    /// <summary>A page that no other links to is lost.</summary>
    [Fact]
    public void Every_page_is_linked_from_another()
    {
        var linked = Page
            .All.SelectMany(static page => page.Links.Select(link => Target(page.Name, link)))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(
            Page.All.Select(static page => page.Name).Where(static name => name != "README.md"),
            name => Assert.Contains(name, linked)
        );
    }

    private static bool Exists(string from, string link)
    {
        var target = Target(from, link);
        var heading = link.Contains('#') ? link[(link.IndexOf('#') + 1)..] : null;
        return Path.Exists(Repository.Path(target))
            && (heading is null || HeadingsOf(Page.Read(target)).Any(candidate => candidate.Anchor == heading));
    }

    private static string Target(string from, string link)
    {
        var path = link.Split('#')[0];
        var folder = Path.GetDirectoryName(Repository.Path(from))!;
        return path.Length == 0
            ? from
            : Path.GetRelativePath(Repository.Root, Path.GetFullPath(Path.Combine(folder, path))).Replace('\\', '/');
    }

    private static IEnumerable<(int Level, string Anchor)> HeadingsOf(Page page) =>
        Heading()
            .Matches(
                page.Blocks.Aggregate(
                    page.Text,
                    static (text, block) => text.Replace(block.Text, "", StringComparison.Ordinal)
                )
            )
            .Select(static match => (match.Groups["level"].Length, Anchor(match.Groups["title"].Value)));

    private static string Anchor(string title) =>
        new([
            .. title
                .Where(static letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-')
                .Select(static letter => letter == ' ' ? '-' : char.ToLowerInvariant(letter)),
        ]);

    [GeneratedRegex(@"^(?<level>#{1,6}) (?<title>[^\n]+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();
}
