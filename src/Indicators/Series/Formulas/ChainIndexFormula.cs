namespace Indicators;

/// <summary>start x (1 + r1)(1 + r2)..., of the rates.</summary>
internal readonly struct ChainIndexFormula(decimal start) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        var level = WideFloat.Of(start);
        foreach (var rate in x)
        {
            level *= WideFloat.One + WideFloat.Of(rate);
        }

        return MeasureFormulas.Rounded(level, out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = ChainFormula.Product(x) * ExactRange.Of(start);
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
