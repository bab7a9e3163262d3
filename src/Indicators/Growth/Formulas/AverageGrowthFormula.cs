namespace Indicators;

/// <summary>The geometric mean of (1 + rate), less one, of the rates.</summary>
internal readonly struct AverageGrowthFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) => GrowthFormulas.Average(x, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = default;
        if (x.IsEmpty)
        {
            return GrowthFormulas.NoRates();
        }

        foreach (var rate in x)
        {
            if (!(ExactRange.One + rate).IsNotNegative)
            {
                return Failure.Undefined("a rate may be below -100 %, which has no geometric mean with others.");
            }
        }

        result = ChainFormula.Product(x).RootMinusOne(x.Length);
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
