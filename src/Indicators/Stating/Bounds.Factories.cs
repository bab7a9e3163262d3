namespace Indicators;

/// <summary>Creates bounds.</summary>
public static class Bounds
{
    /// <summary>The bounds that hold one figure alone.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figure">The figure.</param>
    public static Bounds<TFigure> Exactly<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => new(figure, DecimalBounds.Exactly(figure.Value));

    /// <summary>All figures from one to another, both included.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="lower">The smallest figure.</param>
    /// <param name="upper">The largest figure; not below <paramref name="lower"/>.</param>
    /// <exception cref="ArgumentException">The upper end is below the lower one.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit.</exception>
    public static Bounds<TFigure> Between<TFigure>(TFigure lower, TFigure upper)
        where TFigure : struct, IFigure<TFigure> => Between(Closed(lower), Closed(upper));

    /// <summary>All figures between two ends.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="lower">The lower end, from <see cref="Closed"/> or <see cref="Open"/>.</param>
    /// <param name="upper">The upper end.</param>
    /// <exception cref="ArgumentException">No figure lies between the ends: the upper is below the lower, or they are equal and one is open.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit.</exception>
    public static Bounds<TFigure> Between<TFigure>(BoundsEnd<TFigure> lower, BoundsEnd<TFigure> upper)
        where TFigure : struct, IFigure<TFigure> =>
        TryBetween(lower, upper, out var bounds)
            ? bounds
            : throw new ArgumentException(
                $"No figure lies between {lower} and {upper}. Give the smaller end first, and close both ends to hold a single figure.",
                nameof(upper)
            );

    /// <summary>All figures between two ends, if there are any.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="lower">The lower end.</param>
    /// <param name="upper">The upper end.</param>
    /// <param name="bounds">The bounds; the default value when there are none.</param>
    /// <returns>False when no figure lies between the ends.</returns>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit.</exception>
    public static bool TryBetween<TFigure>(
        BoundsEnd<TFigure> lower,
        BoundsEnd<TFigure> upper,
        out Bounds<TFigure> bounds
    )
        where TFigure : struct, IFigure<TFigure>
    {
        _ = lower.Value.CompareTo(upper.Value);
        var numbers = new DecimalBounds(lower.Value.Value, KindOf(lower), upper.Value.Value, KindOf(upper));
        bounds = numbers.IsEmpty ? default : new(lower.Value, numbers);
        return !numbers.IsEmpty;
    }

    /// <summary>An end that the bounds hold.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="value">The value at the end.</param>
    public static BoundsEnd<TFigure> Closed<TFigure>(TFigure value)
        where TFigure : struct, IFigure<TFigure> => new(value, isOpen: false);

    /// <summary>An end that the bounds come as near to as one likes and do not hold.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="value">The value at the end.</param>
    public static BoundsEnd<TFigure> Open<TFigure>(TFigure value)
        where TFigure : struct, IFigure<TFigure> => new(value, isOpen: true);

    /// <summary>The figure and all above it.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figure">The figure.</param>
    public static Bounds<TFigure> AtLeast<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => new(figure, new(figure.Value, EndKind.Closed, 0m, EndKind.Absent));

    /// <summary>All above the figure, not the figure itself.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figure">The figure.</param>
    public static Bounds<TFigure> Over<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => new(figure, new(figure.Value, EndKind.Open, 0m, EndKind.Absent));

    /// <summary>The figure and all below it.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figure">The figure.</param>
    public static Bounds<TFigure> AtMost<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => new(figure, new(0m, EndKind.Absent, figure.Value, EndKind.Closed));

    /// <summary>All below the figure, not the figure itself.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figure">The figure.</param>
    public static Bounds<TFigure> Under<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> => new(figure, new(0m, EndKind.Absent, figure.Value, EndKind.Open));

    /// <summary>All figures of a unit: nothing is known.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="like">A figure of the unit; its number does not matter. For a measure the default value will do.</param>
    public static Bounds<TFigure> Unbounded<TFigure>(TFigure like = default)
        where TFigure : struct, IFigure<TFigure> => new(like, DecimalBounds.All);

    private static EndKind KindOf<TFigure>(BoundsEnd<TFigure> end)
        where TFigure : struct, IFigure<TFigure> => end.IsOpen ? EndKind.Open : EndKind.Closed;
}
