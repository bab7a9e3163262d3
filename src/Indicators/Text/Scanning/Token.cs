using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>A piece of a sentence: a number, a known word, an unknown one, or a sign.</summary>
[StructLayout(LayoutKind.Auto)]
internal record struct Token
{
    internal TokenKind Kind { get; init; }

    internal int Start { get; init; }

    internal int End { get; init; }

    /// <summary>Whether white space stands in front.</summary>
    internal bool HasGap { get; init; }

    internal TermSet? Terms { get; init; }

    /// <summary>The place of the number among the sentence's numbers; 0, an empty one, for other pieces.</summary>
    internal int NumberIndex { get; init; }

    internal readonly bool Is(TermKind kind) => Terms is { } terms && terms.Has(kind);

    internal readonly bool IsAny(ulong mask) => Terms is { } terms && terms.HasAny(mask);
}
