namespace Indicators;

public static partial class Changes
{
    /// <summary>The growth from one period of a series to another.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="series">The levels.</param>
    /// <param name="from">The period at the start.</param>
    /// <param name="to">The period at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="KeyNotFoundException">The series does not have one of the periods.</exception>
    /// <exception cref="NotComparableException">A figure is missing or disputed, or the series is broken between them.</exception>
    /// <exception cref="NatureRuleException">The figures are year-to-date, of spans of different length.</exception>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Stated<GrowthRate> GrowthBetween<TFigure>(
        this Series<TFigure> series,
        ReportingPeriod from,
        ReportingPeriod to,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        var (start, end) = Ends(series, "growth", from, to);
        return series.IsExact ? Growth.Between(start.Figure, end.Figure) : Growth.Between(start, end, reach);
    }

    /// <summary>The steady annual growth from one period of a series to another.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="series">The levels.</param>
    /// <param name="from">The period at the start.</param>
    /// <param name="to">The period at the end, which is later.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="convention">How the years between the two are counted where they are not whole.</param>
    /// <exception cref="KeyNotFoundException">The series does not have one of the periods.</exception>
    /// <exception cref="NotComparableException">A figure is missing or disputed, or the series is broken between them.</exception>
    /// <exception cref="NatureRuleException">The figures are year-to-date, of spans of different length.</exception>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The end is not later than the start, or by whole periods there is no number of years between them.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Stated<GrowthRate> CagrBetween<TFigure>(
        this Series<TFigure> series,
        ReportingPeriod from,
        ReportingPeriod to,
        Reach? reach = null,
        YearConvention convention = YearConvention.WholePeriods
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        var (start, end) = Ends(series, "compound growth rate", from, to);
        var years = from.YearsUntil(to, convention);
        return series.IsExact ? Cagr.Between(start.Figure, end.Figure, years) : Cagr.Between(start, end, years, reach);
    }

    /// <summary>The steady annual growth from the first period of a series to the last; of a window, <c>series.Window(from, to).CagrOfAll()</c>.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="series">The levels, of two periods or more.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">A figure is missing or disputed, or the series is broken.</exception>
    /// <exception cref="NatureRuleException">The figures are year-to-date, of spans of different length.</exception>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The series has one period only, or periods that do not divide the year.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Stated<GrowthRate> CagrOfAll<TFigure>(this Series<TFigure> series, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return CagrBetween(series, series.FirstPeriod, series.LastPeriod, reach);
    }

    /// <summary>The log change from one period of a series to another: ln(to / from).</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="series">The levels, above zero.</param>
    /// <param name="from">The period at the start.</param>
    /// <param name="to">The period at the end.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>The continuous rate over the span; the sum of the log changes of its periods.</returns>
    /// <exception cref="KeyNotFoundException">The series does not have one of the periods.</exception>
    /// <exception cref="NotComparableException">A figure is missing or disputed, or the series is broken between them.</exception>
    /// <exception cref="NatureRuleException">The figures are year-to-date, of spans of different length.</exception>
    /// <exception cref="UndefinedResultException">A level may not be above zero.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Stated<GrowthRate> LogChangeBetween<TFigure>(
        this Series<TFigure> series,
        ReportingPeriod from,
        ReportingPeriod to,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        var (start, end) = Ends(series, "log change", from, to);
        if (series.IsExact)
        {
            var exact = GrowthFormulas.LogChange(start.Figure.Value, end.Figure.Value, out var change);
            return exact.IsNone
                ? GrowthRate.Fraction(change)
                : throw exact.ToException($"log change from {start} to {end}");
        }

        var failure = Lifted.OfStated(
            default(LogChangeFormula),
            [StatedNumber.Of(start, reach), StatedNumber.Of(end, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"log change from {start} to {end}");
    }

    /// <summary>Both ends of a span, which must be comparable.</summary>
    internal static (Stated<TFigure> Start, Stated<TFigure> End) Ends<TFigure>(
        Series<TFigure> series,
        string calculation,
        ReportingPeriod from,
        ReportingPeriod to
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        RequireRatio(series);
        var (first, last) = (series.Place(from), series.Place(to));
        if (series.Grid.YearLag is not { } lag || (last - first) % lag != 0)
        {
            NatureRules.RequireNotToDate(calculation, series);
        }

        var (start, end) = (series[first], series[last]);
        var reason =
            Comparability.OfSingle(start)
            ?? Comparability.OfSingle(end)
            ?? Comparability.OfBreak(SeriesPairs.IsBroken(series, first, last));
        return reason is null
            ? (start.Value, end.Value)
            : throw new NotComparableException($"{calculation} from {start} to {end}", reason);
    }
}
