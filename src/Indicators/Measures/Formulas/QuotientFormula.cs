namespace Indicators;

/// <summary>dividend / divisor, of both: a share of a whole, an amount per item.</summary>
internal readonly struct QuotientFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        MeasureFormulas.Quotient(x[0], x[1], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var isDefined = !x[1].HoldsZero;
        result = isDefined ? x[0] / x[1] : default;
        return isDefined ? Failure.None : Failure.Undefined("the divisor may be zero.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) =>
        PlainBounds.TryQuotient(x[0], x[1], out result);
}
