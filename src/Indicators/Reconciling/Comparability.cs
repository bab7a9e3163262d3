namespace Indicators;

/// <summary>Why figures of two observations may not be set against each other; null where they may.</summary>
internal static class Comparability
{
    private static readonly Names Indicator = new("the indicators differ", "指标不同");
    private static readonly Names Period = new("the periods differ", "时期不同");
    private static readonly Names Unit = new("the units differ", "单位不同");
    private static readonly Names Area = new("the areas differ", "地区不同");
    private static readonly Names Prices = new("the price bases differ", "价格口径不同");
    private static readonly Names Break = new(
        "the series is broken between them: the base was restated",
        "序列中断，基数已修订"
    );
    private static readonly Names Disputed = new("a figure is disputed", "数字有争议");
    private static readonly Names Missing = new("a figure is missing", "数字缺失");
    private static readonly Names Natures = new(
        "one is a stock, the other a flow, a year-to-date figure, an index or a rate",
        "一为存量，另一为流量、累计数、指数或比率"
    );
    internal static Names Periodicities { get; } =
        new("the lengths of the periods differ, or they do not follow each other", "时期长度不同或不衔接");

    /// <summary>Two levels of one indicator: what grows from one to the other.</summary>
    internal static Names? OfLevels<TFigure>(Observation<TFigure> from, Observation<TFigure> to)
        where TFigure : struct, IFigure<TFigure> =>
        OfAddends(from, to)
        ?? (
            from.Indicator.Code != to.Indicator.Code ? Indicator
            : to.Status == ObservationStatus.Break ? Break
            : null
        );

    /// <summary>Two figures that add up, whatever their indicators and periods: sectors, quarters.</summary>
    internal static Names? OfAddends<TFigure>(Observation<TFigure> first, Observation<TFigure> second)
        where TFigure : struct, IFigure<TFigure> =>
        !first.HasValue || !second.HasValue ? Missing
        : first.Indicator.Unit.Code != second.Indicator.Unit.Code ? Unit
        : first.Area.Code != second.Area.Code ? Area
        : first.Indicator.PriceBasis != second.Indicator.PriceBasis ? Prices
        : IsDisputed(first.Status) || IsDisputed(second.Status) ? Disputed
        : null;

    /// <summary>Two observations of one series; their values may be missing.</summary>
    internal static Names? OfSeries<TFigure>(Observation<TFigure> one, Observation<TFigure> other)
        where TFigure : struct, IFigure<TFigure> =>
        OfBases(one.Indicator, one.Area, other.Indicator, other.Area)
        ?? (
            one.Indicator.Code != other.Indicator.Code || one.Indicator.Nature != other.Indicator.Nature
                ? Indicator
                : null
        );

    /// <summary>Two indicators of one unit whose values are added, subtracted or divided.</summary>
    internal static Names? OfBases<TFirst, TSecond>(
        Indicator<TFirst> first,
        ReferenceArea firstArea,
        Indicator<TSecond> second,
        ReferenceArea secondArea
    )
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond> =>
        first.Unit.Code != second.Unit.Code ? Unit
        : firstArea.Code != secondArea.Code ? Area
        : OfPrices(first.PriceBasis, second.PriceBasis);

    /// <summary>Two indicators for one area, of whatever units and prices.</summary>
    internal static Names? OfAreas(ReferenceArea first, ReferenceArea second) =>
        first.Code != second.Code ? Area : null;

    internal static Names? OfUnits<TFirst, TSecond>(Indicator<TFirst> first, Indicator<TSecond> second)
        where TFirst : struct, IFigure<TFirst>
        where TSecond : struct, IFigure<TSecond> => first.Unit.Code != second.Unit.Code ? Unit : null;

    internal static Names? OfNatures(Nature first, Nature second) => first != second ? Natures : null;

    /// <summary>Whether a series is broken between two of its places.</summary>
    internal static Names? OfBreak(bool isBroken) => isBroken ? Break : null;

    /// <summary>A whole or a printed growth that belongs to a level: it has its area, its period and, where prices enter, its price basis.</summary>
    internal static Names? OfResult<TFigure, TResult>(Observation<TFigure> level, Observation<TResult> result)
        where TFigure : struct, IFigure<TFigure>
        where TResult : struct, IFigure<TResult> =>
        !result.HasValue ? Missing
        : level.Area.Code != result.Area.Code ? Area
        : level.Period != result.Period ? Period
        : level.Indicator.PriceBasis != result.Indicator.PriceBasis ? Prices
        : IsDisputed(result.Status) ? Disputed
        : null;

    /// <summary>One observation that something is computed from.</summary>
    internal static Names? OfSingle<TFigure>(Observation<TFigure> observation)
        where TFigure : struct, IFigure<TFigure> =>
        !observation.HasValue ? Missing
        : IsDisputed(observation.Status) ? Disputed
        : null;

    /// <summary>What an amount is divided by: prices do not enter heads or vehicles.</summary>
    internal static Names? OfDivisor<TFigure, TDivisor>(Observation<TFigure> amount, Observation<TDivisor> divisor)
        where TFigure : struct, IFigure<TFigure>
        where TDivisor : struct, IFigure<TDivisor> =>
        OfSingle(divisor) ?? (amount.Area.Code != divisor.Area.Code ? Area : null);

    internal static Names? OfPrices(PriceBasis levels, PriceBasis result) => levels == result ? null : Prices;

    private static bool IsDisputed(ObservationStatus status) => status == ObservationStatus.Disputed;
}
