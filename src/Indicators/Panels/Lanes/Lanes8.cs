using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Indicators.Panels;

/// <summary>8 lanes: a vector of 512 bits.</summary>
internal readonly struct Lanes8 : ILanes<Lanes8>
{
    private const MethodImplOptions Inlined = MethodImplOptions.AggressiveInlining;

    private readonly Vector512<double> vector;

    [MethodImpl(Inlined)]
    private Lanes8(Vector512<double> vector) => this.vector = vector;

    public static int Count => 8;

    [MethodImpl(Inlined)]
    public static Lanes8 operator -(Lanes8 lanes) => new(-lanes.vector);

    [MethodImpl(Inlined)]
    public static Lanes8 operator +(Lanes8 left, Lanes8 right) => new(left.vector + right.vector);

    [MethodImpl(Inlined)]
    public static Lanes8 operator -(Lanes8 left, Lanes8 right) => new(left.vector - right.vector);

    [MethodImpl(Inlined)]
    public static Lanes8 operator *(Lanes8 left, Lanes8 right) => new(left.vector * right.vector);

    [MethodImpl(Inlined)]
    public static Lanes8 operator /(Lanes8 left, Lanes8 right) => new(left.vector / right.vector);

    [MethodImpl(Inlined)]
    public static Lanes8 Load(ref readonly double source, nuint index) => new(Vector512.LoadUnsafe(in source, index));

    [MethodImpl(Inlined)]
    public void Store(ref double destination, nuint index) => vector.StoreUnsafe(ref destination, index);

    [MethodImpl(Inlined)]
    public static Lanes8 LoadWhole(ref readonly int source, nuint index) =>
        new(
            Vector512.ConvertToDouble(
                Vector512.WidenLower(Vector512.Create(Vector256.LoadUnsafe(in source, index), default))
            )
        );

    [MethodImpl(Inlined)]
    public static Lanes8 LoadWhole(ref readonly long source, nuint index, out uint exact)
    {
        var whole = Vector512.LoadUnsafe(in source, index);
        exact = Zero((whole + Vector512.Create(LaneBits.HalfRange)) & Vector512.Create(LaneBits.BeyondRange));
        return new((whole + Vector512.Create(LaneBits.Shifter)).AsDouble() - Vector512.Create(LaneBits.Shift));
    }

    [MethodImpl(Inlined)]
    public static Lanes8 All(double value) => new(Vector512.Create(value));

    [MethodImpl(Inlined)]
    public static Lanes8 Fused(Lanes8 left, Lanes8 right, Lanes8 addend) =>
        new(Vector512.FusedMultiplyAdd(left.vector, right.vector, addend.vector));

    [MethodImpl(Inlined)]
    public static Lanes8 FusedNegated(Lanes8 left, Lanes8 right, Lanes8 addend) =>
        new(
            Avx512F.IsSupported
                ? Avx512F.FusedMultiplyAddNegated(left.vector, right.vector, addend.vector)
                : Vector512.FusedMultiplyAdd(-left.vector, right.vector, addend.vector)
        );

    [MethodImpl(Inlined)]
    public static Lanes8 Magnitude(Lanes8 lanes) => new(Vector512.Abs(lanes.vector));

    [MethodImpl(Inlined)]
    public static Lanes8 Reciprocal(Lanes8 lanes) =>
        new(
            Avx512F.IsSupported
                ? Refined(lanes.vector, Refined(lanes.vector, Avx512F.Reciprocal14(lanes.vector)))
                : Vector512<double>.One / lanes.vector
        );

    [MethodImpl(Inlined)]
    public static Lanes8 RoughReciprocal(Lanes8 lanes) =>
        new(
            Avx512F.IsSupported
                ? Refined(lanes.vector, Avx512F.Reciprocal14(lanes.vector))
                : Vector512<double>.One / lanes.vector
        );

    [MethodImpl(Inlined)]
    public static uint Equal(Lanes8 left, Lanes8 right) =>
        unchecked((uint)Vector512.Equals(left.vector, right.vector).ExtractMostSignificantBits());

    [MethodImpl(Inlined)]
    public static uint Less(Lanes8 left, Lanes8 right) =>
        unchecked((uint)Vector512.LessThan(left.vector, right.vector).ExtractMostSignificantBits());

    [MethodImpl(Inlined)]
    public static uint Given(Lanes8 lanes) => Equal(lanes, lanes);

    [MethodImpl(Inlined)]
    public static uint Comparable(Lanes8 left, Lanes8 right) =>
        Zero(
            (
                Beyond(left.vector)
                | Beyond(right.vector)
                | (left.vector.AsInt64() ^ right.vector.AsInt64()) & Vector512.Create(long.MinValue)
            ) & Vector512.Create(LaneBits.BeyondUsual)
        );

    [MethodImpl(Inlined)]
    public static uint Divisible(Lanes8 level, Lanes8 other) =>
        Zero(
            (Beyond(level.vector) & Vector512.Create(LaneBits.BeyondUsual))
                | ((level.vector.AsInt64() ^ other.vector.AsInt64()) & Vector512.Create(long.MinValue))
        );

    [MethodImpl(Inlined)]
    public static uint Usual(Lanes8 lanes) => Zero(Beyond(lanes.vector) & Vector512.Create(LaneBits.BeyondUsual));

    [MethodImpl(Inlined)]
    public static Lanes8 WhereEqual(Lanes8 left, Lanes8 right, Lanes8 then, Lanes8 otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.Equals(left.vector, right.vector), then.vector, otherwise.vector));

    [MethodImpl(Inlined)]
    public static Lanes8 WhereLess(Lanes8 left, Lanes8 right, Lanes8 then, Lanes8 otherwise) =>
        new(Vector512.ConditionalSelect(Vector512.LessThan(left.vector, right.vector), then.vector, otherwise.vector));

    [MethodImpl(Inlined)]
    public static Lanes8 Smaller(Lanes8 left, Lanes8 right) =>
        Avx512F.IsSupported ? new(Avx512F.Min(left.vector, right.vector)) : WhereLess(left, right, left, right);

    [MethodImpl(Inlined)]
    public static Lanes8 Larger(Lanes8 left, Lanes8 right) =>
        Avx512F.IsSupported ? new(Avx512F.Max(left.vector, right.vector)) : WhereLess(right, left, left, right);

    [MethodImpl(Inlined)]
    public static Lanes8 From(Lanes8 first, Lanes8 next, [ConstantExpected] int place)
    {
        if (Avx512F.IsSupported)
        {
            var (low, high) = (first.vector.AsInt64(), next.vector.AsInt64());
            return place switch
            {
                1 => new(Avx512F.AlignRight64(high, low, 1).AsDouble()),
                2 => new(Avx512F.AlignRight64(high, low, 2).AsDouble()),
                _ => new(Avx512F.AlignRight64(high, low, 4).AsDouble()),
            };
        }

        Span<double> both = stackalloc double[2 * 8];
        ref var start = ref MemoryMarshal.GetReference(both);
        first.Store(ref start, 0);
        next.Store(ref start, 8);
        return Load(in start, (nuint)place);
    }

    [MethodImpl(Inlined)]
    public static Lanes8 Exponent(Lanes8 lanes, out Lanes8 mantissa)
    {
        var bits = lanes.vector.AsInt64();
        var shifted = bits + Vector512.Create(LaneBits.FromRootOfHalf);
        var exponent = shifted & Vector512.Create(LaneBits.ExponentMask);
        mantissa = new((bits - exponent + Vector512.Create(LaneBits.ExponentBias)).AsDouble());
        return new(
            ((shifted >>> 52) | Vector512.Create(LaneBits.Whole)).AsDouble() - Vector512.Create(LaneBits.WholeBias)
        );
    }

    [MethodImpl(Inlined)]
    public static Lanes8 Scale(Lanes8 lanes, Lanes8 shifted) =>
        new((lanes.vector.AsInt64() + (shifted.vector.AsInt64() << 52)).AsDouble());

    /// <summary>Zero in the three highest bits where the magnitude is usual.</summary>
    [MethodImpl(Inlined)]
    private static Vector512<long> Beyond(Vector512<double> vector) =>
        Vector512.Abs(vector).AsInt64() - Vector512.Create(LaneBits.SmallestUsual);

    [MethodImpl(Inlined)]
    private static uint Zero(Vector512<long> bits) =>
        unchecked((uint)Vector512.Equals(bits, Vector512<long>.Zero).ExtractMostSignificantBits());

    /// <summary>One step of Newton's: twice the bits, up to 2^-52.</summary>
    [MethodImpl(Inlined)]
    private static Vector512<double> Refined(Vector512<double> vector, Vector512<double> reciprocal) =>
        Vector512.FusedMultiplyAdd(
            reciprocal,
            Avx512F.FusedMultiplyAddNegated(vector, reciprocal, Vector512<double>.One),
            reciprocal
        );
}
