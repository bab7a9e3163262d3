using System.Runtime.InteropServices;

namespace Indicators.Panels;

public sealed partial class Panel
{
    /// <summary>The cells that are computed at a time: they and their results fit in a cache of a core.</summary>
    private const int CellsOfPart = 1 << 16;

    /// <summary>The cells that are totalled at a time, and the series among them: more, so that totals take little memory beside the cells.</summary>
    private const int CellsOfTotals = 1 << 18;
    private const int FewestSeriesOfTotals = 64;

    /// <summary>Two lines of a cache, which some processors load together.</summary>
    private const int CellsOfLines = 16;

    private const string GivePerYear = "Give perYear, the number that is taken for a year.";

    /// <summary>The growth of each cell over that of some periods earlier: (to - from) / from, correctly rounded.</summary>
    /// <param name="lag">How many periods back the base lies, from 1 up: 12 for growth over the same month of last year.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Rates as fractions (0.08 is 8 %); missing where the series has not begun.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Growth(int lag, PanelRun? run = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        return Computed(
            run,
            0,
            (values, periods, _, result, statuses) => Columns.Growth(values, periods, lag, result, statuses)
        );
    }

    /// <summary>The difference of each cell and that of some periods earlier.</summary>
    /// <param name="lag">How many periods back the base lies, from 1 up.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Differences in the unit of the cells, and held in as many decimal places.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lag is below 1.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel PointsChange(int lag, PanelRun? run = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(lag, 1);
        return Computed(
            run,
            Decimals,
            (values, periods, _, result, statuses) => Columns.PointsChange(values, periods, lag, result, statuses)
        );
    }

    /// <summary>The compound growth rate of each cell over that of some periods earlier, at annual rate: (to / from)^(periods a year / lag) - 1, correctly rounded.</summary>
    /// <param name="lag">How many periods back the base lies, 1 to 65,536: 60 for five years of months.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Annual rates as fractions (0.08 is 8 %); missing where the series has not begun.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lag is outside its range, or the periods are weeks or days, of which a year has no fixed number.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Cagr(int lag, PanelRun? run = null) => Cagr(lag, PerYear(Periodicity, GivePerYear), run);

    /// <summary>The compound growth rate of each cell over that of some periods earlier, for a year of so many periods: (to / from)^(perYear / lag) - 1, correctly rounded.</summary>
    /// <param name="lag">How many periods back the base lies, 1 to 65,536.</param>
    /// <param name="perYear">The periods that are taken for a year, 1 to 366: 52 weeks, 365 days; 1 for the rate of each period.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Annual rates as fractions (0.08 is 8 %); missing where the series has not begun.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The lag or the number of periods is outside its range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Cagr(int lag, int perYear, PanelRun? run = null)
    {
        ColumnGuard.IsRoot(lag);
        ColumnGuard.IsPower(perYear);
        return Computed(
            run,
            0,
            (values, periods, _, result, statuses) => Columns.Cagr(values, periods, lag, result, perYear, statuses)
        );
    }

    /// <summary>The compound annual growth rate of each series from the first period to the last, correctly rounded.</summary>
    /// <param name="result">Takes a rate for each series, as fractions (0.08 is 8 %).</param>
    /// <returns>How many series have no rate, not counting those that lack the first cell or the last.</returns>
    /// <exception cref="ArgumentException">There is not one result for each series, or the result overlaps the panel.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are weeks or days, of which a year has no fixed number.</exception>
    /// <exception cref="InvalidOperationException">The panel has one period, or more than 65,537.</exception>
    public int CagrFirstToLast(Span<double> result) => CagrFirstToLast(result, PerYear(Periodicity, GivePerYear));

    /// <summary>The compound growth rate of each series from the first period to the last, for a year of so many periods, correctly rounded.</summary>
    /// <param name="result">Takes a rate for each series, as fractions (0.08 is 8 %).</param>
    /// <param name="perYear">The periods that are taken for a year, 1 to 366: 52 weeks, 365 days; 1 for the rate of each period.</param>
    /// <returns>How many series have no rate, not counting those that lack the first cell or the last.</returns>
    /// <exception cref="ArgumentException">There is not one result for each series, or the result overlaps the panel.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is outside its range.</exception>
    /// <exception cref="InvalidOperationException">The panel has one period, or more than 65,537.</exception>
    public int CagrFirstToLast(Span<double> result, int perYear)
    {
        ColumnGuard.IsPower(perYear);
        if (PeriodCount < 2 || PeriodCount > Columns.LargestPeriods + 1)
        {
            throw new InvalidOperationException(
                $"From {First} to {Last} there are {PeriodCount} periods; a rate from the first to the last takes 2 to {Columns.LargestPeriods + 1}."
            );
        }

        ColumnGuard.OneForEach(result.Length, "results", SeriesCount, "series", nameof(result));
        ColumnGuard.IsApart(values.Span, result);
        if (stride == PeriodCount)
        {
            return Columns.CagrFirstToLast(values.Span, PeriodCount, result, perYear);
        }

        var undefined = 0;
        for (var series = 0; series < SeriesCount; series++)
        {
            undefined += Columns.CagrFirstToLast(Series(series), PeriodCount, result.Slice(series, 1), perYear);
        }

        return undefined;
    }

    /// <summary>Rates of single periods at annual rate: (1 + rate)^(periods a year) - 1, correctly rounded. A cell held in decimal places is divided by its step first, exactly.</summary>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Annual rates as fractions.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The periods are weeks or days, of which a year has no fixed number.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Annualise(PanelRun? run = null) =>
        Compound(PerYear(Periodicity, "Call Compound with the number of periods that is taken for a year."), run);

    /// <summary>Rates of single periods over several: (1 + rate)^periods - 1, correctly rounded. A cell held in decimal places is divided by its step first, exactly.</summary>
    /// <param name="periods">The number of periods, 1 to 4,096.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Rates over all periods as fractions.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods is outside its range.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Compound(int periods, PanelRun? run = null)
    {
        ColumnGuard.IsCompound(periods);
        return Computed(
            run,
            0,
            (values, _, _, result, statuses) =>
                Decimals == 0
                    ? Columns.Compound(values, periods, result, statuses)
                    : CompoundOfSteps.Run(values, Decimals, periods, result, statuses)
        );
    }

    /// <summary>The share of each cell in the total of its period over all series, right to one unit in the last place as long as large figures do not cancel.</summary>
    /// <param name="skipMissing">Whether to leave missing cells out of the total; else a missing cell makes all shares of its period missing.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Shares as fractions (0.25 is 25 %).</returns>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Share(bool skipMissing = false, PanelRun? run = null)
    {
        var (totals, rests) = (new double[PeriodCount], new double[PeriodCount]);
        AddTotals(skipMissing, totals, rests, run ?? PanelRun.Plain);
        return Computed(
            run,
            0,
            (values, _, _, result, statuses) => Columns.ShareOf(values, totals, rests, result, statuses)
        );
    }

    /// <summary>The sum of each cell and those before it, so many in all, compensated; missing where the window is not full.</summary>
    /// <param name="window">The number of cells of a sum, from 1 up.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Sums in the unit of the cells, and held in as many decimal places.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The window is below 1.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel RollingSum(int window, PanelRun? run = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        return Computed(
            run,
            Decimals,
            (values, periods, _, result, statuses) => Columns.RollingSum(values, periods, window, result, statuses)
        );
    }

    /// <summary>The mean of each cell and those before it, so many in all; missing where the window is not full.</summary>
    /// <param name="window">The number of cells of a mean, from 1 up.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Means in the unit of the cells, held in as many decimal places but no longer whole numbers of their step.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The window is below 1.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel RollingMean(int window, PanelRun? run = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        return Computed(
            run,
            Decimals,
            (values, periods, _, result, statuses) => Columns.RollingMean(values, periods, window, result, statuses)
        );
    }

    /// <summary>Each series as index numbers: cell x 100 / base, the base being a period or the mean of several.</summary>
    /// <param name="basePeriods">A period of the panel, or a run of such, or a longer period that covers some: the year 2020 of a panel of months.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Index numbers, 100 at the base.</returns>
    /// <exception cref="ArgumentException">The panel does not hold all of the base.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Rebase(ReportingPeriod basePeriods, PanelRun? run = null)
    {
        var (first, count) = PlacesOf(basePeriods);
        return Computed(
            run,
            0,
            (values, periods, _, result, statuses) => Columns.Rebase(values, periods, first, count, result, statuses)
        );
    }

    /// <summary>Figures of single periods added up from the start of each year; after a missing cell the year is missing, and so is a year that begins before the panel.</summary>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Sums in the unit of the cells, and held in as many decimal places.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The periods are weeks or days, of which a year has no fixed number.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Accumulate(PanelRun? run = null)
    {
        var perYear = PerYear(Periodicity, "Take months for figures to date.");
        var position = First.NumberInYear - 1;
        return Computed(
            run,
            Decimals,
            (values, periods, _, result, statuses) =>
                Columns.Accumulate(values, periods, perYear, result, position, statuses)
        );
    }

    /// <summary>Figures from the start of each year taken apart into those of single periods.</summary>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>Differences in the unit of the cells, and held in as many decimal places.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The periods are weeks or days, of which a year has no fixed number.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Deaccumulate(PanelRun? run = null)
    {
        var perYear = PerYear(Periodicity, "Take months for figures to date.");
        var position = First.NumberInYear - 1;
        return Computed(
            run,
            Decimals,
            (values, periods, _, result, statuses) =>
                Columns.Deaccumulate(values, periods, perYear, result, position, statuses)
        );
    }

    /// <summary>How much of the way from base to goal is gone, (value - base) / (goal - base), correctly rounded.</summary>
    /// <param name="bases">The figure at the start, of each series, held as the cells are.</param>
    /// <param name="goals">The goal of each series, held as the cells are.</param>
    /// <param name="run">Threads, memory, progress; one thread when it is null.</param>
    /// <returns>0 at the base, 1 at the goal.</returns>
    /// <exception cref="ArgumentException">There is not one base and one goal for each series, or the result would overlap them.</exception>
    /// <exception cref="OperationCanceledException">The run was cancelled.</exception>
    public Panel Progress(ReadOnlyMemory<double> bases, ReadOnlyMemory<double> goals, PanelRun? run = null)
    {
        ColumnGuard.OneForEach(bases.Length, nameof(bases), SeriesCount, "series", nameof(bases));
        ColumnGuard.OneForEach(goals.Length, nameof(goals), SeriesCount, "series", nameof(goals));
        var into = (run ?? PanelRun.Plain).Result.Span;
        ColumnGuard.AreApart(bases.Span, into, nameof(run));
        ColumnGuard.AreApart(goals.Span, into, nameof(run));
        return Computed(
            run,
            0,
            (values, periods, first, result, statuses) =>
                Columns.Progress(
                    values,
                    periods,
                    bases.Span.Slice(first, values.Length / periods),
                    goals.Span.Slice(first, values.Length / periods),
                    result,
                    statuses
                )
        );
    }

    /// <summary>The periods of a year.</summary>
    private static int PerYear(Periodicity periodicity, string remedy) =>
        periodicity <= Periodicity.Month
            ? periodicity.PerYear()
            : throw new ArgumentOutOfRangeException(
                nameof(periodicity),
                periodicity,
                $"A year has no fixed number of {(periodicity == Periodicity.Week ? "weeks" : "days")}. {remedy}"
            );

    /// <summary>The result of a kernel, in parts of whole series.</summary>
    private Panel Computed(PanelRun? given, int decimals, PanelKernel kernel)
    {
        var run = given ?? PanelRun.Plain;
        var cells = checked(SeriesCount * PeriodCount);
        var result = run.Result.IsEmpty ? GC.AllocateUninitializedArray<double>(cells) : run.Result;
        ColumnGuard.OneForEach(
            result.Length,
            "cells of memory for the result",
            cells,
            "cells of the panel",
            nameof(run)
        );
        ColumnGuard.AreApart(values.Span, result.Span, nameof(run));
        var statuses = run.IsExplained ? new byte[cells] : [];
        var seriesOfPart = Math.Max(1, CellsOfPart / PeriodCount);
        var parts = (SeriesCount + seriesOfPart - 1) / seriesOfPart;
        var undefined = PanelWork.Run(
            run,
            cells,
            parts,
            part =>
            {
                var start = part * seriesOfPart;
                var count = Math.Min(seriesOfPart, SeriesCount - start);
                return Compute(kernel, start, count, result.Span, statuses);
            }
        );
        return new(keys, First, PeriodCount, decimals, result, PeriodCount, statuses, undefined);
    }

    private int Compute(PanelKernel kernel, int start, int count, Span<double> result, Span<byte> statuses)
    {
        var why = MemoryMarshal.Cast<byte, CellStatus>(statuses);
        if (stride == PeriodCount)
        {
            var (first, length) = (start * stride, count * stride);
            return kernel(
                values.Span.Slice(first, length),
                PeriodCount,
                start,
                result.Slice(first, length),
                why.IsEmpty ? why : why.Slice(first, length)
            );
        }

        var undefined = 0;
        for (var series = start; series < start + count; series++)
        {
            var first = series * PeriodCount;
            undefined += kernel(
                Series(series),
                PeriodCount,
                series,
                result.Slice(first, PeriodCount),
                why.IsEmpty ? why : why.Slice(first, PeriodCount)
            );
        }

        return undefined;
    }

    /// <summary>Totals over all series; the parts depend on the panel alone, so that each total is added in one order on any number of threads.</summary>
    private void AddTotals(bool skipMissing, double[] totals, double[] rests, PanelRun run)
    {
        var seriesOfPart = Math.Max(FewestSeriesOfTotals, CellsOfTotals / PeriodCount);
        var periodsOfPart = Math.Max(FewestSeriesOfTotals, CellsOfTotals / seriesOfPart);
        var blocks = (SeriesCount + seriesOfPart - 1) / seriesOfPart;
        var columns = (PeriodCount + periodsOfPart - 1) / periodsOfPart;
        // Totals of blocks that two threads add to at the same time lie a cache line apart.
        var room = PeriodCount + CellsOfLines;
        var (sums, lost) = (new double[blocks * room], new double[blocks * room]);
        _ = PanelWork.Run(
            PanelRun.Plain.On(run.Threads).Until(run.Cancellation),
            (long)SeriesCount * PeriodCount,
            blocks * columns,
            part =>
            {
                var (block, start) = (part / columns, part % columns * periodsOfPart);
                var count = Math.Min(periodsOfPart, PeriodCount - start);
                var place = (block * room) + start;
                var sum = sums.AsSpan(place, count);
                var rest = lost.AsSpan(place, count);
                var last = Math.Min(SeriesCount, (block + 1) * seriesOfPart);
                for (var series = block * seriesOfPart; series < last; series++)
                {
                    TotalsFormula.Add(Series(series).Slice(start, count), count, skipMissing, sum, rest);
                }

                return 0;
            }
        );
        for (var place = 0; place < sums.Length; place += room)
        {
            TotalsFormula.Join(sums.AsSpan(place, PeriodCount), lost.AsSpan(place, PeriodCount), totals, rests);
        }

        TotalsFormula.Normalise(totals, rests);
        SettleTotals(skipMissing, totals, rests);
    }

    /// <summary>Settles the totals that passed the largest double on the way.</summary>
    private void SettleTotals(bool skipMissing, double[] totals, double[] rests)
    {
        for (var period = 0; period < PeriodCount; period++)
        {
            if (double.IsInfinity(totals[period]))
            {
                totals[period] = ExactTotalOf(period, skipMissing).High(out rests[period]);
            }
        }
    }

    /// <summary>The total of one period.</summary>
    private ExactTotal ExactTotalOf(int period, bool skipMissing)
    {
        var total = default(ExactTotal);
        for (var series = 0; series < SeriesCount; series++)
        {
            var cell = Series(series)[period];
            if (!skipMissing || !double.IsNaN(cell))
            {
                total.Add(cell);
            }
        }

        return total;
    }

    /// <summary>The places that a base covers.</summary>
    private (int First, int Count) PlacesOf(ReportingPeriod basePeriods)
    {
        var (first, count) = (-1, 0);
        for (var place = 0; place < PeriodCount; place++)
        {
            var period = PeriodAt(place);
            if (period.Start >= basePeriods.Start && period.End <= basePeriods.End)
            {
                first = first < 0 ? place : first;
                count++;
            }
        }

        return
            count > 0
            && PeriodAt(first).Start == basePeriods.Start
            && PeriodAt(first + count - 1).End == basePeriods.End
            ? (first, count)
            : throw new ArgumentException(
                $"The panel, {First} to {Last}, does not hold all of the base {basePeriods}.",
                nameof(basePeriods)
            );
    }
}
