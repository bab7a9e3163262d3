using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>(to - from) / base over doubles, correctly rounded.</summary>
/// <remarks>
/// <para>The difference is d + e exactly (two sums). y is 1 / base with an error of 2^-27. q = d y, corrected once by the
/// fused remainder, differs from d / base by less than 0.7 units in its last place, so its remainder r = d - q base is
/// a double, and the fused operation gives it exactly. The true quotient is q + (r + e) / base; c = (r + e) y has a relative
/// error below 2^-26: that of y, and one rounding of the sum and one of the product.</para>
/// <para>So the true quotient lies between q + c (1 - 2^-26) and q + c (1 + 2^-26). Rounding keeps order: where both ends round to the same
/// double, it is the one nearest to the true value. Where they do not, in one of tens of millions, the quotient is settled in whole numbers.</para>
/// <para>This holds for a base within 2^-256 to 2^256 and finite levels. d is zero or, in growth, at least 2^-309, so that r is a multiple of 2^-415 and
/// nothing falls below the smallest double; a level so small that e y does falls short of any middle between doubles. A quotient
/// that overflows, or a level that is no number, makes the ends NaN, which are not equal.</para>
/// </remarks>
internal static class GrowthFormula
{
    /// <summary>2^-26.</summary>
    private const double Tolerance = 1d / (1 << 26);

    private const double Below = 1d - Tolerance;
    private const double Above = 1d + Tolerance;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Quotient<TLanes>(TLanes from, TLanes to, TLanes level, out uint same)
        where TLanes : struct, ILanes<TLanes>
    {
        var reciprocal = TLanes.RoughReciprocal(level);
        var difference = Exactly.Difference(to, from, out var rest);
        var guess = difference * reciprocal;
        var quotient = TLanes.Fused(TLanes.FusedNegated(guess, level, difference), reciprocal, guess);
        var correction = (TLanes.FusedNegated(quotient, level, difference) + rest) * reciprocal;
        var low = TLanes.Fused(correction, TLanes.All(Below), quotient);
        same = TLanes.Equal(low, TLanes.Fused(correction, TLanes.All(Above), quotient));
        return low;
    }
}
