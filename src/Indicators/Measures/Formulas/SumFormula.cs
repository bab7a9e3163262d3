namespace Indicators;

/// <summary>The sum of all.</summary>
internal readonly struct SumFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) => MeasureFormulas.Sum(x, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = MeasureFormulas.Sum(x);
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result)
    {
        var sum = default(DecimalBounds);
        foreach (var bounds in x)
        {
            if (!PlainBounds.TrySum(sum, bounds, isDifference: false, out var more))
            {
                return PlainBounds.None(out result);
            }

            sum = more;
        }

        result = sum;
        return true;
    }
}
