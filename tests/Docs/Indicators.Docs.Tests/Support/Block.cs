namespace Indicators.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page.</param>
/// <param name="Line">The line of its opening fence.</param>
/// <param name="Info">What stands behind the opening fence: the language, and a mark such as "data-set".</param>
/// <param name="Text">The text between the fences.</param>
internal sealed record Block(Page Page, int Line, string Info, string Text)
{
    internal string Language => Info.Split(' ')[0];

    internal bool IsMarked(string mark) => Info.Split(' ').Skip(1).Contains(mark);

    public override string ToString() => $"{Page.Name}:{Line}";
}
