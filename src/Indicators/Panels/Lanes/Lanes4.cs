using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Indicators.Panels;

/// <summary>4 lanes: a vector of 256 bits.</summary>
internal readonly struct Lanes4 : ILanes<Lanes4>
{
    private const MethodImplOptions Inlined = MethodImplOptions.AggressiveInlining;

    private readonly Vector256<double> vector;

    [MethodImpl(Inlined)]
    private Lanes4(Vector256<double> vector) => this.vector = vector;

    public static int Count => 4;

    [MethodImpl(Inlined)]
    public static Lanes4 operator -(Lanes4 lanes) => new(-lanes.vector);

    [MethodImpl(Inlined)]
    public static Lanes4 operator +(Lanes4 left, Lanes4 right) => new(left.vector + right.vector);

    [MethodImpl(Inlined)]
    public static Lanes4 operator -(Lanes4 left, Lanes4 right) => new(left.vector - right.vector);

    [MethodImpl(Inlined)]
    public static Lanes4 operator *(Lanes4 left, Lanes4 right) => new(left.vector * right.vector);

    [MethodImpl(Inlined)]
    public static Lanes4 operator /(Lanes4 left, Lanes4 right) => new(left.vector / right.vector);

    [MethodImpl(Inlined)]
    public static Lanes4 Load(ref readonly double source, nuint index) => new(Vector256.LoadUnsafe(in source, index));

    [MethodImpl(Inlined)]
    public void Store(ref double destination, nuint index) => vector.StoreUnsafe(ref destination, index);

    [MethodImpl(Inlined)]
    public static Lanes4 LoadWhole(ref readonly int source, nuint index) =>
        new(
            Vector256.ConvertToDouble(
                Vector256.WidenLower(Vector256.Create(Vector128.LoadUnsafe(in source, index), default))
            )
        );

    [MethodImpl(Inlined)]
    public static Lanes4 LoadWhole(ref readonly long source, nuint index, out uint exact)
    {
        var whole = Vector256.LoadUnsafe(in source, index);
        exact = Zero((whole + Vector256.Create(LaneBits.HalfRange)) & Vector256.Create(LaneBits.BeyondRange));
        return new((whole + Vector256.Create(LaneBits.Shifter)).AsDouble() - Vector256.Create(LaneBits.Shift));
    }

    [MethodImpl(Inlined)]
    public static Lanes4 All(double value) => new(Vector256.Create(value));

    [MethodImpl(Inlined)]
    public static Lanes4 Fused(Lanes4 left, Lanes4 right, Lanes4 addend) =>
        new(Vector256.FusedMultiplyAdd(left.vector, right.vector, addend.vector));

    [MethodImpl(Inlined)]
    public static Lanes4 FusedNegated(Lanes4 left, Lanes4 right, Lanes4 addend) =>
        new(Vector256.FusedMultiplyAdd(-left.vector, right.vector, addend.vector));

    [MethodImpl(Inlined)]
    public static Lanes4 Magnitude(Lanes4 lanes) => new(Vector256.Abs(lanes.vector));

    [MethodImpl(Inlined)]
    public static Lanes4 Reciprocal(Lanes4 lanes) => new(Vector256<double>.One / lanes.vector);

    [MethodImpl(Inlined)]
    public static Lanes4 RoughReciprocal(Lanes4 lanes) => new(Vector256<double>.One / lanes.vector);

    [MethodImpl(Inlined)]
    public static uint Equal(Lanes4 left, Lanes4 right) =>
        Vector256.Equals(left.vector, right.vector).ExtractMostSignificantBits();

    [MethodImpl(Inlined)]
    public static uint Less(Lanes4 left, Lanes4 right) =>
        Vector256.LessThan(left.vector, right.vector).ExtractMostSignificantBits();

    [MethodImpl(Inlined)]
    public static uint Given(Lanes4 lanes) => Equal(lanes, lanes);

    [MethodImpl(Inlined)]
    public static uint Comparable(Lanes4 left, Lanes4 right) =>
        Zero(
            (
                Beyond(left.vector)
                | Beyond(right.vector)
                | (left.vector.AsInt64() ^ right.vector.AsInt64()) & Vector256.Create(long.MinValue)
            ) & Vector256.Create(LaneBits.BeyondUsual)
        );

    [MethodImpl(Inlined)]
    public static uint Divisible(Lanes4 level, Lanes4 other) =>
        Zero(
            (Beyond(level.vector) & Vector256.Create(LaneBits.BeyondUsual))
                | ((level.vector.AsInt64() ^ other.vector.AsInt64()) & Vector256.Create(long.MinValue))
        );

    [MethodImpl(Inlined)]
    public static uint Usual(Lanes4 lanes) => Zero(Beyond(lanes.vector) & Vector256.Create(LaneBits.BeyondUsual));

    [MethodImpl(Inlined)]
    public static Lanes4 WhereEqual(Lanes4 left, Lanes4 right, Lanes4 then, Lanes4 otherwise) =>
        new(Vector256.ConditionalSelect(Vector256.Equals(left.vector, right.vector), then.vector, otherwise.vector));

    [MethodImpl(Inlined)]
    public static Lanes4 WhereLess(Lanes4 left, Lanes4 right, Lanes4 then, Lanes4 otherwise) =>
        new(Vector256.ConditionalSelect(Vector256.LessThan(left.vector, right.vector), then.vector, otherwise.vector));

    [MethodImpl(Inlined)]
    public static Lanes4 Smaller(Lanes4 left, Lanes4 right) =>
        Avx.IsSupported ? new(Avx.Min(left.vector, right.vector)) : WhereLess(left, right, left, right);

    [MethodImpl(Inlined)]
    public static Lanes4 Larger(Lanes4 left, Lanes4 right) =>
        Avx.IsSupported ? new(Avx.Max(left.vector, right.vector)) : WhereLess(right, left, left, right);

    [MethodImpl(Inlined)]
    public static Lanes4 From(Lanes4 first, Lanes4 next, [ConstantExpected] int place)
    {
        var middle = new Lanes4(Vector256.Create(first.vector.GetUpper(), next.vector.GetLower()));
        return place == 2 ? middle
            : Avx.IsSupported ? new(Avx.Shuffle(first.vector, middle.vector, 0b0101))
            : new(Vector256.Create(first.vector[1], first.vector[2], first.vector[3], next.vector[0]));
    }

    [MethodImpl(Inlined)]
    public static Lanes4 Exponent(Lanes4 lanes, out Lanes4 mantissa)
    {
        var bits = lanes.vector.AsInt64();
        var shifted = bits + Vector256.Create(LaneBits.FromRootOfHalf);
        var exponent = shifted & Vector256.Create(LaneBits.ExponentMask);
        mantissa = new((bits - exponent + Vector256.Create(LaneBits.ExponentBias)).AsDouble());
        return new(
            ((shifted >>> 52) | Vector256.Create(LaneBits.Whole)).AsDouble() - Vector256.Create(LaneBits.WholeBias)
        );
    }

    [MethodImpl(Inlined)]
    public static Lanes4 Scale(Lanes4 lanes, Lanes4 shifted) =>
        new((lanes.vector.AsInt64() + (shifted.vector.AsInt64() << 52)).AsDouble());

    /// <summary>Zero in the three highest bits where the magnitude is usual.</summary>
    [MethodImpl(Inlined)]
    private static Vector256<long> Beyond(Vector256<double> vector) =>
        Vector256.Abs(vector).AsInt64() - Vector256.Create(LaneBits.SmallestUsual);

    [MethodImpl(Inlined)]
    private static uint Zero(Vector256<long> bits) =>
        Vector256.Equals(bits, Vector256<long>.Zero).ExtractMostSignificantBits();
}
