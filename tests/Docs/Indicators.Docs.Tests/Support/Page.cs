using System.Text.RegularExpressions;

namespace Indicators.Tests;

/// <summary>A page of the documentation: README.md, that of a package, or one of docs/.</summary>
/// <param name="Name">Its path from the root of the repository.</param>
/// <param name="Text">Its text.</param>
internal sealed partial record Page(string Name, string Text)
{
    internal static IReadOnlyList<Page> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.Path("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.Path("README.md"))
            .Concat(Directory.EnumerateFiles(Repository.Path("src"), "README.md", SearchOption.AllDirectories))
            .Select(static path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(Read),
    ];

    /// <summary>The fenced blocks, in order.</summary>
    internal IReadOnlyList<Block> Blocks =>
        [
            .. Fence()
                .Matches(Text)
                .Select(match => new Block(
                    this,
                    LineOf(match.Index),
                    match.Groups["info"].Value.Trim(),
                    match.Groups["text"].Value
                )),
        ];

    /// <summary>The targets of the links outside fenced blocks.</summary>
    internal IReadOnlyList<string> Links =>
        [.. Link().Matches(Fence().Replace(Text, "")).Select(static match => match.Groups["target"].Value)];

    internal static Page Read(string name) =>
        new(name, File.ReadAllText(Repository.Path(name)).ReplaceLineEndings("\n"));

    internal static IEnumerable<Block> BlocksIn(string language) =>
        All.SelectMany(static page => page.Blocks).Where(block => block.Language == language);

    private int LineOf(int index) => 1 + Text.AsSpan(0, index).Count('\n');

    [GeneratedRegex(
        @"^```(?<info>[^\n]*)\n(?<text>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture
    )]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
