namespace Indicators;

/// <summary>value / (1 + growth), of value and growth.</summary>
internal readonly struct ImpliedBaseFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.ImpliedBase(x[0], x[1], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var factor = ExactRange.One + x[1];
        var failure = RangeDomains.AboveTotalLoss(factor, "growth");
        result = failure.IsNone ? x[0] / factor : default;
        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
