namespace Indicators;

/// <summary>Lists of bounds and stated figures as numbers.</summary>
internal static class Lift
{
    /// <summary>A formula of a list of bounds; a short list needs no array.</summary>
    internal static Failure OfBounds<TFormula, TFigure>(
        in TFormula formula,
        ReadOnlySpan<Bounds<TFigure>> values,
        out DecimalBounds result
    )
        where TFormula : struct, IFormula
        where TFigure : struct, IFigure<TFigure>
    {
        Span<DecimalBounds> numbers =
            values.Length <= 16 ? stackalloc DecimalBounds[values.Length] : new DecimalBounds[values.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = values[i].Numbers;
        }

        return Lifted.OfBounds(formula, numbers, out result);
    }

    internal static StatedNumber[] Numbers<TFigure>(ReadOnlySpan<Stated<TFigure>> values, Reach? reach)
        where TFigure : struct, IFigure<TFigure>
    {
        var numbers = new StatedNumber[values.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = StatedNumber.Of(values[i], reach);
        }

        return numbers;
    }
}
