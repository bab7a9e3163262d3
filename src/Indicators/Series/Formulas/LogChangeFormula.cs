namespace Indicators;

/// <summary>ln(to / from), of from and to.</summary>
internal readonly struct LogChangeFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.LogChange(x[0], x[1], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var isDefined = x[0].IsPositive && x[1].IsPositive;
        result = isDefined ? (x[1] / x[0]).Log() : default;
        return isDefined ? Failure.None : Failure.Undefined("a level may not be above zero.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
