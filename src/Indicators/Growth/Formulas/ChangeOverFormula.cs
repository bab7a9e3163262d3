namespace Indicators;

/// <summary>(to - from) / level, of from, to and level.</summary>
internal readonly struct ChangeOverFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.ChangeOver(x[0], x[1], x[2], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var isDefined = !x[2].HoldsZero;
        result = isDefined ? (x[1] - x[0]) / x[2] : default;
        return isDefined ? Failure.None : Failure.Undefined("the base may be zero. Give the difference instead.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
