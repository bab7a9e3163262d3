namespace Indicators;

/// <summary>Current and constant prices: deflating, inflating, the implied deflator, real growth from nominal.</summary>
/// <remarks>
/// <para>(1 + nominal growth) = (1 + real growth) x (1 + growth of prices). A published real growth rate does not follow from levels at current prices, and no such levels give it;
/// the ratio of the two is the implied deflator.</para>
/// <para>System of National Accounts 2008, chapter 15. A result is missing where a figure it needs is; statuses are carried.</para>
/// </remarks>
public static class Deflation
{
    private static readonly Names ConstantName = new("constant prices", "不变价");
    private static readonly Names CurrentName = new("current prices", "现价");
    private static readonly Names DeflatorName = new("implied deflator", "缩减指数");
    private static readonly Names RealName = new("real growth", "实际增速");
    private static readonly Names PriceName = new("growth of prices", "价格涨幅");
    private static readonly Names NotCurrent = new("the amounts are not at current prices", "金额不是现价");
    private static readonly Names NotConstant = new(
        "the amounts are not at constant or comparable prices",
        "金额不是不变价或可比价"
    );

    /// <summary>Amounts at current prices, at the prices of one year: amount x 100 / price index, which is set to 100 in the mean of that year.</summary>
    /// <typeparam name="TMeasure">Money, or an amount per item.</typeparam>
    /// <param name="nominal">The amounts, at current prices.</param>
    /// <param name="prices">The price index, with all periods of the year.</param>
    /// <param name="year">The year whose prices are taken.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">The amounts are not at current prices, or areas or the lengths of the periods differ.</exception>
    /// <exception cref="KeyNotFoundException">The price index lacks a period of the year.</exception>
    /// <exception cref="UndefinedResultException">A price of the year is missing or may be zero, or the two have no period in common.</exception>
    /// <exception cref="OverflowException">An amount is past what a decimal holds.</exception>
    public static Series<TMeasure> AtConstantPrices<TMeasure>(
        this Series<TMeasure> nominal,
        Series<IndexNumber> prices,
        int year,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(nominal);
        ArgumentNullException.ThrowIfNull(prices);
        Require("amounts at constant prices", nominal, prices, PriceBasisKind.Current, NotCurrent);
        var (first, last) = PeriodsOf(prices, year);
        return SeriesArithmetic.Of(
            new RatioOfIndexFormula(100m),
            DerivedIndicator.Of(
                nominal.Indicator,
                "constant-prices",
                ConstantName,
                prices: PriceBasis.ConstantOf(year)
            ),
            "amounts at constant prices",
            nominal,
            prices.Rebase(first, last, reach),
            PeriodJoin.Inner,
            reach
        );
    }

    /// <summary>Amounts at constant prices, at current ones: amount x price index / 100.</summary>
    /// <typeparam name="TMeasure">Money, or an amount per item.</typeparam>
    /// <param name="real">The amounts, at constant prices of a year.</param>
    /// <param name="prices">The price index, with all periods of that year.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">The amounts are not at constant prices of a year, or areas or the lengths of the periods differ.</exception>
    /// <exception cref="KeyNotFoundException">The price index lacks a period of the year.</exception>
    /// <exception cref="UndefinedResultException">A price of the year is missing or may be zero, or the two have no period in common.</exception>
    /// <exception cref="OverflowException">An amount is past what a decimal holds.</exception>
    public static Series<TMeasure> AtCurrentPrices<TMeasure>(
        this Series<TMeasure> real,
        Series<IndexNumber> prices,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(real);
        ArgumentNullException.ThrowIfNull(prices);
        Require("amounts at current prices", real, prices, PriceBasisKind.Constant, NotConstant);
        var (first, last) = PeriodsOf(prices, real.Indicator.PriceBasis.Year);
        return SeriesArithmetic.Of(
            default(ProductOfIndexFormula),
            DerivedIndicator.Of(real.Indicator, "current-prices", CurrentName, prices: PriceBasis.Current),
            "amounts at current prices",
            real,
            prices.Rebase(first, last, reach),
            PeriodJoin.Inner,
            reach
        );
    }

    /// <summary>The implied deflator: amounts at current prices / amounts at constant prices x 100.</summary>
    /// <typeparam name="TMeasure">Money, or an amount per item.</typeparam>
    /// <param name="nominal">The amounts at current prices.</param>
    /// <param name="real">The amounts at constant or comparable prices.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">The price bases are not these two, or units, areas or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">The two have no period in common.</exception>
    /// <exception cref="OverflowException">A number is past what a decimal holds.</exception>
    public static Series<IndexNumber> ImpliedDeflator<TMeasure>(
        this Series<TMeasure> nominal,
        Series<TMeasure> real,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(nominal);
        ArgumentNullException.ThrowIfNull(real);
        Require("implied deflator", nominal, real, PriceBasisKind.Current, NotCurrent);
        Alignment.Require("implied deflator", nominal, real, IsReal(real.Indicator.PriceBasis) ? null : NotConstant);
        return SeriesArithmetic.Of(
            new RatioOfIndexFormula(100m),
            DerivedIndicator.Of<TMeasure, IndexNumber>(
                nominal.Indicator,
                "implied-deflator",
                DeflatorName,
                Nature.Index,
                PriceBasis.None
            ),
            "implied deflator",
            nominal,
            real,
            PeriodJoin.Inner,
            reach
        );
    }

    /// <summary>The real growth that nominal growth and that of prices leave: (1 + nominal) / (1 + prices) - 1.</summary>
    /// <param name="nominal">The nominal growth.</param>
    /// <param name="prices">The growth of prices; above -100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="prices"/> is -100 % or less.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate RealGrowth(GrowthRate nominal, GrowthRate prices)
    {
        var failure = GrowthFormulas.RealGrowth(nominal.ToFraction(), prices.ToFraction(), out var real);
        return failure.IsNone
            ? GrowthRate.Fraction(real)
            : throw failure.ToException($"real growth at nominal growth of {nominal} and prices of {prices}");
    }

    /// <summary>The real growth that nominal growth and that of prices leave, with the bounds that the statements allow.</summary>
    /// <param name="nominal">The nominal growth.</param>
    /// <param name="prices">The growth of prices; above -100 %.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="prices"/> may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static Stated<GrowthRate> RealGrowth(
        Stated<GrowthRate> nominal,
        Stated<GrowthRate> prices,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(
            default(RealGrowthFormula),
            [StatedNumber.Of(nominal, reach), StatedNumber.Of(prices, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"real growth at nominal growth of {nominal} and prices of {prices}");
    }

    /// <summary>The growth of prices that nominal and real growth imply: (1 + nominal) / (1 + real) - 1.</summary>
    /// <param name="nominal">The nominal growth.</param>
    /// <param name="real">The real growth; above -100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="real"/> is -100 % or less.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate PriceGrowth(GrowthRate nominal, GrowthRate real) => RealGrowth(nominal, real);

    /// <summary>The growth of prices that nominal and real growth imply, with the bounds that the statements allow.</summary>
    /// <param name="nominal">The nominal growth.</param>
    /// <param name="real">The real growth; above -100 %.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="real"/> may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static Stated<GrowthRate> PriceGrowth(
        Stated<GrowthRate> nominal,
        Stated<GrowthRate> real,
        Reach? reach = null
    ) => RealGrowth(nominal, real, reach);

    /// <summary>The real growth, period by period, that nominal growth and that of prices leave.</summary>
    /// <param name="nominal">The growth at current prices.</param>
    /// <param name="prices">The growth of prices, on the same earlier period.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>The rates, at comparable prices; missing where the growth of prices may be -100 % or less.</returns>
    /// <exception cref="NotComparableException">The nominal growth is not at current prices, or areas or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">The two have no period in common.</exception>
    public static Series<GrowthRate> RealGrowth(
        this Series<GrowthRate> nominal,
        Series<GrowthRate> prices,
        Reach? reach = null
    )
    {
        ArgumentNullException.ThrowIfNull(nominal);
        ArgumentNullException.ThrowIfNull(prices);
        Require("real growth", nominal, prices, PriceBasisKind.Current, NotCurrent);
        return Rates(nominal, prices, "real-growth", RealName, PriceBasis.Comparable, reach);
    }

    /// <summary>The growth of prices, period by period, that nominal and real growth imply.</summary>
    /// <param name="nominal">The growth at current prices.</param>
    /// <param name="real">The growth at constant or comparable prices.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">The price bases are not these two, or areas or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">The two have no period in common.</exception>
    public static Series<GrowthRate> PriceGrowth(
        this Series<GrowthRate> nominal,
        Series<GrowthRate> real,
        Reach? reach = null
    )
    {
        ArgumentNullException.ThrowIfNull(nominal);
        ArgumentNullException.ThrowIfNull(real);
        Require("growth of prices", nominal, real, PriceBasisKind.Current, NotCurrent);
        Alignment.Require("growth of prices", nominal, real, IsReal(real.Indicator.PriceBasis) ? null : NotConstant);
        return Rates(nominal, real, "growth-of-prices", PriceName, PriceBasis.None, reach);
    }

    private static Series<GrowthRate> Rates(
        Series<GrowthRate> nominal,
        Series<GrowthRate> divisor,
        string code,
        Names names,
        PriceBasis prices,
        Reach? reach
    ) =>
        SeriesArithmetic.Of(
            default(RealGrowthFormula),
            DerivedIndicator.Of(nominal.Indicator, code, names, prices: prices),
            names.English,
            nominal,
            divisor,
            PeriodJoin.Inner,
            reach
        );

    private static bool IsReal(PriceBasis basis) => basis.Kind is PriceBasisKind.Constant or PriceBasisKind.Comparable;

    private static void Require<TFirst, TSecond>(
        string calculation,
        Series<TFirst> amounts,
        Series<TSecond> other,
        PriceBasisKind kind,
        Names reason
    )
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond> =>
        Alignment.Require(
            calculation,
            amounts,
            other,
            amounts.Indicator.PriceBasis.Kind != kind ? reason : Comparability.OfAreas(amounts.Area, other.Area)
        );

    /// <summary>The first and the last period of a year in a series.</summary>
    private static (ReportingPeriod First, ReportingPeriod Last) PeriodsOf(Series<IndexNumber> prices, int year)
    {
        var parts = ReportingPeriod.Year(year).SplitInto(prices.Periodicity);
        return (parts[0], parts[^1]);
    }
}
