namespace Indicators;

public static partial class Cagr
{
    /// <summary>The steady rate that leads from one level to another in a number of periods, with the bounds that the statements allow.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end; of the same sign as the start, or zero.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Stated<GrowthRate> Between<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        decimal periods,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfStated(
            new CagrFormula(periods),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException(
                $"compound growth rate from {from} to {to} over {FigureText.Grouped(periods)} periods"
            );
    }

    /// <summary>The steady rate that leads from one level to another in a number of periods, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start; zero is not within it.</param>
    /// <param name="to">The level at the end; of the same sign as the start, or zero.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the start may be zero, the sign may change, there are no periods, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryBetween<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        decimal periods,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfStated(
            new CagrFormula(periods),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>The steady annual rate that leads from the level of one year to that of another, with the bounds that the statements allow.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level of <paramref name="fromYear"/>; zero is not within it.</param>
    /// <param name="to">The level of <paramref name="toYear"/>; of the same sign, or zero.</param>
    /// <param name="fromYear">The year of the first level.</param>
    /// <param name="toYear">The year of the second level; later than <paramref name="fromYear"/>.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="toYear"/> is not later than <paramref name="fromYear"/>.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Stated<GrowthRate> Between<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        int fromYear,
        int toYear,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfStated(
            new CagrFormula((decimal)toYear - fromYear),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        return failure.IsNone
            ? computed.In<GrowthRate>()
            : throw failure.ToException($"compound growth rate from {from} to {to}, {fromYear} to {toYear}");
    }

    /// <summary>The steady annual rate that leads from the level of one year to that of another, with the bounds that the statements allow, if it is defined.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level of <paramref name="fromYear"/>; zero is not within it.</param>
    /// <param name="to">The level of <paramref name="toYear"/>; of the same sign, or zero.</param>
    /// <param name="fromYear">The year of the first level.</param>
    /// <param name="toYear">The year of the second level; later than <paramref name="fromYear"/>.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the start may be zero, the sign may change, the years do not advance, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryBetween<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        int fromYear,
        int toYear,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from.Witness, to.Witness);
        var failure = Lifted.OfStated(
            new CagrFormula((decimal)toYear - fromYear),
            [StatedNumber.Of(from, reach), StatedNumber.Of(to, reach)],
            out var computed
        );
        result = failure.IsNone ? computed.In<GrowthRate>() : default;
        return failure.IsNone;
    }

    /// <summary>The steady annual rate that leads from the level of one period to that of another, the years between them counted by a convention, with the bounds that the statements allow.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level of <paramref name="fromPeriod"/>; zero is not within it.</param>
    /// <param name="to">The level of <paramref name="toPeriod"/>; of the same sign, or zero.</param>
    /// <param name="fromPeriod">The period or point in time of the first level.</param>
    /// <param name="toPeriod">The period or point in time of the second level, which ends later.</param>
    /// <param name="convention">How the years from the end of the first to the end of the second are counted.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <exception cref="UndefinedResultException">The start may be zero, or the sign may change.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The second period is not later, or by whole periods the two have no number of periods between them.</exception>
    /// <exception cref="OverflowException">The result is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static Stated<GrowthRate> Between<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        ReportingPeriod fromPeriod,
        ReportingPeriod toPeriod,
        YearConvention convention,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        Between(from, to, YearsBetween(fromPeriod, toPeriod, convention), reach);

    /// <summary>The steady annual rate that leads from the level of one period to that of another, if it is defined, with the bounds that the statements allow.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level of <paramref name="fromPeriod"/>; zero is not within it.</param>
    /// <param name="to">The level of <paramref name="toPeriod"/>; of the same sign, or zero.</param>
    /// <param name="fromPeriod">The period or point in time of the first level.</param>
    /// <param name="toPeriod">The period or point in time of the second level, which ends later.</param>
    /// <param name="convention">How the years from the end of the first to the end of the second are counted.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when the start may be zero, the sign may change, the second period is not later, the convention gives no number of years, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryBetween<TFigure>(
        Stated<TFigure> from,
        Stated<TFigure> to,
        ReportingPeriod fromPeriod,
        ReportingPeriod toPeriod,
        YearConvention convention,
        out Stated<GrowthRate> result,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        result = default;
        return fromPeriod.TryYearsUntil(toPeriod, convention, out var years)
            && TryBetween(from, to, years, out result, reach);
    }
}
