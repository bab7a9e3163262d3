namespace Indicators;

/// <summary>From growth to an index, and one index carried on by another.</summary>
/// <remarks>Movements are kept: the growth of the result is that of the links, or of the series that it was made from, period by period.</remarks>
public static class Chaining
{
    private static readonly Names ChainName = new("chained index", "环比连乘指数");
    private static readonly Names LinkedName = new("linked index", "衔接指数");

    /// <summary>The index that growth on the previous period leads to: 100 in the period before the first, multiplied by each 1 + growth.</summary>
    /// <param name="growth">The growth on the previous period; after a missing one the index is missing to the end.</param>
    /// <param name="start">The index in the period before the first.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>The index, one period longer than the growth.</returns>
    /// <exception cref="NatureRuleException">The growth is of year-to-date figures.</exception>
    /// <exception cref="OverflowException">A number is past what a decimal holds, or the period before the first before the year 1.</exception>
    public static Series<IndexNumber> Chain(
        this Series<GrowthRate> growth,
        IndexNumber? start = null,
        Reach? reach = null
    )
    {
        ArgumentNullException.ThrowIfNull(growth);
        NatureRules.RequireNotToDate("chained index", growth);
        var grid = new SeriesGrid(growth.Grid.First.Previous(), growth.Count + 1, IsYearToDate: false);
        var indicator = DerivedIndicator.Of<GrowthRate, IndexNumber>(
            growth.Indicator,
            "chained-index",
            ChainName,
            Nature.Index
        );
        return SeriesLift.Of(
            new ChainIndexFormula((start ?? IndexNumber.Points(100m)).ToDecimal()),
            indicator,
            growth.Area,
            grid,
            new(
                growth.IsExact,
                growth.Count,
                (index, cells) =>
                {
                    for (var i = 0; i < index; i++)
                    {
                        cells[i] = new(growth, i);
                    }

                    return index;
                }
            ),
            reach
        );
    }

    /// <summary>An index carried on by another from a period that both have: the older one up to there, then the newer at the older one's level.</summary>
    /// <param name="older">The older index.</param>
    /// <param name="newer">The newer index, on whatever base.</param>
    /// <param name="at">The period in which the two are set equal.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="KeyNotFoundException">One of the two does not have the period.</exception>
    /// <exception cref="NotComparableException">Areas, price bases or the lengths of the periods differ, or a figure of the link is missing or disputed.</exception>
    /// <exception cref="OverflowException">A number is past what a decimal holds.</exception>
    public static Series<IndexNumber> Link(
        this Series<IndexNumber> older,
        Series<IndexNumber> newer,
        ReportingPeriod at,
        Reach? reach = null
    )
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        SeriesArithmetic.RequireAlike("link", older, newer);
        var shift = Alignment.Shift("link", older, newer);
        var (place, newPlace) = (older.Place(at), newer.Place(at));
        if ((Comparability.OfSingle(older[place]) ?? Comparability.OfSingle(newer[newPlace])) is { } reason)
        {
            throw new NotComparableException($"link of {older} and {newer} in {at}", reason);
        }

        var length = Math.Max(place + 1, shift + newer.Count);
        return SeriesLift.Of(
            default(LinkFormula),
            DerivedIndicator.Of(older.Indicator, "linked", LinkedName),
            older.Area,
            older.Grid with
            {
                Length = length,
            },
            new(
                older.IsExact && newer.IsExact,
                3,
                (index, cells) =>
                {
                    cells[0] = new(older, Math.Min(index, place));
                    if (index <= place)
                    {
                        return 1;
                    }

                    (cells[1], cells[2]) = (new(newer, newPlace), new(newer, index - shift));
                    return 3;
                }
            ),
            reach
        );
    }
}
