using System.Numerics;
using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>(1 + cell / 10^decimals)^periods - 1, correctly rounded, for cells that are numbers of a decimal step and for periods from 1 to 4,096.</summary>
/// <remarks>
/// <para>A cell is held in two doubles, exactly. So is the quotient, with an error below 2^-104 of it, since the remainder of the first double is exact; 1 and it are brought to two
/// doubles with an error below 2^-105 of the larger of them and 1. A power of n takes n times these errors, n 2^-103 in units of the larger of the power and 1, on top of (n^2 + 2 n log2 n + n) 2^-105 (<see cref="Powers"/>);
/// <see cref="RootFormula.ErrorOf(int, int)"/> is (3 n^2 + 80 n + 65) 2^-105 and more than both. The ends of the error decide as in <see cref="RootFormula"/>.</para>
/// <para>Rates near zero are left to <see cref="NearOne"/>, and what that cannot prove to whole numbers.</para>
/// </remarks>
internal static class CompoundOfSteps
{
    /// <summary>2^-180.</summary>
    private const double Tiny = 1d / (1L << 60) / (1L << 60) / (1L << 60);

    private const long LowBits = (1L << 11) - 1;

    /// <summary>Computes a column.</summary>
    /// <returns>How many cells are undefined, missing ones not counted.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Run(
        ReadOnlySpan<double> cells,
        int decimals,
        int periods,
        Span<double> result,
        Span<CellStatus> statuses
    )
    {
        // Powers of ten up to 10^18 are doubles.
        var (step, undefined) = ((double)PowersOfTen.Of(decimals), 0);
        for (var i = 0; i < cells.Length; i++)
        {
            var status = Of(cells[i], step, periods, out result[i]);
            undefined += status > CellStatus.Missing ? 1 : 0;
            if (!statuses.IsEmpty)
            {
                statuses[i] = status;
            }
        }

        return undefined;
    }

    /// <summary>Computes a column of whole numbers.</summary>
    /// <returns>How many cells are undefined, missing ones not counted.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int Run(
        ReadOnlySpan<long> cells,
        int decimals,
        int periods,
        Span<double> result,
        Span<CellStatus> statuses
    )
    {
        var (step, undefined) = (PowersOfTen.Of(decimals), 0);
        for (var i = 0; i < cells.Length; i++)
        {
            var status = Of(cells[i], step, periods, out result[i]);
            undefined += status > CellStatus.Missing ? 1 : 0;
            if (!statuses.IsEmpty)
            {
                statuses[i] = status;
            }
        }

        return undefined;
    }

    private static CellStatus Of(double cell, double step, int periods, out double result)
    {
        result = double.NaN;
        if (!double.IsFinite(cell) || cell < -step)
        {
            return double.IsNaN(cell) ? CellStatus.Missing
                : double.IsFinite(cell) ? CellStatus.TotalLoss
                : CellStatus.NotFinite;
        }

        if (cell == 0d || cell == -step)
        {
            result = cell == 0d ? 0d : -1d;
            return CellStatus.Value;
        }

        return TryDoubles(cell, 0d, step, periods, out result)
            ? CellStatus.Value
            : InWholeNumbers(Dyadic.Of(cell), Dyadic.Of(step), Math.Abs(cell) < Tiny * step, periods, out result);
    }

    private static CellStatus Of(long cell, long step, int periods, out double result)
    {
        result = double.NaN;
        if (cell == long.MinValue || cell < -step)
        {
            return cell == long.MinValue ? CellStatus.Missing : CellStatus.TotalLoss;
        }

        if (cell == 0L || cell == -step)
        {
            result = cell == 0L ? 0d : -1d;
            return CellStatus.Value;
        }

        // Without its last 11 bits a number of 64 is a double, and so are they.
        var low = cell & LowBits;
        return TryDoubles(cell - low, low, step, periods, out result)
            ? CellStatus.Value
            : InWholeNumbers(new(cell, 0), new(step, 0), isTiny: false, periods, out result);
    }

    private static bool TryDoubles(double cell, double cellRest, double step, int periods, out double result)
    {
        var high = Exactly.Sum(Lanes1.All(cell), Lanes1.All(cellRest), out var low).Value;
        var rate = high / step;
        var rateRest = (Math.FusedMultiplyAdd(-rate, step, high) + low.Value) / step;
        return TryPower(rate, rateRest, periods, out result)
            || NearOne.TryPower(rate, rateRest, periods, 1, out result);
    }

    private static bool TryPower(double rate, double rateRest, int periods, out double result)
    {
        var one = Lanes1.All(1d);
        var sum = Exactly.Sum(one, Lanes1.All(rate), out var sumRest);
        var factor = Exactly.Sum(sum, sumRest + Lanes1.All(rateRest), out var factorRest);
        var power = Powers.Whole(factor, factorRest, periods, out var powerRest);
        var whole = Exactly.Difference(power, one, out var wholeRest);
        var (tail, error) = (powerRest.Value + wholeRest.Value, RootFormula.ErrorOf(periods, 1));
        var bound = Math.FusedMultiplyAdd(power.Value, error, error);
        result = whole.Value + (tail - bound);
        return result == whole.Value + (tail + bound) && (Lanes1.Usual(factor) & Lanes1.Usual(power)) != 0U;
    }

    private static CellStatus InWholeNumbers(Dyadic units, Dyadic whole, bool isTiny, int periods, out double result)
    {
        if (periods == 1)
        {
            return Settled.Quotient(units, whole, out result);
        }

        if (isTiny)
        {
            // The true value is just above n x rate, by less than 2^-160 of it. No middle of two doubles is nearer than 2^-97 to it that is not n x rate itself: both are whole numbers of
            // at most 97 bits times 10^-decimals and a power of two.
            var sum = units * Dyadic.Of(periods);
            return Settled.Quotient(sum + new Dyadic(BigInteger.One, sum.Exponent - 100), whole, out result);
        }

        var end = whole + units;
        var exponent = Math.Min(end.Exponent, whole.Exponent);
        return Settled.Checked(
            ExactRate.Nearest(
                BigInteger.Pow(end.Units(exponent), periods),
                BigInteger.Pow(whole.Units(exponent), periods),
                1
            ),
            out result
        );
    }
}
