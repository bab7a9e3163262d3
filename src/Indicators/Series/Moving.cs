namespace Indicators;

/// <summary>Sums and means over the last periods, at each period of a series.</summary>
/// <remarks>A result is missing where one of its periods is, and before there are enough; its status is the gravest of theirs.</remarks>
public static class Moving
{
    private static readonly Names SumName = new("moving sum", "滚动合计");
    private static readonly Names MeanName = new("moving average", "移动平均");
    private static readonly Names RateName = new("amount at annual rate", "折年数");

    /// <summary>The sum of each period and those before it: of four quarters the last year at any time.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="series">The flows.</param>
    /// <param name="periods">How many periods; at least one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below one.</exception>
    /// <exception cref="NatureRuleException">The figures are no flows: stocks, index numbers and rates are not summed over time, nor are year-to-date figures.</exception>
    /// <exception cref="OverflowException">A sum is past what a decimal holds.</exception>
    public static Series<TMeasure> MovingSum<TMeasure>(this Series<TMeasure> series, int periods, Reach? reach = null)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        NatureRules.RequireSummable("moving sum", series.Indicator);
        return Of(default(SumFormula), series, "moving-sum", SumName, periods, reach);
    }

    /// <summary>The arithmetic mean of each period and those before it.</summary>
    /// <typeparam name="TFigure">Any figure; of rates see the overload with weights.</typeparam>
    /// <param name="series">The flows, stocks or index numbers.</param>
    /// <param name="periods">How many periods; at least one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below one.</exception>
    /// <exception cref="NatureRuleException">The figures are rates, shares or prices, which are averaged with weights; or year-to-date.</exception>
    public static Series<TFigure> MovingAverage<TFigure>(this Series<TFigure> series, int periods, Reach? reach = null)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        NatureRules.RequireAverageable("moving average", series.Indicator);
        return Of(default(MeanFormula), series, "moving-average", MeanName, periods, reach);
    }

    /// <summary>The mean of each period and those before it, each counted by its weight.</summary>
    /// <typeparam name="TFigure">Any figure; growth is not averaged over time but chained.</typeparam>
    /// <typeparam name="TWeight">The weights' type.</typeparam>
    /// <param name="series">The rates, shares or prices.</param>
    /// <param name="weights">A weight for each period, not negative: the whole of a share, the quantity of a price.</param>
    /// <param name="periods">How many periods; at least one.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is below one.</exception>
    /// <exception cref="NotComparableException">The areas or the lengths of the periods differ.</exception>
    /// <exception cref="NatureRuleException">The figures are year-to-date.</exception>
    public static Series<TFigure> MovingAverage<TFigure, TWeight>(
        this Series<TFigure> series,
        Series<TWeight> weights,
        int periods,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
        where TWeight : struct, IFigure<TWeight>
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        NatureRules.RequireNotToDate("moving average", series);
        var shift = Alignment.Shift("moving average", series, weights);
        return SeriesLift.Of(
            default(WeightedRateFormula),
            DerivedIndicator.Of(series.Indicator, "moving-average", MeanName),
            series.Area,
            series.Grid,
            new(
                series.IsExact && weights.IsExact,
                2 * periods,
                (index, cells) =>
                {
                    var first = index - periods + 1;
                    if (first < 0 || first - shift < 0 || index - shift >= weights.Count)
                    {
                        return -1;
                    }

                    for (var i = 0; i < periods; i++)
                    {
                        cells[i] = new(series, first + i);
                        cells[periods + i] = new(weights, first + i - shift);
                    }

                    return 2 * periods;
                }
            ),
            reach
        );
    }

    /// <summary>Flows at annual rate: four times the amount of a quarter, twelve times that of a month.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="series">The flows, of years, half-years, trimesters, quarters or months.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NatureRuleException">The figures are no flows.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The periods are weeks or days, or runs that do not divide the year.</exception>
    /// <exception cref="OverflowException">An amount is past what a decimal holds.</exception>
    public static Series<TMeasure> Annualised<TMeasure>(this Series<TMeasure> series, Reach? reach = null)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        NatureRules.RequireAnnualisable("amount at annual rate", series.Indicator);
        var formula = new MultipleFormula(Changes.PerYear(series));
        return Of(formula, series, "at-annual-rate", RateName, 1, reach, Nature.Rate);
    }

    private static Series<TFigure> Of<TFormula, TFigure>(
        TFormula formula,
        Series<TFigure> series,
        string code,
        Names names,
        int periods,
        Reach? reach,
        Nature? nature = null
    )
        where TFormula : struct, IFormula
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(periods, 1);
        return SeriesLift.Of(
            formula,
            DerivedIndicator.Of(series.Indicator, code, names, nature),
            series.Area,
            series.Grid,
            new(series.IsExact, periods, (index, cells) => Window(series, index, periods, cells)),
            reach
        );
    }

    private static int Window(IColumn series, int last, int periods, Span<Cell> cells)
    {
        var first = last - periods + 1;
        if (first < 0)
        {
            return -1;
        }

        for (var i = 0; i < periods; i++)
        {
            cells[i] = new(series, first + i);
        }

        return periods;
    }
}
