namespace Indicators;

/// <summary>100 x the product of all.</summary>
internal readonly struct HundredTimesFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        var product = WideFloat.Whole(100);
        foreach (var number in x)
        {
            product *= WideFloat.Of(number);
        }

        return MeasureFormulas.Rounded(product, out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = ExactRange.Of(100m);
        foreach (var range in x)
        {
            result = (result * range).Shortened();
        }

        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
