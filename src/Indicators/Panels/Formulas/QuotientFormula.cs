using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>A quotient of numbers held in two doubles each, correctly rounded.</summary>
/// <remarks>
/// <para>The quotient q of the first doubles is corrected once by its remainder, so that the next remainder is exact (as in
/// <see cref="GrowthFormula"/>). That, and what the two rests add, over the divisor is c: its error is below 2^-26 |c| for the reciprocal and the roundings, and
/// 2^-103 |q| where remainder and rests cancel, since the rests are below 2^-53 of their doubles. Where q + c less and plus that error round to one double, it is the nearest.</para>
/// <para>For a divisor within 2^-256 to 2^256 the remainder loses digits only where the dividend is below 2^-960 and so q below 2^-704, its last place below 2^-756. There
/// 2^-748, which is added to the error, keeps the ends apart. A quotient that overflows makes them NaN.</para>
/// </remarks>
internal static class QuotientFormula
{
    private const double RoundingOfCorrection = 1d / (1 << 26);

    /// <summary>2^-103.</summary>
    private const double RoundingOfRests = 1d / (1L << 51) / (1L << 52);

    /// <summary>About 2^-748.</summary>
    private const double Tiny = 1e-225;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Of<TLanes>(TLanes over, TLanes overRest, TLanes under, TLanes underRest, out uint same)
        where TLanes : struct, ILanes<TLanes>
    {
        var zero = TLanes.All(0d);
        var reciprocal = TLanes.RoughReciprocal(under);
        var guess = over * reciprocal;
        var quotient = TLanes.Fused(TLanes.FusedNegated(guess, under, over), reciprocal, guess);
        var rest = TLanes.FusedNegated(quotient, underRest, overRest);
        var correction = (TLanes.FusedNegated(quotient, under, over) + rest) * reciprocal;
        var bound = TLanes.Fused(
            TLanes.Magnitude(correction),
            TLanes.All(RoundingOfCorrection),
            TLanes.Fused(TLanes.Magnitude(quotient), TLanes.All(RoundingOfRests), TLanes.All(Tiny))
        );
        var low = quotient + (correction - bound);
        same = TLanes.Equal(low, quotient + (correction + bound)) | TLanes.Equal(over, zero);

        // Nothing of anything is zero, without a sign.
        return TLanes.WhereEqual(over, zero, zero, low);
    }

    /// <summary>The lanes where a quotient of single numbers loses nothing.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Sure<TLanes>(TLanes over, TLanes under)
        where TLanes : struct, ILanes<TLanes> =>
        TLanes.Usual(under) & (TLanes.Usual(over) | TLanes.Equal(over, TLanes.All(0d)));
}
