using System.Globalization;

namespace Indicators;

/// <summary>Price indices over prices and quantities of several items, between two periods and as series; with prices and quantities exchanged they are quantity indices.</summary>
/// <remarks>
/// Formulas: Producer Price Index Manual (2004), chapters 15 to 17; the numbers of its chapter 19 are tests. An index is the nearest decimal for sums over sums, and within a unit of its last place where roots or logarithms enter.
/// Prices are above zero and quantities not negative; each item may have its own unit, the same in both periods.
/// </remarks>
public static class PriceIndex
{
    /// <summary>The index between two periods.</summary>
    /// <param name="formula">The formula.</param>
    /// <param name="p0">The prices of the first period, one for each item.</param>
    /// <param name="q0">The quantities of the first period.</param>
    /// <param name="p1">The prices of the second period.</param>
    /// <param name="q1">The quantities of the second period.</param>
    /// <returns>How many times the level of the first period: 1.42 for a rise of 42 %.</returns>
    /// <exception cref="ArgumentException">There are no items, or not as many of each.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="formula"/> is none.</exception>
    /// <exception cref="UndefinedResultException">A price is not above zero, a quantity negative, or nothing was bought or sold in a period.</exception>
    /// <exception cref="OverflowException">The index is past what a decimal holds.</exception>
    public static Multiplier Between(
        IndexFormula formula,
        ReadOnlySpan<decimal> p0,
        ReadOnlySpan<decimal> q0,
        ReadOnlySpan<decimal> p1,
        ReadOnlySpan<decimal> q1
    )
    {
        RequireItems(Known.Choice(formula), p0.Length, q0.Length, p1.Length, q1.Length);
        var failure = new IndexNumberFormula(formula).OfNumbers(Basket(p0, q0, p1, q1), out var index);
        return failure.IsNone ? Multiplier.Times(index) : throw failure.ToException(NameOf(formula, p0.Length));
    }

    /// <summary>The index between two periods, with the bounds that the statements allow.</summary>
    /// <typeparam name="TPrice">The type of the prices.</typeparam>
    /// <typeparam name="TQuantity">The type of the quantities.</typeparam>
    /// <param name="formula">The formula.</param>
    /// <param name="p0">The prices of the first period, one for each item.</param>
    /// <param name="q0">The quantities of the first period.</param>
    /// <param name="p1">The prices of the second period.</param>
    /// <param name="q1">The quantities of the second period.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>How many times the level of the first period; where weights are value shares the bounds may be wider than needed.</returns>
    /// <exception cref="ArgumentException">There are no items, or not as many of each.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="formula"/> is none.</exception>
    /// <exception cref="UndefinedResultException">A price may not be above zero, a quantity may be negative or without an end, or nothing may have been bought or sold in a period.</exception>
    /// <exception cref="OverflowException">The index is past what a decimal holds.</exception>
    public static Stated<Multiplier> Between<TPrice, TQuantity>(
        IndexFormula formula,
        ReadOnlySpan<Stated<TPrice>> p0,
        ReadOnlySpan<Stated<TQuantity>> q0,
        ReadOnlySpan<Stated<TPrice>> p1,
        ReadOnlySpan<Stated<TQuantity>> q1,
        Reach? reach = null
    )
        where TPrice : struct, IFigure<TPrice>
        where TQuantity : struct, IFigure<TQuantity>
    {
        RequireItems(Known.Choice(formula), p0.Length, q0.Length, p1.Length, q1.Length);
        var numbers = new StatedNumber[4 * p0.Length];
        for (var i = 0; i < p0.Length; i++)
        {
            numbers[4 * i] = StatedNumber.Of(p0[i], reach);
            numbers[(4 * i) + 1] = StatedNumber.Of(q0[i], reach);
            numbers[(4 * i) + 2] = StatedNumber.Of(p1[i], reach);
            numbers[(4 * i) + 3] = StatedNumber.Of(q1[i], reach);
        }

        var failure = Lifted.OfStated(new IndexNumberFormula(formula), numbers, out var computed);
        return failure.IsNone ? computed.In<Multiplier>() : throw failure.ToException(NameOf(formula, p0.Length));
    }

    /// <summary>The index over all periods that the prices have: each period against the base, or, chained, each against the one before.</summary>
    /// <typeparam name="TPrice">The type of the prices.</typeparam>
    /// <typeparam name="TQuantity">The type of the quantities.</typeparam>
    /// <param name="formula">The formula.</param>
    /// <param name="indicator">What the index is called.</param>
    /// <param name="prices">The prices of each item; at least one, all of the same periods.</param>
    /// <param name="quantities">The quantities of each item, of the same periods.</param>
    /// <param name="isChained">Whether each period is set against the one before; else against the first.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>100 in the first period; missing where a figure that enters is, and, chained, from there to the end.</returns>
    /// <exception cref="ArgumentException">There are no items, not as many prices as quantities, or the periods differ.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="formula"/> is none.</exception>
    /// <exception cref="NotComparableException">The areas differ.</exception>
    /// <exception cref="OverflowException">The index is past what a decimal holds.</exception>
    public static Series<IndexNumber> Of<TPrice, TQuantity>(
        IndexFormula formula,
        Indicator<IndexNumber> indicator,
        IReadOnlyList<Series<TPrice>> prices,
        IReadOnlyList<Series<TQuantity>> quantities,
        bool isChained = false,
        Reach? reach = null
    )
        where TPrice : struct, IFigure<TPrice>
        where TQuantity : struct, IFigure<TQuantity>
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(prices);
        ArgumentNullException.ThrowIfNull(quantities);
        RequireItems(Known.Choice(formula), prices.Count, quantities.Count, prices.Count, quantities.Count);
        RequireOneGrid(prices, quantities);
        var relatives = SeriesLift.Of(
            new IndexNumberFormula(formula),
            DerivedIndicator.Of<IndexNumber, Multiplier>(indicator, "relative", indicator.Names, Nature.Rate),
            prices[0].Area,
            prices[0].Grid,
            new(
                prices.All(static series => series.IsExact) && quantities.All(static series => series.IsExact),
                4 * prices.Count,
                (index, cells) =>
                {
                    var from = isChained ? index - 1 : 0;
                    for (var i = 0; from >= 0 && i < prices.Count; i++)
                    {
                        (cells[4 * i], cells[(4 * i) + 1]) = (new(prices[i], from), new(quantities[i], from));
                        (cells[(4 * i) + 2], cells[(4 * i) + 3]) = (new(prices[i], index), new(quantities[i], index));
                    }

                    return from < 0 ? -1 : 4 * prices.Count;
                }
            ),
            reach
        );
        return FromRelatives(relatives, indicator, isChained, reach);
    }

    private static Series<IndexNumber> FromRelatives(
        Series<Multiplier> relatives,
        Indicator<IndexNumber> indicator,
        bool isChained,
        Reach? reach
    ) =>
        SeriesLift.Of(
            default(HundredTimesFormula),
            indicator,
            relatives.Area,
            relatives.Grid,
            new(
                relatives.IsExact,
                relatives.Count,
                (index, cells) =>
                {
                    var links = isChained ? index : Math.Min(index, 1);
                    for (var i = 0; i < links; i++)
                    {
                        cells[i] = new(relatives, index - i);
                    }

                    return links;
                }
            ),
            reach
        );

    internal static decimal[] Basket(
        ReadOnlySpan<decimal> p0,
        ReadOnlySpan<decimal> q0,
        ReadOnlySpan<decimal> p1,
        ReadOnlySpan<decimal> q1
    )
    {
        var numbers = new decimal[4 * p0.Length];
        for (var i = 0; i < p0.Length; i++)
        {
            (numbers[4 * i], numbers[(4 * i) + 1]) = (p0[i], q0[i]);
            (numbers[(4 * i) + 2], numbers[(4 * i) + 3]) = (p1[i], q1[i]);
        }

        return numbers;
    }

    private static string NameOf(IndexFormula formula, int items) =>
        string.Create(CultureInfo.InvariantCulture, $"{formula} index of {items} items");

    private static void RequireItems(IndexFormula formula, params ReadOnlySpan<int> counts)
    {
        if (counts[0] == 0 || counts.ContainsAnyExcept(counts[0]))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"A {formula} index takes one price and one quantity of each item in each period; given are {counts[0]}, {counts[1]}, {counts[2]} and {counts[3]}."
                ),
                nameof(counts)
            );
        }
    }

    private static void RequireOneGrid<TPrice, TQuantity>(
        IReadOnlyList<Series<TPrice>> prices,
        IReadOnlyList<Series<TQuantity>> quantities
    )
        where TPrice : struct, IFigure<TPrice>
        where TQuantity : struct, IFigure<TQuantity>
    {
        var one = prices[0];
        foreach (var series in prices)
        {
            RequireOn(one, series);
        }

        foreach (var series in quantities)
        {
            RequireOn(one, series);
        }
    }

    private static void RequireOn<TOne, TOther>(Series<TOne> one, Series<TOther> other)
        where TOne : struct, IFigure<TOne>
        where TOther : struct, IFigure<TOther>
    {
        Alignment.Require("price index", one, other, Comparability.OfAreas(one.Area, other.Area));
        if (one.Grid != other.Grid)
        {
            throw new ArgumentException($"{one} and {other} have different periods. Align them first.", nameof(other));
        }
    }
}
