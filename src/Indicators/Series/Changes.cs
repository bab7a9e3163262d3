namespace Indicators;

/// <summary>Growth and change within a series: on the previous period (环比), on the same period a year ago (同比), at annual rate, in logarithms, over any span.</summary>
/// <remarks>
/// <para>Every result is of <see cref="Growth"/> or <see cref="Cagr"/>: (to - from) / from, undefined from zero and across a sign change. In a series what is undefined is missing.
/// Missing too is a change on a missing figure, and one across a break of the series, whose base was restated; nothing is filled.
/// The first observations, which have nothing to compare with, are missing.</para>
/// <para>The status of a result is the gravest of the two observations'. Year-to-date figures change on the same span of another year only.</para>
/// </remarks>
public static partial class Changes
{
    private static readonly Names PreviousName = new("growth on the previous period", "环比增速");
    private static readonly Names YearAgoName = new("growth on a year ago", "同比增速");
    private static readonly Names EarlierName = new("growth on an earlier period", "较前期增速");
    private static readonly Names AnnualName = new("growth at annual rate", "环比折年增速");
    private static readonly Names LogName = new("log change", "对数变动");
    private static readonly Names DifferenceName = new("change", "变动");

    /// <summary>The growth on the previous period (环比).</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="series">The levels.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NatureRuleException">The figures are year-to-date.</exception>
    /// <exception cref="OverflowException">A rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Series<GrowthRate> OnPrevious<TFigure>(this Series<TFigure> series, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Growths(series, "growth-on-previous", PreviousName, SeriesPairs.OnEarlier(series, 1), reach, true);
    }

    /// <summary>The growth on the same period a year ago (同比): on 2023-Q3 for 2024-Q3, on January to September for January to September.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="series">The levels.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">A rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Series<GrowthRate> OnYearAgo<TFigure>(this Series<TFigure> series, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Growths(series, "growth-on-year-ago", YearAgoName, SeriesPairs.OnYearAgo(series), reach, false);
    }

    /// <summary>The growth on the observation so many periods before.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="series">The levels.</param>
    /// <param name="periods">How many periods before; below zero for so many after.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is zero.</exception>
    /// <exception cref="NatureRuleException">The figures are year-to-date, and the periods no whole years.</exception>
    /// <exception cref="OverflowException">A rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Series<GrowthRate> OnEarlier<TFigure>(this Series<TFigure> series, int periods, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentOutOfRangeException.ThrowIfZero(periods);
        var isWithinYear = series.Grid.YearLag is not { } lag || periods % lag != 0;
        var inputs = SeriesPairs.OnEarlier(series, periods);
        return Growths(series, "growth-on-earlier", EarlierName, inputs, reach, isWithinYear);
    }

    /// <summary>The growth on the previous period at annual rate: (to / from)^m - 1 with m periods a year, as the Bureau of Economic Analysis prints growth of quarters.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="series">The levels, of years, half-years, trimesters, quarters or months.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NatureRuleException">The figures are year-to-date.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are weeks or days, or runs that do not divide the year.</exception>
    /// <exception cref="OverflowException">A rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Series<GrowthRate> AtAnnualRate<TFigure>(this Series<TFigure> series, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        RequireRatio(series);
        NatureRules.RequireNotToDate("growth at annual rate", series);
        return SeriesLift.Of(
            new CompoundedChangeFormula(PerYear(series)),
            DerivedIndicator.Of<TFigure, GrowthRate>(
                series.Indicator,
                "growth-at-annual-rate",
                AnnualName,
                Nature.Rate
            ),
            series.Area,
            series.Grid,
            SeriesPairs.OnEarlier(series, 1),
            reach
        );
    }

    /// <summary>The log change on the previous period: ln(to / from), which adds up over time; for small changes it is near the growth rate.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="series">The levels, above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>The continuous rate of each period; 0.0953 as a fraction for growth of 10 %. Missing where a level is not above zero.</returns>
    /// <exception cref="NatureRuleException">The figures are year-to-date.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Series<GrowthRate> LogChange<TFigure>(this Series<TFigure> series, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        RequireRatio(series);
        NatureRules.RequireNotToDate("log change", series);
        return SeriesLift.Of(
            default(LogChangeFormula),
            DerivedIndicator.Of<TFigure, GrowthRate>(series.Indicator, "log-change", LogName, Nature.Rate),
            series.Area,
            series.Grid,
            SeriesPairs.OnEarlier(series, 1),
            reach
        );
    }

    /// <summary>The difference to the previous period, in the unit of the series: jobs added in the quarter.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="series">The levels.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>The differences: of a stock a flow, else of the nature of the series.</returns>
    /// <exception cref="NatureRuleException">The figures are year-to-date; <see cref="YearToDate"/> de-accumulates them.</exception>
    /// <exception cref="OverflowException">A difference is past what a decimal holds.</exception>
    public static Series<TMeasure> DifferenceOnPrevious<TMeasure>(this Series<TMeasure> series, Reach? reach = null)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        NatureRules.RequireNotToDate("difference on the previous period", series);
        return Differences<TMeasure, TMeasure>(series, SeriesPairs.OnEarlier(series, 1), reach);
    }

    /// <summary>The difference to the same period a year ago, in the unit of the series.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="series">The levels.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="OverflowException">A difference is past what a decimal holds.</exception>
    public static Series<TMeasure> DifferenceOnYearAgo<TMeasure>(this Series<TMeasure> series, Reach? reach = null)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        return Differences<TMeasure, TMeasure>(series, SeriesPairs.OnYearAgo(series), reach);
    }

    /// <summary>The change of shares on the previous period, in percentage points.</summary>
    /// <param name="series">The shares.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    public static Series<PercentagePoints> PointsOnPrevious(this Series<Share> series, Reach? reach = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Differences<Share, PercentagePoints>(series, SeriesPairs.OnEarlier(series, 1), reach);
    }

    /// <summary>The change of shares on the same period a year ago, in percentage points.</summary>
    /// <param name="series">The shares.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    public static Series<PercentagePoints> PointsOnYearAgo(this Series<Share> series, Reach? reach = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Differences<Share, PercentagePoints>(series, SeriesPairs.OnYearAgo(series), reach);
    }

    /// <summary>The change of growth rates on the previous period, in percentage points: from 3.6 % to 5.6 % is 2.0.</summary>
    /// <param name="series">The rates.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    public static Series<PercentagePoints> PointsOnPrevious(this Series<GrowthRate> series, Reach? reach = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Differences<GrowthRate, PercentagePoints>(series, SeriesPairs.OnEarlier(series, 1), reach);
    }

    /// <summary>The change of growth rates on the same period a year ago, in percentage points.</summary>
    /// <param name="series">The rates.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    public static Series<PercentagePoints> PointsOnYearAgo(this Series<GrowthRate> series, Reach? reach = null)
    {
        ArgumentNullException.ThrowIfNull(series);
        return Differences<GrowthRate, PercentagePoints>(series, SeriesPairs.OnYearAgo(series), reach);
    }

    internal static void RequireRatio<TFigure>(Series<TFigure> series)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        var like = TFigure.FromFigure(Figure.InUnit(0m, series.Indicator.Unit));
        TFigure.RequireRatio(like, like);
    }

    internal static int PerYear<TFigure>(Series<TFigure> series)
        where TFigure : struct, IFigure<TFigure> =>
        series.Grid.YearLag
        ?? throw new ArgumentOutOfRangeException(
            nameof(series),
            series.Periodicity,
            $"A year has no fixed number of the periods of {series}. Take years, half-years, trimesters, quarters or months."
        );

    private static Series<GrowthRate> Growths<TFigure>(
        Series<TFigure> series,
        string code,
        Names names,
        SeriesInputs inputs,
        Reach? reach,
        bool isWithinYear
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        RequireRatio(series);
        if (isWithinYear)
        {
            NatureRules.RequireNotToDate(names.English, series);
        }

        var indicator = DerivedIndicator.Of<TFigure, GrowthRate>(series.Indicator, code, names, Nature.Rate);
        return SeriesLift.Of(default(GrowthFormula), indicator, series.Area, series.Grid, inputs, reach);
    }

    private static Series<TResult> Differences<TFigure, TResult>(
        Series<TFigure> series,
        SeriesInputs inputs,
        Reach? reach
    )
        where TFigure : struct, IFigure<TFigure>
        where TResult : struct, IMeasure<TResult>
    {
        var nature = series.Indicator.Nature == Nature.Stock ? Nature.Flow : series.Indicator.Nature;
        var indicator = DerivedIndicator.Of<TFigure, TResult>(series.Indicator, "change", DifferenceName, nature);
        return SeriesLift.Of(default(DifferenceFormula), indicator, series.Area, series.Grid, inputs, reach);
    }
}
