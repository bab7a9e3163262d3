namespace Indicators;

/// <summary>amount x quote / base, of amount, quote and base: an amount at an exchange rate.</summary>
internal readonly struct ConversionFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        return x[2] == 0m ? Failure.Undefined("the base amount is zero.")
            : ExactProduct.TryOf(x[0], x[1], x[2], out result) ? Failure.None
            : Failure.Overflow;
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var isDefined = x[1].IsPositive && x[2].IsPositive;
        result = isDefined ? x[0] * x[1] / x[2] : default;
        return isDefined
            ? Failure.None
            : Failure.Undefined("an amount of the exchange rate may be zero or below; both must be above zero.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
