using System.Numerics;

namespace Indicators.Panels;

/// <summary>Rates of single cells, whatever their size: by the formulas of the vectors where they prove their rounding, else in whole numbers.</summary>
internal static class Settled
{
    /// <summary>2^-180.</summary>
    private const double Tiny = 1d / (1L << 60) / (1L << 60) / (1L << 60);

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

    /// <summary>A level computed from others, which overflows where they are finite and it is not.</summary>
    internal static CellStatus Level(double level, out double result, params ReadOnlySpan<double> inputs)
    {
        var status = AllFinite(inputs);
        result = status == CellStatus.Value && double.IsFinite(level) ? level : double.NaN;
        return status == CellStatus.Value && double.IsNaN(result) ? CellStatus.Overflow : status;
    }

    /// <summary>Whether no number is missing, and none infinite.</summary>
    internal static CellStatus AllFinite(params ReadOnlySpan<double> numbers)
    {
        var status = CellStatus.Value;
        foreach (var number in numbers)
        {
            if (double.IsNaN(number))
            {
                return CellStatus.Missing;
            }

            status = double.IsFinite(number) ? status : CellStatus.NotFinite;
        }

        return status;
    }

    /// <summary>(value - level) / (goal - level).</summary>
    internal static CellStatus Progress(double value, double level, double goal, out double result)
    {
        result = double.NaN;
        var status = AllFinite(value, level, goal);
        return status == CellStatus.Value
            ? Quotient(Dyadic.Of(value) - Dyadic.Of(level), Dyadic.Of(goal) - Dyadic.Of(level), out result)
            : status;
    }

    /// <summary>over / under in whole numbers: (over + under) / under - 1.</summary>
    internal static CellStatus Quotient(Dyadic over, Dyadic under, out double quotient)
    {
        quotient = double.NaN;
        if (under.Mantissa.IsZero)
        {
            return CellStatus.ZeroBase;
        }

        var sum = over + under;
        var exponent = Math.Min(sum.Exponent, under.Exponent);
        var (numerator, denominator) = (sum.Units(exponent), under.Units(exponent));
        return Checked(
            denominator.Sign < 0
                ? ExactRate.Nearest(-numerator, -denominator, 1)
                : ExactRate.Nearest(numerator, denominator, 1),
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

        return NearOne.TryPower(rate, 0d, periods, 1, out compounded)
            ? CellStatus.Value
            : CompoundInWholeNumbers(rate, periods, out compounded);
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

    private static CellStatus CompoundInWholeNumbers(double rate, int periods, out double compounded)
    {
        var one = new Dyadic(BigInteger.One, 0);
        if (Math.Abs(rate) < Tiny)
        {
            // The true value is just above n x rate, by less than any middle of two doubles is away that is not n x rate itself.
            var sum = Dyadic.Of(rate) * Dyadic.Of(periods);
            return Quotient(sum + new Dyadic(BigInteger.One, sum.Exponent - 100), one, out compounded);
        }

        var factor = Dyadic.Of(rate) + one;
        var (numerator, denominator) =
            factor.Exponent >= 0
                ? (factor.Units(0), BigInteger.One)
                : (factor.Mantissa, BigInteger.One << -factor.Exponent);
        return Checked(
            ExactRate.Nearest(BigInteger.Pow(numerator, periods), BigInteger.Pow(denominator, periods), 1),
            out compounded
        );
    }
}
