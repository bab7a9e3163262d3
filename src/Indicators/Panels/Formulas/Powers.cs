using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>Powers as the sum of a double and what it lacks.</summary>
/// <remarks>
/// With (h, l) for x^j and |l| below (j - 1) 2^-53 |h|, a square takes h^2 exactly as a product and its rest, adds 2 h l, and leaves out l^2,
/// below j^2 2^-106 of the result; each rounding of the rest costs 2 j 2^-106. By halves, x^n has an error below (n^2 / 2 + 2 n log2 n) 2^-106;
/// a factor x leaves nothing out. A base that itself has a rest (b, c), |c| below 2^-53 |b|, doubles |l| and so takes four times the first part.
/// </remarks>
internal static class Powers
{
    private const MethodImplOptions Inlined = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inlined)]
    internal static void Square<TLanes>(ref TLanes high, ref TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var square = Exactly.Product(high, high, out var rest);
        low = TLanes.Fused(high + high, low, rest);
        high = square;
    }

    [MethodImpl(Inlined)]
    internal static void Multiply<TLanes>(ref TLanes high, ref TLanes low, TLanes factor)
        where TLanes : struct, ILanes<TLanes>
    {
        var product = Exactly.Product(high, factor, out var rest);
        low = TLanes.Fused(low, factor, rest);
        high = product;
    }

    [MethodImpl(Inlined)]
    internal static void Multiply<TLanes>(ref TLanes high, ref TLanes low, TLanes factor, TLanes factorRest)
        where TLanes : struct, ILanes<TLanes>
    {
        var product = Exactly.Product(high, factor, out var rest);
        low = TLanes.Fused(low, factor, TLanes.Fused(high, factorRest, rest));
        high = product;
    }

    /// <summary>(x + rest)^n for n from 1 up.</summary>
    [MethodImpl(Inlined)]
    internal static TLanes Whole<TLanes>(TLanes x, TLanes rest, int n, out TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var high = x;
        low = rest;
        for (var bit = HighestBit(n) >> 1; bit != 0; bit >>= 1)
        {
            Square(ref high, ref low);
            if ((n & bit) != 0)
            {
                Multiply(ref high, ref low, x, rest);
            }
        }

        return high;
    }

    /// <summary>x^n for n from 1 up.</summary>
    [MethodImpl(Inlined)]
    internal static TLanes Whole<TLanes>(TLanes x, int n, out TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var high = x;
        low = TLanes.All(0d);
        for (var bit = HighestBit(n) >> 1; bit != 0; bit >>= 1)
        {
            Square(ref high, ref low);
            if ((n & bit) != 0)
            {
                Multiply(ref high, ref low, x);
            }
        }

        return high;
    }

    /// <summary>x^n with an n in each lane, whole and below 2^<paramref name="bits"/>; those that are not give anything.</summary>
    [MethodImpl(Inlined)]
    internal static TLanes Each<TLanes>(TLanes x, TLanes n, int bits, out TLanes low)
        where TLanes : struct, ILanes<TLanes>
    {
        var (zero, one) = (TLanes.All(0d), TLanes.All(1d));
        var high = one;
        low = zero;
        var digits = n * TLanes.All(1d / (1L << bits));
        for (var i = 0; i < bits; i++)
        {
            digits += digits;
            Square(ref high, ref low);
            Multiply(ref high, ref low, TLanes.WhereLess(digits, one, one, x));
            digits -= TLanes.WhereLess(digits, one, zero, one);
        }

        return high;
    }

    private static int HighestBit(int n) => 1 << (31 - int.LeadingZeroCount(n));
}
