namespace Indicators;

/// <summary>periods x ((1 + rate)^(1 / periods) - 1), of the effective rate.</summary>
internal readonly struct NominalRateFormula(int periodsPerYear) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.NominalRate(x[0], periodsPerYear, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var failure = RangeDomains.Interest(x[0], "effective", periodsPerYear);
        result = failure.IsNone
            ? (ExactRange.One + x[0]).RootMinusOne(periodsPerYear) * ExactRange.Of(periodsPerYear)
            : default;
        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
