namespace Indicators;

/// <summary>Holds printed figures against each other: does a growth rate, a share, a total or a contribution follow from the figures printed with it?</summary>
/// <remarks>
/// Printed figures stand for bounds. What follows from them is bounds too, and a print is consistent with it when the two have a figure in common.
/// Figures of different price basis are not comparable: growth at constant prices does not follow from levels at current prices.
/// </remarks>
public static partial class Reconcile
{
    /// <summary>Two statements of one figure, however they were found.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="recomputed">What follows from other figures; bounds, or a stated figure by the default reach.</param>
    /// <param name="printed">What is printed.</param>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit.</exception>
    public static Reconciliation<TFigure> Figures<TFigure>(Bounds<TFigure> recomputed, Bounds<TFigure> printed)
        where TFigure : struct, IFigure<TFigure> => new(recomputed, printed);

    /// <summary>A printed growth rate against the two levels: (to - from) / from.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="printed">The printed rate.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static Reconciliation<GrowthRate> Growth<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        Stated<GrowthRate> printed,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        Compared(Indicators.Growth.Between(from, to, reach), printed, reach);

    /// <summary>A printed growth rate against two levels whose prices may differ from the rate's.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="levels">The price basis of the levels.</param>
    /// <param name="printed">The printed rate.</param>
    /// <param name="rate">The price basis of the rate.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>Not comparable when the price bases differ.</returns>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static Reconciliation<GrowthRate> Growth<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        PriceBasis levels,
        Stated<GrowthRate> printed,
        PriceBasis rate,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        Comparability.OfPrices(levels, rate) is { } reason
            ? new(printed.ToBounds(reach), reason)
            : Growth(from, to, printed, reach);

    /// <summary>A printed growth rate against two observed levels.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="printed">The printed rate; its price basis is that of its indicator.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>Not comparable when a figure is missing or disputed, when areas, indicators, units or price bases differ, when the rate is of another period than the second level, or when the series is broken between the levels.</returns>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures have a unit without ratio.</exception>
    public static Reconciliation<GrowthRate> Growth<TFigure>(
        Observation<TFigure> from,
        Observation<TFigure> to,
        Observation<GrowthRate> printed,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(printed);
        return (Comparability.OfLevels(from, to) ?? Comparability.OfResult(to, printed)) is { } reason
            ? new(printed.HasValue ? printed.Value.ToBounds(reach) : Bounds.Unbounded<GrowthRate>(), reason)
            : Growth(from.Value, to.Value, printed.Value, reach);
    }

    /// <summary>A printed compound growth rate against the two levels.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <param name="printed">The printed rate of each period.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static Reconciliation<GrowthRate> Cagr<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        decimal periods,
        Stated<GrowthRate> printed,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        Compared(Indicators.Cagr.Between(from, to, periods, reach), printed, reach);

    /// <summary>A printed base against the one that a level and its growth imply: value / (1 + growth). A restated base shows here.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it; above -100 %.</param>
    /// <param name="printed">The printed base.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> may be -100 % or less.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static Reconciliation<TFigure> ImpliedBase<TFigure>(
        Stated<TFigure> value,
        Stated<GrowthRate> growth,
        Stated<TFigure> printed,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        Compared(Indicators.Growth.ImpliedBase(value, growth, reach), printed, reach);

    /// <summary>A printed change of a growth rate in percentage points against the two rates.</summary>
    /// <param name="from">The rate at the start.</param>
    /// <param name="to">The rate at the end.</param>
    /// <param name="printed">The printed change.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    public static Reconciliation<PercentagePoints> Change(
        Stated<GrowthRate> from,
        Stated<GrowthRate> to,
        Stated<PercentagePoints> printed,
        Reach? reach = null
    ) => Compared(Indicators.Growth.Change(from, to, reach), printed, reach);

    private static Reconciliation<TFigure> Compared<TFigure>(
        Stated<TFigure> recomputed,
        Stated<TFigure> printed,
        Reach? reach
    )
        where TFigure : struct, IFigure<TFigure> => new(recomputed.ToBounds(reach), printed.ToBounds(reach));
}
