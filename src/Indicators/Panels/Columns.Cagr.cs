namespace Indicators.Panels;

public static partial class Columns
{
    /// <summary>The compound growth rate that leads from one level to another: (to / from)^(1 / periods) - 1, correctly rounded.</summary>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end, in the same unit.</param>
    /// <param name="periods">The number of periods, 1 to 65,536.</param>
    /// <returns>The rate of each period, a fraction; NaN when a level is missing, the first is zero, or the sign changes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is outside its range.</exception>
    public static double Cagr(double from, double to, int periods)
    {
        ColumnGuard.IsRoot(periods);
        var operation = new CagrOperation<DoubleLevels>(new(new(in from), new(in to)), 1, periods);
        var rate = operation.Compute<Lanes1>(0, out var sure);
        if (sure != 0U)
        {
            return rate.Value;
        }

        _ = Settled.Root(from, to, 1, periods, out var settled);
        return settled;
    }

    /// <summary>The compound growth rates that lead from each level to another: (to / from)^(perYear / periods) - 1, correctly rounded.</summary>
    /// <param name="from">The levels at the start.</param>
    /// <param name="to">The levels at the end, in the same unit.</param>
    /// <param name="periods">The number of periods between them, 1 to 65,536.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %).</param>
    /// <param name="perYear">1 for the rate of each period; 12 for the yearly rate of levels that lie months apart; 1 to 366.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods, or that in a year, is outside its range.</exception>
    public static int Cagr(
        ReadOnlySpan<double> from,
        ReadOnlySpan<double> to,
        int periods,
        Span<double> result,
        int perYear = 1,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsRoot(periods);
        ColumnGuard.IsPower(perYear);
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        return Run(new CagrOperation<DoubleLevels>(new(from, to), perYear, periods), result, statuses);
    }

    /// <summary>The compound growth rates between levels that each lie a number of periods apart, correctly rounded.</summary>
    /// <param name="from">The levels at the start.</param>
    /// <param name="to">The levels at the end, in the same unit.</param>
    /// <param name="periods">The number of periods of each pair; outside 1 to 65,536 the rate is undefined.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    public static int Cagr(
        ReadOnlySpan<double> from,
        ReadOnlySpan<double> to,
        ReadOnlySpan<int> periods,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        ColumnGuard.Fits(periods, result, statuses);
        return Run(new CagrOfEachOperation<DoubleLevels>(new(from, to), periods), result, statuses);
    }

    /// <summary>The compound growth rates that lead from each level to another, both as whole numbers of one step, correctly rounded.</summary>
    /// <param name="from">The levels at the start, in steps; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="to">The levels at the end, in the same step.</param>
    /// <param name="periods">The number of periods between them, 1 to 65,536.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %).</param>
    /// <param name="perYear">1 for the rate of each period; 12 for the yearly rate of levels that lie months apart; 1 to 366.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods, or that in a year, is outside its range.</exception>
    public static int Cagr(
        ReadOnlySpan<long> from,
        ReadOnlySpan<long> to,
        int periods,
        Span<double> result,
        int perYear = 1,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsRoot(periods);
        ColumnGuard.IsPower(perYear);
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        return Run(new CagrOperation<WholeLevels>(new(from, to), perYear, periods), result, statuses);
    }

    /// <summary>The compound growth rates between whole numbers of one step that each lie a number of periods apart, correctly rounded.</summary>
    /// <param name="from">The levels at the start, in steps; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="to">The levels at the end, in the same step.</param>
    /// <param name="periods">The number of periods of each pair; outside 1 to 65,536 the rate is undefined.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    public static int Cagr(
        ReadOnlySpan<long> from,
        ReadOnlySpan<long> to,
        ReadOnlySpan<int> periods,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        ColumnGuard.Fits(periods, result, statuses);
        return Run(new CagrOfEachOperation<WholeLevels>(new(from, to), periods), result, statuses);
    }

    /// <summary>The compound growth rate of each cell of a block of series over that of some periods earlier, correctly rounded.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="lag">How many periods back the base lies, 1 to 65,536.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %); memory of its own.</param>
    /// <param name="perYear">1 for the rate of each period; 12 for the yearly rate of monthly series; 1 to 366.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods, the lag or the periods in a year are outside their range.</exception>
    public static int Cagr(
        ReadOnlySpan<double> values,
        int periods,
        int lag,
        Span<double> result,
        int perYear = 1,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsLagged(values, periods, lag, result, statuses);
        ColumnGuard.IsRoot(lag);
        ColumnGuard.IsPower(perYear);
        if (lag >= periods || values.IsEmpty)
        {
            return Lagged.Nothing(result, statuses);
        }

        var operation = new CagrOperation<DoubleLevels>(new(values, values[lag..]), perYear, lag);
        return Lagged.Run(operation, periods, lag, result, statuses);
    }

    /// <summary>The compound growth rate of each series of a block, from its first cell to its last, correctly rounded.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series, from 2 up.</param>
    /// <param name="result">Takes a rate for each series.</param>
    /// <param name="perYear">1 for the rate of each period; 12 for the yearly rate of monthly series; 1 to 366.</param>
    /// <param name="statuses">Takes what each result holds; empty if that is not wanted.</param>
    /// <returns>How many series have no rate, not counting those that lack the first cell or the last.</returns>
    /// <exception cref="ArgumentException">There is not one result for each series, the result overlaps the values, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are outside 2 to 65,537, or those in a year outside 1 to 366.</exception>
    public static int CagrFirstToLast(
        ReadOnlySpan<double> values,
        int periods,
        Span<double> result,
        int perYear = 1,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsWholeSeries(values.Length, periods);
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 2);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(periods, LargestPeriods + 1);
        ColumnGuard.IsPower(perYear);
        ColumnGuard.OneForEach(result.Length, "results", values.Length / periods, "series", nameof(result));
        ColumnGuard.IsApart(values, result);
        ColumnGuard.AreApart(values, statuses, nameof(statuses));
        ColumnGuard.Fits(statuses, result);
        const int block = 128;
        Span<double> first = stackalloc double[block];
        Span<double> last = stackalloc double[block];
        var undefined = 0;
        for (var start = 0; start < result.Length; start += block)
        {
            var count = Math.Min(block, result.Length - start);
            for (var i = 0; i < count; i++)
            {
                var series = values.Slice((start + i) * periods, periods);
                (first[i], last[i]) = (series[0], series[^1]);
            }

            var why = statuses.IsEmpty ? statuses : statuses.Slice(start, count);
            undefined += Cagr(first[..count], last[..count], periods - 1, result.Slice(start, count), perYear, why);
        }

        return undefined;
    }
}
