using Indicators.Items;

namespace Indicators;

public static partial class Growth
{
    /// <summary>The bounds of the growth from one level to another: (to - from) / from.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end; of the same sign as the start, or zero.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Bounds<GrowthRate> Between<TFigure>(Bounds<TFigure> from, Bounds<TFigure> to)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfBounds(default(GrowthFormula), [from.Numbers, to.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"growth from {from} to {to}");
    }

    /// <summary>The bounds of the growth from one level to another: (to - from) / from, if there are any.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end; of the same sign as the start, or zero.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the start may be zero, the sign may change, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryBetween<TFigure>(Bounds<TFigure> from, Bounds<TFigure> to, out Bounds<GrowthRate> result)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfBounds(default(GrowthFormula), [from.Numbers, to.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the steady rate at which a level reaches another.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level now; zero is not within it.</param>
    /// <param name="goal">The level to reach; of the same sign, or zero.</param>
    /// <param name="periods">The number of periods left, whole or not; above zero.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Bounds<GrowthRate> RateToReach<TFigure>(Bounds<TFigure> from, Bounds<TFigure> goal, decimal periods)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, goal.Witness);
        var failure = Lifted.OfBounds(new CagrFormula(periods), [from.Numbers, goal.Numbers], out var computed);
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"rate from {from} to {goal} over {Text(periods)} periods");
    }

    /// <summary>The bounds of the steady rate at which a level reaches another, if there are any.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level now; zero is not within it.</param>
    /// <param name="goal">The level to reach; of the same sign, or zero.</param>
    /// <param name="periods">The number of periods left, whole or not; above zero.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the start may be zero, the sign may change, or there are no periods.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryRateToReach<TFigure>(
        Bounds<TFigure> from,
        Bounds<TFigure> goal,
        decimal periods,
        out Bounds<GrowthRate> result
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, goal.Witness);
        var failure = Lifted.OfBounds(new CagrFormula(periods), [from.Numbers, goal.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<GrowthRate>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of a level grown by a rate over a number of periods: value x (1 + rate)^periods.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="value">The level at the start.</param>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate may be -100 % or less and cannot be raised to the number of periods.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Bounds<TFigure> Grow<TFigure>(Bounds<TFigure> value, Bounds<GrowthRate> rate, decimal periods = 1m)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value.Witness, value.Witness);
        var failure = Lifted.OfBounds(new GrowFormula(periods), [value.Numbers, rate.Numbers], out var computed);
        return failure.IsNone
            ? new(value.Witness, computed)
            : throw failure.ToException($"level {value} grown by {rate} over {Text(periods)} periods");
    }

    /// <summary>The bounds of a level grown by a rate over a number of periods: value x (1 + rate)^periods, if there are any.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="value">The level at the start.</param>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate cannot be raised to the number of periods, or the level is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryGrow<TFigure>(
        Bounds<TFigure> value,
        Bounds<GrowthRate> rate,
        decimal periods,
        out Bounds<TFigure> result
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value.Witness, value.Witness);
        var failure = Lifted.OfBounds(new GrowFormula(periods), [value.Numbers, rate.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<TFigure>(value.Witness, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the base that a level and its growth imply: value / (1 + growth).</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it; above -100 %.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Bounds<TFigure> ImpliedBase<TFigure>(Bounds<TFigure> value, Bounds<GrowthRate> growth)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value.Witness, value.Witness);
        var failure = Lifted.OfBounds(default(ImpliedBaseFormula), [value.Numbers, growth.Numbers], out var computed);
        return failure.IsNone
            ? new(value.Witness, computed)
            : throw failure.ToException($"base of {value} after growth of {growth}");
    }

    /// <summary>The bounds of the base that a level and its growth imply: value / (1 + growth), if there are any.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it; above -100 %.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the growth may be -100 % or less, or the base is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryImpliedBase<TFigure>(
        Bounds<TFigure> value,
        Bounds<GrowthRate> growth,
        out Bounds<TFigure> result
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value.Witness, value.Witness);
        var failure = Lifted.OfBounds(default(ImpliedBaseFormula), [value.Numbers, growth.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<TFigure>(value.Witness, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the number of periods in which a level reaches another at a steady rate: ln(to / from) / ln(1 + rate).</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="rate">The rate of each period; above -100 % and not zero.</param>
    /// <param name="from">The level at the start; above zero.</param>
    /// <param name="to">The level to reach; above zero.</param>
    /// <exception cref="UndefinedResultException">A level may not be above zero, the rate may be zero, or a falling level is to reach a higher one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Bounds<Count<TimePeriod>> PeriodsToReach<TFigure>(
        Bounds<GrowthRate> rate,
        Bounds<TFigure> from,
        Bounds<TFigure> to
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfBounds(
            default(PeriodsToReachFormula),
            [rate.Numbers, from.Numbers, to.Numbers],
            out var computed
        );
        return failure.IsNone
            ? new(default, computed)
            : throw failure.ToException($"number of periods from {from} to {to} at {rate}");
    }

    /// <summary>The bounds of the number of periods in which a level reaches another at a steady rate: ln(to / from) / ln(1 + rate), if there are any.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="rate">The rate of each period; above -100 % and not zero.</param>
    /// <param name="from">The level at the start; above zero.</param>
    /// <param name="to">The level to reach; above zero.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when a level may not be above zero, the rate may be zero or -100 % or less, or a falling level is to reach a higher one.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryPeriodsToReach<TFigure>(
        Bounds<GrowthRate> rate,
        Bounds<TFigure> from,
        Bounds<TFigure> to,
        out Bounds<Count<TimePeriod>> result
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfBounds(
            default(PeriodsToReachFormula),
            [rate.Numbers, from.Numbers, to.Numbers],
            out var computed
        );
        result = failure.IsNone ? new Bounds<Count<TimePeriod>>(default, computed) : default;
        return failure.IsNone;
    }

    /// <summary>The bounds of the number of periods in which a level doubles at a steady rate: ln 2 / ln(1 + rate).</summary>
    /// <param name="rate">The rate of each period; above zero.</param>
    /// <exception cref="UndefinedResultException"><paramref name="rate"/> may be zero or below.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Bounds<Count<TimePeriod>> DoublingTime(Bounds<GrowthRate> rate)
    {
        var failure = Lifted.OfBounds(default(DoublingTimeFormula), [rate.Numbers], out var computed);
        return failure.IsNone ? new(default, computed) : throw failure.ToException($"doubling time at {rate}");
    }

    /// <summary>The bounds of the number of periods in which a level doubles at a steady rate: ln 2 / ln(1 + rate), if there are any.</summary>
    /// <param name="rate">The rate of each period; above zero.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may be zero or below.</returns>
    public static bool TryDoublingTime(Bounds<GrowthRate> rate, out Bounds<Count<TimePeriod>> result)
    {
        var failure = Lifted.OfBounds(default(DoublingTimeFormula), [rate.Numbers], out var computed);
        result = failure.IsNone ? new Bounds<Count<TimePeriod>>(default, computed) : default;
        return failure.IsNone;
    }
}
