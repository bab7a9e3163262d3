namespace Indicators;

/// <summary>From short periods to longer ones, only where the nature of the indicator allows it.</summary>
/// <remarks>A longer period of which a part is missing is missing; its status is the gravest of those of its parts. What is longer is never split into what is shorter.</remarks>
public static class FrequencyConversion
{
    private static readonly Names SumName = new("sum", "合计");
    private static readonly Names MeanName = new("average", "平均");
    private static readonly Names EndName = new("end of period", "期末");
    private static readonly Names FirstName = new("start of period", "期初");

    /// <summary>The series in longer periods.</summary>
    /// <typeparam name="TFigure">The type of the values.</typeparam>
    /// <param name="series">The series, of periods that make up the longer ones.</param>
    /// <param name="periodicity">The longer period: month to year.</param>
    /// <param name="aggregation">How the values of the parts become that of the whole.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is not longer than those of the series, or the aggregation is none.</exception>
    /// <exception cref="NatureRuleException">The nature of the indicator does not allow it: stocks are not summed, rates not averaged without weights, and no part of a flow stands for the whole.</exception>
    /// <exception cref="UndefinedResultException">The periods do not make up longer ones: weeks lie across two months.</exception>
    /// <exception cref="OverflowException">A sum is past what a decimal holds.</exception>
    public static Series<TFigure> ConvertTo<TFigure>(
        this Series<TFigure> series,
        Periodicity periodicity,
        Aggregation aggregation,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(series);
        RequireAllowed(series, aggregation);
        var (grid, parts) = PartsOf(series, periodicity);
        return aggregation switch
        {
            Aggregation.Sum => Of(default(SumFormula), "sum", SumName),
            Aggregation.Average => Of(default(MeanFormula), "average", MeanName),
            Aggregation.EndOfPeriod => Of(default(SameFormula), "end-of-period", EndName),
            _ => Of(default(SameFormula), "start-of-period", FirstName),
        };

        Series<TFigure> Of<TFormula>(TFormula formula, string code, Names names)
            where TFormula : struct, IFormula =>
            SeriesLift.Of(
                formula,
                DerivedIndicator.Of(series.Indicator, code, names),
                series.Area,
                grid,
                new(
                    series.IsExact,
                    parts.Max(static part => part.Length),
                    (index, cells) => Pick(series, Wanted(parts[index], aggregation), cells)
                ),
                reach
            );
    }

    /// <summary>Rates, shares or prices in longer periods: the mean by weights.</summary>
    /// <typeparam name="TFigure">The type of the values.</typeparam>
    /// <typeparam name="TWeight">The type of the weights.</typeparam>
    /// <param name="series">The series, of periods that make up the longer ones.</param>
    /// <param name="periodicity">The longer period: month to year.</param>
    /// <param name="weights">A weight for each period, not negative: the whole of a share, the quantity of a price.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The period is not longer than those of the series.</exception>
    /// <exception cref="NatureRuleException">The figures are year-to-date.</exception>
    /// <exception cref="NotComparableException">The areas or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">The periods do not make up longer ones.</exception>
    public static Series<TFigure> ConvertTo<TFigure, TWeight>(
        this Series<TFigure> series,
        Periodicity periodicity,
        Series<TWeight> weights,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
        where TWeight : struct, IFigure<TWeight>
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(weights);
        NatureRules.RequireNotToDate("average", series);
        var shift = Alignment.Shift("average", series, weights);
        var (grid, parts) = PartsOf(series, periodicity);
        return SeriesLift.Of(
            default(WeightedRateFormula),
            DerivedIndicator.Of(series.Indicator, "average", MeanName),
            series.Area,
            grid,
            new(
                series.IsExact && weights.IsExact,
                2 * parts.Max(static part => part.Length),
                (index, cells) =>
                {
                    var part = parts[index];
                    var places = Array.ConvertAll(part, place => place < 0 ? -1 : place - shift);
                    return Pick(series, part, cells) < 0 ? -1
                        : Pick(weights, places, cells[part.Length..]) < 0 ? -1
                        : 2 * part.Length;
                }
            ),
            reach
        );
    }

    private static int[] Wanted(int[] parts, Aggregation aggregation) =>
        aggregation switch
        {
            Aggregation.EndOfPeriod => parts[^1..],
            Aggregation.First => parts[..1],
            _ => parts,
        };

    private static int Pick<TFigure>(Series<TFigure> series, int[] places, Span<Cell> cells)
        where TFigure : struct, IFigure<TFigure>
    {
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < 0 || places[i] >= series.Count)
            {
                return -1;
            }

            cells[i] = new(series, places[i]);
        }

        return places.Length;
    }

    /// <summary>The longer periods, and of each the places of its parts; below zero for a part that the series does not have.</summary>
    private static (SeriesGrid Grid, int[][] Parts) PartsOf<TFigure>(Series<TFigure> series, Periodicity periodicity)
        where TFigure : struct, IFigure<TFigure>
    {
        var grid = series.Grid;
        if (periodicity >= series.Periodicity || !Enum.IsDefined(periodicity))
        {
            throw new ArgumentOutOfRangeException(
                nameof(periodicity),
                periodicity,
                $"The periods of {series} are not shorter than that. Give a longer period; what is longer is never split."
            );
        }

        var first = grid.SingleAt(0).Enclosing(periodicity);
        var last = grid.SingleAt(grid.Length - 1).Enclosing(periodicity);
        var coarse = new SeriesGrid(first, first.PeriodsUntil(last) + 1, grid.IsYearToDate);
        var fine = grid with { IsYearToDate = false };
        var parts = new int[coarse.Length][];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = [.. coarse.SingleAt(i).SplitInto(series.Periodicity).Select(fine.IndexOf)];
        }

        return (coarse, parts);
    }

    private static void RequireAllowed<TFigure>(Series<TFigure> series, Aggregation aggregation)
        where TFigure : struct, IFigure<TFigure>
    {
        switch (aggregation)
        {
            case Aggregation.Sum:
                NatureRules.RequireSummable("sum", series.Indicator);
                NatureRules.RequireNotToDate("sum", series);
                break;
            case Aggregation.Average:
                NatureRules.RequireAverageable("average", series.Indicator);
                NatureRules.RequireNotToDate("average", series);
                break;
            case Aggregation.EndOfPeriod or Aggregation.First:
                var isFirst = aggregation == Aggregation.First;
                NatureRules.RequirePointwise(isFirst ? "first value" : "last value", series.Indicator, isFirst);
                break;
            default:
                throw new ArgumentOutOfRangeException(
                    nameof(aggregation),
                    aggregation,
                    "That is no aggregation. Take Sum, Average, EndOfPeriod or First."
                );
        }
    }
}
