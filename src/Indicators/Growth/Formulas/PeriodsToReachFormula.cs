namespace Indicators;

/// <summary>ln(to / from) / ln(1 + rate), of rate, from and to.</summary>
internal readonly struct PeriodsToReachFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.PeriodsToReach(x[0], x[1], x[2], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = default;
        if (!x[1].IsPositive || !x[2].IsPositive)
        {
            return Failure.Undefined("both levels must be above zero.");
        }

        var factor = ExactRange.One + x[0];
        var failure = RangeDomains.AboveTotalLoss(factor, "rate");
        if (!failure.IsNone)
        {
            return failure;
        }

        if (x[0].HoldsZero)
        {
            return Failure.Undefined("the rate may be zero, and a level that does not grow reaches no other.");
        }

        var ratio = x[2] / x[1];
        if (x[0].IsNegative && !(ratio - ExactRange.One).IsNotPositive)
        {
            return Failure.Undefined("a falling level never reaches a higher one.");
        }

        result = ratio.Log() / factor.Log();
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
