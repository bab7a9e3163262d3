namespace Indicators;

/// <summary>(1 + rate)^periods - 1, of the rate.</summary>
internal readonly struct CompoundFormula(decimal periods) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.Compound(x[0], periods, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var failure = RangeDomains.Factor(x[0], periods, out var factor);
        result = failure.IsNone ? factor - ExactRange.One : default;
        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
