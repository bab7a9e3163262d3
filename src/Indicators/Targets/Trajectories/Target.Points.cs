namespace Indicators;

public static partial class Target
{
    /// <summary>The points from the baseline that the goal requires, for shares and rates; for a goal of points those.</summary>
    /// <typeparam name="TShare">The type of the indicator's values: shares or growth rates.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="points">The points over the whole time from baseline to due period; the default value when there are none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when there is no baseline.</returns>
    public static bool TryRequiredPoints<TShare>(
        this Target<TShare> target,
        out Stated<PercentagePoints> points,
        Reach? reach = null
    )
        where TShare : struct, IAffineMeasure<TShare, PercentagePoints>
    {
        ArgumentNullException.ThrowIfNull(target);
        points = target.Change?.AsGoal().As<PercentagePoints>() ?? default;
        return target.Change is not null
            || (target.Baseline is { } baseline && TryRequiredPoints(target, baseline, out points, reach));
    }

    /// <summary>The points from an observation that the goal still requires.</summary>
    /// <typeparam name="TShare">The type of the indicator's values: shares or growth rates.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge. A goal of points needs its baseline.</param>
    /// <param name="from">The observation, for example the latest.</param>
    /// <param name="points">The points over the whole time from observation to due period; the default value when there are none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when there is no level to reach, or the observation is missing.</returns>
    public static bool TryRequiredPoints<TShare>(
        this Target<TShare> target,
        Observation<TShare> from,
        out Stated<PercentagePoints> points,
        Reach? reach = null
    )
        where TShare : struct, IAffineMeasure<TShare, PercentagePoints>
    {
        ArgumentNullException.ThrowIfNull(target);
        return TryFrom(default(DifferenceFormula), target, from, isAllowed: true, out points, reach);
    }

    /// <summary>The points a year from the baseline that the goal requires, on a straight line.</summary>
    /// <typeparam name="TShare">The type of the indicator's values: shares or growth rates.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="points">The points of each year; the default value when there are none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when there is no baseline before the due period.</returns>
    public static bool TryRequiredPointsPerYear<TShare>(
        this Target<TShare> target,
        out Stated<PercentagePoints> points,
        Reach? reach = null
    )
        where TShare : struct, IAffineMeasure<TShare, PercentagePoints>
    {
        ArgumentNullException.ThrowIfNull(target);
        points = default;
        return target.Baseline is { } baseline && TryRequiredPointsPerYear(target, baseline, out points, reach);
    }

    /// <summary>The points a year from an observation that the goal still requires, on a straight line.</summary>
    /// <typeparam name="TShare">The type of the indicator's values: shares or growth rates.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge. A goal of points needs its baseline.</param>
    /// <param name="from">The observation, for example the latest.</param>
    /// <param name="points">The points of each year; the default value when there are none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when there is no level to reach, or the observation is missing or not before the due period.</returns>
    public static bool TryRequiredPointsPerYear<TShare>(
        this Target<TShare> target,
        Observation<TShare> from,
        out Stated<PercentagePoints> points,
        Reach? reach = null
    )
        where TShare : struct, IAffineMeasure<TShare, PercentagePoints>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(from);
        var years = TargetTime.Years(from.Period, target.Due);
        return TryFrom(new SteadyChangeFormula(years), target, from, isAllowed: true, out points, reach);
    }
}
