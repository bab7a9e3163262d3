namespace Indicators;

/// <summary>The mean of all by exact weights, which are not negative and sum to more than zero.</summary>
internal readonly struct WeightedMeanFormula(decimal[] weights) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        var (sum, total) = (default(ExactSum), default(ExactSum));
        for (var i = 0; i < x.Length; i++)
        {
            sum = sum.Plus(x[i], weights[i]);
            total = total.Plus(weights[i], 1m);
        }

        return sum.Over(total, out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var (sum, total) = (default(ExactRange), default(ExactRange));
        for (var i = 0; i < x.Length; i++)
        {
            var weight = ExactRange.Of(weights[i]);
            sum += x[i] * weight;
            total += weight;
        }

        result = sum / total;
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
