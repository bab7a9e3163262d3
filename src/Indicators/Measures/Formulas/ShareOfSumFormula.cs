namespace Indicators;

/// <summary>The share of one term in the sum of all: part / (part + rest), of all terms.</summary>
internal readonly struct ShareOfSumFormula(int index) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        ExactSum.Of([x[index]]).Over(ExactSum.Of(x), out result);

    /// <summary>For a fixed rest the share is monotone in the part, and for a fixed part in the rest, so its extremes lie at corners.</summary>
    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var (part, rest) = (x[index], default(ExactRange));
        for (var i = 0; i < x.Length; i++)
        {
            rest = i == index ? rest : rest + x[i];
        }

        var isDefined = !(part + rest).HoldsZero;
        result = isDefined ? part.ShareWith(rest) : default;
        return isDefined ? Failure.None : Failure.Undefined("the sum may be zero.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
