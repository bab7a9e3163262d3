namespace Indicators;

/// <summary>(base^(total - elapsed) x goal^elapsed)^(1 / total), of base and goal, both above zero: the level at a steady rate of growth.</summary>
internal readonly struct GeometricPathFormula(decimal elapsed, decimal total) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = 0m;
        var failure = Domain(x[0] > 0m && x[1] > 0m);
        if (!failure.IsNone)
        {
            return failure;
        }

        if (elapsed == 0m || elapsed == total || x[0] == x[1])
        {
            result = elapsed == 0m ? x[0] : x[1];
            return Failure.None;
        }

        var logs =
            (WideFloat.Log(WideFloat.Of(x[0])) * WideFloat.Of(total - elapsed))
            + (WideFloat.Log(WideFloat.Of(x[1])) * WideFloat.Of(elapsed));
        return MeasureFormulas.Rounded(WideFloat.Exp(logs / WideFloat.Of(total)), out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = default;
        var failure = Domain(x[0].IsPositive && x[1].IsPositive);
        if (failure.IsNone)
        {
            result =
                elapsed == 0m ? x[0]
                : elapsed == total ? x[1]
                : (x[0].PositivePower(total - elapsed) * x[1].PositivePower(elapsed)).RootMinusOne(total)
                    + ExactRange.One;
        }

        return failure;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);

    private Failure Domain(bool arePositive) =>
        total <= 0m ? GrowthFormulas.NoPeriods()
        : elapsed < 0m || elapsed > total
            ? Failure.Domain("period", "a path leads from the baseline to the due period, not beyond.")
        : arePositive ? Failure.None
        : Failure.Undefined("both levels must be above zero. Take the linear path instead.");
}
