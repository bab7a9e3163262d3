namespace Indicators.Panels;

public sealed partial class Panel
{
    /// <summary>A panel from series of one periodicity; cells before the first and after the last period of a series are missing.</summary>
    /// <remarks>
    /// <para>All figures become whole numbers of the smallest step among them, if that is 10^-18 or more and none has more than 2^51 steps: then the panel holds them exactly, in its <see cref="Decimals"/>.
    /// Else all become the nearest doubles, from which figures of up to 15 digits come back by <see cref="ToSeries"/>.</para>
    /// <para>The statuses of observations become bytes by the table of <see cref="CellStatus"/>; a panel of normal observations without gaps has none.
    /// Of a stated figure the cell holds the bare one. Hedges, steps, bounds, citations, indicators and areas are not kept.</para>
    /// <para>A year-to-date figure stands in the last single period of its span, as <see cref="Accumulate"/> leaves it.</para>
    /// </remarks>
    /// <typeparam name="TMeasure">The measure of all figures.</typeparam>
    /// <param name="series">The series, each with its key.</param>
    /// <exception cref="ArgumentException">There are no series; a key is there twice; two series differ in periodicity; periods are runs; the cells are more than memory of one piece holds; or rates or levels of spans from January on are of an indicator that is not year-to-date, and would come back as those of single periods.</exception>
    public static Panel FromSeries<TMeasure>(IEnumerable<(string Key, Series<TMeasure> Series)> series)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        (string Key, Series<TMeasure> Series)[] all = [.. series];
        if (all.Length == 0)
        {
            throw new ArgumentException("There are no series to make a panel of. Give one.", nameof(series));
        }

        var places = PanelKeys.Of(all.Select(static one => one.Key));
        int[] starts = [.. all.Select(one => StartOf(one.Key, one.Series, all[0].Series))];
        var first = starts.Min();
        var periods = all.Zip(starts, static (one, place) => place + one.Series.Count).Max() - first;
        var cells = SeriesCells.For(all.Select(static one => one.Series));
        var start = all[0].Series.Grid.First.Plus(first);
        var filled = new double[ColumnGuard.Cells(all.Length, start, periods, nameof(series))];
        var statuses = new byte[filled.Length];
        Array.Fill(filled, double.NaN);
        Array.Fill(statuses, (byte)CellStatus.Outside);
        for (var row = 0; row < all.Length; row++)
        {
            var place = (row * periods) + starts[row] - first;
            cells.Fill(all[row].Series, filled.AsSpan(place), statuses.AsSpan(place));
        }

        return new(
            places,
            start,
            periods,
            cells.Decimals,
            filled,
            periods,
            statuses.AsSpan().ContainsAnyExcept((byte)CellStatus.Value) ? statuses : default
        );
    }

    /// <summary>The cells of one key as a series: each figure as <see cref="DecimalAt"/> gives it, with the status of its byte; NaN is a missing observation.</summary>
    /// <remarks>The series has the periods of the panel without those at its ends that are <see cref="CellStatus.Outside"/>. Of a year-to-date indicator a cell is the figure from January to the end of its period.</remarks>
    /// <typeparam name="TFigure">The type of the figures.</typeparam>
    /// <param name="key">The key of the series.</param>
    /// <param name="indicator">What was observed, in the unit of the cells.</param>
    /// <param name="area">Where.</param>
    /// <exception cref="KeyNotFoundException">There is no such series.</exception>
    /// <exception cref="InvalidOperationException">All cells are outside the series; a byte is no <see cref="CellStatus"/>; or a cell has a figure, and its byte says that it has none.</exception>
    /// <exception cref="NotComparableException">The indicator is year-to-date, and the periods are none of year, half-year, trimester, quarter and month.</exception>
    /// <exception cref="OverflowException">A figure is past what a decimal holds.</exception>
    public Series<TFigure> ToSeries<TFigure>(string key, Indicator<TFigure> indicator, ReferenceArea area)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(indicator);
        var series = PlaceOf(key);
        var (start, end) = (0, PeriodCount);
        while (start < end && IsOutside(series, start))
        {
            start++;
        }

        while (end > start && IsOutside(series, end - 1))
        {
            end--;
        }

        if (start == end)
        {
            throw new InvalidOperationException($"'{key}' has no observation from {First} to {Last}.");
        }

        var grid = SeriesAssembly.GridFrom(indicator, area, PeriodAt(start), end - start);
        var like = TFigure.FromFigure(Figure.InUnit(0m, indicator.Unit));
        var (figures, statuses) = (new TFigure[grid.Length], new byte[grid.Length]);
        for (var index = 0; index < figures.Length; index++)
        {
            var figure = DecimalAt(series, start + index);
            figures[index] = like.WithValue(figure ?? 0m);
            statuses[index] = (byte)ObservationStatusAt(series, start + index, figure is not null);
        }

        return new(
            indicator,
            area,
            grid,
            SeriesValues<TFigure>.OfExact(figures, SeriesValues<TFigure>.WithoutNormal(statuses))
        );
    }

    /// <summary>How many periods after the first one of some other series a series begins.</summary>
    private static int StartOf<TMeasure>(string key, Series<TMeasure> series, Series<TMeasure> other)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        if (series.Grid.First.Count != 1)
        {
            throw new ArgumentException(
                $"'{key}' begins with {series.FirstPeriod}, a run of periods. A panel holds single ones.",
                nameof(series)
            );
        }

        if (series.Grid.IsYearToDate && series.Indicator.Nature != Nature.YearToDate)
        {
            throw new ArgumentException(
                $"'{key}' has spans from January on, but its indicator '{series.Indicator.Code}' does not say so. Give an indicator of the nature year-to-date, or de-accumulate the series.",
                nameof(series)
            );
        }

        return other.Grid.First.TryPeriodsUntil(series.Grid.First, out var start)
            ? start
            : throw new ArgumentException(
                $"'{key}' begins with {series.FirstPeriod}, and the first series with {other.FirstPeriod}. Give a panel one periodicity of a calendar.",
                nameof(series)
            );
    }

    private bool IsOutside(int series, int period) =>
        (CellStatus)StatusAt(series, period) == CellStatus.Outside && double.IsNaN(this[series, period]);

    private ObservationStatus ObservationStatusAt(int series, int period, bool hasFigure)
    {
        var cell = (CellStatus)StatusAt(series, period);
        if (!Enum.IsDefined(cell))
        {
            throw new InvalidOperationException(
                $"The byte {cell} of '{Keys[series]}' in {PeriodAt(period)} is no status of a cell."
            );
        }

        var status = hasFigure ? cell.ToObservationStatus() : ObservationStatus.Missing;
        return hasFigure && status == ObservationStatus.Missing
            ? throw new InvalidOperationException(
                $"'{Keys[series]}' has a figure in {PeriodAt(period)}, but its byte says {cell}. Give the cell NaN, or the status of a figure."
            )
            : status;
    }
}
