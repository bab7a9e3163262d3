using Indicators.Items;

namespace Indicators;

public static partial class Growth
{
    /// <summary>The growth from one level to another: (to - from) / from, with the bounds that the statements allow.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end; of the same sign as the start, or zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Stated<GrowthRate> Between<TFigure>(Stated<TFigure> from, Stated<TFigure> to, Reach? reach = null)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfStated(
            default(GrowthFormula),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        return failure.IsNone ? computed.In<GrowthRate>() : throw failure.ToException($"growth from {from} to {to}");
    }

    /// <summary>The growth from one level to another: (to - from) / from, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end; of the same sign as the start, or zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the start may be zero, the sign may change, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryBetween<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfStated(
            default(GrowthFormula),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>The steady rate at which a level reaches another, with the bounds that the statements allow.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level now; zero is not within it.</param>
    /// <param name="goal">The level to reach; of the same sign, or zero.</param>
    /// <param name="periods">The number of periods left, whole or not; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Stated<GrowthRate> RateToReach<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> goal,
        decimal periods,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, goal.Witness);
        var failure = Lifted.OfStated(
            new CagrFormula(periods),
            [StatedNumber.Of(from, reach), StatedNumber.Of(goal, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"rate from {from} to {goal} over {Text(periods)} periods");
    }

    /// <summary>The steady rate at which a level reaches another, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level now; zero is not within it.</param>
    /// <param name="goal">The level to reach; of the same sign, or zero.</param>
    /// <param name="periods">The number of periods left, whole or not; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the start may be zero, the sign may change, or there are no periods.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryRateToReach<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> goal,
        decimal periods,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, goal.Witness);
        var failure = Lifted.OfStated(
            new CagrFormula(periods),
            [StatedNumber.Of(from, reach), StatedNumber.Of(goal, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>A level grown by a rate over a number of periods: value x (1 + rate)^periods, with the bounds that the statements allow.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="value">The level at the start.</param>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The rate may be -100 % or less and cannot be raised to the number of periods.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Stated<TFigure> Grow<TFigure>(
        Stated<TFigure> value,
        Stated<GrowthRate> rate,
        decimal periods = 1m,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value.Witness, value.Witness);
        var failure = Lifted.OfStated(
            new GrowFormula(periods),
            [StatedNumber.Of(value, reach), StatedNumber.Of(rate, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In(value.Witness)
            : throw failure.ToException($"level {value} grown by {rate} over {Text(periods)} periods");
    }

    /// <summary>A level grown by a rate over a number of periods: value x (1 + rate)^periods, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="value">The level at the start.</param>
    /// <param name="rate">The rate of each period, above -100 %; at or below it only for a whole number of periods up to 1,024.</param>
    /// <param name="periods">The number of periods, whole or not; negative to go back in time.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate cannot be raised to the number of periods, or the level is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryGrow<TFigure>(
        Stated<TFigure> value,
        Stated<GrowthRate> rate,
        decimal periods,
        out Stated<TFigure> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value.Witness, value.Witness);
        var failure = Lifted.OfStated(
            new GrowFormula(periods),
            [StatedNumber.Of(value, reach), StatedNumber.Of(rate, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In(value.Witness) : default;
        return failure.IsNone;
    }

    /// <summary>The base that a level and its growth imply: value / (1 + growth), with the bounds that the statements allow.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it; above -100 %.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="growth"/> may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Stated<TFigure> ImpliedBase<TFigure>(
        Stated<TFigure> value,
        Stated<GrowthRate> growth,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value.Witness, value.Witness);
        var failure = Lifted.OfStated(
            default(ImpliedBaseFormula),
            [StatedNumber.Of(value, reach), StatedNumber.Of(growth, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In(value.Witness)
            : throw failure.ToException($"base of {value} after growth of {growth}");
    }

    /// <summary>The base that a level and its growth imply: value / (1 + growth), with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="value">The level at the end.</param>
    /// <param name="growth">The growth that led to it; above -100 %.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the growth may be -100 % or less, or the base is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryImpliedBase<TFigure>(
        Stated<TFigure> value,
        Stated<GrowthRate> growth,
        out Stated<TFigure> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(value.Witness, value.Witness);
        var failure = Lifted.OfStated(
            default(ImpliedBaseFormula),
            [StatedNumber.Of(value, reach), StatedNumber.Of(growth, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In(value.Witness) : default;
        return failure.IsNone;
    }

    /// <summary>The number of periods in which a level reaches another at a steady rate: ln(to / from) / ln(1 + rate), with the bounds that the statements allow.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="rate">The rate of each period; above -100 % and not zero.</param>
    /// <param name="from">The level at the start; above zero.</param>
    /// <param name="to">The level to reach; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">A level may not be above zero, the rate may be zero, or a falling level is to reach a higher one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Stated<Count<TimePeriod>> PeriodsToReach<TFigure>(
        Stated<GrowthRate> rate,
        Stated<TFigure> from,
        Stated<TFigure> to,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfStated(
            default(PeriodsToReachFormula),
            [StatedNumber.Of(rate, reach), StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<Count<TimePeriod>>()
            : throw failure.ToException($"number of periods from {from} to {to} at {rate}");
    }

    /// <summary>The number of periods in which a level reaches another at a steady rate: ln(to / from) / ln(1 + rate), with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="rate">The rate of each period; above -100 % and not zero.</param>
    /// <param name="from">The level at the start; above zero.</param>
    /// <param name="to">The level to reach; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when a level may not be above zero, the rate may be zero or -100 % or less, or a falling level is to reach a higher one.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryPeriodsToReach<TFigure>(
        Stated<GrowthRate> rate,
        Stated<TFigure> from,
        Stated<TFigure> to,
        out Stated<Count<TimePeriod>> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfStated(
            default(PeriodsToReachFormula),
            [StatedNumber.Of(rate, reach), StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<Count<TimePeriod>>() : default;
        return failure.IsNone;
    }

    /// <summary>The number of periods in which a level doubles at a steady rate: ln 2 / ln(1 + rate), with the bounds that the statements allow.</summary>
    /// <param name="rate">The rate of each period; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException"><paramref name="rate"/> may be zero or below.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> may be -100 % or less.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    public static Stated<Count<TimePeriod>> DoublingTime(Stated<GrowthRate> rate, Reach? reach = null)
    {
        var failure = Lifted.OfStated(default(DoublingTimeFormula), [StatedNumber.Of(rate, reach)], out var computed);
        return failure.IsNone
            ? computed.In<Count<TimePeriod>>()
            : throw failure.ToException($"doubling time at {rate}");
    }

    /// <summary>The number of periods in which a level doubles at a steady rate: ln 2 / ln(1 + rate), with the bounds that the statements allow, if it is defined.</summary>
    /// <param name="rate">The rate of each period; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the rate may be zero or below.</returns>
    public static bool TryDoublingTime(
        Stated<GrowthRate> rate,
        out Stated<Count<TimePeriod>> result,
        Reach? reach = null
    )
    {
        var failure = Lifted.OfStated(default(DoublingTimeFormula), [StatedNumber.Of(rate, reach)], out var computed);
        result = failure.IsNone ? computed.In<Count<TimePeriod>>() : default;
        return failure.IsNone;
    }
}
