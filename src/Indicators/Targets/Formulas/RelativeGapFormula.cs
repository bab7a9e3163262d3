namespace Indicators;

/// <summary>(goal - value) / goal, of value and goal.</summary>
internal readonly struct RelativeGapFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.ChangeOver(x[0], x[1], x[1], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var isDefined = !x[1].HoldsZero;
        result = isDefined ? ExactRange.One - (x[0] / x[1]) : default;
        return isDefined ? Failure.None : Failure.Undefined("the goal may be zero. Give the difference instead.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
