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
        where TFigure : struct, IFigure<TFigure> => new(figure, Known(hedge), 0m, Printing.Rounded);

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
        if (figure.Value != 0m && step > Math.Abs(figure.Value))
        {
            throw new ArgumentOutOfRangeException(
                nameof(step),
                step,
                $"The step {FigureText.Grouped(step)} is larger than the figure {figure}. The step is the value of the last printed digit."
            );
        }

        return new(figure, Known(hedge), step, Known(printing));
    }

    private static TChoice Known<TChoice>(TChoice choice)
        where TChoice : struct, Enum =>
        Enum.IsDefined(choice)
            ? choice
            : throw new ArgumentOutOfRangeException(
                nameof(choice),
                choice,
                $"{choice} is not a {typeof(TChoice).Name}. Use one of its named values."
            );
}
