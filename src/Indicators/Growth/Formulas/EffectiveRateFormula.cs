namespace Indicators;

/// <summary>(1 + rate / periods)^periods - 1, of the nominal rate.</summary>
internal readonly struct EffectiveRateFormula(int periodsPerYear) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.EffectiveRate(x[0], periodsPerYear, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var failure = RangeDomains.Interest(x[0], "nominal", periodsPerYear);
        result = failure.IsNone
            ? (ExactRange.One + (x[0] / ExactRange.Of(periodsPerYear))).PositivePower(periodsPerYear) - ExactRange.One
            : default;
        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
