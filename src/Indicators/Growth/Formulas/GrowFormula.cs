namespace Indicators;

/// <summary>value x (1 + rate)^periods, of value and rate.</summary>
internal readonly struct GrowFormula(decimal periods) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.Grow(x[0], x[1], periods, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var failure = RangeDomains.Factor(x[1], periods, out var factor);
        result = failure.IsNone ? x[0] * factor : default;
        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
