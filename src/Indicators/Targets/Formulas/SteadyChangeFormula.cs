namespace Indicators;

/// <summary>(to - from) / years, of from and to.</summary>
internal readonly struct SteadyChangeFormula(decimal years) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        return years <= 0m ? GrowthFormulas.NoPeriods() : GrowthFormulas.ChangeOver(x[0], x[1], years, out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = years > 0m ? (x[1] - x[0]) / ExactRange.Of(years) : default;
        return years > 0m ? Failure.None : GrowthFormulas.NoPeriods();
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
