namespace Indicators;

/// <summary>(1 + r1)(1 + r2)... - 1, of the rates.</summary>
internal readonly struct ChainFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) => GrowthFormulas.Chain(x, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = Product(x) - ExactRange.One;
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);

    internal static ExactRange Product(ReadOnlySpan<ExactRange> rates)
    {
        var product = ExactRange.One;
        foreach (var rate in rates)
        {
            product = (product * (ExactRange.One + rate)).Shortened();
        }

        return product;
    }
}
