using FsCheck.Xunit;
using Indicators.Cli;

namespace Indicators.Tests;

public sealed class TextTableTests
{
    [Theory]
    [InlineData("辆", 2)]
    [InlineData("95.32万辆", 9)]
    [InlineData("é", 1)]
    [InlineData("e\u0301", 1)]
    [InlineData("", 0)]
    public void Width_is_that_of_a_terminal(string text, int width) => Assert.Equal(width, TextTable.WidthOf(text));

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("新能源汽车", 4, "新能|源汽|车")]
    [InlineData("unbreakable", 4, "unbreakable")]
    [InlineData("", 4, "")]
    public void Text_is_wrapped_between_words_and_wide_characters(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), TextTable.Wrap(text, width));

    [Property]
    public bool Wrapping_loses_nothing_but_spaces(string? text, byte width)
    {
        var line = string.Concat(
            (text ?? "").Where(character => !char.IsSurrogate(character) && !char.IsWhiteSpace(character))
        );
        var spaced = string.Join(' ', line.Chunk(5).Select(chunk => new string(chunk)));
        return string.Concat(TextTable.Wrap(spaced, width)).Replace(" ", "", StringComparison.Ordinal) == line;
    }
}
