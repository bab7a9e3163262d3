using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>Bounds without a unit: where all questions about sets of numbers are answered. The default is exactly zero; the value at an absent end is zero.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DecimalBounds(decimal Lower, EndKind LowerKind, decimal Upper, EndKind UpperKind)
{
    internal static DecimalBounds All => new(0m, EndKind.Absent, 0m, EndKind.Absent);

    internal bool HasLower => LowerKind != EndKind.Absent;

    internal bool HasUpper => UpperKind != EndKind.Absent;

    internal bool IsPoint => HasLower && HasUpper && Lower == Upper;

    internal bool IsEmpty =>
        HasLower
        && HasUpper
        && (Lower > Upper || (Lower == Upper && (LowerKind == EndKind.Open || UpperKind == EndKind.Open)));

    internal static DecimalBounds Exactly(decimal value) => new(value, EndKind.Closed, value, EndKind.Closed);

    /// <summary>The kind of an end that needs two ends, both present: it is attained when both are.</summary>
    internal static EndKind Both(EndKind left, EndKind right) =>
        left == EndKind.Open || right == EndKind.Open ? EndKind.Open : EndKind.Closed;

    internal bool Contains(decimal value) =>
        (!HasLower || value > Lower || (value == Lower && LowerKind == EndKind.Closed))
        && (!HasUpper || value < Upper || (value == Upper && UpperKind == EndKind.Closed));

    internal bool IsSubsetOf(in DecimalBounds other) =>
        CompareLower(this, other) >= 0 && CompareUpper(this, other) <= 0;

    /// <summary>The numbers in both, which may be none.</summary>
    internal DecimalBounds Intersect(in DecimalBounds other)
    {
        var lower = CompareLower(this, other) >= 0 ? this : other;
        var upper = CompareUpper(this, other) <= 0 ? this : other;
        return new(lower.Lower, lower.LowerKind, upper.Upper, upper.UpperKind);
    }

    internal DecimalBounds Hull(in DecimalBounds other)
    {
        var lower = CompareLower(this, other) <= 0 ? this : other;
        var upper = CompareUpper(this, other) >= 0 ? this : other;
        return new(lower.Lower, lower.LowerKind, upper.Upper, upper.UpperKind);
    }

    /// <summary>Whether every number here is below every number there.</summary>
    internal bool IsBelow(in DecimalBounds other) =>
        HasUpper
        && other.HasLower
        && (
            Upper < other.Lower
            || (Upper == other.Lower && (UpperKind == EndKind.Open || other.LowerKind == EndKind.Open))
        );

    /// <summary>Whether no number here is above any number there.</summary>
    internal bool IsNowhereAbove(in DecimalBounds other) => HasUpper && other.HasLower && Upper <= other.Lower;

    /// <summary>Which bounds begin further down: negative for the left; an open end begins behind a closed one.</summary>
    private static int CompareLower(in DecimalBounds left, in DecimalBounds right) =>
        !left.HasLower || !right.HasLower ? left.HasLower.CompareTo(right.HasLower)
        : left.Lower != right.Lower ? left.Lower.CompareTo(right.Lower)
        : left.LowerKind.CompareTo(right.LowerKind);

    /// <summary>Which bounds end further down: negative for the left; an open end ends before a closed one.</summary>
    private static int CompareUpper(in DecimalBounds left, in DecimalBounds right) =>
        !left.HasUpper || !right.HasUpper ? right.HasUpper.CompareTo(left.HasUpper)
        : left.Upper != right.Upper ? left.Upper.CompareTo(right.Upper)
        : right.UpperKind.CompareTo(left.UpperKind);
}
