namespace Indicators;

/// <summary>value x numerator / denominator, rounded once to the nearest decimal.</summary>
internal static class ExactProduct
{
    internal static decimal Of(decimal value, decimal numerator, decimal denominator) =>
        (WideFloat.Of(value) * WideFloat.Of(numerator) / WideFloat.Of(denominator)).TryToDecimal(out var result)
            ? result
            : throw new OverflowException(
                $"{FigureText.Grouped(value)} x {FigureText.Grouped(numerator)} / {FigureText.Grouped(denominator)} is past what a decimal holds (7.9e28)."
            );
}
