namespace Indicators;

/// <summary>(to / from)^(1 / periods) - 1, of from and to.</summary>
internal readonly struct CagrFormula(decimal periods) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.Cagr(x[0], x[1], periods, out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = default;
        if (periods <= 0m)
        {
            return GrowthFormulas.NoPeriods();
        }

        var failure = RangeDomains.Comparable(x[0], x[1]);
        if (failure.IsNone)
        {
            result = (x[1] / x[0]).RootMinusOne(periods);
        }

        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result)
    {
        result = default;
        return periods == 1m && default(GrowthFormula).TryPlain(x, out result);
    }
}
