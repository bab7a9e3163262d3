namespace Indicators;

/// <summary>Two series put together period by period: sums, differences, amounts per head, shares.</summary>
/// <remarks>Where one of the two is missing, so is the result; its status is the gravest of both. The result has the code of the first series and the name of the operation.</remarks>
public static class SeriesArithmetic
{
    private static readonly Names SumName = new("sum", "合计");
    private static readonly Names DifferenceName = new("difference", "之差");
    private static readonly Names PerName = new("for each", "单位水平");
    private static readonly Names ShareName = new("share", "占比");
    private static readonly Names RatioName = new("ratio", "之比");

    /// <summary>The sum of two series.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="first">One series.</param>
    /// <param name="second">The other.</param>
    /// <param name="join">Whether to keep the periods that only one of them has, where the sum is missing.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">Units, areas, price bases, natures or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">They have no period in common, and only such were wanted.</exception>
    /// <exception cref="OverflowException">A sum is past what a decimal holds.</exception>
    public static Series<TMeasure> Plus<TMeasure>(
        this Series<TMeasure> first,
        Series<TMeasure> second,
        PeriodJoin join = PeriodJoin.Inner,
        Reach? reach = null
    )
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        RequireAlike("sum", first, second);
        var indicator = DerivedIndicator.Of(first.Indicator, "sum", SumName);
        return Of(default(SumFormula), indicator, "sum", first, second, join, reach);
    }

    /// <summary>The difference of two series: the first less the second.</summary>
    /// <typeparam name="TMeasure">A measure that adds up.</typeparam>
    /// <param name="first">What is taken from.</param>
    /// <param name="second">What is taken away.</param>
    /// <param name="join">Whether to keep the periods that only one of them has, where the difference is missing.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">Units, areas, price bases, natures or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">They have no period in common, and only such were wanted.</exception>
    /// <exception cref="OverflowException">A difference is past what a decimal holds.</exception>
    public static Series<TMeasure> Minus<TMeasure>(
        this Series<TMeasure> first,
        Series<TMeasure> second,
        PeriodJoin join = PeriodJoin.Inner,
        Reach? reach = null
    )
        where TMeasure : struct, IAdditiveMeasure<TMeasure>
    {
        RequireAlike("difference", first, second);
        var indicator = DerivedIndicator.Of(first.Indicator, "difference", DifferenceName);
        return Of(default(DifferenceFormula), indicator, "difference", second, first, join, reach);
    }

    /// <summary>The amount for each item: yuan per head, vehicles per thousand yuan of product.</summary>
    /// <typeparam name="TMeasure">The measure of the amount.</typeparam>
    /// <typeparam name="TDenominator">The measure it is divided by.</typeparam>
    /// <param name="amount">The amounts.</param>
    /// <param name="divisor">The numbers of items; where one is zero the result is missing.</param>
    /// <param name="join">Whether to keep the periods that only one of them has, where the result is missing.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">Areas or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">They have no period in common, and only such were wanted.</exception>
    /// <exception cref="OverflowException">A result is past what a decimal holds.</exception>
    public static Series<Per<TMeasure, TDenominator>> Per<TMeasure, TDenominator>(
        this Series<TMeasure> amount,
        Series<TDenominator> divisor,
        PeriodJoin join = PeriodJoin.Inner,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
        where TDenominator : struct, ILinearMeasure<TDenominator>
    {
        ArgumentNullException.ThrowIfNull(amount);
        ArgumentNullException.ThrowIfNull(divisor);
        Alignment.Require("amount for each", amount, divisor, Comparability.OfAreas(amount.Area, divisor.Area));
        var indicator = DerivedIndicator.Of<TMeasure, Per<TMeasure, TDenominator>>(
            amount.Indicator,
            $"per-{divisor.Indicator.Code}",
            PerName,
            Nature.Rate
        );
        return Of(default(QuotientFormula), indicator, "amount for each", amount, divisor, join, reach);
    }

    /// <summary>The share of a part in a whole, period by period.</summary>
    /// <typeparam name="TMeasure">The measure of both.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; where it is zero the share is missing.</param>
    /// <param name="join">Whether to keep the periods that only one of them has, where the share is missing.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">Units, areas, price bases, natures or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">They have no period in common, and only such were wanted.</exception>
    /// <exception cref="OverflowException">A share is past what a decimal holds.</exception>
    public static Series<Share> ShareOf<TMeasure>(
        this Series<TMeasure> part,
        Series<TMeasure> whole,
        PeriodJoin join = PeriodJoin.Inner,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        RequireAlike("share", part, whole);
        var indicator = DerivedIndicator.Of<TMeasure, Share>(part.Indicator, "share", ShareName, Nature.Rate);
        return Of(default(QuotientFormula), indicator, "share", part, whole, join, reach);
    }

    /// <summary>How many times the one is of the other, period by period.</summary>
    /// <typeparam name="TFigure">The type of both.</typeparam>
    /// <param name="first">The dividend.</param>
    /// <param name="second">The divisor; where it is zero the ratio is missing.</param>
    /// <param name="join">Whether to keep the periods that only one of them has, where the ratio is missing.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">Units, areas or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">They have no period in common, and only such were wanted.</exception>
    /// <exception cref="OverflowException">A ratio is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures have a unit without ratio.</exception>
    public static Series<Multiplier> RatioTo<TFigure>(
        this Series<TFigure> first,
        Series<TFigure> second,
        PeriodJoin join = PeriodJoin.Inner,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Changes.RequireRatio(first);
        Alignment.Require(
            "ratio",
            first,
            second,
            Comparability.OfUnits(first.Indicator, second.Indicator) ?? Comparability.OfAreas(first.Area, second.Area)
        );
        var indicator = DerivedIndicator.Of<TFigure, Multiplier>(first.Indicator, "ratio", RatioName, Nature.Rate);
        return Of(default(QuotientFormula), indicator, "ratio", first, second, join, reach);
    }

    internal static void RequireAlike<TFigure>(string calculation, Series<TFigure> first, Series<TFigure> second)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        Alignment.Require(
            calculation,
            first,
            second,
            Comparability.OfBases(first.Indicator, first.Area, second.Indicator, second.Area)
                ?? Comparability.OfNatures(first.Indicator.Nature, second.Indicator.Nature)
        );
    }

    /// <summary>A formula of two series, period by period.</summary>
    internal static Series<TResult> Of<TFormula, TFirst, TSecond, TResult>(
        TFormula formula,
        Indicator<TResult> indicator,
        string calculation,
        Series<TFirst> first,
        Series<TSecond> second,
        PeriodJoin join,
        Reach? reach
    )
        where TFormula : struct, IFormula
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond>
        where TResult : struct, IFigure<TResult>
    {
        var grid = Alignment.Joined(calculation, first, second, join);
        _ = grid.TryShift(first.Grid, out var firstShift);
        _ = grid.TryShift(second.Grid, out var secondShift);
        return SeriesLift.Of(
            formula,
            indicator,
            first.Area,
            grid,
            new(
                first.IsExact && second.IsExact,
                2,
                (index, cells) =>
                {
                    var (one, other) = (index - firstShift, index - secondShift);
                    if (one < 0 || one >= first.Count || other < 0 || other >= second.Count)
                    {
                        return -1;
                    }

                    (cells[0], cells[1]) = (new(first, one), new(second, other));
                    return 2;
                }
            ),
            reach
        );
    }
}
