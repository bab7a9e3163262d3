namespace Indicators.Panels;

public static partial class Columns
{
    /// <summary>The compound growth rates that lead from each level to another, each column as whole numbers of its step, correctly rounded.</summary>
    /// <param name="from">The levels at the start, in steps of 10^-<paramref name="fromDecimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column: 2 for cents.</param>
    /// <param name="to">The levels at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column, at most 18 from those of the first.</param>
    /// <param name="periods">The number of periods between them, 1 to 65,536.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %).</param>
    /// <param name="perYear">1 for the rate of each period; 12 for the yearly rate of levels that lie months apart; 1 to 366.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods, or that in a year, is outside its range, or the decimal places differ by more than 18.</exception>
    public static int Cagr(
        ReadOnlySpan<long> from,
        int fromDecimals,
        ReadOnlySpan<long> to,
        int toDecimals,
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
        var levels = Levels(from, fromDecimals, to, toDecimals);
        return Run(new CagrOperation<WholeLevels>(levels, perYear, periods), result, statuses);
    }

    /// <summary>The compound growth rates between levels that each lie a number of periods apart, each column as whole numbers of its step, correctly rounded.</summary>
    /// <param name="from">The levels at the start, in steps of 10^-<paramref name="fromDecimals"/>; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column: 2 for cents.</param>
    /// <param name="to">The levels at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column, at most 18 from those of the first.</param>
    /// <param name="periods">The number of periods of each pair; outside 1 to 65,536 the rate is undefined.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int Cagr(
        ReadOnlySpan<long> from,
        int fromDecimals,
        ReadOnlySpan<long> to,
        int toDecimals,
        ReadOnlySpan<int> periods,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        ColumnGuard.Fits(periods, result, statuses);
        var levels = Levels(from, fromDecimals, to, toDecimals);
        return Run(new CagrOfEachOperation<WholeLevels>(levels, periods), result, statuses);
    }

    /// <summary>The compound growth rates that lead from each level to another, each column as doubles that hold whole numbers of its step, correctly rounded.</summary>
    /// <param name="from">The levels at the start, in steps of 10^-<paramref name="fromDecimals"/>; NaN is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column: 2 for cents.</param>
    /// <param name="to">The levels at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column, at most 18 from those of the first.</param>
    /// <param name="periods">The number of periods between them, 1 to 65,536.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %).</param>
    /// <param name="perYear">1 for the rate of each period; 12 for the yearly rate of levels that lie months apart; 1 to 366.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods, or that in a year, is outside its range, or the decimal places differ by more than 18.</exception>
    public static int Cagr(
        ReadOnlySpan<double> from,
        int fromDecimals,
        ReadOnlySpan<double> to,
        int toDecimals,
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
        var levels = Levels(from, fromDecimals, to, toDecimals);
        return fromDecimals == toDecimals
            ? Cagr(from, to, periods, result, perYear, statuses)
            : Run(new CagrOperation<StepLevels<StepColumn>>(levels, perYear, periods), result, statuses);
    }

    /// <summary>The compound growth rates between levels that each lie a number of periods apart, each column as doubles that hold whole numbers of its step, correctly rounded.</summary>
    /// <param name="from">The levels at the start, in steps of 10^-<paramref name="fromDecimals"/>; NaN is missing.</param>
    /// <param name="fromDecimals">The decimal places of the first column: 2 for cents.</param>
    /// <param name="to">The levels at the end, in steps of 10^-<paramref name="toDecimals"/>.</param>
    /// <param name="toDecimals">The decimal places of the second column, at most 18 from those of the first.</param>
    /// <param name="periods">The number of periods of each pair; outside 1 to 65,536 the rate is undefined.</param>
    /// <param name="result">Takes the rates of each period as fractions (0.08 is 8 %).</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The columns differ in length, or the result overlaps an input at another cell.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The decimal places differ by more than 18.</exception>
    public static int Cagr(
        ReadOnlySpan<double> from,
        int fromDecimals,
        ReadOnlySpan<double> to,
        int toDecimals,
        ReadOnlySpan<int> periods,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.Fits(from, result, statuses);
        ColumnGuard.Fits(to, result, statuses);
        ColumnGuard.Fits(periods, result, statuses);
        var levels = Levels(from, fromDecimals, to, toDecimals);
        return fromDecimals == toDecimals
            ? Cagr(from, to, periods, result, statuses)
            : Run(new CagrOfEachOperation<StepLevels<StepColumn>>(levels, periods), result, statuses);
    }

    /// <summary>The compound growth rate of each cell of a block of series of whole numbers of one step over that of some periods earlier, correctly rounded.</summary>
    /// <param name="values">One series after another, in steps; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="lag">How many periods back the base lies, 1 to 65,536.</param>
    /// <param name="result">Takes the rates as fractions (0.08 is 8 %); memory of its own.</param>
    /// <param name="perYear">1 for the rate of each period; 12 for the yearly rate of monthly series; 1 to 366.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods, the lag or the periods in a year are outside their range.</exception>
    public static int Cagr(
        ReadOnlySpan<long> values,
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

        var operation = new CagrOperation<WholeLevels>(new(values, values[lag..]), perYear, lag);
        return Lagged.Run(operation, periods, lag, result, statuses);
    }

    /// <summary>The compound growth rate of each series of a block of whole numbers of one step, from its first cell to its last, correctly rounded.</summary>
    /// <param name="values">One series after another, in steps; <see cref="long.MinValue"/> is missing.</param>
    /// <param name="periods">The number of periods of each series, from 2 up.</param>
    /// <param name="result">Takes a rate for each series.</param>
    /// <param name="perYear">1 for the rate of each period; 12 for the yearly rate of monthly series; 1 to 366.</param>
    /// <param name="statuses">Takes what each result holds; empty if that is not wanted.</param>
    /// <returns>How many series have no rate, not counting those that lack the first cell or the last.</returns>
    /// <exception cref="ArgumentException">There is not one result for each series, the result overlaps the values, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are outside 2 to 65,537, or those in a year outside 1 to 366.</exception>
    public static int CagrFirstToLast(
        ReadOnlySpan<long> values,
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
        Span<long> first = stackalloc long[block];
        Span<long> last = stackalloc long[block];
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
