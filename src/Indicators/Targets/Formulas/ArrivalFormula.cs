namespace Indicators;

/// <summary>elapsed x (goal - value) / (value - base), of base, value and goal: how long the rest of the way takes at the pace so far.</summary>
internal readonly struct ArrivalFormula(decimal elapsed) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        var (from, value, goal) = (Fraction.Of(x[0]), Fraction.Of(x[1]), Fraction.Of(x[2]));
        return x[0] == x[1] || x[0] == x[2] ? NoPace()
            : (Fraction.Of(elapsed) * ((goal - value) / (value - from))).TryRound(out result) ? Failure.None
            : Failure.Overflow;
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = default;
        var pace = x[1] - x[0];
        if (pace.HoldsZero || (x[2] - x[0]).HoldsZero)
        {
            return NoPace();
        }

        if (!FractionCorners.TryHull(x, static (from, value, goal) => (goal - value) / (value - from), out var rest))
        {
            rest = (x[2] - x[1]) / pace;
        }

        result = ExactRange.Of(elapsed) * rest;
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);

    private static Failure NoPace() =>
        Failure.Undefined(
            "the value may be where it was, or the goal where it started, so that there is no pace toward it."
        );
}
