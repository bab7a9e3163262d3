namespace Indicators;

/// <summary>The value as it is.</summary>
internal readonly struct SameFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = x[0];
        return Failure.None;
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = x[0];
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result)
    {
        result = x[0];
        return true;
    }
}
