namespace Indicators;

/// <summary>Index numbers on another base, and index numbers of levels.</summary>
/// <remarks>The new number is 100 x value / mean of the base. Growth between two periods stays what it was; the base itself is exactly 100, also where the value is known within bounds only. Statuses are kept, and made graver where the base's is.</remarks>
public static class Rebasing
{
    private static readonly Names IndexName = new("index", "指数");

    /// <summary>The index with another base period.</summary>
    /// <param name="series">The index.</param>
    /// <param name="period">The period that becomes 100.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="KeyNotFoundException">The series does not have the period.</exception>
    /// <exception cref="UndefinedResultException">The base is missing, or may be zero.</exception>
    /// <exception cref="OverflowException">A number is past what a decimal holds.</exception>
    public static Series<IndexNumber> Rebase(
        this Series<IndexNumber> series,
        ReportingPeriod period,
        Reach? reach = null
    ) => Rebase(series, period, period, reach);

    /// <summary>The index with the mean of several periods as its base: 2020 = 100 for an index of months.</summary>
    /// <param name="series">The index.</param>
    /// <param name="first">The first period of the base.</param>
    /// <param name="last">The last period of the base.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="KeyNotFoundException">The series does not have one of the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last is before the first.</exception>
    /// <exception cref="UndefinedResultException">A value of the base is missing, or their sum may be zero.</exception>
    /// <exception cref="OverflowException">A number is past what a decimal holds.</exception>
    public static Series<IndexNumber> Rebase(
        this Series<IndexNumber> series,
        ReportingPeriod first,
        ReportingPeriod last,
        Reach? reach = null
    )
    {
        ArgumentNullException.ThrowIfNull(series);
        return Of(series, series.Indicator, first, last, reach);
    }

    /// <summary>The index numbers of levels: 100 in the base, and as many times that as the level is of the base's.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item or a run-time figure with a ratio.</typeparam>
    /// <param name="series">The levels.</param>
    /// <param name="first">The first period of the base.</param>
    /// <param name="last">The last period of the base; the first where there is one only.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="KeyNotFoundException">The series does not have one of the periods.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last is before the first.</exception>
    /// <exception cref="NatureRuleException">The figures are year-to-date.</exception>
    /// <exception cref="UndefinedResultException">A value of the base is missing, or their sum may be zero.</exception>
    /// <exception cref="OverflowException">A number is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Series<IndexNumber> ToIndex<TFigure>(
        this Series<TFigure> series,
        ReportingPeriod first,
        ReportingPeriod? last = null,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        Changes.RequireRatio(series);
        NatureRules.RequireNotToDate("index", series);
        var indicator = DerivedIndicator.Of<TFigure, IndexNumber>(series.Indicator, "index", IndexName, Nature.Index);
        return Of(series, indicator, first, last ?? first, reach);
    }

    internal static Series<IndexNumber> Of<TFigure>(
        Series<TFigure> series,
        Indicator<IndexNumber> indicator,
        ReportingPeriod first,
        ReportingPeriod last,
        Reach? reach
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        var (start, end) = (series.Place(first), series.Place(last));
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start, nameof(last));
        RequireBase(series, start, end, reach);
        var count = end - start + 1;
        return SeriesLift.Of(
            new RebaseFormula(count),
            indicator,
            series.Area,
            series.Grid,
            new(
                series.IsExact,
                count + 1,
                (index, cells) =>
                {
                    var filled = 0;
                    cells[filled++] = new(series, index);
                    for (var place = start; place <= end; place++)
                    {
                        if (place != index)
                        {
                            cells[filled++] = new(series, place);
                        }
                    }

                    return filled;
                }
            ),
            reach
        );
    }

    private static void RequireBase<TFigure>(Series<TFigure> series, int start, int end, Reach? reach)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        var sum = default(ExactRange);
        for (var place = start; place <= end; place++)
        {
            if (!series.HasValue(place))
            {
                throw Undefined(series, start, end, $"{series.Grid.At(place)} is missing. Take another base.");
            }

            sum += ExactRange.Of(series.Content.At(place).NumbersBy(reach ?? Reach.Default));
        }

        if (sum.HoldsZero)
        {
            throw Undefined(series, start, end, "the base may be zero. Take another one.");
        }
    }

    private static UndefinedResultException Undefined<TFigure>(
        Series<TFigure> series,
        int start,
        int end,
        string reason
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        new($"index of {series} based on {series.Grid.At(start)} to {series.Grid.At(end)}", reason);
}
