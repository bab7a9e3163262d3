namespace Indicators;

/// <summary>The least or the greatest of all, of which there is at least one.</summary>
internal readonly struct ExtremeFormula(bool isGreatest) : IFormula
{
    public Failure OfNumbers(ReadOnlySpan<decimal> x, out decimal result)
    {
        result = x[0];
        foreach (var number in x[1..])
        {
            result = isGreatest ? Math.Max(result, number) : Math.Min(result, number);
        }

        return Failure.None;
    }

    public Failure OfRanges(ReadOnlySpan<ExactRange> x, out ExactRange result)
    {
        result = x[0];
        foreach (var range in x[1..])
        {
            result = isGreatest ? -(-result).Least(-range) : result.Least(range);
        }

        return Failure.None;
    }

    public bool TryPlain(ReadOnlySpan<DecimalBounds> x, out DecimalBounds result) => PlainBounds.None(out result);
}
