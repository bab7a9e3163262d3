using System.Buffers;
using System.Runtime.CompilerServices;

namespace Indicators.Panels;

public static partial class Columns
{
    private const int MostOnStack = 512;

    /// <summary>The total over all series, for each period; compensated, so that it is the double nearest to the true total or next to it as long as large figures do not cancel.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="totals">Takes a total for each period; NaN where a cell is missing or the total is past what a double holds.</param>
    /// <param name="skipMissing">Whether to leave missing cells out instead.</param>
    /// <exception cref="ArgumentException">There is not one total for each period, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are below 1.</exception>
    public static void Totals(ReadOnlySpan<double> values, int periods, Span<double> totals, bool skipMissing = false)
    {
        ColumnGuard.IsWholeSeries(values.Length, periods);
        ColumnGuard.OneForEach(totals.Length, nameof(totals), periods, nameof(periods), nameof(totals));
        ColumnGuard.IsApart(values, totals);
        var rented = periods > MostOnStack ? ArrayPool<double>.Shared.Rent(periods) : null;
        var rests = rented is null ? stackalloc double[periods] : rented.AsSpan(0, periods);
        TotalsOf(values, periods, totals, rests, skipMissing);
        for (var i = 0; i < periods; i++)
        {
            totals[i] = double.IsFinite(rests[i]) ? totals[i] : double.NaN;
        }

        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>The share of each cell in the total of its period over all series, right to one unit in the last place as long as large figures do not cancel.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="result">Takes the shares as fractions (0.25 is 25 %); may take the place of the values.</param>
    /// <param name="skipMissing">Whether to leave missing cells out of the total; else a missing cell makes all shares of its period missing.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those of periods whose total is zero.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them at another cell, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are below 1.</exception>
    public static int Share(
        ReadOnlySpan<double> values,
        int periods,
        Span<double> result,
        bool skipMissing = false,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsWholeSeries(values.Length, periods);
        ColumnGuard.Fits(values, result, statuses);
        ColumnGuard.Fits(statuses, result);
        var rented = periods > MostOnStack ? ArrayPool<double>.Shared.Rent(2 * periods) : null;
        var buffer = rented is null ? stackalloc double[2 * periods] : rented.AsSpan(0, 2 * periods);
        var totals = buffer[..periods];
        var rests = buffer[periods..];
        TotalsOf(values, periods, totals, rests, skipMissing);
        var undefined = ShareOf(values, totals, rests, result, statuses);
        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }

        return undefined;
    }

    /// <summary>The sum of each cell and those before it, so many in all, compensated; missing where the window is not full.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="window">The number of cells of a sum, from 1 up: 12 for a year of months.</param>
    /// <param name="result">Takes the sums; memory of its own.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those past what a double holds.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods or the window are below 1.</exception>
    public static int RollingSum(
        ReadOnlySpan<double> values,
        int periods,
        int window,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Rolling(values, periods, window, 1d, result, statuses);

    /// <summary>The mean of each cell and those before it, so many in all; missing where the window is not full.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="window">The number of cells of a mean, from 1 up.</param>
    /// <param name="result">Takes the means; memory of its own.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those past what a double holds.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods or the window are below 1.</exception>
    public static int RollingMean(
        ReadOnlySpan<double> values,
        int periods,
        int window,
        Span<double> result,
        Span<CellStatus> statuses = default
    ) => Rolling(values, periods, window, window, result, statuses);

    /// <summary>Series as index numbers: each cell x 100 / the mean of the base cells, right to one unit in the last place.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="firstBase">The place of the first base cell in its series, from 0 up.</param>
    /// <param name="baseCount">The number of base cells, from 1 up: 12 for a base year of months.</param>
    /// <param name="result">Takes the index numbers, 100 at the base; may take the place of the values.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those of series whose base is zero.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them at another cell, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The base cells are not within the series, or the periods are below 1.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Rebase(
        ReadOnlySpan<double> values,
        int periods,
        int firstBase,
        int baseCount,
        Span<double> result,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsWholeSeries(values.Length, periods);
        ColumnGuard.Fits(values, result, statuses);
        ColumnGuard.Fits(statuses, result);
        ColumnGuard.IsPart(firstBase, baseCount, periods, 1, "periods");
        var (undefined, canRepeat) = (0, !values.Overlaps(result));
        for (var start = 0; start < values.Length; start += periods)
        {
            var total = TotalsFormula.Of(values.Slice(start + firstBase, baseCount), out var rest);
            var operation = new RebaseOperation(values.Slice(start, periods), 100L * baseCount, total, rest);
            undefined += Run(operation, result.Slice(start, periods), Part(statuses, start, periods), canRepeat);
        }

        return undefined;
    }

    /// <summary>Figures of single periods added up from the start of each year, compensated; after a missing cell the year is missing, and so is a year that begins before the series.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="perYear">The number of periods of a year, from 1 up: 12 for months.</param>
    /// <param name="result">Takes the sums; may take the place of the values.</param>
    /// <param name="firstInYear">How many periods of its year lie before the first cell: 0 for January.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those past what a double holds.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them at another cell, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are below 1, or the first is not within a year.</exception>
    public static int Accumulate(
        ReadOnlySpan<double> values,
        int periods,
        int perYear,
        Span<double> result,
        int firstInYear = 0,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsYear(values.Length, periods, perYear, firstInYear);
        ColumnGuard.Fits(values, result, statuses);
        ColumnGuard.Fits(statuses, result);
        var undefined = 0;
        for (var start = 0; start < values.Length; start += periods)
        {
            undefined += YearToDate.Accumulate(
                values.Slice(start, periods),
                perYear,
                firstInYear,
                result.Slice(start, periods),
                Part(statuses, start, periods)
            );
        }

        return undefined;
    }

    /// <summary>Figures from the start of each year taken apart into those of single periods: each less the one before it in its year.</summary>
    /// <param name="values">One series after another.</param>
    /// <param name="periods">The number of periods of each series.</param>
    /// <param name="perYear">The number of periods of a year, from 1 up: 12 for months.</param>
    /// <param name="result">Takes the differences; memory of its own.</param>
    /// <param name="firstInYear">How many periods of its year lie before the first cell: 0 for January; when it is not 0 the first cell is missing.</param>
    /// <param name="statuses">Takes what each cell holds; empty if that is not wanted.</param>
    /// <returns>How many cells are undefined: those past what a double holds.</returns>
    /// <exception cref="ArgumentException">The result differs in length from the values or overlaps them, or the values are no whole number of series.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are below 1, or the first is not within a year.</exception>
    public static int Deaccumulate(
        ReadOnlySpan<double> values,
        int periods,
        int perYear,
        Span<double> result,
        int firstInYear = 0,
        Span<CellStatus> statuses = default
    )
    {
        ColumnGuard.IsYear(values.Length, periods, perYear, firstInYear);
        ColumnGuard.IsLagged(values, periods, 1, result, statuses);
        ColumnGuard.Fits(statuses, result);
        var undefined = 0;
        for (var start = 0; start < values.Length; start += periods)
        {
            undefined += YearToDate.TakeApart(
                values.Slice(start, periods),
                perYear,
                firstInYear,
                result.Slice(start, periods),
                Part(statuses, start, periods)
            );
        }

        return undefined;
    }

    private static int Rolling(
        ReadOnlySpan<double> values,
        int periods,
        int window,
        double divisor,
        Span<double> result,
        Span<CellStatus> statuses
    )
    {
        ColumnGuard.IsLagged(values, periods, window, result, statuses);
        ColumnGuard.Fits(statuses, result);
        return window > periods || values.IsEmpty
            ? Lagged.Nothing(result, statuses)
            : RollingFormula.Run(values, periods, window, divisor, result, statuses);
    }

    private static void TotalsOf(
        ReadOnlySpan<double> values,
        int periods,
        Span<double> totals,
        Span<double> rests,
        bool skipMissing
    )
    {
        totals.Clear();
        rests.Clear();
        TotalsFormula.Add(values, periods, skipMissing, totals, rests);
        TotalsFormula.Normalise(totals, rests);
        for (var period = 0; period < periods; period++)
        {
            if (double.IsInfinity(totals[period]))
            {
                totals[period] = ExactTotalOf(values, periods, period, skipMissing).High(out rests[period]);
            }
        }
    }

    /// <summary>The total of one period.</summary>
    private static ExactTotal ExactTotalOf(ReadOnlySpan<double> values, int periods, int period, bool skipMissing)
    {
        var total = default(ExactTotal);
        for (var place = period; place < values.Length; place += periods)
        {
            if (!skipMissing || !double.IsNaN(values[place]))
            {
                total.Add(values[place]);
            }
        }

        return total;
    }

    /// <summary>The shares of some series in totals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static int ShareOf(
        ReadOnlySpan<double> values,
        ReadOnlySpan<double> totals,
        ReadOnlySpan<double> rests,
        Span<double> result,
        Span<CellStatus> statuses
    )
    {
        var (undefined, periods, canRepeat) = (0, totals.Length, !values.Overlaps(result));
        for (var start = 0; start < values.Length; start += periods)
        {
            var operation = new ShareOperation(values.Slice(start, periods), totals, rests);
            undefined += Run(operation, result.Slice(start, periods), Part(statuses, start, periods), canRepeat);
        }

        return undefined;
    }

    private static Span<CellStatus> Part(Span<CellStatus> statuses, int start, int count) =>
        statuses.IsEmpty ? statuses : statuses.Slice(start, count);
}
