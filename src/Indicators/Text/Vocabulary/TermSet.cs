using System.Diagnostics.CodeAnalysis;

namespace Indicators.Text;

/// <summary>All meanings of one text.</summary>
internal sealed class TermSet(Term[] terms, string text)
{
    private readonly ulong kinds = terms.Aggregate(0UL, static (mask, term) => mask | Bit(term.Kind));

    /// <summary>Whether the text ends in a letter, so that no other letter may follow it.</summary>
    internal bool EndsInLetter { get; } = Characters.IsLetter(text[^1]);

    /// <summary>Whether the text ends in an ASCII digit, so that it is part of a longer name where a letter or digit follows: H1, H100.</summary>
    internal bool EndsInDigit { get; } = char.IsAsciiDigit(text[^1]);

    /// <summary>The number of characters in the vocabulary.</summary>
    internal int Length { get; } = text.Length;

    /// <summary>Whether a number in words may begin with the text's first character.</summary>
    internal bool MayBeginNumber { get; } = HanDigits.IsNumeral(text[0]) || text[0] is '几' or '数' or '半';

    internal bool Has(TermKind kind) => (kinds & Bit(kind)) != 0;

    internal bool HasAny(ulong mask) => (kinds & mask) != 0;

    /// <summary>Whether it means nothing else.</summary>
    internal bool IsOnly(ulong mask) => (kinds & ~mask) == 0;

    internal bool TryGet(TermKind kind, [NotNullWhen(true)] out Term? term)
    {
        term = null;
        if (Has(kind))
        {
            foreach (var candidate in terms)
            {
                if (candidate.Kind == kind)
                {
                    term = candidate;
                    return true;
                }
            }
        }

        return false;
    }

    internal static ulong Mask(params ReadOnlySpan<TermKind> kinds)
    {
        var mask = 0UL;
        foreach (var kind in kinds)
        {
            mask |= Bit(kind);
        }

        return mask;
    }

    private static ulong Bit(TermKind kind) => 1UL << (int)kind;
}
