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

    /// <summary>The growth from the baseline that the goal requires, with the bounds that the printed baseline leaves; for a growth goal that growth. "437,000 to over 500,000" requires over 14 %.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a growth.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="growth">The growth over the whole time from baseline to due period; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when there is no baseline, or no growth from it to the goal, or the unit has no growth.</returns>
    public static bool TryRequiredGrowth<TFigure>(
        this Target<TFigure> target,
        out Stated<GrowthRate> growth,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        growth = target.Growth?.AsGoal() ?? default;
        return target.Growth is not null
            || (
                target is { Level: { } level, Baseline: { HasValue: true } baseline, Indicator.Unit.HasRatio: true }
                && Growth.TryBetween(baseline.Value, level.AsGoal(), out growth, reach)
            );
    }

    /// <summary>Whether an outcome meets the goal: at its exact number, and at the step to which it is printed.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="outcome">The observation of the due period.</param>
    /// <param name="reach">How far hedges and printing of outcome and goal reach; without it the default.</param>
    /// <returns>
    /// Met when every figure that the outcome allows meets the goal, not met when none does. Undetermined where some do, and where the outcome is missing, disputed, a forecast,
    /// behind a break, or for another period, area or indicator; and for a growth goal without a baseline.
    /// A goal without hedge is met at or beyond its number in the desired direction (upward where none is given, on the number where it is to stay), a range from its nearer end on;
    /// "about" from half a step short of the number, "nearly" from a step below it.
    /// </returns>
    public static Evaluation Evaluate<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> outcome,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(outcome);
        var by = reach ?? Reach.Default;
        if (!Counts(target, outcome))
        {
            return Evaluation.Undetermined;
        }

        var value = StatedNumber.Of(outcome.Value, by);
        return target switch
        {
            { Level: { } level } => Compare(value, level, target.Indicator, target.Indicator.Unit, by),
            { Growth: { } growth, Baseline: { HasValue: true } baseline }
                when Lifted
                    .OfStated(default(GrowthFormula), [StatedNumber.Of(baseline.Value, by), value], out var achieved)
                    .IsNone => Compare(
                new(achieved.Value, achieved.Bounds, achieved.Bounds),
                growth,
                target.Indicator,
                Unit.GrowthRate,
                by
            ),
            _ => Evaluation.Undetermined,
        };
    }

    private static bool Counts<TFigure>(Target<TFigure> target, Observation<TFigure> outcome)
        where TFigure : struct, IFigure<TFigure> =>
        outcome.Indicator.Code == target.Indicator.Code
        && outcome.Indicator.Unit.Code == target.Indicator.Unit.Code
        && outcome.Area.Code == target.Area.Code
        && outcome.Period == target.Due
        && outcome.Status is ObservationStatus.Normal or ObservationStatus.Provisional or ObservationStatus.Estimated;

    private static Evaluation Compare<TFigure, TGoal>(
        in StatedNumber value,
        in Stated<TGoal> goal,
        Indicator<TFigure> indicator,
        Unit unit,
        Reach reach
    )
        where TFigure : struct, IFigure<TFigure>
        where TGoal : struct, IFigure<TGoal>
    {
        var number = GoalSet.Number(goal, indicator.Desired, value.Value);
        var hasGap = Lifted
            .OfStated(
                default(DifferenceFormula),
                [new(number, DecimalBounds.Exactly(number), DecimalBounds.Exactly(number)), value],
                out var gap
            )
            .IsNone;
        return new(
            VerdictOn(value.Bounds, GoalSet.Exact(goal, indicator.Desired, reach)),
            VerdictOn(value.Bounds, GoalSet.AtStep(goal, indicator.Desired, reach)),
            hasGap ? gap.In(Figure.InUnit(0m, unit.OfDifference)) : null
        );
    }

    private static Verdict VerdictOn(in DecimalBounds outcome, in DecimalBounds goal) =>
        outcome.IsSubsetOf(goal) ? Verdict.Met
        : outcome.Intersect(goal).IsEmpty ? Verdict.NotMet
        : Verdict.Undetermined;
}
