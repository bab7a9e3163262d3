using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>Logarithm and exponential of base 2, good to about 2^-51: estimates, whose error is measured by what uses them.</summary>
/// <remarks>The polynomials interpolate at the zeros of Chebyshev's, computed with 60 digits.</remarks>
internal static class Exponential
{
    /// <summary>log2 of a normal number above zero: its exponent, and (2 / ln 2) artanh s of its mantissa m, s = (m - 1) / (m + 1), |s| below 0.1716.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Logarithm<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var one = TLanes.All(1d);
        var exponent = TLanes.Exponent(x, out var mantissa);
        var s = (mantissa - one) * TLanes.Reciprocal(mantissa + one);
        var w = s * s;
        var w2 = w * w;
        var low = TLanes.Fused(w, TLanes.All(0.9617966939243345), TLanes.All(2.885390081777927));
        var middle = TLanes.Fused(w, TLanes.All(0.4121984020482752), TLanes.All(0.5770780172463286));
        var high = TLanes.Fused(w, TLanes.All(0.2614442493522915), TLanes.All(0.32061638813224547));
        high = TLanes.Fused(w2, TLanes.All(0.2429160853987535), high);
        var sum = TLanes.Fused(w2, TLanes.Fused(w2, high, middle), low);
        return TLanes.Fused(s, sum, exponent);
    }

    /// <summary>2^x for |x| below 1,000: 2^k 2^f with f within -1/2 to 1/2.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static TLanes Of<TLanes>(TLanes x)
        where TLanes : struct, ILanes<TLanes>
    {
        var shift = TLanes.All(LaneBits.Shift);
        var shifted = x + shift;
        var f = x - (shifted - shift);
        var f2 = f * f;
        var f4 = f2 * f2;
        var a = TLanes.Fused(f, TLanes.All(0.69314718055995), TLanes.All(1d));
        var b = TLanes.Fused(f, TLanes.All(0.05550410866444772), TLanes.All(0.24022650695910097));
        var c = TLanes.Fused(f, TLanes.All(0.0013333558230164974), TLanes.All(0.009618129107606888));
        var d = TLanes.Fused(f, TLanes.All(1.5252657260200837e-05), TLanes.All(0.0001540353044173605));
        var e = TLanes.Fused(f, TLanes.All(1.0208690299958306e-07), TLanes.All(1.321544258792169e-06));
        e = TLanes.Fused(f2, TLanes.All(7.072585949269223e-09), e);
        var high = TLanes.Fused(f4, e, TLanes.Fused(f2, d, c));
        return TLanes.Scale(TLanes.Fused(f4, high, TLanes.Fused(f2, b, a)), shifted);
    }
}
