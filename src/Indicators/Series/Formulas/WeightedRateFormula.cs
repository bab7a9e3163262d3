namespace Indicators;

/// <summary>The mean of values by weights, of all values and then all weights, which are not negative.</summary>
internal readonly struct WeightedRateFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        var (sum, total, half) = (default(ExactSum), default(ExactSum), x.Length / 2);
        result = 0m;
        for (var i = 0; i < half; i++)
        {
            if (x[half + i] < 0m)
            {
                return Negative();
            }

            sum = sum.Plus(x[i], x[half + i]);
            total = total.Plus(x[half + i], 1m);
        }

        return sum.Over(total, out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var half = x.Length / 2;
        result = default;
        foreach (var weight in x[half..])
        {
            if (!weight.IsNotNegative)
            {
                return Negative();
            }
        }

        return WeightedRange.TryMean(x[..half], x[half..], out result)
            ? Failure.None
            : Failure.Undefined("the weights may sum to zero, or an end is absent.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);

    private static Failure Negative() => Failure.Domain("weights", "a weight may be negative.");
}
