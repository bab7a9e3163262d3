namespace Indicators;

/// <summary>(1 + rate)^(1 / periods) - 1, of the rate.</summary>
internal readonly struct RootFormula(decimal periods) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.Root(x[0], periods, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = default;
        var ratio = ExactRange.One + x[0];
        if (periods <= 0m || !ratio.IsNotNegative)
        {
            return periods <= 0m
                ? GrowthFormulas.NoPeriods()
                : Failure.Domain("rate", "a rate may be below -100 %, which has no root.");
        }

        result = ratio.RootMinusOne(periods);
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
