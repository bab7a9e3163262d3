namespace Indicators;

/// <summary>Creates targets, and says what they require and whether they are met.</summary>
public static class Target
{
    /// <summary>A goal to reach a level: 1.3 million vehicles in 2025.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="indicator">What the goal is set on.</param>
    /// <param name="area">Where.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="level">The level, in the indicator's unit.</param>
    /// <param name="role">How it was put.</param>
    /// <param name="baseline">The observation that it starts from; null where none is known.</param>
    /// <param name="citation">Where it is printed; null for a goal of one's own.</param>
    /// <exception cref="UnitMismatchException">The level's or the baseline's unit is not the indicator's.</exception>
    public static Target<TFigure> ForLevel<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod due,
        Stated<TFigure> level,
        TargetRole role = TargetRole.Goal,
        Observation<TFigure>? baseline = null,
        Citation? citation = null
    )
        where TFigure : struct, IFigure<TFigure> => new(indicator, area, due, role, level, null, baseline, citation);

    /// <summary>A goal to grow: unit price up more than 8 %.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="indicator">What the goal is set on.</param>
    /// <param name="area">Where.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="growth">The growth from the baseline to the due period.</param>
    /// <param name="role">How it was put.</param>
    /// <param name="baseline">The observation that it starts from; null where none is known.</param>
    /// <param name="citation">Where it is printed; null for a goal of one's own.</param>
    /// <exception cref="UnitMismatchException">The baseline's unit is not the indicator's.</exception>
    public static Target<TFigure> ForGrowth<TFigure>(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod due,
        Stated<GrowthRate> growth,
        TargetRole role = TargetRole.Goal,
        Observation<TFigure>? baseline = null,
        Citation? citation = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        new(indicator, area, due, role, null, growth, baseline, citation);

    /// <summary>The growth from the baseline that the goal requires; for a growth goal that growth. The hedge of the goal applies to it too.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="growth">The growth over the whole time from baseline to due period; the default value when there is none.</param>
    /// <returns>False when there is no baseline, or no growth from it to the goal, or the unit has no growth.</returns>
    public static bool TryRequiredGrowth<TFigure>(this Target<TFigure> target, out GrowthRate growth)
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        growth = target.Growth?.Figure ?? default;
        return target.Growth is not null
            || (
                target is { Level: { } level, Baseline: { HasValue: true } baseline, Indicator.Unit.HasRatio: true }
                && Growth.TryBetween(baseline.Value.Figure, level.Figure, out growth)
            );
    }

    /// <summary>Whether an outcome meets the goal, taken at its exact number.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="outcome">The observation of the due period.</param>
    /// <returns>
    /// Undetermined where the outcome is missing, disputed, a forecast, behind a break, hedged, or for another period, area or indicator; and for a growth goal without a baseline.
    /// An exact goal is met at or beyond the number in the desired direction (upward where none is given, on the number where it is to stay);
    /// "about" is met from half a step short of it, "nearly" from a step below it.
    /// </returns>
    /// <exception cref="OverflowException">The goal and its step lie at the end of what a decimal holds.</exception>
    public static Verdict Judge<TFigure>(this Target<TFigure> target, Observation<TFigure> outcome)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(outcome);
        return !Counts(target, outcome) ? Verdict.Undetermined
            : target.Level is { } level
                ? Compare(
                    outcome.Value.Figure.Value,
                    level.Figure.Value,
                    level.Hedge,
                    level.Step,
                    target.Indicator.Desired
                )
            : target is { Growth: { } growth, Baseline: { HasValue: true } baseline }
            && Growth.TryBetween(baseline.Value.Figure.Value, outcome.Value.Figure.Value, out var achieved)
                ? Compare(
                    achieved.ToFraction(),
                    growth.Figure.ToFraction(),
                    growth.Hedge,
                    growth.Step,
                    target.Indicator.Desired
                )
            : Verdict.Undetermined;
    }

    private static bool Counts<TFigure>(Target<TFigure> target, Observation<TFigure> outcome)
        where TFigure : struct, IFigure<TFigure> =>
        outcome.Indicator.Code == target.Indicator.Code
        && outcome.Indicator.Unit.Code == target.Indicator.Unit.Code
        && outcome.Area.Code == target.Area.Code
        && outcome.Period == target.Due
        && outcome.Status is ObservationStatus.Normal or ObservationStatus.Provisional or ObservationStatus.Estimated
        && outcome.Value.Hedge == Hedge.Exactly;

    private static Verdict Compare(decimal value, decimal goal, Hedge hedge, decimal? step, DesiredDirection desired)
    {
        var (below, above) = ReachOf(hedge, step ?? 0m);
        var met = (hedge, desired) switch
        {
            (Hedge.Over, _) => value > goal,
            (Hedge.AtLeast, _) => value >= goal,
            (Hedge.Under, _) => value < goal,
            (Hedge.AtMost, _) => value <= goal,
            (_, DesiredDirection.Decrease) => value <= goal + above,
            (_, DesiredDirection.Stay) => value >= goal - below && value <= goal + above,
            _ => value >= goal - below,
        };
        return met ? Verdict.Met : Verdict.NotMet;
    }

    /// <summary>How far short of, and past, its number a goal still reaches.</summary>
    private static (decimal Below, decimal Above) ReachOf(Hedge hedge, decimal step) =>
        hedge switch
        {
            Hedge.About => (step / 2m, step / 2m),
            Hedge.Nearly => (step, 0m),
            _ => (0m, 0m),
        };
}
