using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>An end of a range: a number, or infinity; open when it is only approached. The default is zero, closed.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct RangeEnd
{
    private readonly Fraction value;
    private readonly int infinity;
    private readonly bool isOpen;

    private RangeEnd(in Fraction value, int infinity, bool isOpen)
    {
        this.value = value;
        this.infinity = infinity;
        this.isOpen = isOpen;
    }

    internal Fraction Value => value;

    internal bool IsInfinite => infinity != 0;

    internal bool IsOpen => isOpen;

    internal int Sign => IsInfinite ? infinity : value.Sign;

    internal static RangeEnd Closed(in Fraction value) => new(value, 0, isOpen: false);

    internal static RangeEnd At(in Fraction value, bool isOpen) => new(value, 0, isOpen);

    internal static RangeEnd Infinite(int sign) => new(Fraction.Zero, sign, isOpen: true);

    internal int CompareTo(in RangeEnd other) =>
        IsInfinite || other.IsInfinite ? infinity.CompareTo(other.infinity) : value.CompareTo(other.value);

    public static RangeEnd operator -(in RangeEnd end) => new(-end.value, -end.infinity, end.isOpen);

    /// <summary>The sum; two infinite ends are of one sign.</summary>
    public static RangeEnd operator +(in RangeEnd left, in RangeEnd right) =>
        left.IsInfinite || right.IsInfinite
            ? Infinite(left.IsInfinite ? left.infinity : right.infinity)
            : new(left.value + right.value, 0, left.isOpen || right.isOpen);

    /// <summary>The product; zero times infinity is zero, the limit along the edge where the one factor is zero.</summary>
    public static RangeEnd operator *(in RangeEnd left, in RangeEnd right)
    {
        if (left.Sign == 0 || right.Sign == 0)
        {
            var isAttained =
                (left.Sign == 0 && !left.isOpen)
                || (right.Sign == 0 && !right.isOpen)
                || (!left.isOpen && !right.isOpen);
            return new(Fraction.Zero, 0, !isAttained);
        }

        return left.IsInfinite || right.IsInfinite
            ? Infinite(left.Sign * right.Sign)
            : new(left.value * right.value, 0, left.isOpen || right.isOpen);
    }

    /// <summary>One divided by the end of a range that does not hold zero; at zero the side that the range lies on gives the infinity.</summary>
    internal RangeEnd Reciprocal(int side) =>
        IsInfinite ? new(Fraction.Zero, 0, isOpen: true)
        : value.Sign == 0 ? Infinite(side)
        : new(Fraction.One / value, 0, isOpen);

    internal RangeEnd WithValue(in Fraction other) => new(other, infinity, isOpen);
}
