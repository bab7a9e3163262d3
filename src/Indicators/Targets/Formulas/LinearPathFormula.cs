namespace Indicators;

/// <summary>(base x (total - elapsed) + goal x elapsed) / total, of base and goal: the level on a straight line.</summary>
internal readonly struct LinearPathFormula(decimal elapsed, decimal total) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        if (total <= 0m)
        {
            return GrowthFormulas.NoPeriods();
        }

        var rest = Fraction.Of(total) - Fraction.Of(elapsed);
        var sum = (Fraction.Of(x[0]) * rest) + (Fraction.Of(x[1]) * Fraction.Of(elapsed));
        return (sum / Fraction.Of(total)).TryRound(out result) ? Failure.None : Failure.Overflow;
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = default;
        if (total <= 0m)
        {
            return GrowthFormulas.NoPeriods();
        }

        var rest = ExactRange.Of(total) - ExactRange.Of(elapsed);
        result = ((x[0] * rest) + (x[1] * ExactRange.Of(elapsed))) / ExactRange.Of(total);
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
