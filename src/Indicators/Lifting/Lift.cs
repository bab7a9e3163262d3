namespace Indicators;

/// <summary>Lists of bounds and stated figures as numbers.</summary>
internal static class Lift
{
    internal static DecimalBounds[] Numbers<TFigure>(ReadOnlySpan<Bounds<TFigure>> values)
        where TFigure : struct, IFigure<TFigure>
    {
        var numbers = new DecimalBounds[values.Length];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = values[i].Numbers;
        }

        return numbers;
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
