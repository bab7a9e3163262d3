using System.Numerics;

namespace Indicators.Panels;

/// <summary>A total in whole numbers, for cells whose sum passes what a double holds on the way: it may come back, or its mean or a share in it may be a double.</summary>
internal struct ExactTotal
{
    private static readonly Dyadic One = new(BigInteger.One, 0);

    private Dyadic sum;
    private bool isMissing;
    private bool isInfinite;

    /// <summary>The total of some cells.</summary>
    internal static ExactTotal Of(ReadOnlySpan<double> cells)
    {
        var total = default(ExactTotal);
        foreach (var cell in cells)
        {
            total.isMissing |= double.IsNaN(cell);
        }

        // Missing cells are common and must cost nothing.
        for (var i = 0; i < cells.Length && !total.isMissing; i++)
        {
            total.Add(cells[i]);
        }

        return total;
    }

    internal void Add(double cell)
    {
        isMissing |= double.IsNaN(cell);
        isInfinite |= double.IsInfinity(cell);
        sum = double.IsFinite(cell) ? sum + Dyadic.Of(cell) : sum;
    }

    /// <summary>The total, or the mean, correctly rounded.</summary>
    internal readonly CellStatus Over(double divisor, out double result)
    {
        result = double.NaN;
        return isMissing ? CellStatus.Missing
            : isInfinite ? CellStatus.NotFinite
            : Settled.Quotient(sum, Dyadic.Of(divisor), out result);
    }

    /// <summary>The total as two doubles: of a missing cell NaN, of an infinite one infinity and NaN, and past the largest double twice infinity.</summary>
    internal readonly double High(out double rest)
    {
        var status = Over(1d, out var high);
        (high, rest) = status switch
        {
            CellStatus.Value => (high, 0d),
            CellStatus.Missing => (double.NaN, double.NaN),
            CellStatus.Overflow => (double.PositiveInfinity, double.PositiveInfinity),
            _ => (double.PositiveInfinity, double.NaN),
        };
        if (status == CellStatus.Value)
        {
            _ = Settled.Quotient(sum - Dyadic.Of(high), One, out rest);
        }

        return high;
    }

    /// <summary>Why a number over a total as two doubles may have no value.</summary>
    internal static CellStatus Check(double value, double high, double rest) =>
        double.IsNaN(value) || double.IsNaN(high) ? CellStatus.Missing
        : double.IsInfinity(value) ? CellStatus.NotFinite
        : double.IsInfinity(rest) ? CellStatus.Overflow
        : double.IsNaN(rest) ? CellStatus.NotFinite
        : CellStatus.Value;
}
