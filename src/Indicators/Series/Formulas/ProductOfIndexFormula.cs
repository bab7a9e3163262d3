namespace Indicators;

/// <summary>value x index / 100, of both: an amount inflated by an index.</summary>
internal readonly struct ProductOfIndexFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        MeasureFormulas.Ratio(x[0], x[1], 100m, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = x[0] * x[1] / ExactRange.Of(100m);
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
