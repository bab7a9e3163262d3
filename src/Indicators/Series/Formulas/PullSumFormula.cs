namespace Indicators;

/// <summary>(sum of the parts' changes) / whole at the start, of the whole and of each part at the start and at the end; or the growth of the whole less that.</summary>
internal readonly struct PullSumFormula(bool isResidual) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        var sum = isResidual ? default(ExactSum).Plus(x[1], 1m).Plus(x[0], -1m) : default;
        var sign = isResidual ? -1m : 1m;
        for (var i = 2; i < x.Length; i += 2)
        {
            sum = sum.Plus(x[i + 1], sign).Plus(x[i], -sign);
        }

        return sum.Over(x[0], out result);
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        var parts = default(ExactRange);
        for (var i = 2; i < x.Length; i += 2)
        {
            parts = parts + x[i + 1] - x[i];
        }

        result = default;
        if (x[0].HoldsZero)
        {
            return Failure.Undefined("the whole may be zero.");
        }

        // The whole at the start stands once: (to - parts) / from - 1.
        result = isResidual ? ((x[1] - parts) / x[0]) - ExactRange.One : parts / x[0];
        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
