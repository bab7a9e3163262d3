using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Indicators.Panels;

/// <summary>2 lanes: a vector of 128 bits.</summary>
internal readonly struct Lanes2 : ILanes<Lanes2>
{
    private const MethodImplOptions Inlined = MethodImplOptions.AggressiveInlining;

    private readonly Vector128<double> vector;

    [MethodImpl(Inlined)]
    private Lanes2(Vector128<double> vector) => this.vector = vector;

    public static int Count => 2;

    [MethodImpl(Inlined)]
    public static Lanes2 operator -(Lanes2 lanes) => new(-lanes.vector);

    [MethodImpl(Inlined)]
    public static Lanes2 operator +(Lanes2 left, Lanes2 right) => new(left.vector + right.vector);

    [MethodImpl(Inlined)]
    public static Lanes2 operator -(Lanes2 left, Lanes2 right) => new(left.vector - right.vector);

    [MethodImpl(Inlined)]
    public static Lanes2 operator *(Lanes2 left, Lanes2 right) => new(left.vector * right.vector);

    [MethodImpl(Inlined)]
    public static Lanes2 operator /(Lanes2 left, Lanes2 right) => new(left.vector / right.vector);

    [MethodImpl(Inlined)]
    public static Lanes2 Load(ref readonly double source, nuint index) => new(Vector128.LoadUnsafe(in source, index));

    [MethodImpl(Inlined)]
    public void Store(ref double destination, nuint index) => vector.StoreUnsafe(ref destination, index);

    [MethodImpl(Inlined)]
    public static Lanes2 LoadWhole(ref readonly int source, nuint index) =>
        new(
            Vector128.Create(
                (double)Unsafe.Add(ref Unsafe.AsRef(in source), index),
                Unsafe.Add(ref Unsafe.AsRef(in source), index + 1)
            )
        );

    [MethodImpl(Inlined)]
    public static Lanes2 LoadWhole(ref readonly long source, nuint index, out uint exact)
    {
        var whole = Vector128.LoadUnsafe(in source, index);
        exact = Zero((whole + Vector128.Create(LaneBits.HalfRange)) & Vector128.Create(LaneBits.BeyondRange));
        return new((whole + Vector128.Create(LaneBits.Shifter)).AsDouble() - Vector128.Create(LaneBits.Shift));
    }

    [MethodImpl(Inlined)]
    public static Lanes2 All(double value) => new(Vector128.Create(value));

    [MethodImpl(Inlined)]
    public static Lanes2 Fused(Lanes2 left, Lanes2 right, Lanes2 addend) =>
        new(Vector128.FusedMultiplyAdd(left.vector, right.vector, addend.vector));

    [MethodImpl(Inlined)]
    public static Lanes2 FusedNegated(Lanes2 left, Lanes2 right, Lanes2 addend) =>
        new(Vector128.FusedMultiplyAdd(-left.vector, right.vector, addend.vector));

    [MethodImpl(Inlined)]
    public static Lanes2 Magnitude(Lanes2 lanes) => new(Vector128.Abs(lanes.vector));

    [MethodImpl(Inlined)]
    public static Lanes2 Reciprocal(Lanes2 lanes) => new(Vector128<double>.One / lanes.vector);

    [MethodImpl(Inlined)]
    public static Lanes2 RoughReciprocal(Lanes2 lanes) => new(Vector128<double>.One / lanes.vector);

    [MethodImpl(Inlined)]
    public static uint Equal(Lanes2 left, Lanes2 right) =>
        Vector128.Equals(left.vector, right.vector).ExtractMostSignificantBits();

    [MethodImpl(Inlined)]
    public static uint Less(Lanes2 left, Lanes2 right) =>
        Vector128.LessThan(left.vector, right.vector).ExtractMostSignificantBits();

    [MethodImpl(Inlined)]
    public static uint Given(Lanes2 lanes) => Equal(lanes, lanes);

    [MethodImpl(Inlined)]
    public static uint Comparable(Lanes2 left, Lanes2 right) =>
        Zero(
            (
                Beyond(left.vector)
                | Beyond(right.vector)
                | (left.vector.AsInt64() ^ right.vector.AsInt64()) & Vector128.Create(long.MinValue)
            ) & Vector128.Create(LaneBits.BeyondUsual)
        );

    [MethodImpl(Inlined)]
    public static uint Divisible(Lanes2 level, Lanes2 other) =>
        Zero(
            (Beyond(level.vector) & Vector128.Create(LaneBits.BeyondUsual))
                | ((level.vector.AsInt64() ^ other.vector.AsInt64()) & Vector128.Create(long.MinValue))
        );

    [MethodImpl(Inlined)]
    public static uint Usual(Lanes2 lanes) => Zero(Beyond(lanes.vector) & Vector128.Create(LaneBits.BeyondUsual));

    [MethodImpl(Inlined)]
    public static Lanes2 WhereEqual(Lanes2 left, Lanes2 right, Lanes2 then, Lanes2 otherwise) =>
        new(Vector128.ConditionalSelect(Vector128.Equals(left.vector, right.vector), then.vector, otherwise.vector));

    [MethodImpl(Inlined)]
    public static Lanes2 WhereLess(Lanes2 left, Lanes2 right, Lanes2 then, Lanes2 otherwise) =>
        new(Vector128.ConditionalSelect(Vector128.LessThan(left.vector, right.vector), then.vector, otherwise.vector));

    [MethodImpl(Inlined)]
    public static Lanes2 Smaller(Lanes2 left, Lanes2 right) =>
        Sse2.IsSupported ? new(Sse2.Min(left.vector, right.vector)) : WhereLess(left, right, left, right);

    [MethodImpl(Inlined)]
    public static Lanes2 Larger(Lanes2 left, Lanes2 right) =>
        Sse2.IsSupported ? new(Sse2.Max(left.vector, right.vector)) : WhereLess(right, left, left, right);

    [MethodImpl(Inlined)]
    public static Lanes2 From(Lanes2 first, Lanes2 next, [ConstantExpected] int place) =>
        new(Vector128.Create(first.vector.GetElement(1), next.vector.GetElement(0)));

    [MethodImpl(Inlined)]
    public static Lanes2 Exponent(Lanes2 lanes, out Lanes2 mantissa)
    {
        var bits = lanes.vector.AsInt64();
        var shifted = bits + Vector128.Create(LaneBits.FromRootOfHalf);
        var exponent = shifted & Vector128.Create(LaneBits.ExponentMask);
        mantissa = new((bits - exponent + Vector128.Create(LaneBits.ExponentBias)).AsDouble());
        return new(
            ((shifted >>> 52) | Vector128.Create(LaneBits.Whole)).AsDouble() - Vector128.Create(LaneBits.WholeBias)
        );
    }

    [MethodImpl(Inlined)]
    public static Lanes2 Scale(Lanes2 lanes, Lanes2 shifted) =>
        new((lanes.vector.AsInt64() + (shifted.vector.AsInt64() << 52)).AsDouble());

    /// <summary>Zero in the three highest bits where the magnitude is usual.</summary>
    [MethodImpl(Inlined)]
    private static Vector128<long> Beyond(Vector128<double> vector) =>
        Vector128.Abs(vector).AsInt64() - Vector128.Create(LaneBits.SmallestUsual);

    [MethodImpl(Inlined)]
    private static uint Zero(Vector128<long> bits) =>
        Vector128.Equals(bits, Vector128<long>.Zero).ExtractMostSignificantBits();
}
