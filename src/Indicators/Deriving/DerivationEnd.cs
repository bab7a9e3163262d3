namespace Indicators;

/// <summary>An end of the bounds of a result with the inputs that lead to it.</summary>
/// <param name="Side">Lower (down) or upper (up).</param>
/// <param name="End">The end; null where there is none.</param>
/// <param name="Inputs">The numbers of the inputs that lead to it; empty where no single choice does.</param>
internal sealed record DerivationEnd(Side Side, BoundsEnd<Figure>? End, IReadOnlyList<decimal> Inputs)
{
    /// <summary>Finds, among the ends of the inputs, those whose result is the end of the bounds; there are at most 2^4 choices.</summary>
    internal static DerivationEnd Of<TFormula>(
        in TFormula formula,
        ReadOnlySpan<DecimalBounds> inputs,
        Side side,
        BoundsEnd<Figure>? end
    )
        where TFormula : struct, IFormula
    {
        var best = Array.Empty<decimal>();
        if (end is not { } wanted || inputs.Length > 8)
        {
            return new(side, end, best);
        }

        var (least, numbers) = (decimal.MaxValue, new decimal[inputs.Length]);
        for (var choice = 0; choice < 1 << inputs.Length; choice++)
        {
            if (
                TryChoose(inputs, choice, numbers)
                && formula.OfNumbers(numbers, out var result).IsNone
                && Distance(result, wanted.Value.Value) is var distance
                && distance < least
            )
            {
                (least, best) = (distance, [.. numbers]);
            }
        }

        return new(side, end, IsNear(least, wanted.Value.Value) ? best : []);
    }

    private static bool TryChoose(ReadOnlySpan<DecimalBounds> inputs, int choice, decimal[] numbers)
    {
        for (var i = 0; i < inputs.Length; i++)
        {
            var isUpper = ((choice >> i) & 1) == 1;
            if (isUpper ? !inputs[i].HasUpper : !inputs[i].HasLower)
            {
                return false;
            }

            numbers[i] = isUpper ? inputs[i].Upper : inputs[i].Lower;
        }

        return true;
    }

    private static decimal Distance(decimal left, decimal right) =>
        DirectedDecimal.TryAddMultiple(left, -1m, right, Side.Up, out var distance)
            ? Math.Abs(distance)
            : decimal.MaxValue;

    /// <summary>An end is rounded outward by at most two units of decimal's last place.</summary>
    private static bool IsNear(decimal distance, decimal end) =>
        distance <= Math.Max(0.0000000000000000000000000002m, Math.Abs(end) * 0.0000000000000000000000000002m);
}
