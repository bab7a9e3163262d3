namespace Indicators;

/// <summary>value x factor, of the value.</summary>
internal readonly struct MultipleFormula(decimal factor) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        MeasureFormulas.Ratio(x[0], factor, 1m, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = x[0] * ExactRange.Of(factor);
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
