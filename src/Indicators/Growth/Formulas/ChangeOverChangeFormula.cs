namespace Indicators;

/// <summary>(partTo - partFrom) / (wholeTo - wholeFrom), of partFrom, partTo, wholeFrom and wholeTo.</summary>
internal readonly struct ChangeOverChangeFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.ChangeOverChange(x[0], x[1], x[2], x[3], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var change = x[3] - x[2];
        var isDefined = !change.HoldsZero;
        result = isDefined ? (x[1] - x[0]) / change : default;
        return isDefined ? Failure.None : Failure.Undefined("the whole may not have changed.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
