namespace Indicators;

/// <summary>The arithmetic mean of all, of which there is at least one.</summary>
internal readonly struct MeanFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) => ExactSum.Of(x).Over(x.Length, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = MeasureFormulas.Sum(x) / ExactRange.Of(x.Length);
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
