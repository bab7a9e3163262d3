using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Indicators;

public static partial class Contribution
{
    /// <summary>The part's contribution to the growth of the whole, of a type that this library does not know: (part's change) / (whole at the start).</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <typeparam name="TRatio">The type of a ratio: what the ratio gives is given back, as exact as it is.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start; not zero.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>.</param>
    /// <returns>The contribution as a fraction: 0.049 is 4.9 percentage points.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="wholeFrom"/> is zero or not a number.</exception>
    /// <exception cref="OverflowException">The ratio is infinite.</exception>
    public static TRatio ToGrowth<T, TRatio>(T partFrom, T partTo, T wholeFrom, Func<T, T, TRatio> ratio)
        where T : ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        ArgumentNullException.ThrowIfNull(partTo);
        var failure = ForeignRatio.Over(
            partTo - partFrom,
            wholeFrom,
            GrowthFormulas.ZeroBase,
            ratio,
            out var contribution
        );
        return failure.IsNone
            ? contribution!
            : throw failure.ToException(
                $"contribution of a part going from {partFrom} to {partTo} in a whole of {wholeFrom}"
            );
    }

    /// <summary>The part's contribution to the growth of the whole, of a type that this library does not know, if it is defined.</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <typeparam name="TRatio">The type of a ratio: what the ratio gives is given back, as exact as it is.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>.</param>
    /// <param name="contribution">The contribution as a fraction; the default value when there is none.</param>
    /// <returns>False when the whole is zero or not a number, or the ratio is infinite.</returns>
    public static bool TryToGrowth<T, TRatio>(
        T partFrom,
        T partTo,
        T wholeFrom,
        Func<T, T, TRatio> ratio,
        [MaybeNullWhen(false)] out TRatio contribution
    )
        where T : ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        ArgumentNullException.ThrowIfNull(partTo);
        return ForeignRatio.Over(partTo - partFrom, wholeFrom, GrowthFormulas.ZeroBase, ratio, out contribution).IsNone;
    }

    /// <summary>The contribution rate of a type that this library does not know: (part's change) / (whole's change), the share of the growth that is the part's.</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <typeparam name="TRatio">The type of a ratio: what the ratio gives is given back, as exact as it is.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end; another level than at the start.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>.</param>
    /// <returns>The share as a fraction: 0.5 is 50 %.</returns>
    /// <exception cref="UndefinedResultException">The whole did not change, or is not a number.</exception>
    /// <exception cref="OverflowException">The ratio is infinite.</exception>
    public static TRatio Rate<T, TRatio>(T partFrom, T partTo, T wholeFrom, T wholeTo, Func<T, T, TRatio> ratio)
        where T : ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        ArgumentNullException.ThrowIfNull(partTo);
        ArgumentNullException.ThrowIfNull(wholeTo);
        var failure = ForeignRatio.Over(
            partTo - partFrom,
            wholeTo - wholeFrom,
            GrowthFormulas.NoChange,
            ratio,
            out var share
        );
        return failure.IsNone
            ? share!
            : throw failure.ToException(
                $"contribution rate of a part going from {partFrom} to {partTo} in a whole going from {wholeFrom} to {wholeTo}"
            );
    }

    /// <summary>The contribution rate of a type that this library does not know, if it is defined.</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <typeparam name="TRatio">The type of a ratio: what the ratio gives is given back, as exact as it is.</typeparam>
    /// <param name="partFrom">The part at the start.</param>
    /// <param name="partTo">The part at the end.</param>
    /// <param name="wholeFrom">The whole at the start.</param>
    /// <param name="wholeTo">The whole at the end.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>.</param>
    /// <param name="share">The share as a fraction; the default value when there is none.</param>
    /// <returns>False when the whole did not change or is not a number, or the ratio is infinite.</returns>
    public static bool TryRate<T, TRatio>(
        T partFrom,
        T partTo,
        T wholeFrom,
        T wholeTo,
        Func<T, T, TRatio> ratio,
        [MaybeNullWhen(false)] out TRatio share
    )
        where T : ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        ArgumentNullException.ThrowIfNull(partTo);
        ArgumentNullException.ThrowIfNull(wholeTo);
        return ForeignRatio
            .Over(partTo - partFrom, wholeTo - wholeFrom, GrowthFormulas.NoChange, ratio, out share)
            .IsNone;
    }
}
