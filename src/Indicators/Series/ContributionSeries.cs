namespace Indicators;

/// <summary>What parts add to the growth of a whole, period by period: pull in percentage points (拉动) and contribution rate (贡献率).</summary>
/// <remarks>
/// <para>With weights of the base: a part pulls its change / the whole's base = its share in the base x its growth. Over parts that make up the whole, pulls add up to its growth and rates to 100 %.</para>
/// <para>At constant prices that are chained, levels do not add up; a part then pulls its share at current prices in the base x its real growth, which adds up where the prices of the base are the prices of the volumes (annual chaining, European System of Accounts 2010).</para>
/// <para>Pull = growth of the whole x contribution rate. A result is missing where a figure it needs is, or the series is broken between the two periods; statuses are carried.</para>
/// </remarks>
public static class ContributionSeries
{
    private static readonly Names PullName = new("contribution to growth", "拉动");
    private static readonly Names RateName = new("contribution rate", "贡献率");
    private static readonly Names NotCurrent = new("the weights are not at current prices", "权数不是现价");

    /// <summary>The contribution to the growth of the whole on a year ago, in percentage points.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">Units, areas, price bases, natures or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">The two have no period in common.</exception>
    /// <exception cref="OverflowException">A contribution is past what a decimal holds.</exception>
    public static Series<PercentagePoints> ContributionOnYearAgo<TMeasure>(
        this Series<TMeasure> part,
        Series<TMeasure> whole,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(part);
        return Pull(part, whole, null, reach);
    }

    /// <summary>The contribution to the growth of the whole on the previous period, in percentage points.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NatureRuleException">The figures are year-to-date.</exception>
    /// <exception cref="NotComparableException">Units, areas, price bases, natures or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">The two have no period in common.</exception>
    /// <exception cref="OverflowException">A contribution is past what a decimal holds.</exception>
    public static Series<PercentagePoints> ContributionOnPrevious<TMeasure>(
        this Series<TMeasure> part,
        Series<TMeasure> whole,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(part);
        NatureRules.RequireNotToDate("contribution to growth on the previous period", part);
        return Pull(part, whole, 1, reach);
    }

    /// <summary>The share of the whole's change on a year ago that is the part's.</summary>
    /// <typeparam name="TMeasure">The measure of part and whole.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole; where it did not change the rate is missing.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NotComparableException">Units, areas, price bases, natures or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">The two have no period in common.</exception>
    /// <exception cref="OverflowException">A rate is past what a decimal holds.</exception>
    public static Series<Share> ContributionRateOnYearAgo<TMeasure>(
        this Series<TMeasure> part,
        Series<TMeasure> whole,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        SeriesArithmetic.RequireAlike("contribution rate", part, whole);
        var (one, all) = part.Align(whole);
        var indicator = DerivedIndicator.Of<TMeasure, Share>(
            part.Indicator,
            "contribution-rate",
            RateName,
            Nature.Rate
        );
        return SeriesLift.Of(
            default(ChangeOverChangeFormula),
            indicator,
            part.Area,
            one.Grid,
            new(
                one.IsExact && all.IsExact,
                4,
                (index, cells) =>
                {
                    var from = one.Grid.YearBefore(index);
                    if (from < 0 || IsBroken(one, all, from, index))
                    {
                        return -1;
                    }

                    (cells[0], cells[1]) = (new(one, from), new(one, index));
                    (cells[2], cells[3]) = (new(all, from), new(all, index));
                    return 4;
                }
            ),
            reach
        );
    }

    /// <summary>The contribution of a part at chained prices to the growth of the whole on the period before: its share at current prices in that period x its real growth.</summary>
    /// <typeparam name="TMeasure">The measure of the amounts.</typeparam>
    /// <param name="growth">The real growth of the part on the period before.</param>
    /// <param name="part">The part at current prices.</param>
    /// <param name="whole">The whole at current prices.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="NatureRuleException">The figures are year-to-date.</exception>
    /// <exception cref="NotComparableException">The amounts are not at current prices, or units, areas, natures or the lengths of the periods differ.</exception>
    /// <exception cref="UndefinedResultException">They have no period in common.</exception>
    /// <exception cref="OverflowException">A contribution is past what a decimal holds.</exception>
    public static Series<PercentagePoints> ChainedContribution<TMeasure>(
        this Series<GrowthRate> growth,
        Series<TMeasure> part,
        Series<TMeasure> whole,
        Reach? reach = null
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(growth);
        NatureRules.RequireNotToDate("contribution to growth", growth);
        SeriesArithmetic.RequireAlike("contribution to growth", part, whole);
        var isCurrent = part.Indicator.PriceBasis.Kind == PriceBasisKind.Current;
        Alignment.Require("contribution to growth", part, whole, isCurrent ? null : NotCurrent);
        var partShift = Alignment.Shift("contribution to growth", growth, part);
        var wholeShift = Alignment.Shift("contribution to growth", growth, whole);
        return SeriesLift.Of(
            default(ChainedContributionFormula),
            DerivedIndicator.Of<GrowthRate, PercentagePoints>(growth.Indicator, "contribution", PullName, Nature.Rate),
            growth.Area,
            growth.Grid,
            new(
                growth.IsExact && part.IsExact && whole.IsExact,
                3,
                (index, cells) =>
                {
                    var (one, all) = (index - 1 - partShift, index - 1 - wholeShift);
                    if (one < 0 || one >= part.Count || all < 0 || all >= whole.Count)
                    {
                        return -1;
                    }

                    (cells[0], cells[1], cells[2]) = (new(part, one), new(whole, all), new(growth, index));
                    return 3;
                }
            ),
            reach
        );
    }

    private static Series<PercentagePoints> Pull<TMeasure>(
        Series<TMeasure> part,
        Series<TMeasure> whole,
        int? lag,
        Reach? reach
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        SeriesArithmetic.RequireAlike("contribution to growth", part, whole);
        var (one, all) = part.Align(whole);
        var indicator = DerivedIndicator.Of<TMeasure, PercentagePoints>(
            part.Indicator,
            "contribution",
            PullName,
            Nature.Rate
        );
        return SeriesLift.Of(
            default(ChangeOverFormula),
            indicator,
            part.Area,
            one.Grid,
            new(
                one.IsExact && all.IsExact,
                3,
                (index, cells) =>
                {
                    var from = lag is { } periods ? index - periods : one.Grid.YearBefore(index);
                    if (from < 0 || IsBroken(one, all, from, index))
                    {
                        return -1;
                    }

                    (cells[0], cells[1], cells[2]) = (new(one, from), new(one, index), new(all, from));
                    return 3;
                }
            ),
            reach
        );
    }

    private static bool IsBroken<TMeasure>(Series<TMeasure> part, Series<TMeasure> whole, int from, int to)
        where TMeasure : struct, ILinearMeasure<TMeasure> =>
        SeriesPairs.IsBroken(part, from, to) || SeriesPairs.IsBroken(whole, from, to);
}
