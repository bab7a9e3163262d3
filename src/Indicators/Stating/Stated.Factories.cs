namespace Indicators;

/// <summary>Creates stated figures.</summary>
public static class Stated
{
    /// <summary>A figure that is meant exactly, like a goal or a threshold; it has no step.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figure">The figure.</param>
    public static Stated<TFigure> Exact<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => new(figure, Hedge.Exactly, 0m, Printing.Rounded);

    /// <summary>A figure that is meant as its hedge says, without a printed step: "over 500,000" as a goal.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="hedge">How the figure stands to the quantity.</param>
    /// <param name="figure">The figure.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="hedge"/> is none of the hedges.</exception>
    public static Stated<TFigure> Hedged<TFigure>(Hedge hedge, TFigure figure)
        where TFigure : struct, IFigure<TFigure> => new(figure, Known.Choice(hedge), 0m, Printing.Rounded);

    /// <summary>A figure as it was printed.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figure">The figure.</param>
    /// <param name="step">The value of the last printed digit, in the figure's unit (for shares and rates as a fraction: 0.001 for "5.3%"); above zero. <see cref="PrintedStep"/> finds it.</param>
    /// <param name="hedge">How the figure stands to the quantity.</param>
    /// <param name="printing">How the digits behind the last one were dropped.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is not above zero, or larger than a figure that is not zero; or <paramref name="hedge"/> or <paramref name="printing"/> is none of its kind.</exception>
    public static Stated<TFigure> Printed<TFigure>(
        TFigure figure,
        decimal step,
        Hedge hedge = Hedge.Exactly,
        Printing printing = Printing.Rounded
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(step);
        RequireFits(figure, step);
        return new(figure, Known.Choice(hedge), step, Known.Choice(printing));
    }

    /// <summary>A printed range: "5 to 8 percent"; both ends belong to it.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end; not below <paramref name="lower"/>.</param>
    /// <param name="step">The value of the last printed digit of the ends, in the figure's unit; zero, the default, for ends meant exactly.</param>
    /// <remarks>A range has no hedge. Its bounds are its ends, whatever the step.</remarks>
    /// <exception cref="ArgumentException">The upper end is below the lower one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="step"/> is negative, or larger than an end that is not zero.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit.</exception>
    public static Stated<TFigure> Range<TFigure>(TFigure lower, TFigure upper, decimal step = 0m)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(step);
        if (upper < lower)
        {
            throw new ArgumentException(
                $"A range from {lower} to {upper} holds nothing. Give the smaller end first.",
                nameof(upper)
            );
        }

        RequireFits(lower, step);
        RequireFits(upper, step);
        return Stated<TFigure>.OfRange(lower, upper.Value, step, Printing.Rounded);
    }

    /// <summary>A figure that is known to lie within bounds, like the result of a calculation; it has no step.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figure">The best figure, within the bounds or at one of their ends.</param>
    /// <param name="bounds">The bounds.</param>
    /// <param name="spread">How wide printing alone leaves the figure, in its unit, where an end is absent; not negative. It decides how finely the figure is printed then.</param>
    /// <exception cref="ArgumentException">The figure lies outside the bounds.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="spread"/> is negative.</exception>
    /// <exception cref="UnitMismatchException">Figure and bounds differ in unit.</exception>
    public static Stated<TFigure> Within<TFigure>(TFigure figure, Bounds<TFigure> bounds, decimal spread = 0m)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentOutOfRangeException.ThrowIfNegative(spread);
        _ = figure.CompareTo(bounds.Witness);
        var numbers = bounds.Numbers;
        return (numbers.HasLower && figure.Value < numbers.Lower) || (numbers.HasUpper && figure.Value > numbers.Upper)
            ? throw new ArgumentException(
                $"{figure} lies outside its bounds {bounds}. Give a figure within them.",
                nameof(figure)
            )
            : Stated<TFigure>.OfBounds(figure, numbers, spread);
    }

    /// <summary>What is wrong; of rates also as fractions, since their text shows percent.</summary>
    internal static string StepTooLarge<TFigure>(TFigure figure, decimal step)
        where TFigure : struct, IFigure<TFigure>
    {
        var fraction = figure.Unit is RateUnit { IsPercentage: true }
            ? $", which as a fraction is {FigureText.Plain(figure.Value)}; the step of a rate is a fraction too"
            : "";
        return $"The step {FigureText.Grouped(step)} is larger than the figure {figure}{fraction}.";
    }

    private static void RequireFits<TFigure>(TFigure figure, decimal step)
        where TFigure : struct, IFigure<TFigure>
    {
        if (figure.Value != 0m && step > Math.Abs(figure.Value))
        {
            throw new ArgumentOutOfRangeException(
                nameof(step),
                step,
                $"{StepTooLarge(figure, step)} The step is the value of the last printed digit."
            );
        }
    }
}
