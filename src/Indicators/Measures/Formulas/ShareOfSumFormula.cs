namespace Indicators;

/// <summary>The share of one term in the sum of all: part / (part + rest), of all terms.</summary>
internal readonly struct ShareOfSumFormula(int index) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        var (part, total) = (default(ExactSum).Plus(x[index], 1m), default(ExactSum));
        foreach (var term in x)
        {
            total = total.Plus(term, 1m);
        }

        return part.Over(total, out result);
    }

    /// <summary>For a fixed rest the share is monotone in the part, and for a fixed part in the rest, so its extremes lie at corners.</summary>
    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var (part, rest) = (x[index], default(ExactRange));
        for (var i = 0; i < x.Length; i++)
        {
            rest = i == index ? rest : rest + x[i];
        }

        result = default;
        if ((part + rest).HoldsZero)
        {
            return Failure.Undefined("the sum may be zero.");
        }

        return part.TryShareWith(rest, out result)
            ? Failure.None
            : Failure.Undefined("terms without an end on a side must not be negative.");
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
