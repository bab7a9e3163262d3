namespace Indicators;

public static partial class Growth
{
    /// <summary>The number of periods in which a level reaches another at a steady rate: ln(to / from) / ln(1 + rate), as the spreadsheet function PDURATION.</summary>
    /// <param name="rate">The rate of each period; above -100 % and not zero. A falling level (rate below zero) reaches only a lower one.</param>
    /// <param name="from">The level at the start; above zero.</param>
    /// <param name="to">The level to reach; above zero. Below <paramref name="from"/> at a rate above zero the answer is negative: so many periods ago.</param>
    /// <returns>The number of periods, not rounded to whole ones.</returns>
    /// <exception cref="UndefinedResultException">A level is not above zero, the rate is zero, or a falling level is to reach a higher one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is -100 % or less.</exception>
    /// <exception cref="OverflowException">The number of periods is past what a decimal holds.</exception>
    public static decimal PeriodsToReach(GrowthRate rate, decimal from, decimal to)
    {
        var failure = GrowthFormulas.PeriodsToReach(rate.ToFraction(), from, to, out var periods);
        return failure.IsNone
            ? periods
            : throw failure.ToException($"number of periods from {Text(from)} to {Text(to)} at {rate}");
    }

    /// <summary>The number of periods in which a level reaches another at a steady rate, if there is one.</summary>
    /// <param name="rate">The rate of each period.</param>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level to reach.</param>
    /// <param name="periods">The number of periods; zero when there is none.</param>
    public static bool TryPeriodsToReach(GrowthRate rate, decimal from, decimal to, out decimal periods) =>
        GrowthFormulas.PeriodsToReach(rate.ToFraction(), from, to, out periods).IsNone;

    /// <summary>The number of periods in which a measure reaches a level at a steady rate.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="rate">The rate of each period; above -100 % and not zero.</param>
    /// <param name="from">The level at the start; above zero.</param>
    /// <param name="to">The level to reach; above zero.</param>
    /// <returns>The number of periods, not rounded to whole ones.</returns>
    /// <exception cref="UndefinedResultException">A level is not above zero, the rate is zero, or a falling level is to reach a higher one.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is -100 % or less.</exception>
    /// <exception cref="OverflowException">The number of periods is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static decimal PeriodsToReach<TFigure>(GrowthRate rate, TFigure from, TFigure to)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from, to);
        return PeriodsToReach(rate, from.Value, to.Value);
    }

    /// <summary>The number of periods in which a measure reaches a level at a steady rate, if there is one.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="rate">The rate of each period.</param>
    /// <param name="from">The level at the start.</param>
    /// <param name="to">The level to reach.</param>
    /// <param name="periods">The number of periods; zero when there is none.</param>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryPeriodsToReach<TFigure>(GrowthRate rate, TFigure from, TFigure to, out decimal periods)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        TFigure.RequireRatio(from, to);
        return TryPeriodsToReach(rate, from.Value, to.Value, out periods);
    }

    /// <summary>The number of periods in which a level doubles at a steady rate: ln 2 / ln(1 + rate), not the rule of 70.</summary>
    /// <param name="rate">The rate of each period; above zero.</param>
    /// <exception cref="UndefinedResultException"><paramref name="rate"/> is zero or below.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is -100 % or less.</exception>
    /// <exception cref="OverflowException">The number of periods is past what a decimal holds.</exception>
    public static decimal DoublingTime(GrowthRate rate) => PeriodsToReach(rate, 1m, 2m);

    /// <summary>The number of periods in which a level doubles at a steady rate, if it ever does.</summary>
    /// <param name="rate">The rate of each period.</param>
    /// <param name="periods">The number of periods; zero when there is none.</param>
    public static bool TryDoublingTime(GrowthRate rate, out decimal periods) =>
        TryPeriodsToReach(rate, 1m, 2m, out periods);

    /// <summary>The steady rate at which a measure reaches a level in a number of periods: <see cref="Cagr.Between{TFigure}(TFigure, TFigure, decimal)"/> from here to the goal.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="from">The level now; not zero.</param>
    /// <param name="goal">The level to reach; of the same sign, or zero.</param>
    /// <param name="periods">The number of periods left, whole or not; above zero.</param>
    /// <exception cref="UndefinedResultException"><paramref name="from"/> is zero, or the sign changes.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periods"/> is not above zero.</exception>
    /// <exception cref="OverflowException">The rate is past what a decimal holds.</exception>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static GrowthRate RateToReach<TFigure>(TFigure from, TFigure goal, decimal periods)
        where TFigure : struct, IRatioFigure<TFigure> => Cagr.Between(from, goal, periods);

    /// <summary>The steady rate at which a measure reaches a level in a number of periods, if there is one.</summary>
    /// <typeparam name="TFigure">Money, a count, an amount per item, an index number or a run-time figure with a ratio.</typeparam>
    /// <param name="from">The level now.</param>
    /// <param name="goal">The level to reach.</param>
    /// <param name="periods">The number of periods left.</param>
    /// <param name="rate">The rate; the default value when there is none.</param>
    /// <exception cref="UnitMismatchException">Two run-time figures differ in unit, or have one without ratio.</exception>
    public static bool TryRateToReach<TFigure>(TFigure from, TFigure goal, decimal periods, out GrowthRate rate)
        where TFigure : struct, IRatioFigure<TFigure> => Cagr.TryBetween(from, goal, periods, out rate);
}
