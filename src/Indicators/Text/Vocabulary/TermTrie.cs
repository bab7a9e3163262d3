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
        foreach (var text in terms.Keys)
        {
            NotePrefix(text);
        }
    }

    /// <summary>The longest text at a place; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it must begin.</param>
    /// <param name="end">Where it ends; <paramref name="start"/> when there is none.</param>
    internal TermSet? Longest(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        TermSet? longest = null;
        var node = TermTrieSlot.Root;
        var first = slots[node].Base;
        for (var at = start; at < text.Length; )
        {
            var code = codes[text[at]];
            var child = unchecked(first + code);
            if (code == space)
            {
                var behind = at;
                child = BehindSpaces(text, node, ref behind);
                at = behind;
            }
            else
            {
                at++;
            }

            ref readonly var slot = ref slots[child];
            if (slot.Owner != node)
            {
                break;
            }

            (node, first) = (child, slot.Base);
            if (slot.Terms is { } set && IsEnd(text, at, set))
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

    private static bool IsEnd(ReadOnlySpan<char> text, int at, TermSet set) =>
        !set.EndsInLetter
        || at >= text.Length
        || !(Characters.IsLetter(text[at]) || (Characters.IsDigit(text[at]) && !set.Has(TermKind.Currency)));

    private int Child(int node, ushort code)
    {
        var child = unchecked(slots[node].Base + code);
        return slots[child].Owner == node ? child : 0;
    }

    /// <summary>The node behind white space, which counts as one space, and between Han characters as nothing.</summary>
    private int BehindSpaces(ReadOnlySpan<char> text, int node, ref int at)
    {
        if (node == TermTrieSlot.Root)
        {
            return 0;
        }

        var behind = at;
        while (behind < text.Length && behind - at < MostSpaces && Characters.IsSpace(text[behind]))
        {
            behind++;
        }

        var isBetweenHan = behind < text.Length && Characters.IsHan(text[behind]) && Characters.IsHan(text[at - 1]);
        var spaced = Child(node, space);
        var isSkipped = spaced == 0 && isBetweenHan;
        at = isSkipped ? behind + 1 : behind;
        return isSkipped ? Child(node, codes[text[behind]]) : spaced;
    }
}
