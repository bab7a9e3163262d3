namespace Indicators;

/// <summary>ln 2 / ln(1 + rate), of the rate.</summary>
internal readonly struct DoublingTimeFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.PeriodsToReach(x[0], 1m, 2m, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result) =>
        default(PeriodsToReachFormula).OfRanges([x[0], ExactRange.One, ExactRange.Of(2m)], out result);

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
