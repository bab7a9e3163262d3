namespace Indicators;

/// <summary>(to / from)^power - 1, of from and to: a change at annual rate.</summary>
internal readonly struct CompoundedChangeFormula(int power) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.Compounded(x[0], x[1], power, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var failure = RangeDomains.Comparable(x[0], x[1]);
        result = failure.IsNone ? (x[1] / x[0]).WholePower(power) - ExactRange.One : default;
        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result)
    {
        result = default;
        return power == 1 && default(GrowthFormula).TryPlain(x, out result);
    }
}
