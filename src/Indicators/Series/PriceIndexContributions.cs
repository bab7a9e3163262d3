namespace Indicators;

/// <summary>What each item adds to the change of a price index, in percentage points.</summary>
/// <remarks>The contributions add up to the change of the index, but for the rounding of each to decimal's last place. They are computed of exact prices and quantities.</remarks>
public static class PriceIndexContributions
{
    /// <summary>The contribution of each item to the change of the index between two periods.</summary>
    /// <param name="method">The index and the way of dividing its change.</param>
    /// <param name="p0">The prices of the first period, one for each item; above zero.</param>
    /// <param name="q0">The quantities of the first period; not negative.</param>
    /// <param name="p1">The prices of the second period.</param>
    /// <param name="q1">The quantities of the second period.</param>
    /// <returns>A contribution for each item, in order; their sum is index - 1.</returns>
    /// <exception cref="ArgumentException">There are no items, or not as many of each.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="method"/> is none.</exception>
    /// <exception cref="UndefinedResultException">A price is not above zero, a quantity negative, or nothing was bought or sold in a period.</exception>
    /// <exception cref="OverflowException">A contribution is past what a decimal holds.</exception>
    public static IReadOnlyList<PercentagePoints> Between(
        ContributionMethod method,
        ReadOnlySpan<decimal> p0,
        ReadOnlySpan<decimal> q0,
        ReadOnlySpan<decimal> p1,
        ReadOnlySpan<decimal> q1
    )
    {
        var formula = Known.Choice(method) switch
        {
            ContributionMethod.Laspeyres => IndexFormula.Laspeyres,
            ContributionMethod.Jevons => IndexFormula.Jevons,
            ContributionMethod.Tornqvist => IndexFormula.Tornqvist,
            _ => IndexFormula.Fisher,
        };
        _ = PriceIndex.Between(formula, p0, q0, p1, q1);
        var basket = new IndexBasket(PriceIndex.Basket(p0, q0, p1, q1));
        var weights = ContributionWeights.Of(method, basket);
        var contributions = new PercentagePoints[weights.Length];
        for (var i = 0; i < contributions.Length; i++)
        {
            var change = weights[i] * WideFloat.Of(basket.Relative(i) - Fraction.One);
            contributions[i] = change.TryToDecimal(out var points)
                ? PercentagePoints.Fraction(points)
                : throw Failure.Overflow.ToException("contribution to the change of an index");
        }

        return contributions;
    }
}
