namespace Indicators;

public static partial class Cagr
{
    /// <summary>The steady annual rate that leads from the level of one period to that of another, the years between them counted by a convention.</summary>
    /// <param name="from">The level of <paramref name="fromPeriod"/>; not zero.</param>
    /// <param name="to">The level of <paramref name="toPeriod"/>, in the same unit; of the same sign, or zero.</param>
    /// <param name="fromPeriod">The period or point in time of the first level.</param>
    /// <param name="toPeriod">The period or point in time of the second level, which ends later.</param>
    /// <param name="convention">How the years from the end of the first to the end of the second are counted.</param>
    /// <returns>The rate of each year; 0.08 as a fraction is 8 %. The number of years is the nearest decimal, 1 / 12 with 28 digits.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero, or the sign changes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The second period is not later, or by whole periods the two have no number of periods between them.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate Between(
        decimal from,
        decimal to,
        ReportingPeriod fromPeriod,
        ReportingPeriod toPeriod,
        YearConvention convention
    ) => Between(from, to, YearsBetween(fromPeriod, toPeriod, convention));

    /// <summary>The steady annual rate that leads from the level of one period to that of another, if there is one.</summary>
    /// <param name="from">The level of <paramref name="fromPeriod"/>.</param>
    /// <param name="to">The level of <paramref name="toPeriod"/>, in the same unit.</param>
    /// <param name="fromPeriod">The period or point in time of the first level.</param>
    /// <param name="toPeriod">The period or point in time of the second level.</param>
    /// <param name="convention">How the years from the end of the first to the end of the second are counted.</param>
    /// <param name="rate">The rate of each year; the default value when there is none.</param>
    /// <returns>False when the start is zero, the sign changes, the second period is not later, the convention gives no number of years, or the rate is past what a decimal holds.</returns>
    public static bool TryBetween(
        decimal from,
        decimal to,
        ReportingPeriod fromPeriod,
        ReportingPeriod toPeriod,
        YearConvention convention,
        out GrowthRate rate
    )
    {
        rate = default;
        return fromPeriod.TryYearsUntil(toPeriod, convention, out var years) && TryBetween(from, to, years, out rate);
    }

    /// <summary>The steady annual rate that leads from the level of one period to that of another, the years between them counted by a convention.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level of <paramref name="fromPeriod"/>; not zero.</param>
    /// <param name="to">The level of <paramref name="toPeriod"/>; of the same sign, or zero.</param>
    /// <param name="fromPeriod">The period or point in time of the first level.</param>
    /// <param name="toPeriod">The period or point in time of the second level, which ends later.</param>
    /// <param name="convention">How the years from the end of the first to the end of the second are counted.</param>
    /// <returns>The rate of each year; 0.08 as a fraction is 8 %. The number of years is the nearest decimal, 1 / 12 with 28 digits.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero, or the sign changes.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The second period is not later, or by whole periods the two have no number of periods between them.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static GrowthRate Between<TFigure>(
        TFigure from,
        TFigure to,
        ReportingPeriod fromPeriod,
        ReportingPeriod toPeriod,
        YearConvention convention
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from, to);
        return Between(from.Value, to.Value, fromPeriod, toPeriod, convention);
    }

    /// <summary>The steady annual rate that leads from the level of one period to that of another, if there is one.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level of <paramref name="fromPeriod"/>.</param>
    /// <param name="to">The level of <paramref name="toPeriod"/>.</param>
    /// <param name="fromPeriod">The period or point in time of the first level.</param>
    /// <param name="toPeriod">The period or point in time of the second level.</param>
    /// <param name="convention">How the years from the end of the first to the end of the second are counted.</param>
    /// <param name="rate">The rate of each year; the default value when there is none.</param>
    /// <returns>False when the start is zero, the sign changes, the second period is not later, the convention gives no number of years, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryBetween<TFigure>(
        TFigure from,
        TFigure to,
        ReportingPeriod fromPeriod,
        ReportingPeriod toPeriod,
        YearConvention convention,
        out GrowthRate rate
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from, to);
        return TryBetween(from.Value, to.Value, fromPeriod, toPeriod, convention, out rate);
    }

    private static decimal YearsBetween(ReportingPeriod fromPeriod, ReportingPeriod toPeriod, YearConvention convention)
    {
        var years = fromPeriod.YearsUntil(toPeriod, convention);
        return years > 0m
            ? years
            : throw new ArgumentOutOfRangeException(
                nameof(toPeriod),
                toPeriod,
                $"{toPeriod} does not end later than {fromPeriod}. Give the earlier level and its period first."
            );
    }
}
