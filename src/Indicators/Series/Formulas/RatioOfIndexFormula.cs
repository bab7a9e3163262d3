namespace Indicators;

/// <summary>dividend / divisor x factor, of both: an amount deflated by an index, an implied deflator.</summary>
internal readonly struct RatioOfIndexFormula(decimal factor) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        return x[1] == 0m
            ? Failure.Undefined("the divisor is zero.")
            : MeasureFormulas.Ratio(x[0], factor, x[1], out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var isDefined = !x[1].HoldsZero;
        result = isDefined ? x[0] * ExactRange.Of(factor) / x[1] : default;
        return isDefined ? Failure.None : Failure.Undefined("the divisor may be zero.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
