namespace Indicators;

public static partial class Target
{
    /// <summary>The level that the goal asks for: its own, or that to which growth or change lead from the baseline.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="level">The level; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False for a goal of growth or change without a baseline.</returns>
    public static bool TryGoalLevel<TFigure>(
        this Target<TFigure> target,
        out Stated<TFigure> level,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        level = target.Level ?? default;
        if (target.Level is not null)
        {
            return true;
        }

        if (target.Baseline is not { HasValue: true } baseline || Computed(target, baseline, reach) is not { } computed)
        {
            return false;
        }

        level = computed.In(baseline.Value.Figure);
        return true;
    }

    /// <summary>What is still to go: the goal less a value, in the unit of the indicator's differences (percentage points for shares and rates).</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="value">The observation, for example the latest.</param>
    /// <param name="gap">The gap, above zero where more is needed; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when the observation is missing, or there is no level to reach.</returns>
    public static bool TryGap<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> value,
        out Stated<Figure> gap,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        var like = Figure.InUnit(0m, target.Indicator.Unit.OfDifference);
        return TryFrom(default(DifferenceFormula), target, value, isAllowed: true, out gap, reach, like);
    }

    /// <summary>What is still to go as a share of the goal: (goal - value) / goal.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values, which have a ratio.</typeparam>
    /// <param name="target">The target; its number is meant exactly, with its hedge.</param>
    /// <param name="value">The observation, for example the latest.</param>
    /// <param name="gap">The share; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when the observation is missing, there is no level to reach, it is zero, or the unit has no ratio.</returns>
    public static bool TryRelativeGap<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> value,
        out Stated<Share> gap,
        Reach? reach = null
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        TryFrom(default(RelativeGapFormula), target, value, target.NeedsRatio(), out gap, reach);

    /// <summary>The share of the way from baseline to goal that is gone: (value - baseline) / (goal - baseline).</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target, with its baseline; its number is meant exactly, with its hedge.</param>
    /// <param name="value">The observation, for example the latest.</param>
    /// <param name="gone">The share; below zero for a way back, above 100 % for a goal passed; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when an observation is missing, or the goal may be the baseline.</returns>
    public static bool TryWayGone<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> value,
        out Stated<Share> gone,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure> =>
        TryOnTheWay(new WayGoneFormula(0m, 1m), target, value, out gone, reach);

    /// <summary>How many periods a value is late on the straight line from baseline to goal; below zero where it is early.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target, with its baseline; its number is meant exactly, with its hedge.</param>
    /// <param name="value">The observation, for example the latest.</param>
    /// <param name="delay">The periods, of the length of the due one; the default value when there are none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when an observation is missing, the goal may be the baseline, the due period is not after the baseline, or the three periods are not alike.</returns>
    public static bool TryDelay<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> value,
        out Stated<Count<Items.TimePeriod>> delay,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(value);
        delay = default;
        return target.Baseline is { } baseline
            && baseline.Period.TryPeriodsUntil(value.Period, out var elapsed)
            && baseline.Period.TryPeriodsUntil(target.Due, out var total)
            && total > 0
            && TryOnTheWay(new WayGoneFormula(elapsed, -total), target, value, out delay, reach);
    }

    /// <summary>When the goal is reached if the mean change from baseline to a value goes on.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target, with its baseline; its number is meant exactly, with its hedge.</param>
    /// <param name="value">The observation, for example the latest; later than the baseline and of a period like it.</param>
    /// <param name="arrival">How long it takes and when that is; null when there is no answer.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when an observation is missing, the value may not have moved or may move away from the goal, or the periods are not alike.</returns>
    public static bool TryArrival<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> value,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Arrival? arrival,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(value);
        arrival = null;
        if (
            target.Baseline is not { } baseline
            || !baseline.Period.TryPeriodsUntil(value.Period, out var elapsed)
            || elapsed <= 0
            || !TryOnTheWay<ArrivalFormula, TFigure, Count<Items.TimePeriod>>(
                new(elapsed),
                target,
                value,
                out var after,
                reach
            )
            || !TryOnTheWay<WayGoneFormula, TFigure, Share>(new(0m, 1m), target, value, out var gone, reach)
            || !(gone.ToBounds().Lower is { } least && least.Value.ToFraction() >= 0m)
        )
        {
            return false;
        }

        var bounds = after.ToBounds();
        arrival = new(after, Later(value.Period, bounds.Lower), Later(value.Period, bounds.Upper));
        return true;
    }

    /// <summary>The level of a goal as it enters formulas.</summary>
    internal static bool TryGoal<TFigure>(
        Target<TFigure> target,
        Observation<TFigure>? baseline,
        Reach? reach,
        out StatedNumber goal
    )
        where TFigure : struct, IFigure<TFigure>
    {
        goal = target.Level is { } level ? StatedNumber.Of(level.AsGoal(), reach) : default;
        if (target.Level is not null)
        {
            return true;
        }

        if (baseline is not { HasValue: true } || Computed(target, baseline, reach) is not { } computed)
        {
            return false;
        }

        goal = new(computed.Value, computed.Bounds, computed.Bounds);
        return true;
    }

    private static ComputedNumber? Computed<TFigure>(
        Target<TFigure> target,
        Observation<TFigure> baseline,
        Reach? reach
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var from = StatedNumber.Of(baseline.Value, reach);
        ComputedNumber computed;
        var failure = target switch
        {
            { Growth: { } growth } => Lifted.OfStated(
                new GrowFormula(1m),
                [from, StatedNumber.Of(growth.AsGoal(), reach)],
                out computed
            ),
            { Change: { } change } => Lifted.OfStated(
                default(SumFormula),
                [from, StatedNumber.Of(change.AsGoal(), reach)],
                out computed
            ),
            _ => None(out computed),
        };
        return failure.IsNone ? computed : null;
    }

    private static Failure None(out ComputedNumber computed)
    {
        computed = default;
        return Failure.Undefined("the target has no goal.");
    }

    private static bool TryOnTheWay<TFormula, TFigure, TResult>(
        in TFormula formula,
        Target<TFigure> target,
        Observation<TFigure> value,
        out Stated<TResult> result,
        Reach? reach
    )
        where TFormula : struct, IFormula
        where TFigure : struct, IFigure<TFigure>
        where TResult : struct, IFigure<TResult>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(value);
        result = default;
        if (
            !value.HasValue
            || target.Baseline is not { HasValue: true } baseline
            || !TryGoal(target, baseline, reach, out var goal)
        )
        {
            return false;
        }

        var (from, now) = (StatedNumber.Of(baseline.Value, reach), StatedNumber.Of(value.Value, reach));
        var failure = Lifted.OfStated(formula, [from, now, goal], out var computed);
        result = failure.IsNone ? computed.In<TResult>() : default;
        return failure.IsNone;
    }

    /// <summary>The period whose end a number of periods reaches.</summary>
    private static ReportingPeriod? Later(ReportingPeriod period, BoundsEnd<Count<Items.TimePeriod>>? after) =>
        after is { } end
        && Math.Abs(end.Value.Number) < 1_000_000m
        && period.TryPlus((int)decimal.Ceiling(end.Value.Number) * period.Count, out var later)
            ? later
            : null;
}
