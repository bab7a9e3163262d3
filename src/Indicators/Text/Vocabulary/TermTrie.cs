namespace Indicators.Text;

/// <summary>Finds the longest text of the vocabulary at a place, character by character, without going back.</summary>
internal sealed class TermTrie
{
    private const int MostSpaces = 3;

    private readonly char[] folded;
    private readonly int[] roots;
    private readonly Node[] nodes;

    /// <summary>Which three letters begin a text of the vocabulary: most words are told apart by these alone.</summary>
    private readonly bool[] prefixes = new bool[26 * 26 * 26];

    /// <summary>Builds the tree.</summary>
    /// <param name="folded">The character that stands for each character: lower case, half width, simplified.</param>
    /// <param name="terms">The meanings by folded text.</param>
    internal TermTrie(char[] folded, IReadOnlyDictionary<string, TermSet> terms)
    {
        this.folded = folded;
        roots = new int[char.MaxValue + 1];
        var all = new List<Node> { default };
        foreach (var (text, set) in terms)
        {
            Add(all, text, set);
            NotePrefix(text);
        }

        nodes = [.. all];
    }

    /// <summary>The longest text at a place; null when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it must begin.</param>
    /// <param name="end">Where it ends; <paramref name="start"/> when there is none.</param>
    internal TermSet? Longest(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        TermSet? longest = null;
        var node = start < text.Length ? roots[folded[text[start]]] : 0;
        var at = start + 1;
        while (node != 0)
        {
            if (nodes[node].Terms is { } set && IsEnd(text, at, set))
            {
                longest = set;
                end = at;
            }

            if (nodes[node].Child == 0 || at >= text.Length)
            {
                break;
            }

            node = Next(text, node, ref at);
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

    /// <summary>The node behind the next character: white space counts as one space, and between Han characters as nothing.</summary>
    private int Next(ReadOnlySpan<char> text, int node, ref int at)
    {
        var c = text[at];
        if (char.IsAsciiLetterOrDigit(c) || !Characters.IsSpace(c))
        {
            at++;
            return Child(node, folded[c]);
        }

        var behind = at;
        while (behind < text.Length && behind - at < MostSpaces && Characters.IsSpace(text[behind]))
        {
            behind++;
        }

        var isBetweenHan = behind < text.Length && Characters.IsHan(text[behind]) && Characters.IsHan(text[at - 1]);
        var spaced = Child(node, ' ');
        at = behind;
        if (spaced != 0 || !isBetweenHan)
        {
            return spaced;
        }

        at++;
        return Child(node, folded[text[behind]]);
    }

    private int Child(int node, char c)
    {
        for (var child = nodes[node].Child; child != 0; child = nodes[child].Sibling)
        {
            if (nodes[child].Character == c)
            {
                return child;
            }
        }

        return 0;
    }

    private void Add(List<Node> all, string text, TermSet set)
    {
        var node = roots[text[0]];
        if (node == 0)
        {
            node = all.Count;
            all.Add(new Node { Character = text[0] });
            roots[text[0]] = node;
        }

        foreach (var c in text.AsSpan(1))
        {
            node = ChildOrNew(all, node, c);
        }

        all[node] = all[node] with { Terms = set };
    }

    private static int ChildOrNew(List<Node> all, int node, char c)
    {
        for (var child = all[node].Child; child != 0; child = all[child].Sibling)
        {
            if (all[child].Character == c)
            {
                return child;
            }
        }

        all.Add(new Node { Character = c, Sibling = all[node].Child });
        all[node] = all[node] with { Child = all.Count - 1 };
        return all.Count - 1;
    }

    private record struct Node
    {
        public char Character { get; init; }

        public int Child { get; init; }

        public int Sibling { get; init; }

        public TermSet? Terms { get; init; }
    }
}
