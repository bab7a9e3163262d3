using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>One lane: a double.</summary>
internal readonly struct Lanes1 : ILanes<Lanes1>
{
    private const MethodImplOptions Inlined = MethodImplOptions.AggressiveInlining;

    private readonly double value;

    [MethodImpl(Inlined)]
    private Lanes1(double value) => this.value = value;

    public static int Count => 1;

    internal double Value => value;

    [MethodImpl(Inlined)]
    public static Lanes1 operator -(Lanes1 lanes) => new(-lanes.value);

    [MethodImpl(Inlined)]
    public static Lanes1 operator +(Lanes1 left, Lanes1 right) => new(left.value + right.value);

    [MethodImpl(Inlined)]
    public static Lanes1 operator -(Lanes1 left, Lanes1 right) => new(left.value - right.value);

    [MethodImpl(Inlined)]
    public static Lanes1 operator *(Lanes1 left, Lanes1 right) => new(left.value * right.value);

    [MethodImpl(Inlined)]
    public static Lanes1 operator /(Lanes1 left, Lanes1 right) => new(left.value / right.value);

    [MethodImpl(Inlined)]
    public static Lanes1 Load(ref readonly double source, nuint index) =>
        new(Unsafe.Add(ref Unsafe.AsRef(in source), index));

    [MethodImpl(Inlined)]
    public void Store(ref double destination, nuint index) => Unsafe.Add(ref destination, index) = value;

    [MethodImpl(Inlined)]
    public static Lanes1 LoadWhole(ref readonly int source, nuint index) =>
        new(Unsafe.Add(ref Unsafe.AsRef(in source), index));

    [MethodImpl(Inlined)]
    public static Lanes1 LoadWhole(ref readonly long source, nuint index, out uint exact)
    {
        var whole = Unsafe.Add(ref Unsafe.AsRef(in source), index);
        exact = Zero(unchecked(whole + LaneBits.HalfRange) & LaneBits.BeyondRange);
        return new(whole);
    }

    [MethodImpl(Inlined)]
    public static Lanes1 All(double value) => new(value);

    [MethodImpl(Inlined)]
    public static Lanes1 Fused(Lanes1 left, Lanes1 right, Lanes1 addend) =>
        new(Math.FusedMultiplyAdd(left.value, right.value, addend.value));

    [MethodImpl(Inlined)]
    public static Lanes1 FusedNegated(Lanes1 left, Lanes1 right, Lanes1 addend) =>
        new(Math.FusedMultiplyAdd(-left.value, right.value, addend.value));

    [MethodImpl(Inlined)]
    public static Lanes1 Magnitude(Lanes1 lanes) => new(Math.Abs(lanes.value));

    [MethodImpl(Inlined)]
    public static Lanes1 Reciprocal(Lanes1 lanes) => new(1d / lanes.value);

    [MethodImpl(Inlined)]
    public static Lanes1 RoughReciprocal(Lanes1 lanes) => new(1d / lanes.value);

    [MethodImpl(Inlined)]
    public static uint Equal(Lanes1 left, Lanes1 right) => left.value == right.value ? 1U : 0U;

    [MethodImpl(Inlined)]
    public static uint Less(Lanes1 left, Lanes1 right) => left.value < right.value ? 1U : 0U;

    [MethodImpl(Inlined)]
    public static uint Given(Lanes1 lanes) => double.IsNaN(lanes.value) ? 0U : 1U;

    [MethodImpl(Inlined)]
    public static uint Comparable(Lanes1 left, Lanes1 right) =>
        Zero((Beyond(left) | Beyond(right) | ((Bits(left) ^ Bits(right)) & long.MinValue)) & LaneBits.BeyondUsual);

    [MethodImpl(Inlined)]
    public static uint Divisible(Lanes1 level, Lanes1 other) =>
        Zero((Beyond(level) & LaneBits.BeyondUsual) | ((Bits(level) ^ Bits(other)) & long.MinValue));

    [MethodImpl(Inlined)]
    public static uint Usual(Lanes1 lanes) => Zero(Beyond(lanes) & LaneBits.BeyondUsual);

    [MethodImpl(Inlined)]
    public static Lanes1 WhereEqual(Lanes1 left, Lanes1 right, Lanes1 then, Lanes1 otherwise) =>
        left.value == right.value ? then : otherwise;

    [MethodImpl(Inlined)]
    public static Lanes1 WhereLess(Lanes1 left, Lanes1 right, Lanes1 then, Lanes1 otherwise) =>
        left.value < right.value ? then : otherwise;

    [MethodImpl(Inlined)]
    public static Lanes1 Smaller(Lanes1 left, Lanes1 right) => left.value < right.value ? left : right;

    [MethodImpl(Inlined)]
    public static Lanes1 Larger(Lanes1 left, Lanes1 right) => left.value > right.value ? left : right;

    [MethodImpl(Inlined)]
    public static Lanes1 From(Lanes1 first, Lanes1 next, [ConstantExpected] int place) => place == 0 ? first : next;

    [MethodImpl(Inlined)]
    public static Lanes1 Exponent(Lanes1 lanes, out Lanes1 mantissa)
    {
        var shifted = unchecked(Bits(lanes) + LaneBits.FromRootOfHalf);
        mantissa = new(
            BitConverter.Int64BitsToDouble(
                unchecked(Bits(lanes) - (shifted & LaneBits.ExponentMask) + LaneBits.ExponentBias)
            )
        );
        return new(BitConverter.Int64BitsToDouble((shifted >>> 52) | LaneBits.Whole) - LaneBits.WholeBias);
    }

    [MethodImpl(Inlined)]
    public static Lanes1 Scale(Lanes1 lanes, Lanes1 shifted) =>
        new(BitConverter.Int64BitsToDouble(unchecked(Bits(lanes) + (Bits(shifted) << 52))));

    [MethodImpl(Inlined)]
    private static long Bits(Lanes1 lanes) => BitConverter.DoubleToInt64Bits(lanes.value);

    /// <summary>Zero in the three highest bits where the magnitude is usual.</summary>
    [MethodImpl(Inlined)]
    private static long Beyond(Lanes1 lanes) =>
        unchecked(BitConverter.DoubleToInt64Bits(Math.Abs(lanes.value)) - LaneBits.SmallestUsual);

    [MethodImpl(Inlined)]
    private static uint Zero(long bits) => bits == 0 ? 1U : 0U;
}
