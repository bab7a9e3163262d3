namespace Indicators;

/// <summary>Sums and rounding that the formulas of measures share.</summary>
internal static class MeasureFormulas
{
    internal static Failure Rounded(WideFloat value, out decimal result) =>
        value.TryToDecimal(out result) ? Failure.None : Failure.Overflow;

    internal static Failure Sum(ReadOnlySpan<decimal> terms, out decimal result)
    {
        var sum = default(ExactSum);
        foreach (var term in terms)
        {
            sum = sum.Plus(term, 1m);
        }

        return sum.Over(1m, out result);
    }

    internal static ExactRange Sum(ReadOnlySpan<ExactRange> terms)
    {
        var sum = default(ExactRange);
        foreach (var term in terms)
        {
            sum += term;
        }

        return sum;
    }
}
