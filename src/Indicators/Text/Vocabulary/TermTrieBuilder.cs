namespace Indicators.Text;

/// <summary>Lays the words of a vocabulary out in a double array: the places behind one place never overlap those behind another.</summary>
internal sealed class TermTrieBuilder
{
    private readonly int codeCount;
    private TermTrieSlot[] slots = [];
    private int firstFree = TermTrieSlot.Root + 1;

    internal TermTrieBuilder(char[] folded, IReadOnlyDictionary<string, TermSet> words)
    {
        Codes = CreateCodes(folded, words.Keys, out codeCount);
        Grow(codeCount + TermTrieSlot.Root + 1);
        string[] sorted = [.. words.Keys.Order(StringComparer.Ordinal)];
        Place(sorted, words, depth: 0, TermTrieSlot.Root);
        // From any place a character leads to a slot, though perhaps to a free one.
        Grow(slots.Length + codeCount);
    }

    /// <summary>The number of each character, by what it is folded to; 0 for one that no word has.</summary>
    internal ushort[] Codes { get; }

    internal TermTrieSlot[] Slots => slots;

    private static ushort[] CreateCodes(char[] folded, IEnumerable<string> words, out int count)
    {
        var known = new ushort[char.MaxValue + 1];
        known[' '] = 1;
        var last = (ushort)1;
        foreach (var word in words)
        {
            foreach (var c in word)
            {
                known[c] = known[c] != 0 ? known[c] : ++last;
            }
        }

        count = last;
        return Array.ConvertAll(folded, c => known[c]);
    }

    /// <summary>Places what stands behind a slot: words that share their first characters.</summary>
    private void Place(ReadOnlySpan<string> words, IReadOnlyDictionary<string, TermSet> sets, int depth, int slot)
    {
        if (words.Length == 1)
        {
            PlaceEnd(words[0], sets[words[0]], depth, slot);
            return;
        }

        if (words[0].Length == depth)
        {
            slots[slot] = slots[slot] with { Terms = sets[words[0]] };
            words = words[1..];
        }

        var nexts = NextCodes(words, depth);
        var start = FreeBase(nexts);
        slots[slot] = slots[slot] with { Base = start };
        foreach (var code in nexts)
        {
            slots[start + code] = new(0, slot, null);
        }

        for (var i = 0; i < words.Length; )
        {
            var c = words[i][depth];
            var end = i + 1;
            while (end < words.Length && words[end][depth] == c)
            {
                end++;
            }

            Place(words[i..end], sets, depth + 1, start + Codes[c]);
            i = end;
        }
    }

    /// <summary>Places the characters that one word alone goes on with: most of them.</summary>
    private void PlaceEnd(string word, TermSet set, int depth, int slot)
    {
        foreach (var c in word.AsSpan(depth))
        {
            var code = Codes[c];
            var next = Math.Max(FirstFree(), code);
            while (!IsFree(next))
            {
                next++;
            }

            slots[slot] = slots[slot] with { Base = next - code };
            slots[next] = new(0, slot, null);
            slot = next;
        }

        slots[slot] = slots[slot] with { Terms = set };
    }

    private List<int> NextCodes(ReadOnlySpan<string> words, int depth)
    {
        var nexts = new List<int>();
        foreach (var word in words)
        {
            var code = (int)Codes[word[depth]];
            if (nexts.Count == 0 || nexts[^1] != code)
            {
                nexts.Add(code);
            }
        }

        return nexts;
    }

    /// <summary>The first place from which all numbers lead to free slots.</summary>
    private int FreeBase(List<int> nexts)
    {
        var start = Math.Max(FirstFree() - nexts[0], 0);
        while (!nexts.TrueForAll(code => IsFree(start + code)))
        {
            start++;
        }

        return start;
    }

    private int FirstFree()
    {
        while (!IsFree(firstFree))
        {
            firstFree++;
        }

        return firstFree;
    }

    private bool IsFree(int slot)
    {
        Grow(slot + 1);
        return slot > TermTrieSlot.Root && slots[slot].Owner == 0;
    }

    private void Grow(int count)
    {
        if (slots.Length < count)
        {
            Array.Resize(ref slots, Math.Max(count, slots.Length + (slots.Length / 2)));
        }
    }
}
