using System.Numerics;

namespace Indicators.Panels;

/// <summary>Rates of single cells, whatever their size: by the formulas of the vectors where they prove their rounding, else in whole numbers.</summary>
internal static class Settled
{
    /// <summary>(to - from) / from.</summary>
    internal static CellStatus Growth(double from, double to, out double rate)
    {
        var status = Comparable(from, to);
        if (status != CellStatus.Value || IsPlain(from, to, out rate))
        {
            rate =
                status == CellStatus.Value
                    ? to == 0d
                        ? -1d
                        : 0d
                    : double.NaN;
            return status;
        }

        var (start, end) = Centred(from, to);
        if (Lanes1.Comparable(Lanes1.All(start), Lanes1.All(end)) != 0U)
        {
            var level = Lanes1.All(start);
            rate = GrowthFormula.Quotient(level, Lanes1.All(end), level, out var same).Value;
            if (same != 0U)
            {
                return CellStatus.Value;
            }
        }

        return Nearest(start, end, 1, 1, out rate);
    }

    /// <summary>(to / from)^(power / root) - 1.</summary>
    internal static CellStatus Root(double from, double to, int power, int root, out double rate)
    {
        var status =
            root is < 1 or > RootFormula.LargestRoot && !double.IsNaN(from) && !double.IsNaN(to)
                ? CellStatus.NoPeriods
                : Comparable(from, to);
        if (status != CellStatus.Value || IsPlain(from, to, out rate))
        {
            rate =
                status == CellStatus.Value
                    ? to == 0d
                        ? -1d
                        : 0d
                    : double.NaN;
            return status;
        }

        var (start, end) = Centred(from, to);
        return TryRoot(start, end, power, root, out rate) || TryNearOne(start, end, power, root, out rate)
            ? CellStatus.Value
            : Nearest(start, end, power, root, out rate);
    }

    /// <summary>(to - from) / level, the signs free.</summary>
    internal static CellStatus Quotient(double from, double to, double level, out double quotient)
    {
        quotient = double.NaN;
        if (double.IsNaN(from) || double.IsNaN(to) || double.IsNaN(level))
        {
            return CellStatus.Missing;
        }

        if (!double.IsFinite(from) || !double.IsFinite(to) || !double.IsFinite(level))
        {
            return CellStatus.NotFinite;
        }

        if (level == 0d)
        {
            return CellStatus.ZeroBase;
        }

        // (to - from) / level is (to - from + level) / level - 1.
        var (change, divisor) = (Dyadic.Of(to) - Dyadic.Of(from), Dyadic.Of(level));
        var sum = change + divisor;
        var exponent = Math.Min(sum.Exponent, divisor.Exponent);
        var (over, under) = (sum.Units(exponent), divisor.Units(exponent));
        return Checked(
            under.Sign < 0 ? ExactRate.Nearest(-over, -under, 1) : ExactRate.Nearest(over, under, 1),
            out quotient
        );
    }

    /// <summary>(1 + rate)^periods - 1, for periods from 1 up.</summary>
    internal static CellStatus Compound(double rate, int periods, out double compounded)
    {
        compounded = double.NaN;
        if (double.IsNaN(rate))
        {
            return CellStatus.Missing;
        }

        if (!double.IsFinite(rate) || rate < -1d)
        {
            return double.IsFinite(rate) ? CellStatus.TotalLoss : CellStatus.NotFinite;
        }

        if (rate == 0d || rate == -1d || periods == 1)
        {
            compounded = rate + 0d;
            return CellStatus.Value;
        }

        if (NearOne.TryPower(rate, 0d, periods, 1, out compounded))
        {
            return CellStatus.Value;
        }

        var factor = Dyadic.Of(rate) + new Dyadic(BigInteger.One, 0);
        return Checked(
            factor.Exponent >= 0
                ? ExactRate.Nearest(BigInteger.Pow(factor.Units(0), periods), BigInteger.One, 1)
                : ExactRate.Nearest(
                    BigInteger.Pow(factor.Mantissa, periods),
                    BigInteger.One << (-factor.Exponent * periods),
                    1
                ),
            out compounded
        );
    }

    /// <summary>Whether two levels have a growth.</summary>
    internal static CellStatus Comparable(double from, double to) =>
        double.IsNaN(from) || double.IsNaN(to) ? CellStatus.Missing
        : !double.IsFinite(from) || !double.IsFinite(to) ? CellStatus.NotFinite
        : from == 0d ? CellStatus.ZeroBase
        : (from > 0d && to < 0d) || (from < 0d && to > 0d) ? CellStatus.SignChange
        : CellStatus.Value;

    /// <summary>(to / from)^(power / root) - 1 in whole numbers, for levels above zero.</summary>
    internal static CellStatus Nearest(double from, double to, int power, int root, out double rate)
    {
        var (start, end) = (Dyadic.Of(from), Dyadic.Of(to));
        var exponent = Math.Min(start.Exponent, end.Exponent);
        return Checked(
            ExactRate.Nearest(
                BigInteger.Pow(end.Units(exponent), power),
                BigInteger.Pow(start.Units(exponent), power),
                root
            ),
            out rate
        );
    }

    /// <summary>Infinity stands for a result past the largest double.</summary>
    internal static CellStatus Checked(double value, out double result)
    {
        result = double.IsFinite(value) ? value : double.NaN;
        return double.IsFinite(value) ? CellStatus.Value : CellStatus.Overflow;
    }

    private static bool IsPlain(double from, double to, out double rate)
    {
        rate = 0d;
        return to == 0d || from == to;
    }

    /// <summary>The magnitudes times a power of two that brings the first near 1, where that loses nothing.</summary>
    private static (double From, double To) Centred(double from, double to)
    {
        var shift = -Math.ILogB(from);
        var (start, end) = (Math.ScaleB(Math.Abs(from), shift), Math.ScaleB(Math.Abs(to), shift));
        return
            double.IsFinite(end)
            && Math.ScaleB(start, -shift) == Math.Abs(from)
            && Math.ScaleB(end, -shift) == Math.Abs(to)
            ? (start, end)
            : (Math.Abs(from), Math.Abs(to));
    }

    private static bool TryRoot(double from, double to, int power, int root, out double rate)
    {
        var operation = new CagrOperation<DoubleLevels>(new(new(in from), new(in to)), power, root);
        rate = operation.Compute<Lanes1>(0, out var sure).Value;
        return sure != 0U;
    }

    private static bool TryNearOne(double from, double to, int power, int root, out double rate)
    {
        var change = Exactly.Difference(Lanes1.All(to), Lanes1.All(from), out var rest).Value;
        var relative = change / from;
        var relativeRest = (Math.FusedMultiplyAdd(-relative, from, change) + rest.Value) / from;
        return NearOne.TryPower(relative, relativeRest, power, root, out rate);
    }
}
