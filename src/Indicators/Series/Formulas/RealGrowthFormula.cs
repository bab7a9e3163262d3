namespace Indicators;

/// <summary>(1 + nominal) / (1 + prices) - 1, of both rates.</summary>
internal readonly struct RealGrowthFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.RealGrowth(x[0], x[1], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var prices = ExactRange.One + x[1];
        var failure = RangeDomains.AboveTotalLoss(prices, "prices");
        result = failure.IsNone ? ((ExactRange.One + x[0]) / prices) - ExactRange.One : default;
        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
