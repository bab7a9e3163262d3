using Indicators.Text;

namespace Indicators.Tests;

/// <summary>The words of the vocabulary are found in each writing, whether leapt over or walked letter by letter.</summary>
public sealed class TermTrieTests
{
    private static readonly VocabularyLines Lines = CreateLines("");
    private static readonly Dictionary<string, TermSet> Terms = Lines.Terms();
    private static readonly TermTrie Trie = new(Lines.Folded, Terms);

    public static TheoryData<string, Func<string, string>> Writings =>
        new()
        {
            { "as it is", static word => word },
            { "upper case", static word => word.ToUpperInvariant() },
            { "two spaces", static word => word.Replace(" ", "  ", StringComparison.Ordinal) },
            { "other spaces", static word => word.Replace(' ', '\u3000') },
            { "full width", static word => string.Concat(word.Select(Wide)) },
            { "full width but the first letter", static word => word[..1] + string.Concat(word.Skip(1).Select(Wide)) },
        };

    [Theory]
    [MemberData(nameof(Writings))]
    public void Each_word_is_found_to_its_end(string writing, Func<string, string> write)
    {
        Assert.NotEmpty(writing);
        foreach (var (word, terms) in Terms)
        {
            var text = "7 " + write(word);
            Assert.Same(terms, Trie.Longest(text, 2, out var end));
            Assert.Equal(text.Length, end);
        }
    }

    [Fact]
    public void A_word_that_goes_on_with_a_letter_is_another()
    {
        foreach (var word in Terms.Keys.Where(static word => char.IsAsciiLetter(word[^1])))
        {
            foreach (var more in (string[])["q", "Q", "é", "ｑ"])
            {
                _ = Trie.Longest(word + more, 0, out var end);
                Assert.NotEqual(word.Length, end);
            }
        }
    }

    [Fact]
    public void Words_of_thirteen_letters_and_more_are_found()
    {
        var lines = CreateLines("item vehicle: abcdefghijklm | abcdefghijklmnopqrstuvwxyz of abcdefghijklmn");
        var trie = new TermTrie(lines.Folded, lines.Terms());

        Assert.NotNull(trie.Longest("ABCDEFGHIJKLM", 0, out var first));
        Assert.NotNull(trie.Longest("abcdefghijklmnopqrstuvwxyz of  abcdefghijklmn", 0, out var second));
        Assert.Null(trie.Longest("abcdefghijkl", 0, out _));
        Assert.Equal((13, 45), (first, second));
    }

    [Fact]
    public void A_vocabulary_that_folds_a_letter_to_another_finds_its_words()
    {
        var both = CreateLines("variants: vw Vw\nitem vehicle: vagon");
        var upper = CreateLines("variants: Vw\nitem vehicle: vagon");
        var bothTrie = new TermTrie(both.Folded, both.Terms());
        var upperTrie = new TermTrie(upper.Folded, upper.Terms());

        Assert.NotNull(bothTrie.Longest("wagon", 0, out _));
        Assert.NotNull(bothTrie.Longest("Vagon", 0, out _));
        Assert.NotNull(upperTrie.Longest("vagon", 0, out _));
        Assert.Null(upperTrie.Longest("Vagon", 0, out _));
    }

    private static VocabularyLines CreateLines(string more)
    {
        var lines = new VocabularyLines();
        lines.Read(FigureVocabulary.Default.Lines);
        lines.AddPrinted();
        lines.Read(more);
        return lines;
    }

    private static char Wide(char c) => c is > ' ' and <= '~' ? (char)(c - '!' + '！') : c;
}
