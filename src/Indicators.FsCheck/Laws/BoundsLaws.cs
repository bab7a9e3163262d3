using FsCheck;

namespace Indicators;

/// <summary>The laws of calculations over bounds: their result holds every exact result.</summary>
/// <remarks>
/// A case in which the exact calculation, or that over bounds, throws an <see cref="ArithmeticException"/> or an
/// <see cref="ArgumentOutOfRangeException"/> claims nothing. A result whose rounding falls on an open end counts as held.
/// </remarks>
public static class BoundsLaws
{
    /// <summary>Of one argument: for every figure within the bounds, the exact result is within the result of the bounds; and narrower bounds give no wider result.</summary>
    /// <typeparam name="TFigure">The type of the argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="exact">The exact calculation.</param>
    /// <param name="overBounds">The same over bounds.</param>
    /// <param name="arguments">The arguments; all figures of the measure where none are given.</param>
    public static IReadOnlyList<Law> Sound<TFigure, TResult>(
        Func<TFigure, TResult> exact,
        Func<Bounds<TFigure>, Bounds<TResult>> overBounds,
        Arbitrary<TFigure> arguments
    )
        where TFigure : struct, IFigure<TFigure>
        where TResult : struct, IFigure<TResult>
    {
        ArgumentNullException.ThrowIfNull(exact);
        ArgumentNullException.ThrowIfNull(overBounds);
        ArgumentNullException.ThrowIfNull(arguments);
        var held = HeldFigure.Of(arguments);
        return
        [
            Law.Of(
                "the result of bounds holds every exact result",
                held,
                x => Holds(() => exact(x.Figure), () => overBounds(x.Bounds))
            ),
            Law.Of(
                "narrower bounds give no wider result",
                held,
                x => IsNarrower(() => overBounds(x.Figure), () => overBounds(x.Bounds))
            ),
        ];
    }

    /// <summary>Of two arguments: for all figures within the bounds, the exact result is within the result of the bounds; and narrower bounds give no wider result.</summary>
    /// <typeparam name="TLeft">The type of the first argument.</typeparam>
    /// <typeparam name="TRight">The type of the second argument.</typeparam>
    /// <typeparam name="TResult">The type of the result.</typeparam>
    /// <param name="exact">The exact calculation.</param>
    /// <param name="overBounds">The same over bounds.</param>
    /// <param name="left">The first arguments.</param>
    /// <param name="right">The second arguments.</param>
    public static IReadOnlyList<Law> Sound<TLeft, TRight, TResult>(
        Func<TLeft, TRight, TResult> exact,
        Func<Bounds<TLeft>, Bounds<TRight>, Bounds<TResult>> overBounds,
        Arbitrary<TLeft> left,
        Arbitrary<TRight> right
    )
        where TLeft : struct, IFigure<TLeft>
        where TRight : struct, IFigure<TRight>
        where TResult : struct, IFigure<TResult>
    {
        ArgumentNullException.ThrowIfNull(exact);
        ArgumentNullException.ThrowIfNull(overBounds);
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        var (first, second) = (HeldFigure.Of(left), HeldFigure.Of(right));
        return
        [
            Law.Of(
                "the result of bounds holds every exact result",
                first,
                second,
                (x, y) => Holds(() => exact(x.Figure, y.Figure), () => overBounds(x.Bounds, y.Bounds))
            ),
            Law.Of(
                "narrower bounds give no wider result",
                first,
                second,
                (x, y) =>
                    IsNarrower(() => overBounds(x.Figure, y.Bounds), () => overBounds(x.Bounds, y.Bounds))
                    && IsNarrower(() => overBounds(x.Bounds, y.Figure), () => overBounds(x.Bounds, y.Bounds))
            ),
        ];
    }

    private static bool Holds<TResult>(Func<TResult> exact, Func<Bounds<TResult>> overBounds)
        where TResult : struct, IFigure<TResult>
    {
        var (bounds, result) = (Outcome.Of(overBounds), Outcome.Of(exact));
        return !bounds.IsGiven || !result.IsGiven || IsWithin(result.Value, bounds.Value);
    }

    private static bool IsNarrower<TResult>(Func<Bounds<TResult>> narrow, Func<Bounds<TResult>> wide)
        where TResult : struct, IFigure<TResult>
    {
        var (narrower, wider) = (Outcome.Of(narrow), Outcome.Of(wide));
        return !narrower.IsGiven || !wider.IsGiven || narrower.Value.IsSubsetOf(Closed(wider.Value));
    }

    /// <summary>The bounds with their ends: an outward rounding may fall on an open one.</summary>
    private static Bounds<TResult> Closed<TResult>(Bounds<TResult> bounds)
        where TResult : struct, IFigure<TResult> =>
        (bounds.Lower, bounds.Upper) switch
        {
            ({ } lower, { } upper) => Bounds.Between(lower.Value, upper.Value),
            ({ } lower, null) => Bounds.AtLeast(lower.Value),
            (null, { } upper) => Bounds.AtMost(upper.Value),
            _ => bounds,
        };

    private static bool IsWithin<TResult>(TResult result, Bounds<TResult> bounds)
        where TResult : struct, IFigure<TResult> =>
        bounds.Contains(result) || bounds.Lower?.Value == result || bounds.Upper?.Value == result;
}
