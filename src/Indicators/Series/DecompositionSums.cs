namespace Indicators;

/// <summary>What the parts of a decomposition come to, and what they leave over.</summary>
internal static class DecompositionSums
{
    /// <summary>The pulls together, and the growth of the whole less them.</summary>
    internal static (Stated<PercentagePoints> Sum, Stated<PercentagePoints> Residual) Of<TMeasure>(
        (Stated<TMeasure> From, Stated<TMeasure> To) whole,
        ReadOnlySpan<(Stated<TMeasure> From, Stated<TMeasure> To)> parts,
        Reach? reach
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var numbers = new StatedNumber[2 + (2 * parts.Length)];
        (numbers[0], numbers[1]) = (StatedNumber.Of(whole.From, reach), StatedNumber.Of(whole.To, reach));
        for (var i = 0; i < parts.Length; i++)
        {
            numbers[2 + (2 * i)] = StatedNumber.Of(parts[i].From, reach);
            numbers[3 + (2 * i)] = StatedNumber.Of(parts[i].To, reach);
        }

        return (Computed(new PullSumFormula(isResidual: false), numbers), Computed(new PullSumFormula(true), numbers));
    }

    /// <summary>Whether parts and whole have bounds in common in both periods.</summary>
    internal static bool AddsUp<TMeasure>(
        (Stated<TMeasure> From, Stated<TMeasure> To) whole,
        ReadOnlySpan<(Stated<TMeasure> From, Stated<TMeasure> To)> parts,
        Reach? reach
    )
        where TMeasure : struct, ILinearMeasure<TMeasure>
    {
        var (from, to) = (new Stated<TMeasure>[parts.Length], new Stated<TMeasure>[parts.Length]);
        for (var i = 0; i < parts.Length; i++)
        {
            (from[i], to[i]) = parts[i];
        }

        return Meet(from, whole.From, reach) && Meet(to, whole.To, reach);
    }

    private static bool Meet<TMeasure>(Stated<TMeasure>[] parts, Stated<TMeasure> whole, Reach? reach)
        where TMeasure : struct, ILinearMeasure<TMeasure> =>
        Totals.Sum(parts, reach).ToBounds(reach).Overlaps(whole.ToBounds(reach));

    private static Stated<PercentagePoints> Computed(PullSumFormula formula, StatedNumber[] numbers)
    {
        var failure = Lifted.OfStated(formula, numbers, out var computed);
        return failure.IsNone
            ? computed.In<PercentagePoints>()
            : throw failure.ToException("sum of contributions to growth");
    }
}
