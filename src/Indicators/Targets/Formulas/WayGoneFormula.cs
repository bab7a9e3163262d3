namespace Indicators;

/// <summary>(value - base) / (goal - base), of base, value and goal; times a scale, from a start: start + scale x way.</summary>
internal readonly struct WayGoneFormula(decimal start, decimal scale) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        var (from, value, goal) = (Fraction.Of(x[0]), Fraction.Of(x[1]), Fraction.Of(x[2]));
        return x[0] == x[2] ? NoWay()
            : (Fraction.Of(start) + (Fraction.Of(scale) * ((value - from) / (goal - from)))).TryRound(out result)
                ? Failure.None
            : Failure.Overflow;
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = default;
        var way = x[2] - x[0];
        if (way.HoldsZero)
        {
            return NoWay();
        }

        if (!FractionCorners.TryHull(x, static (from, value, goal) => (value - from) / (goal - from), out var gone))
        {
            gone = (x[1] - x[0]) / way;
        }

        result = ExactRange.Of(start) + (ExactRange.Of(scale) * gone);
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);

    private static Failure NoWay() => Failure.Undefined("the goal may be the base, so that there is no way to go.");
}
