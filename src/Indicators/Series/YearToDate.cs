namespace Indicators;

/// <summary>From single periods to year-to-date figures (累计) and back, for levels and for growth rates.</summary>
/// <remarks>
/// <para>The first period of a year is its own span. Where a span is missing, so is its single period and the next; nothing is filled. Statuses are carried: a single period has the gravest of its two spans'.</para>
/// <para>Bounds: 884.5 and 345.6, each printed to 0.1, leave 538.9 within 0.1 to either side; the two printings do not cancel.</para>
/// </remarks>
public static partial class YearToDate
{
    private static readonly Names ToDateName = new("year to date", "累计");
    private static readonly Names SingleName = new("single periods", "当期");
    private static readonly Names SingleGrowthName = new("growth of single periods", "当期增速");
    private static readonly Names NoSpan = new(
        "years are counted from January on, in half-years, trimesters, quarters or months",
        "累计须自一月起，以半年、季或月为单位"
    );

    /// <summary>The flows from the start of each year on.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="series">The flows of single periods.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>The year-to-date figures; missing from the first missing period of a year to its end.</returns>
    /// <exception cref="NatureRuleException">The figures are no flows.</exception>
    /// <exception cref="NotComparableException">The periods are none of the calendar year: weeks, days, runs, fiscal quarters from May.</exception>
    /// <exception cref="OverflowException">A sum is past what a decimal holds.</exception>
    public static Series<TMeasure> Accumulate<TMeasure>(this Series<TMeasure> series, Reach? reach = null)
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        NatureRules.RequireFlow("year-to-date figures", series.Indicator);
        var grid = series.Grid;
        if (grid.First.Count > 1 || grid.First.Periodicity > Periodicity.Month || grid.First.YearStart != default)
        {
            throw new NotComparableException($"year-to-date figures of {series}", NoSpan);
        }

        return SeriesLift.Of(
            default(SumFormula),
            DerivedIndicator.Of(series.Indicator, "year-to-date", ToDateName, Nature.YearToDate),
            series.Area,
            grid with
            {
                IsYearToDate = true,
            },
            new(
                series.IsExact,
                grid.First.Periodicity.PerYear(),
                (index, cells) =>
                {
                    var count = grid.SingleAt(index).NumberInYear;
                    for (var i = 0; i < count; i++)
                    {
                        cells[i] = new(series, index - i);
                    }

                    return index - count + 1 >= 0 ? count : -1;
                }
            ),
            reach
        );
    }

    /// <summary>The flows of single periods: each span less the one before it in the same year.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="series">The year-to-date figures.</param>
    /// <param name="mayBeNegative">Whether the flow can be below zero, as a profit can; else a single period that is certainly below zero is impossible.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NatureRuleException">The figures are not year-to-date.</exception>
    /// <exception cref="OverflowException">A difference is past what a decimal holds.</exception>
    public static Deaccumulated<TMeasure> Deaccumulate<TMeasure>(
        this Series<TMeasure> series,
        bool mayBeNegative = false,
        Reach? reach = null
    )
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(series);
        NatureRules.RequireToDate("single periods", series);
        var grid = series.Grid;
        var single = SeriesLift.Of(
            default(RestFormula),
            DerivedIndicator.Of(
                series.Indicator,
                "single-period",
                SingleName,
                series.Indicator.Nature == Nature.YearToDate ? Nature.Flow : series.Indicator.Nature
            ),
            series.Area,
            grid with
            {
                IsYearToDate = false,
            },
            new(
                series.IsExact,
                2,
                (index, cells) =>
                {
                    cells[0] = new(series, index);
                    return IsFirstOfYear(grid, index) ? 1
                        : HasPart(series, index, cells, 1) ? 2
                        : -1;
                }
            ),
            reach
        );
        return new(single, mayBeNegative ? [] : BelowZero(single, reach));
    }

    /// <summary>The growth on a year ago of single periods, from year-to-date levels and their growth rates: January to March from January to June and April to June, and so on.</summary>
    /// <typeparam name="TMeasure">A measure that adds up and has a ratio.</typeparam>
    /// <param name="levels">The year-to-date levels.</param>
    /// <param name="growth">The growth of each on a year ago, at the prices of the levels.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>(level - level before) / (base - base before) - 1, each base being level / (1 + growth). Impossible are periods with less than nothing now or a year before.</returns>
    /// <exception cref="NatureRuleException">The figures are not year-to-date.</exception>
    /// <exception cref="NotComparableException">Areas, price bases or the lengths of the periods differ: growth at constant prices does not belong to levels at current prices.</exception>
    /// <exception cref="UndefinedResultException">The two have no period in common.</exception>
    /// <exception cref="OverflowException">A rate is past what a decimal holds.</exception>
    public static Deaccumulated<GrowthRate> DeaccumulateGrowth<TMeasure>(
        this Series<TMeasure> levels,
        Series<GrowthRate> growth,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(growth);
        NatureRules.RequireToDate("growth of single periods", levels);
        NatureRules.RequireToDate("growth of single periods", growth);
        var reason =
            Comparability.OfAreas(levels.Area, growth.Area)
            ?? Comparability.OfPrices(levels.Indicator.PriceBasis, growth.Indicator.PriceBasis);
        Alignment.Require("growth of single periods", levels, growth, reason);
        var (level, rate) = levels.Align(growth);
        var grid = level.Grid;
        var single = SeriesLift.Of(
            default(RestGrowthFormula),
            DerivedIndicator.Of(growth.Indicator, "single-period", SingleGrowthName),
            levels.Area,
            grid with
            {
                IsYearToDate = false,
            },
            new(
                level.IsExact && rate.IsExact,
                4,
                (index, cells) =>
                {
                    if (IsFirstOfYear(grid, index))
                    {
                        cells[0] = new(rate, index);
                        return 1;
                    }

                    (cells[0], cells[1]) = (new(level, index), new(rate, index));
                    return HasPart(level, index, cells, 2) && HasPart(rate, index, cells, 3) ? 4 : -1;
                }
            ),
            reach
        );
        return new(single, [.. ImpossibleGrowth(level, rate, single, reach)]);
    }

    private static bool IsFirstOfYear(SeriesGrid grid, int index) => grid.SingleAt(index).NumberInYear == 1;

    /// <summary>The span before, if there is one and the series is not broken after it.</summary>
    private static bool HasPart<TFigure>(Series<TFigure> series, int index, Span<Cell> cells, int place)
        where TFigure : struct, IFigure<TFigure>
    {
        cells[place] = new(series, index - 1);
        return index > 0 && series.Content.StatusAt(index) != ObservationStatus.Break;
    }

    private static IReadOnlyList<ReportingPeriod> BelowZero<TMeasure>(Series<TMeasure> series, Reach? reach)
        where TMeasure : struct, IAdditiveMeasure<TMeasure> =>
        [
            .. Enumerable
                .Range(0, series.Count)
                .Where(index => series.HasValue(index) && IsBelowZero(series.Content.At(index), reach))
                .Select(series.Grid.At),
        ];

    private static bool IsBelowZero<TFigure>(Stated<TFigure> value, Reach? reach)
        where TFigure : struct, IFigure<TFigure>
    {
        var bounds = value.NumbersBy(reach ?? Reach.Default);
        return bounds.HasUpper && (bounds.Upper < 0m || (bounds.Upper == 0m && bounds.UpperKind == EndKind.Open));
    }

    private static IEnumerable<ReportingPeriod> ImpossibleGrowth<TMeasure>(
        Series<TMeasure> level,
        Series<GrowthRate> rate,
        Series<GrowthRate> single,
        Reach? reach
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var now = level.Deaccumulate(reach: reach);
        var before = Deaccumulate(BasesOf(level, rate, reach), reach: reach);
        return single.Periods.Where(period => now.Impossible.Contains(period) || before.Impossible.Contains(period));
    }

    /// <summary>The levels a year before that levels and growth imply.</summary>
    private static Series<TMeasure> BasesOf<TMeasure>(Series<TMeasure> level, Series<GrowthRate> rate, Reach? reach)
        where TMeasure : struct, ILinearMeasure<TMeasure> =>
        SeriesArithmetic.Of(default(ImpliedBaseFormula), level.Indicator, "base", level, rate, PeriodJoin.Inner, reach);
}
