namespace Indicators;

/// <summary>What may be printed of a calculated figure, so that the print claims no more than the bounds.</summary>
/// <remarks>
/// Two ends: the step is the smallest power of ten not below their distance. Where one multiple of it, printed by rounding, allows all that
/// the bounds allow, that is printed; ends exactly a step apart may have a multiple of ten steps instead, if that has two digits at least.
/// Where there is none, or no text can show it, the range of the ends is, rounded outward at the step.
/// One end: rounded outward at the smallest power of ten not below the spread.
/// </remarks>
internal static class Warranted
{
    internal static Stated<TFigure> Of<TFigure>(TFigure like, in DecimalBounds bounds, decimal spread)
        where TFigure : struct, IFigure<TFigure> =>
        bounds.IsPoint ? Stated.Exact(like.WithValue(bounds.Lower))
        : bounds.HasLower && bounds.HasUpper ? OfTwoEnds(like, bounds)
        : bounds.HasLower ? OfOneEnd(like, bounds, bounds.Lower, bounds.LowerKind, Side.Down, spread)
        : bounds.HasUpper ? OfOneEnd(like, bounds, bounds.Upper, bounds.UpperKind, Side.Up, spread)
        : Stated<TFigure>.OfBounds(like, bounds, spread);

    private static Stated<TFigure> OfTwoEnds<TFigure>(TFigure like, in DecimalBounds bounds)
        where TFigure : struct, IFigure<TFigure>
    {
        var (lower, upper) = (Fraction.Of(bounds.Lower), Fraction.Of(bounds.Upper));
        var width = upper - lower;
        var power = width.PowerAtLeast();
        for (var step = power; IsFineEnough(step, width, like.Unit.LargestShownStep); step++)
        {
            if (TryMultiple(lower, upper, step, out var value) && (step == power || HasTwoDigits(value, step)))
            {
                return new(like.WithValue(value), Hedge.Exactly, DecimalPowers.Of(step), Printing.Rounded);
            }
        }

        return
            lower.MultipleOf(power, Side.Down).TryRound(Side.Down, out var least)
            && upper.MultipleOf(power, Side.Up).TryRound(Side.Up, out var greatest)
            && power <= DecimalPowers.Largest
            ? Stated<TFigure>.OfRange(like.WithValue(least), greatest, DecimalPowers.Of(power), Printing.Rounded)
            : Stated<TFigure>.OfRange(like.WithValue(bounds.Lower), bounds.Upper, 0m, Printing.Rounded);
    }

    private static bool IsFineEnough(int step, in Fraction width, int largestShown) =>
        step <= Math.Min(largestShown, DecimalPowers.Largest) && Fraction.TenTo(step) <= width * Fraction.Whole(10);

    /// <summary>A single digit says less than the range of the ends: 21 to 31 is no 0 to the hundred.</summary>
    private static bool HasTwoDigits(decimal value, int step) =>
        Fraction.TenTo(step + 1) <= Fraction.Of(Math.Abs(value));

    /// <summary>Whether one multiple of the step, half a step to each side, holds both ends.</summary>
    private static bool TryMultiple(in Fraction lower, in Fraction upper, int step, out decimal value)
    {
        var unit = Fraction.TenTo(step);
        var half = unit / Fraction.Whole(2);
        // The least multiple that reaches the upper end; a larger one would be further from the lower end.
        var multiple = (upper - half).MultipleOf(step, Side.Up);
        return multiple.TryRound(Side.Down, out value) && Fraction.Of(value) == multiple && multiple - half <= lower;
    }

    private static Stated<TFigure> OfOneEnd<TFigure>(
        TFigure like,
        in DecimalBounds bounds,
        decimal end,
        EndKind kind,
        Side side,
        decimal spread
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var rounded = end;
        var isPrintable =
            spread == 0m
            || Fraction.Of(end).MultipleOf(Fraction.Of(spread).PowerAtLeast(), side).TryRound(side, out rounded);
        return isPrintable
            ? new(like.WithValue(rounded), HedgeOf(kind, side), 0m, Printing.Rounded)
            : Stated<TFigure>.OfBounds(like, bounds, spread);
    }

    private static Hedge HedgeOf(EndKind kind, Side side) =>
        (kind, side) switch
        {
            (EndKind.Open, Side.Down) => Hedge.Over,
            (_, Side.Down) => Hedge.AtLeast,
            (EndKind.Open, _) => Hedge.Under,
            _ => Hedge.AtMost,
        };
}
