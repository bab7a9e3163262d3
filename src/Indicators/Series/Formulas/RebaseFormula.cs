namespace Indicators;

/// <summary>100 x value / mean of the base, of the value and of the base values; where the value is one of these it stands first and once.</summary>
/// <param name="count">The number of base values.</param>
internal readonly struct RebaseFormula(int count) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        if (count == 1)
        {
            return x[^1] == 0m
                ? Failure.Undefined("the base is zero.")
                : MeasureFormulas.Ratio(x[0], 100m, x[^1], out result);
        }

        var bases = x[^count..];
        var exact = default(ExactSum);
        foreach (var number in bases)
        {
            exact = exact.Plus(number, 1m);
        }

        return default(ExactSum).Plus(x[0], 100m * count).Over(exact, out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var failure = x.Length == count ? new ShareOfSumFormula(0).OfRanges(x, out result) : Quotient(x, out result);
        result *= ExactRange.Of(100m * count);
        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);

    private static Failure Quotient(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var sum = MeasureFormulas.Sum(x[1..]);
        result = sum.HoldsZero ? default : x[0] / sum;
        return sum.HoldsZero ? Failure.Undefined("the base may be zero.") : Failure.None;
    }
}
