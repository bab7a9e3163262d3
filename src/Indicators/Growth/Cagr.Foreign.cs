using System.Numerics;

namespace Indicators;

public static partial class Cagr
{
    /// <summary>The steady rate that leads from one level to another of a type that this library does not know, in a number of periods.</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <param name="from">The level at the start; not zero.</param>
    /// <param name="to">The level at the end; of the same sign, or zero.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>; the ratio is taken exactly as it is.</param>
    /// <returns>The rate of each period, from the growth over all of them: (1 + growth)^(1 / periods) - 1.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero or not a number, or the sign changes.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate Between<T>(T from, T to, decimal periods, Func<T, T, decimal> ratio)
        where T : ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        var failure = Foreign(from, to, periods, ratio, out var rate);
        return failure.IsNone
            ? GrowthRate.Fraction(rate)
            : throw failure.ToException(
                $"compound growth rate from {from} to {to} over {FigureText.Grouped(periods)} periods"
            );
    }

    /// <summary>The steady rate that leads from one level to another of a type that this library does not know, if there is one.</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="periods">The number of periods.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>; the ratio is taken exactly as it is.</param>
    /// <param name="rate">The rate of each period; the default value when there is none.</param>
    /// <returns>False when the start is zero or not a number, the sign changes, the number of periods is not above zero, or the rate is past what a decimal holds.</returns>
    public static bool TryBetween<T>(T from, T to, decimal periods, Func<T, T, decimal> ratio, out GrowthRate rate)
        where T : ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        var given = Foreign(from, to, periods, ratio, out var fraction).IsNone;
        rate = given ? GrowthRate.Fraction(fraction) : default;
        return given;
    }

    /// <summary>The steady rate that leads from one level to another of a type that this library does not know, in a number of periods.</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <param name="from">The level at the start; not zero.</param>
    /// <param name="to">The level at the end; of the same sign, or zero.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>; the ratio is taken in binary, of which the shortest text is taken.</param>
    /// <returns>The rate of each period, from the growth over all of them: (1 + growth)^(1 / periods) - 1.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero or not a number, or the sign changes.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate Between<T>(T from, T to, decimal periods, Func<T, T, double> ratio)
        where T : ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        var failure = Foreign(from, to, periods, ratio, out var rate);
        return failure.IsNone
            ? GrowthRate.Fraction(rate)
            : throw failure.ToException(
                $"compound growth rate from {from} to {to} over {FigureText.Grouped(periods)} periods"
            );
    }

    /// <summary>The steady rate that leads from one level to another of a type that this library does not know, if there is one.</summary>
    /// <typeparam name="T">A type with a subtraction: a quantity of UnitsNet, a duration of NodaTime, a plain number.</typeparam>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="periods">The number of periods.</param>
    /// <param name="ratio">Divides the first by the second: <c>static (x, y) => x / y</c>; the ratio is taken in binary, of which the shortest text is taken.</param>
    /// <param name="rate">The rate of each period; the default value when there is none.</param>
    /// <returns>False when the start is zero or not a number, the sign changes, the number of periods is not above zero, or the rate is past what a decimal holds.</returns>
    public static bool TryBetween<T>(T from, T to, decimal periods, Func<T, T, double> ratio, out GrowthRate rate)
        where T : ISubtractionOperators<T, T, T>
    {
        ArgumentNullException.ThrowIfNull(ratio);
        var given = Foreign(from, to, periods, ratio, out var fraction).IsNone;
        rate = given ? GrowthRate.Fraction(fraction) : default;
        return given;
    }

    private static Failure Foreign<T>(T from, T to, decimal periods, Func<T, T, decimal> ratio, out decimal rate)
        where T : ISubtractionOperators<T, T, T>
    {
        rate = 0m;
        var failure = ForeignRatio.Growth(from, to, ratio, out var growth);
        return failure.IsNone ? GrowthFormulas.Root(growth, periods, out rate) : failure;
    }

    private static Failure Foreign<T>(T from, T to, decimal periods, Func<T, T, double> ratio, out decimal rate)
        where T : ISubtractionOperators<T, T, T>
    {
        rate = 0m;
        var failure = ForeignRatio.Growth(from, to, ratio, out var binary);
        if (!failure.IsNone)
        {
            return failure;
        }

        failure = ForeignRatio.ToDecimal(binary, out var growth);
        return failure.IsNone ? GrowthFormulas.Root(growth, periods, out rate) : failure;
    }
}
