namespace Indicators;

public static partial class Cagr
{
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
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
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

    /// <summary>The steady annual rate that leads from the level of one period to that of another, with the bounds that the statements allow, if there is one.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level of <paramref name="fromPeriod"/>; zero is not within it.</param>
    /// <param name="to">The level of <paramref name="toPeriod"/>; of the same sign, or zero.</param>
    /// <param name="fromPeriod">The period or point in time of the first level.</param>
    /// <param name="toPeriod">The period or point in time of the second level, which ends later.</param>
    /// <param name="convention">How the years from the end of the first to the end of the second are counted.</param>
    /// <param name="result">The result; the default value when there is none.</param>
    /// <returns>False when the start may be zero, the sign may change, the second period is not later, the convention gives no number of years, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Run-time figures differ in unit, or have one without ratio.</exception>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
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
        TFigure.RequireRatio(from.Witness, to.Witness);
        result = default;
        return fromPeriod.TryYearsUntil(toPeriod, convention, out var years)
            && TryBetween(from, to, years, out result, reach);
    }
}
