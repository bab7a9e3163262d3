using System.Numerics;

namespace Indicators.Panels;

/// <summary>Rates of single pairs of whole numbers, each times a factor, of any size.</summary>
internal static class SettledWhole
{
    /// <summary>More than the error of a ratio of numbers held in two doubles each, in the units of <see cref="RootFormula.ErrorOf(int, int)"/>.</summary>
    private const double ErrorOfRatio = 64d / (1L << 50) / (1L << 55);

    /// <summary>(to - from) / from.</summary>
    internal static CellStatus Growth(long from, long to, long fromFactor, long toFactor, out double rate)
    {
        rate = double.NaN;
        var status = Comparable(from, to);
        if (status == CellStatus.Value)
        {
            rate =
                fromFactor == toFactor
                    ? Quotient(Distance(from, to), Magnitude(from), isNegative: Magnitude(to) < Magnitude(from))
                    : WholeQuotient.Nearest(
                        ((Int128)to * toFactor) - ((Int128)from * fromFactor),
                        (Int128)from * fromFactor
                    );
        }

        return status;
    }

    /// <summary>(to / from)^(power / root) - 1.</summary>
    internal static CellStatus Root(
        long from,
        long to,
        long fromFactor,
        long toFactor,
        int power,
        int root,
        out double rate
    )
    {
        rate = double.NaN;
        var status = Comparable(from, to);
        if (status != CellStatus.Value)
        {
            return status;
        }

        if (root is < 1 or > RootFormula.LargestRoot)
        {
            return CellStatus.NoPeriods;
        }

        return Root(
            (UInt128)Magnitude(from) * (ulong)fromFactor,
            (UInt128)Magnitude(to) * (ulong)toFactor,
            power,
            root,
            out rate
        );
    }

    /// <summary>(end / start)^(power / root) - 1, the start above zero.</summary>
    internal static CellStatus Root(UInt128 start, UInt128 end, int power, int root, out double rate)
    {
        if (start == end || end == UInt128.Zero)
        {
            rate = start == end ? 0d : -1d;
            return CellStatus.Value;
        }

        return TryRoot(start, end, power, root, out rate)
            ? CellStatus.Value
            : Settled.Checked(
                ExactRate.Nearest(BigInteger.Pow(end, power), BigInteger.Pow(start, power), root),
                out rate
            );
    }

    /// <summary>The double nearest to a quotient of whole numbers, the divisor above zero.</summary>
    internal static double Ratio(long over, long under) => Quotient(Magnitude(over), Magnitude(under), over < 0);

    private static CellStatus Comparable(long from, long to) =>
        from == long.MinValue || to == long.MinValue ? CellStatus.Missing
        : from == 0 ? CellStatus.ZeroBase
        : (from > 0 && to < 0) || (from < 0 && to > 0) ? CellStatus.SignChange
        : CellStatus.Value;

    /// <summary>The double nearest to a quotient: 62 bits or more of it, the last one set where something is left.</summary>
    private static double Quotient(ulong dividend, ulong divisor, bool isNegative)
    {
        if (dividend == 0)
        {
            return 0d;
        }

        var shift = 62 + (int)ulong.LeadingZeroCount(dividend) - (int)ulong.LeadingZeroCount(divisor);
        var (over, under) =
            shift >= 0 ? ((UInt128)dividend << shift, (UInt128)divisor) : (dividend, (UInt128)divisor << -shift);
        var (quotient, rest) = UInt128.DivRem(over, under);
        var nearest = Math.ScaleB((double)((ulong)quotient | (rest == UInt128.Zero ? 0UL : 1UL)), -shift);
        return isNegative ? -nearest : nearest;
    }

    private static bool TryRoot(UInt128 from, UInt128 to, int power, int root, out double rate)
    {
        rate = 0d;
        if (from >> 106 != UInt128.Zero || to >> 106 != UInt128.Zero)
        {
            return false;
        }

        var (start, startRest) = Split(from);
        var (end, endRest) = Split(to);

        // end + endRest = (ratio + rest)(start + startRest), but for products of two rests.
        var first = end / start;
        var rest =
            (Math.FusedMultiplyAdd(-first, start, end) + Math.FusedMultiplyAdd(-first, startRest, endRest)) / start;
        var (high, low) = (Lanes1.All(first), Lanes1.All(rest));
        high = power > 1 ? Powers.Whole(high, low, power, out low) : high;
        if (Lanes1.Usual(high) == 0U)
        {
            return false;
        }

        var estimate = Exponential.Of(Exponential.Logarithm(high) * Lanes1.All(1d / root));
        rate = RootFormula
            .MinusOne(
                estimate,
                high,
                low,
                new OneExponent<Lanes1>(root, 1d / root),
                Lanes1.All(RootFormula.ErrorOf(power, root) + (ErrorOfRatio * power / root)),
                out var same
            )
            .Value;
        return same != 0U || TryNearOne(from, to, power, root, out rate);
    }

    private static bool TryNearOne(UInt128 from, UInt128 to, int power, int root, out double rate)
    {
        var (change, changeRest) = Split(from > to ? from - to : to - from);
        var (start, startRest) = Split(from);
        var first = change / start;
        var rest =
            (Math.FusedMultiplyAdd(-first, start, change) + Math.FusedMultiplyAdd(-first, startRest, changeRest))
            / start;
        return from > to
            ? NearOne.TryPower(-first, -rest, power, root, out rate)
            : NearOne.TryPower(first, rest, power, root, out rate);
    }

    /// <summary>A number below 2^106 as two doubles.</summary>
    private static (double High, double Low) Split(UInt128 value)
    {
        var low = (ulong)(value & ((1UL << 53) - 1));
        var sum = Exactly.Sum(Lanes1.All((double)(ulong)(value >> 53) * (1UL << 53)), Lanes1.All(low), out var rest);
        return (sum.Value, rest.Value);
    }

    private static ulong Magnitude(long value) => (ulong)Math.Abs(value);

    private static ulong Distance(long from, long to) =>
        Magnitude(from) > Magnitude(to) ? Magnitude(from) - Magnitude(to) : Magnitude(to) - Magnitude(from);
}
