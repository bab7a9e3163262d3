using System.Globalization;
using System.Runtime.CompilerServices;

namespace Indicators.Panels;

/// <summary>A table of series by periods, all of one periodicity: one series after another in one block of memory, its own or the caller's.</summary>
/// <remarks>
/// <para>NaN is a missing cell. Cells are plain figures, or whole numbers of a step of 10^-<see cref="Decimals"/> for all of them, which holds printed decimals exactly.
/// A panel can carry a byte for each cell: what the caller means by it, or the <see cref="CellStatus"/> of an observation or a result.</para>
/// <para>A panel is not changed by anything done with it; slices are views of the same memory, which its owner must leave as it is meanwhile. Two panels are equal when they are the same object.</para>
/// </remarks>
public sealed partial class Panel
{
    private readonly PanelKeys keys;
    private readonly ReadOnlyMemory<double> values;
    private readonly int stride;

    private Panel(
        PanelKeys keys,
        ReportingPeriod first,
        int periodCount,
        int decimals,
        ReadOnlyMemory<double> values,
        int stride,
        ReadOnlyMemory<byte> statuses,
        int undefinedCount = 0
    )
    {
        this.keys = keys;
        this.values = values;
        this.stride = stride;
        (First, PeriodCount, Decimals, Statuses, UndefinedCount) = (
            first,
            periodCount,
            decimals,
            statuses,
            undefinedCount
        );
    }

    /// <summary>The number of series.</summary>
    public int SeriesCount => keys.Count;

    /// <summary>The number of periods of each series.</summary>
    public int PeriodCount { get; }

    /// <summary>The keys of the series, in order.</summary>
    public IReadOnlyList<string> Keys => keys.List;

    /// <summary>The first period.</summary>
    public ReportingPeriod First { get; }

    /// <summary>The last period.</summary>
    public ReportingPeriod Last => PeriodAt(PeriodCount - 1);

    /// <summary>The periodicity of all periods.</summary>
    public Periodicity Periodicity => First.Periodicity;

    /// <summary>The decimal places that cells are held in: with 2 a cell of 95320 is the figure 953.20. 0 for plain figures.</summary>
    public int Decimals { get; }

    /// <summary>A byte for each cell; empty if there are none. Of series and of a result these are <see cref="CellStatus"/>.</summary>
    /// <remarks>That of a series and a period stands at series x <see cref="Stride"/> + period; <see cref="StatusAt"/> gives it. What lies between belongs to cells outside a slice.</remarks>
    public ReadOnlyMemory<byte> Statuses { get; }

    /// <summary>How many cells lie from the first of one series to the first of the next: <see cref="PeriodCount"/>, or more in a slice of periods.</summary>
    public int Stride => stride;

    /// <summary>How many cells of a result are undefined, missing ones not counted; 0 for other panels.</summary>
    public int UndefinedCount { get; }

    /// <summary>The cell of a series and a period; NaN when it is missing.</summary>
    /// <param name="series">The place of the series, from 0 up.</param>
    /// <param name="period">The place of the period, from 0 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such series or period.</exception>
    public double this[int series, int period]
    {
        get
        {
            ThrowIfNoPeriod(period);
            return Series(series)[period];
        }
    }

    /// <summary>A panel over memory of the caller's: an array, a mapped file, a column of another library.</summary>
    /// <param name="keys">The keys of the series, all different.</param>
    /// <param name="first">The first period; a single one, not a run.</param>
    /// <param name="periodCount">The number of periods, from 1 up.</param>
    /// <param name="values">One series after another; NaN is missing.</param>
    /// <param name="decimals">The decimal places that the cells are held in, 0 to 18; 0 for plain figures.</param>
    /// <param name="statuses">A byte for each cell, or empty.</param>
    /// <exception cref="ArgumentException">There is not a value for each series and period, a key is there twice, the first period is a run, or the last one lies past the year 9999.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The number of periods or of decimals is outside its range.</exception>
    public static Panel Over(
        IEnumerable<string> keys,
        ReportingPeriod first,
        int periodCount,
        ReadOnlyMemory<double> values,
        int decimals = 0,
        ReadOnlyMemory<byte> statuses = default
    )
    {
        ArgumentNullException.ThrowIfNull(keys);
        ThrowIfNoPeriods(first, periodCount);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, PanelBuilder.MostDecimals);
        var all = PanelKeys.Of(keys);
        if (values.Length != (long)all.Count * periodCount)
        {
            throw new ArgumentException(
                $"There are {values.Length} values for {all.Count} series of {periodCount} periods. Give {(long)all.Count * periodCount}.",
                nameof(values)
            );
        }

        if (!statuses.IsEmpty)
        {
            ColumnGuard.OneForEach(statuses.Length, nameof(statuses), values.Length, nameof(values), nameof(statuses));
        }

        return new(all, first, periodCount, decimals, values, periodCount, statuses);
    }

    /// <summary>A panel from the columns of a wide table: one column a period, one row a series.</summary>
    /// <param name="keys">The keys of the series, all different.</param>
    /// <param name="first">The period of the first column; a single one, not a run.</param>
    /// <param name="columns">The columns, in the order of their periods; from 1 up.</param>
    /// <exception cref="ArgumentException">A column has not a value for each series, a key is there twice, there is no column, the first period is a run, or the last one lies past the year 9999.</exception>
    public static Panel FromColumns(
        IEnumerable<string> keys,
        ReportingPeriod first,
        IReadOnlyList<ReadOnlyMemory<double>> columns
    )
    {
        ArgumentNullException.ThrowIfNull(columns);
        var all = PanelKeys.Of(keys);
        if (columns.Count == 0)
        {
            throw new ArgumentException("There are no columns. Give one for each period.", nameof(columns));
        }

        ThrowIfNoPeriods(first, columns.Count, nameof(columns));
        var cells = new double[ColumnGuard.Cells(all.Count, first, columns.Count, nameof(columns))];
        for (var period = 0; period < columns.Count; period++)
        {
            ColumnGuard.OneForEach(columns[period].Length, "values in a column", all.Count, "series", nameof(columns));
            var column = columns[period].Span;
            for (var series = 0; series < column.Length; series++)
            {
                cells[(series * columns.Count) + period] = column[series];
            }
        }

        return new(all, first, columns.Count, 0, cells, columns.Count, default);
    }

    /// <summary>A panel from the rows of a long table, in any order; cells that no row gives are missing.</summary>
    /// <param name="rows">Key, period and figure.</param>
    /// <exception cref="ArgumentException">A period is a run, or of another periodicity than the first one; or a key is null.</exception>
    /// <exception cref="InvalidOperationException">There are no rows, or the cells from the first period to the last are more than memory of one piece holds (2,147,483,591).</exception>
    /// <exception cref="DuplicateCellException">Two rows give a figure for one series and period.</exception>
    public static Panel FromLongTable(IEnumerable<(string Key, ReportingPeriod Period, double Value)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var builder = new PanelBuilder();
        foreach (var (key, period, value) in rows)
        {
            if (key is null)
            {
                throw new ArgumentException($"Row {builder.RowCount + 1} has no key. Give each row one.", nameof(rows));
            }

            builder.Add(key, period, value);
        }

        return builder.Build();
    }

    /// <summary>The cells of a series, one for each period.</summary>
    /// <param name="series">The place of the series, from 0 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such series.</exception>
    public ReadOnlySpan<double> Series(int series)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(series);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(series, SeriesCount);
        return values.Span.Slice(series * stride, PeriodCount);
    }

    /// <summary>The cells of a series, one for each period.</summary>
    /// <param name="key">The key of the series.</param>
    /// <exception cref="KeyNotFoundException">There is no such series.</exception>
    public ReadOnlySpan<double> Series(string key) => Series(PlaceOf(key));

    /// <summary>The place of a series; -1 when there is none of this key.</summary>
    /// <param name="key">The key of the series.</param>
    public int IndexOf(string key) => keys.IndexOf(key);

    /// <summary>The place of a period; -1 when it is not one of the panel's.</summary>
    /// <param name="period">The period.</param>
    public int IndexOf(ReportingPeriod period)
    {
        return First.TryPeriodsUntil(period, out var place) && place >= 0 && place < PeriodCount ? place : -1;
    }

    /// <summary>The period at a place.</summary>
    /// <param name="period">The place, from 0 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such period.</exception>
    public ReportingPeriod PeriodAt(int period)
    {
        ThrowIfNoPeriod(period);
        return First.Plus(period);
    }

    /// <summary>The figure of a cell as a decimal, by the shortest text that gives the double back, to 28 places: a figure below 5e-29 is 0. Null when it is missing.</summary>
    /// <param name="series">The place of the series, from 0 up.</param>
    /// <param name="period">The place of the period, from 0 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such series or period.</exception>
    /// <exception cref="OverflowException">The figure is infinite, or past what a decimal holds.</exception>
    public decimal? DecimalAt(int series, int period)
    {
        var cell = this[series, period];
        return double.IsNaN(cell) ? null : ExactDecimal.OfDouble(cell) * DecimalPowers.Of(-Decimals);
    }

    /// <summary>The byte of a cell; 0 when the panel has none.</summary>
    /// <param name="series">The place of the series, from 0 up.</param>
    /// <param name="period">The place of the period, from 0 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such series or period.</exception>
    public byte StatusAt(int series, int period)
    {
        ThrowIfNoPeriod(period);
        ArgumentOutOfRangeException.ThrowIfNegative(series);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(series, SeriesCount);
        return Statuses.IsEmpty ? (byte)0 : Statuses.Span[(series * stride) + period];
    }

    /// <summary>Some series of the panel, without copying.</summary>
    /// <param name="start">The place of the first series.</param>
    /// <param name="count">The number of series.</param>
    /// <exception cref="ArgumentOutOfRangeException">The panel has not so many.</exception>
    public Panel SliceSeries(int start, int count)
    {
        ColumnGuard.IsPart(start, count, SeriesCount, 0, "series");
        return Part(keys.Slice(start, count), First, PeriodCount, start * stride);
    }

    /// <summary>Some periods of the panel, without copying.</summary>
    /// <param name="start">The place of the first period.</param>
    /// <param name="count">The number of periods, from 1 up.</param>
    /// <exception cref="ArgumentOutOfRangeException">The panel has not so many.</exception>
    public Panel SlicePeriods(int start, int count)
    {
        ColumnGuard.IsPart(start, count, PeriodCount, 1, "periods");
        return Part(keys, PeriodAt(start), count, start);
    }

    /// <summary>The panel's size and periods.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{SeriesCount} series, {First} to {Last}");

    internal static Panel Owning(
        PanelKeys keys,
        ReportingPeriod first,
        int periodCount,
        int decimals,
        double[] values
    ) => new(keys, first, periodCount, decimals, values, periodCount, default);

    private Panel Part(PanelKeys part, ReportingPeriod first, int periodCount, int offset)
    {
        var length = part.Count == 0 ? 0 : ((part.Count - 1) * stride) + periodCount;
        var start = Math.Min(offset, values.Length - length);
        return new(
            part,
            first,
            periodCount,
            Decimals,
            values.Slice(start, length),
            stride,
            Statuses.IsEmpty ? Statuses : Statuses.Slice(start, length)
        );
    }

    private int PlaceOf(string key) =>
        IndexOf(key) is var index and >= 0
            ? index
            : throw new KeyNotFoundException($"The panel has no series '{key}'. Ask IndexOf first.");

    private void ThrowIfNoPeriod(int period)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(period);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(period, PeriodCount);
    }

    private static void ThrowIfNoPeriods(
        ReportingPeriod first,
        int periodCount,
        [CallerArgumentExpression(nameof(periodCount))] string name = ""
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periodCount, 1, name);
        if (first.Count != 1)
        {
            throw new ArgumentException($"{first} is a run of periods. Give the first single one.", nameof(first));
        }

        if (!first.TryPeriodsUntil(first, out _))
        {
            throw new ArgumentException(
                $"{first} is no period of a calendar. Give a year, a quarter, a month ...",
                nameof(first)
            );
        }

        if (!first.TryPlus(periodCount - 1, out _))
        {
            throw new ArgumentException($"{periodCount} periods from {first} on lie past the year 9999.", name);
        }
    }
}
