namespace Indicators.Text;

/// <summary>Finds the longest text of the vocabulary at a place, character by character, without going back.</summary>
/// <remarks>A double array: a place leads to another by one addition, and that one names whence it is reached.</remarks>
internal sealed class TermTrie
{
    private const int MostSpaces = 3;

    private readonly char[] folded;

    /// <summary>The number of each character in the vocabulary; 0 for one that it has not.</summary>
    private readonly ushort[] codes;
    private readonly ushort space;
    private readonly TermTrieSlot[] slots;
    private readonly TermLeaps leaps;

    /// <summary>Which three letters begin a text of the vocabulary: most words are told apart by these alone.</summary>
    private readonly bool[] prefixes = new bool[26 * 26 * 26];

    /// <summary>Builds the tree.</summary>
    /// <param name="folded">The character that stands for each character: lower case, half width, simplified.</param>
    /// <param name="terms">The meanings by folded text.</param>
    internal TermTrie(char[] folded, IReadOnlyDictionary<string, TermSet> terms)
    {
        this.folded = folded;
        var builder = new TermTrieBuilder(folded, terms);
        (codes, slots) = (builder.Codes, builder.Slots);
        space = codes[' '];
        leaps = new(HasPlainLetters() ? [.. terms.Keys.SelectMany(Leaps).Distinct()] : []);
        HasDigitsFirst = "0123456789".Any(c => Child(TermTrieSlot.Root, codes[c]) != 0);
        foreach (var text in terms.Keys)
        {
            NotePrefix(text);
        }
    }

    /// <summary>Whether a text of the vocabulary begins with a digit.</summary>
    internal bool HasDigitsFirst { get; }

    /// <summary>The longest text at a place; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it must begin.</param>
    /// <param name="end">Where it ends; <paramref name="start"/> when there is none.</param>
    internal TermSet? Longest(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        TermSet? longest = null;
        var at = start;
        for (var node = leaps.Behind(TermTrieSlot.Root, text, ref at); node != 0; node = Next(node, text, ref at))
        {
            if (slots[node].Terms is { } set && IsEnd(text, at, set))
            {
                longest = set;
                end = at;
            }
        }

        return longest;
    }

    internal char Fold(char c) => folded[c];

    /// <summary>Whether a word of at least three ASCII letters may be in the vocabulary; true for any other.</summary>
    internal bool MayHave(ReadOnlySpan<char> text, int start) =>
        start + 2 >= text.Length
        || !TryPlace(text[start], text[start + 1], text[start + 2], out var place)
        || prefixes[place];

    private static bool TryPlace(char first, char second, char third, out int place)
    {
        var (a, b, c) = (Letter(first), Letter(second), Letter(third));
        var areLetters = a < 26 && b < 26 && c < 26;
        place = areLetters ? (int)((((a * 26) + b) * 26) + c) : 0;
        return areLetters;
    }

    private static uint Letter(char c) => unchecked((uint)((c | 0x20) - 'a'));

    private void NotePrefix(string text)
    {
        if (text.Length >= 3 && TryPlace(text[0], text[1], text[2], out var place))
        {
            prefixes[place] = true;
        }
    }

    /// <summary>Whether letters are told apart as ASCII tells them.</summary>
    private bool HasPlainLetters() => Enumerable.Range('a', 26).All(c => folded[c] == c && folded[c ^ 0x20] == c);

    /// <summary>Over each word of a text of the vocabulary. No text of it ends between two letters, so that none is leapt over.</summary>
    private IEnumerable<(int From, string Word, int To)> Leaps(string text)
    {
        var from = TermTrieSlot.Root;
        foreach (var piece in text.Split(' '))
        {
            var word = string.Concat(piece.TakeWhile(char.IsAsciiLetterLower));
            if (word.Length > 0)
            {
                yield return (from, word, Behind(from, word));
            }

            from = Behind(from, piece + " ");
        }
    }

    private int Behind(int node, string text) => text.Aggregate(node, (place, c) => Child(place, codes[c]));

    private static bool IsEnd(ReadOnlySpan<char> text, int at, TermSet set) =>
        at >= text.Length
        || (!set.EndsInLetter && !(set.EndsInDigit && char.IsAsciiLetterOrDigit(text[at])))
        || !(Characters.IsLetter(text[at]) || (Characters.IsDigit(text[at]) && !set.Has(TermKind.Currency)));

    /// <summary>The place behind a character, or behind spaces and the word that follows them; 0 for none.</summary>
    private int Next(int node, ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }

        var code = codes[text[at]];
        if (code == space)
        {
            var behind = BehindSpaces(node, text, ref at);
            return behind != 0 ? leaps.Behind(behind, text, ref at) : 0;
        }

        at++;
        return Child(node, code);
    }

    private int Child(int node, ushort code)
    {
        var child = unchecked(slots[node].Base + code);
        return slots[child].Owner == node ? child : 0;
    }

    /// <summary>The place behind white space, which counts as one space, and between Han characters as nothing.</summary>
    private int BehindSpaces(int node, ReadOnlySpan<char> text, ref int at)
    {
        var spaced = Child(node, space);
        var mayBeBetweenHan = at > 0 && Characters.IsHan(text[at - 1]) && node != TermTrieSlot.Root;
        if (spaced == 0 && !mayBeBetweenHan)
        {
            return 0;
        }

        var behind = at;
        while (behind < text.Length && behind - at < MostSpaces && Characters.IsSpace(text[behind]))
        {
            behind++;
        }

        var isSkipped = spaced == 0 && behind < text.Length && Characters.IsHan(text[behind]);
        at = isSkipped ? behind + 1 : behind;
        return isSkipped ? Child(node, codes[text[behind]]) : spaced;
    }
}
