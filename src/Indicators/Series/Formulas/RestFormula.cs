namespace Indicators;

/// <summary>whole - part, of the whole and the part; the whole where there is no part.</summary>
internal readonly struct RestFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = x[0];
        return x.Length == 1 ? Failure.None : MeasureFormulas.Sum([x[0], -x[1]], out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = x.Length == 1 ? x[0] : x[0] - x[1];
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result)
    {
        result = x[0];
        return x.Length == 1 || PlainBounds.TrySum(x[0], x[1], isDifference: true, out result);
    }
}
