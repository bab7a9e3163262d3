namespace Indicators;

/// <summary>to - from, of from and to.</summary>
internal readonly struct DifferenceFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        MeasureFormulas.Sum([x[1], -x[0]], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = x[1] - x[0];
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) =>
        PlainBounds.TrySum(x[1], x[0], isDifference: true, out result);
}
