using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Indicators;

public static partial class Growth
{
    /// <summary>The growth from one level to another of a type that this library does not know: (to - from) / from, with the type's own subtraction and a ratio that you give.</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <typeparam name="TRatio">The type of a ratio: what the ratio gives is given back, as exact as it is.</typeparam>
    /// <param name="from">The level at the start; not zero.</param>
    /// <param name="to">The level at the end; of the same sign, or zero.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>.</param>
    /// <returns>The rate as a fraction: 0.08 is 8 %.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero or not a number, or the sign changes.</exception>
    /// <exception cref="OverflowException">The ratio is infinite.</exception>
    public static TRatio Between<T, TRatio>(T from, T to, Func<T, T, TRatio> ratio)
        where T : ISubtractionOperators<T, T, T>
        where TRatio : IComparable<TRatio>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        var failure = ForeignRatio.Growth(from, to, ratio, out var rate);
        return failure.IsNone ? rate! : throw failure.ToException($"growth from {from} to {to}");
    }

    /// <summary>The growth from one level to another of a type that this library does not know, if it is defined.</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <typeparam name="TRatio">The type of a ratio.</typeparam>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>.</param>
    /// <param name="rate">The rate as a fraction; the default value when there is none.</param>
    /// <returns>False when the start is zero or not a number, the sign changes, or the ratio is infinite.</returns>
    public static bool TryBetween<T, TRatio>(
        T from,
        T to,
        Func<T, T, TRatio> ratio,
        [MaybeNullWhen(false)] out TRatio rate
    )
        where T : ISubtractionOperators<T, T, T>
        where TRatio : IComparable<TRatio>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        return ForeignRatio.Growth(from, to, ratio, out rate).IsNone;
    }
}
