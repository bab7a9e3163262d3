namespace Indicators;

/// <summary>The compound annual growth rate: the steady rate that leads from one level to another.</summary>
/// <remarks>
/// <para>(to / from)^(1 / periods) - 1, the nearest decimal to the true value: the error is below 0.5001 units of decimal's last
/// place, the 28th for rates up to 790 %, for whole and fractional numbers of periods alike. The spreadsheet function is RRI.</para>
/// <para>From zero and across a sign change it is undefined; between two negative levels it is that of the magnitudes, as in spreadsheets; to zero it is -100 %.</para>
/// </remarks>
public static partial class Cagr
{
    /// <summary>The steady rate that leads from one level to another in a number of periods.</summary>
    /// <param name="from">The level at the start; not zero.</param>
    /// <param name="to">The level at the end, in the same unit; of the same sign, or zero.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <returns>The rate of each period; 0.08 as a fraction is 8 %.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero, or the sign changes.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate Between(decimal from, decimal to, decimal periods)
    {
        var failure = GrowthFormulas.Cagr(from, to, periods, out var rate);
        return failure.IsNone
            ? GrowthRate.Fraction(rate)
            : throw failure.ToException(
                $"compound growth rate from {FigureText.Grouped(from)} to {FigureText.Grouped(to)} over {FigureText.Grouped(periods)} periods"
            );
    }

    /// <summary>The steady rate that leads from one level to another in a number of periods, if there is one.</summary>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end, in the same unit.</param>
    /// <param name="periods">The number of periods.</param>
    /// <param name="rate">The rate of each period; the default value when there is none.</param>
    /// <returns>False when the start is zero, the sign changes, the number of periods is not above zero, or the rate is past what a decimal holds.</returns>
    public static bool TryBetween(decimal from, decimal to, decimal periods, out GrowthRate rate)
    {
        var given = GrowthFormulas.Cagr(from, to, periods, out var fraction).IsNone;
        rate = given ? GrowthRate.Fraction(fraction) : default;
        return given;
    }

    /// <summary>The steady rate that leads from one level to another in a number of periods.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start; not zero.</param>
    /// <param name="to">The level at the end; of the same sign, or zero.</param>
    /// <param name="periods">The number of periods, whole or not; above zero.</param>
    /// <returns>The rate of each period; 0.08 as a fraction is 8 %.</returns>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero, or the sign changes.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static GrowthRate Between<TFigure>(TFigure from, TFigure to, decimal periods)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from, to);
        return Between(from.Value, to.Value, periods);
    }

    /// <summary>The steady rate that leads from one level to another in a number of periods, if there is one.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level at the end.</param>
    /// <param name="periods">The number of periods.</param>
    /// <param name="rate">The rate of each period; the default value when there is none.</param>
    /// <returns>False when the start is zero, the sign changes, the number of periods is not above zero, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryBetween<TFigure>(TFigure from, TFigure to, decimal periods, out GrowthRate rate)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from, to);
        return TryBetween(from.Value, to.Value, periods, out rate);
    }

    /// <summary>The steady annual rate that leads from the level of one year to that of another.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level of <paramref name="fromYear"/>; not zero.</param>
    /// <param name="to">The level of <paramref name="toYear"/>; of the same sign, or zero.</param>
    /// <param name="fromYear">The year of the first level.</param>
    /// <param name="toYear">The year of the second level; later than <paramref name="fromYear"/>.</param>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero, or the sign changes.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="toYear"/> is not later than <paramref name="fromYear"/>.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static GrowthRate Between<TFigure>(TFigure from, TFigure to, int fromYear, int toYear)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(toYear, fromYear);
        return Between(from, to, (decimal)toYear - fromYear);
    }

    /// <summary>The steady annual rate that leads from the level of one year to that of another, if there is one.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio; not a share or a rate.</typeparam>
    /// <param name="from">The level of <paramref name="fromYear"/>.</param>
    /// <param name="to">The level of <paramref name="toYear"/>.</param>
    /// <param name="fromYear">The year of the first level.</param>
    /// <param name="toYear">The year of the second level.</param>
    /// <param name="rate">The rate of each year; the default value when there is none.</param>
    /// <returns>False when the start is zero, the sign changes, the years do not advance, or the rate is past what a decimal holds.</returns>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryBetween<TFigure>(TFigure from, TFigure to, int fromYear, int toYear, out GrowthRate rate)
        where TFigure : struct, IRatioFigure<TFigure> => TryBetween(from, to, (decimal)toYear - fromYear, out rate);

    /// <summary>The steady annual rate that leads from the level of one year to that of another.</summary>
    /// <param name="from">The level of <paramref name="fromYear"/>; not zero.</param>
    /// <param name="to">The level of <paramref name="toYear"/>, in the same unit; of the same sign, or zero.</param>
    /// <param name="fromYear">The year of the first level.</param>
    /// <param name="toYear">The year of the second level; later than <paramref name="fromYear"/>.</param>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero, or the sign changes.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="toYear"/> is not later than <paramref name="fromYear"/>.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    public static GrowthRate Between(decimal from, decimal to, int fromYear, int toYear)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(toYear, fromYear);
        return Between(from, to, (decimal)toYear - fromYear);
    }

    /// <summary>The steady annual rate that leads from the level of one year to that of another, if there is one.</summary>
    /// <param name="from">The level of <paramref name="fromYear"/>.</param>
    /// <param name="to">The level of <paramref name="toYear"/>, in the same unit.</param>
    /// <param name="fromYear">The year of the first level.</param>
    /// <param name="toYear">The year of the second level.</param>
    /// <param name="rate">The rate of each year; the default value when there is none.</param>
    /// <returns>False when the start is zero, the sign changes, the years do not advance, or the rate is past what a decimal holds.</returns>
    public static bool TryBetween(decimal from, decimal to, int fromYear, int toYear, out GrowthRate rate) =>
        TryBetween(from, to, (decimal)toYear - fromYear, out rate);
}
