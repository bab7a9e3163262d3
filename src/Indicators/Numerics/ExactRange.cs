using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>All numbers between two ends, with exact arithmetic: the set of all results of an operation on any member of the one and any of the other.</summary>
/// <remarks>
/// The one mechanism by which calculators take bounds. A formula in which every variable stands once gives exactly the set of
/// its results (growth is to / from - 1, a share of a sum 1 / (1 + rest / part)); nothing is rounded before <see cref="TryRound"/>.
/// An end is open when no pair of members attains it. The default is exactly zero.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly partial struct ExactRange
{
    private readonly RangeEnd lower;
    private readonly RangeEnd upper;

    internal ExactRange(in RangeEnd lower, in RangeEnd upper)
    {
        this.lower = lower;
        this.upper = upper;
    }

    internal static ExactRange One { get; } = Of(1m);

    internal RangeEnd Lower => lower;

    internal RangeEnd Upper => upper;

    internal bool IsPositive => lower.Sign > 0 || (lower.Sign == 0 && lower.IsOpen);

    internal bool IsNegative => upper.Sign < 0 || (upper.Sign == 0 && upper.IsOpen);

    internal bool IsNotNegative => lower.Sign >= 0;

    internal bool IsNotPositive => upper.Sign <= 0;

    internal bool HoldsZero => !IsPositive && !IsNegative;

    internal static ExactRange Of(decimal value)
    {
        var end = RangeEnd.Closed(Fraction.Of(value));
        return new(end, end);
    }

    internal static ExactRange Of(in DecimalBounds bounds) =>
        new(End(bounds.Lower, bounds.LowerKind, -1), End(bounds.Upper, bounds.UpperKind, 1));

    public static ExactRange operator -(in ExactRange range) => new(-range.upper, -range.lower);

    public static ExactRange operator +(in ExactRange left, in ExactRange right) =>
        new(left.lower + right.lower, left.upper + right.upper);

    public static ExactRange operator -(in ExactRange left, in ExactRange right) => left + -right;

    public static ExactRange operator *(in ExactRange left, in ExactRange right)
    {
        ReadOnlySpan<RangeEnd> corners =
        [
            left.lower * right.lower,
            left.lower * right.upper,
            left.upper * right.lower,
            left.upper * right.upper,
        ];
        return Hull(corners);
    }

    /// <summary>The quotient; the divisor does not hold zero.</summary>
    public static ExactRange operator /(in ExactRange left, in ExactRange right)
    {
        var side = right.IsPositive ? 1 : -1;
        return left * new ExactRange(right.upper.Reciprocal(side), right.lower.Reciprocal(side));
    }

    /// <summary>The smallest range that holds all ends; an end that one of them attains is closed.</summary>
    internal static ExactRange Hull(ReadOnlySpan<RangeEnd> ends)
    {
        var (least, greatest) = (ends[0], ends[0]);
        foreach (var end in ends[1..])
        {
            least = Prefers(end, end.CompareTo(least), least) ? end : least;
            greatest = Prefers(end, -end.CompareTo(greatest), greatest) ? end : greatest;
        }

        return new(least, greatest);
    }

    /// <summary>The range of an increasing function whose value may be known to a side only; infinite ends stay.</summary>
    internal ExactRange Map(Func<Fraction, Side, Fraction> increasing) =>
        new(
            lower.IsInfinite ? lower : lower.WithValue(increasing(lower.Value, Side.Down)),
            upper.IsInfinite ? upper : upper.WithValue(increasing(upper.Value, Side.Up))
        );

    /// <summary>Cuts ends that have grown long, outward.</summary>
    internal ExactRange Shortened() =>
        lower.Value.Bits + upper.Value.Bits < 2048 ? this : Map(static (value, side) => value.Shortened(side));

    /// <summary>The decimals that hold the range, each end rounded outward to decimal's last place.</summary>
    /// <returns>False when all numbers of the range are past what a decimal holds; an end that alone is past it is absent.</returns>
    internal bool TryRound(out DecimalBounds bounds)
    {
        var isLower = Round(lower, Side.Down, out var least, out var lowerKind);
        var isUpper = Round(upper, Side.Up, out var greatest, out var upperKind);
        bounds = isLower && isUpper ? new(least, lowerKind, greatest, upperKind) : default;
        return isLower && isUpper;
    }

    private static bool Round(in RangeEnd end, Side side, out decimal value, out EndKind kind)
    {
        value = 0m;
        kind = EndKind.Absent;
        if (end.IsInfinite)
        {
            return true;
        }

        if (!end.Value.TryRound(side, out value))
        {
            return end.Sign == (int)side;
        }

        kind = end.IsOpen ? EndKind.Open : EndKind.Closed;
        return true;
    }

    private static bool Prefers(in RangeEnd candidate, int comparison, in RangeEnd current) =>
        comparison < 0 || (comparison == 0 && current.IsOpen && !candidate.IsOpen);

    private static RangeEnd End(decimal value, EndKind kind, int side) =>
        kind == EndKind.Absent ? RangeEnd.Infinite(side) : RangeEnd.At(Fraction.Of(value), kind == EndKind.Open);
}
