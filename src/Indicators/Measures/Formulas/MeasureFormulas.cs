namespace Indicators;

/// <summary>Sums and rounding that the formulas of measures share.</summary>
internal static class MeasureFormulas
{
    internal static Failure Rounded(WideFloat value, out decimal result) =>
        value.TryToDecimal(out result) ? Failure.None : Failure.Overflow;

    internal static Failure Sum(ReadOnlySpan<decimal> terms, out decimal result)
    {
        if (TryPlainSum(terms, out result))
        {
            return Failure.None;
        }

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

    /// <summary>The sum where decimals hold it exactly all the way.</summary>
    private static bool TryPlainSum(ReadOnlySpan<decimal> terms, out decimal sum)
    {
        sum = 0m;
        foreach (var term in terms)
        {
            if (!DirectedDecimal.TryExactSum(sum, term, out sum))
            {
                return false;
            }
        }

        return true;
    }
}
