using System.Numerics;

namespace Indicators.Text;

/// <summary>Leads over a whole word of ASCII letters in the tree of words at one look, not letter by letter.</summary>
/// <remarks>A letter is five bits, so that up to twelve of them are a number that stands for one word alone, in either case.</remarks>
internal sealed class TermLeaps
{
    private const int MostLetters = 12;
    private const int LetterBits = 5;

    /// <summary>2^64 / the golden ratio: its multiples lie well apart in their upper bits.</summary>
    private const ulong Spread = 0x9E37_79B9_7F4A_7C15;

    /// <summary>Each at its hash or behind it; more than half of the places are free, with the word 0.</summary>
    private readonly TermLeap[] leaps;
    private readonly int shift;

    /// <summary>Notes leaps.</summary>
    /// <param name="known">The place in front of each word, the word, and the place behind it; words of more than twelve letters are passed over.</param>
    internal TermLeaps(IReadOnlyCollection<(int From, string Word, int To)> known)
    {
        var bits = BitOperations.Log2((uint)known.Count + 1) + 2;
        leaps = new TermLeap[1 << bits];
        shift = 64 - bits;
        foreach (var (from, word, to) in known)
        {
            if (Letters(word, out var letters) == word.Length)
            {
                Leap(letters, from) = new(letters, from, to);
            }
        }
    }

    /// <summary>The place behind the word at a place of a text; <paramref name="from"/> where no leap is known.</summary>
    /// <param name="from">The place in front of the word.</param>
    /// <param name="text">The text.</param>
    /// <param name="at">Where the word begins; then where what was leapt over ends.</param>
    internal int Behind(int from, ReadOnlySpan<char> text, ref int at)
    {
        var count = Letters(text[at..], out var word);
        if (count == 0)
        {
            return from;
        }

        ref readonly var leap = ref Leap(word, from);
        if (leap.Word == 0)
        {
            return from;
        }

        at += count;
        return leap.To;
    }

    /// <summary>How many letters a text begins with, and these as a number; 0 for more than twelve.</summary>
    private static int Letters(ReadOnlySpan<char> text, out ulong word)
    {
        var (letters, count) = (0UL, 0);
        for (; count < text.Length && unchecked((uint)((text[count] | 0x20) - 'a')) is var letter and < 26; count++)
        {
            letters = (letters << LetterBits) | unchecked(letter + 1);
        }

        word = letters;
        return count <= MostLetters ? count : 0;
    }

    /// <summary>Where a leap is noted, or would be.</summary>
    private ref TermLeap Leap(ulong word, int from)
    {
        var place = (int)(unchecked((word + ((ulong)from << 32)) * Spread) >> shift);
        while (true)
        {
            ref var leap = ref leaps[place];
            if (leap.Word == 0 || (leap.Word == word && leap.From == from))
            {
                return ref leap;
            }

            place = (place + 1) & (leaps.Length - 1);
        }
    }
}
