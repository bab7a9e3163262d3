namespace Indicators;

/// <summary>old level x new level / new level at the link, of the old level, the new at the link and the new; the old level alone up to the link.</summary>
internal readonly struct LinkFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = x[0];
        return x.Length == 1 ? Failure.None
            : x[1] == 0m ? Failure.Undefined("the level at the link is zero.")
            : MeasureFormulas.Ratio(x[0], x[2], x[1], out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = x[0];
        if (x.Length == 1)
        {
            return Failure.None;
        }

        result = x[1].HoldsZero ? default : x[0] * x[2] / x[1];
        return x[1].HoldsZero ? Failure.Undefined("the level at the link may be zero.") : Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
