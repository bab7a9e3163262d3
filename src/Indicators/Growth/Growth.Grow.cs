namespace Indicators;

public static partial class Growth
{
    /// <summary>A level grown by a rate over a number of periods: value x (1 + rate)^periods.</summary>
    /// <param name="value">The level at the start.</param>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <returns>The level after the periods, the nearest decimal.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -100 % or less and cannot be raised to the number of periods.</exception>
    /// <exception cref="OverflowException">The level is past what a decimal holds.</exception>
    public static decimal Grow(decimal value, GrowthRate rate, decimal periods = 1m)
    {
        var failure = GrowthFormulas.Grow(value, rate.ToFraction(), periods, out var grown);
        return failure.IsNone
            ? grown
            : throw failure.ToException($"level {Text(value)} grown by {rate} over {Text(periods)} periods");
    }

    /// <summary>A level grown by a rate over a number of periods, if it is defined and fits a decimal.</summary>
    /// <param name="value">The level at the start.</param>
    /// <param name="rate">The rate of each period.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <param name="grown">The level after the periods; zero when there is none.</param>
    public static bool TryGrow(decimal value, GrowthRate rate, decimal periods, out decimal grown)
    {
        var given = GrowthFormulas.Grow(value, rate.ToFraction(), periods, out grown).IsNone;
        grown = given ? grown : 0m;
        return given;
    }

    /// <summary>A measure grown by a rate over a number of periods: value x (1 + rate)^periods.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="value">The level at the start.</param>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -100 % or less and cannot be raised to the number of periods.</exception>
    /// <exception cref="OverflowException">The level is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">A run-time figure's unit has no growth.</exception>
    public static TFigure GrownBy<TFigure>(this TFigure value, GrowthRate rate, decimal periods = 1m)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value, value);
        return value.WithValue(Grow(value.Value, rate, periods));
    }

    /// <summary>A measure grown by a rate over a number of periods, if it is defined and fits a decimal.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="value">The level at the start.</param>
    /// <param name="rate">The rate of each period.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <param name="grown">The level after the periods; the default value when there is none.</param>
    /// <exception cref="UnitMismatchException">A run-time figure's unit has no growth.</exception>
    public static bool TryGrow<TFigure>(TFigure value, GrowthRate rate, decimal periods, out TFigure grown)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value, value);
        var given = TryGrow(value.Value, rate, periods, out decimal level);
        grown = given ? value.WithValue(level) : default;
        return given;
    }

    /// <summary>The base that a level and its growth imply: value / (1 + growth).</summary>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it; above -100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> is -100 % or less.</exception>
    /// <exception cref="OverflowException">The base is past what a decimal holds.</exception>
    public static decimal ImpliedBase(decimal value, GrowthRate growth)
    {
        var failure = GrowthFormulas.ImpliedBase(value, growth.ToFraction(), out var implied);
        return failure.IsNone ? implied : throw failure.ToException($"base of {Text(value)} after growth of {growth}");
    }

    /// <summary>The base that a level and its growth imply, if it is defined and fits a decimal.</summary>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it.</param>
    /// <param name="implied">The base; zero when there is none.</param>
    public static bool TryImpliedBase(decimal value, GrowthRate growth, out decimal implied) =>
        GrowthFormulas.ImpliedBase(value, growth.ToFraction(), out implied).IsNone;

    /// <summary>The base that a level and its growth imply: 95.32万 after +90.5 % implies about 50.04万.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it; above -100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> is -100 % or less.</exception>
    /// <exception cref="OverflowException">The base is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">A run-time figure's unit has no growth.</exception>
    public static TFigure ImpliedBase<TFigure>(TFigure value, GrowthRate growth)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value, value);
        return value.WithValue(ImpliedBase(value.Value, growth));
    }

    /// <summary>The base that a level and its growth imply, if it is defined and fits a decimal.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it.</param>
    /// <param name="implied">The base; the default value when there is none.</param>
    /// <exception cref="UnitMismatchException">A run-time figure's unit has no growth.</exception>
    public static bool TryImpliedBase<TFigure>(TFigure value, GrowthRate growth, out TFigure implied)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value, value);
        var given = TryImpliedBase(value.Value, growth, out decimal level);
        implied = given ? value.WithValue(level) : default;
        return given;
    }

    /// <summary>A measure grown by a rate over a number of periods: value x (1 + rate)^periods.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="value">The level at the start.</param>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate is -100 % or less and cannot be raised to the number of periods.</exception>
    /// <exception cref="OverflowException">The level is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">A run-time figure's unit has no growth.</exception>
    public static TFigure Grow<TFigure>(TFigure value, GrowthRate rate, decimal periods = 1m)
        where TFigure : struct, IRatioFigure<TFigure> => value.GrownBy(rate, periods);
}
