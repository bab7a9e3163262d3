namespace Indicators;

/// <summary>part / whole x growth, of part and whole at the start and of the part's real growth.</summary>
internal readonly struct ChainedContributionFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        return x[1] == 0m
            ? Failure.Undefined("the whole is zero.")
            : MeasureFormulas.Ratio(x[0], x[2], x[1], out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var isDefined = !x[1].HoldsZero;
        result = isDefined ? x[0] * x[2] / x[1] : default;
        return isDefined ? Failure.None : Failure.Undefined("the whole may be zero.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
