namespace Indicators;

/// <summary>value x numerator / denominator, rounded once to the nearest decimal.</summary>
internal static class ExactProduct
{
    internal static decimal Of(decimal value, decimal numerator, decimal denominator) =>
        TryOf(value, numerator, denominator, out var result)
            ? result
            : throw new OverflowException(
                $"{FigureText.Grouped(value)} x {FigureText.Grouped(numerator)} / {FigureText.Grouped(denominator)} is past what a decimal holds (7.9e28)."
            );

    /// <summary>The denominator is not zero. Fractions tell a tie from its neighbours, which 38 digits do not.</summary>
    internal static bool TryOf(decimal value, decimal numerator, decimal denominator, out decimal result) =>
        (Fraction.Of(value) * Fraction.Of(numerator) / Fraction.Of(denominator)).TryRound(out result);
}
