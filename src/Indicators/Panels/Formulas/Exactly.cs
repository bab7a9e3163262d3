using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>Sums, differences and products as two doubles, without error (Knuth; Dekker), as long as nothing overflows or, for products, falls below 2^-1021.</summary>
internal static class Exactly
{
    private const MethodImplOptions Inlined = MethodImplOptions.AggressiveInlining;

    [MethodImpl(Inlined)]
    internal static TLanes Sum<TLanes>(TLanes left, TLanes right, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        var sum = left + right;
        var addend = sum - left;
        rest = (left - (sum - addend)) + (right - addend);
        return sum;
    }

    [MethodImpl(Inlined)]
    internal static TLanes Difference<TLanes>(TLanes left, TLanes right, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        var difference = left - right;
        var subtrahend = left - difference;
        rest = (left - (difference + subtrahend)) + (subtrahend - right);
        return difference;
    }

    [MethodImpl(Inlined)]
    internal static TLanes Product<TLanes>(TLanes left, TLanes right, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        var product = left * right;
        rest = TLanes.Fused(left, right, -product);
        return product;
    }
}
