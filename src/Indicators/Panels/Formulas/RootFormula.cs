using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>(to / from)^(p / n) - 1 over doubles, correctly rounded, for levels within 2^-256 to 2^256, p from 1 to 366 and n from 1 to 65,536.</summary>
/// <remarks>
/// <para>The ratio r^p is R + S, two doubles. An estimate x of its n-th root comes from logarithm and exponential in double, and x^n as h + l
/// (<see cref="Powers"/>). With E = (h + l - R - S) / R, of which h - R is exact since the two are neighbours, the root is
/// x (1 + E)^(-1/n) = x (1 - u + (n + 1) u^2 / 2 - ...) with u = E / n; the result is x - 1, taken exactly, plus t, all the rest.</para>
/// <para>The error, as a part of x, in units of 2^-106: R + S has 3 p^2 + 64 p, and x^n has n^2 / 2 + 2 n log2 n + n; a root divides both by n. The
/// sum l - S is rounded by n + 2 p, divided by n too. That is below (3 p^2 + 80 p) / n + n + 64, of which twice is taken. The roundings of t itself are
/// below 2^-48 |t|, the terms left out of the series below 2 E^2 |t|: (n + 1)(2n + 1) u^2 / 6 is at most E^2.</para>
/// <para>The true result lies between (x - 1) + (t - error) and (x - 1) + (t + error). Rounding keeps order: where both round to the same double, it is
/// the nearest to the true value. An estimate that is far off makes E large and the ends differ; nothing is taken on trust from the
/// polynomials. Where the ends differ, the root is settled in whole numbers.</para>
/// </remarks>
internal static class RootFormula
{
    internal const int LargestRoot = 1 << 16;
    internal const int LargestPower = 366;

    private const double RoundingOfRest = 1d / (1L << 48);

    /// <summary>2^-105.</summary>
    private const double Unit = 1d / (1L << 50) / (1L << 55);

    private const MethodImplOptions Inlined = MethodImplOptions.AggressiveInlining;

    /// <summary>The error of a root, as a part of the root.</summary>
    internal static double ErrorOf(int power, int root) =>
        Unit * ((((3d * power * power) + (80d * power)) / root) + root + 64d);

    /// <summary>As <see cref="ErrorOf"/> for the first power, with a root in each lane.</summary>
    [MethodImpl(Inlined)]
    internal static TLanes ErrorOf<TLanes>(TLanes roots)
        where TLanes : struct, ILanes<TLanes> => TLanes.Fused(roots, TLanes.All(Unit), TLanes.All(Unit * (64d + 83d)));

    /// <summary>to / from as two doubles, for levels above zero.</summary>
    [MethodImpl(Inlined)]
    internal static TLanes Ratio<TLanes>(TLanes from, TLanes to, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        var reciprocal = TLanes.Reciprocal(from);
        var guess = to * reciprocal;
        var ratio = TLanes.Fused(TLanes.FusedNegated(guess, from, to), reciprocal, guess);
        rest = TLanes.FusedNegated(ratio, from, to) * reciprocal;
        return ratio;
    }

    /// <summary>(to / from)^power as two doubles, for levels above zero.</summary>
    [MethodImpl(Inlined)]
    internal static TLanes Ratio<TLanes>(TLanes from, TLanes to, int power, out TLanes rest)
        where TLanes : struct, ILanes<TLanes>
    {
        var ratio = Ratio(from, to, out rest);
        return power > 1 ? Powers.Whole(ratio, rest, power, out rest) : ratio;
    }

    /// <summary>The lanes whose levels the proof covers; no change is a rate of zero, and there the error has nothing to be small against.</summary>
    [MethodImpl(Inlined)]
    internal static uint Sure<TLanes>(TLanes from, TLanes to, TLanes ratio, int power, uint same)
        where TLanes : struct, ILanes<TLanes>
    {
        var sure = TLanes.Comparable(from, to) & (same | TLanes.Equal(from, to));
        return power > 1 ? sure & TLanes.Usual(ratio) : sure;
    }

    /// <summary>An estimate of (ratio + rest)^(1/n) - 1, made right and proven.</summary>
    /// <param name="root">An estimate of the root.</param>
    /// <param name="ratio">R, a normal number above zero.</param>
    /// <param name="rest">S, below 2 p 2^-53 of R.</param>
    /// <param name="exponent">n.</param>
    /// <param name="error">The error that is proven above.</param>
    /// <param name="same">The lanes whose rounding is proven.</param>
    [MethodImpl(Inlined)]
    internal static TLanes MinusOne<TLanes, TExponent>(
        TLanes root,
        TLanes ratio,
        TLanes rest,
        TExponent exponent,
        TLanes error,
        out uint same
    )
        where TLanes : struct, ILanes<TLanes>
        where TExponent : struct, IExponent<TLanes>
    {
        var one = TLanes.All(1d);
        var power = exponent.Power(root, out var powerRest);
        var excess = ((power - ratio) + (powerRest - rest)) * TLanes.Reciprocal(ratio);
        var step = excess * exponent.Inverse;
        var second = TLanes.FusedNegated(step * TLanes.All(0.5), exponent.Number + one, one);
        var change = -(root * step * second);
        var whole = Exactly.Difference(root, one, out var wholeRest);
        var tail = change + wholeRest;
        var series = TLanes.Fused(excess + excess, excess, TLanes.All(RoundingOfRest));
        var bound = TLanes.Fused(TLanes.Magnitude(change), series, TLanes.Fused(root, error, error));
        var low = whole + (tail - bound);
        same = TLanes.Equal(low, whole + (tail + bound));
        return low;
    }
}
