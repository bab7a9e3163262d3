namespace Indicators;

/// <summary>(to - from) / from, of from and to.</summary>
internal readonly struct GrowthFormula : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result) =>
        GrowthFormulas.Growth(x[0], x[1], out result);

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var failure = RangeDomains.Comparable(x[0], x[1]);
        result = failure.IsNone ? (x[1] / x[0]) - ExactRange.One : default;
        return failure;
    }

    /// <summary>Rises with the end and falls with the start, but for an end of zero, where it is -100 % whatever the start.</summary>
    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result)
    {
        var (from, to) = (x[0], x[1]);
        result = default;
        if (!from.HasLower || !from.HasUpper || !to.HasLower || !to.HasUpper || from.Lower < 1m || to.Lower <= 0m)
        {
            return false;
        }

        if (
            !GrowthFormulas.TryPlainGrowth(from.Upper, to.Lower, Side.Down, out var lower)
            || !GrowthFormulas.TryPlainGrowth(from.Lower, to.Upper, Side.Up, out var upper)
        )
        {
            return false;
        }

        result = new(
            lower,
            DecimalBounds.Both(from.UpperKind, to.LowerKind),
            upper,
            DecimalBounds.Both(from.LowerKind, to.UpperKind)
        );
        return true;
    }
}
