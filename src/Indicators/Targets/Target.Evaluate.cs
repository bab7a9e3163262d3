using System.Runtime.CompilerServices;
using NodaTime;

namespace Indicators;

public static partial class Target
{
    /// <summary>Whether an outcome meets the goal: at its exact number, and at the step to which it is printed.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="outcome">The observation of the due period.</param>
    /// <param name="reach">How far hedges and printing of outcome and goal reach; without it the default.</param>
    /// <returns>
    /// Met when every figure that the outcome allows meets the goal, not met when none does. Undetermined where some do, and where the outcome is missing, disputed, a forecast,
    /// behind a break, or for another period, area or indicator; and for a goal of growth or change without a baseline.
    /// A goal without hedge is met at or beyond its number in the desired direction (upward where none is given, on the number where it is to stay), a range from its nearer end on
    /// (within its ends where it is to stay or be kept within); "about" from half a step short of the number, "nearly" from a step below it.
    /// </returns>
    [OverloadResolutionPriority(1)]
    public static Evaluation Evaluate<TFigure>(
        this Target<TFigure> target,
        Observation<TFigure> outcome,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(outcome);
        return Counts(target, outcome) && outcome.Period == target.Due
            ? EvaluateAny(target, outcome, reach ?? Reach.Default)
            : Evaluation.Undetermined;
    }

    /// <summary>Whether a series meets the goal in the due period; for a goal to be kept within, in every period from the baseline on.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target; a baseline that it does not have itself is looked up in the series.</param>
    /// <param name="observations">The series, in any order. Of several observations of one period one that is not hedged to one side counts, then the latest published, then the one with the smallest step.</param>
    /// <param name="asOf">The day on which the question is asked; null where none is known, and then the end of the series stands for it.</param>
    /// <param name="reach">How far hedges and printing of outcome and goal reach; without it the default.</param>
    /// <returns>As for a single outcome, with its derivation. Not due yet where the due period was not observed and is not over: it ends after <paramref name="asOf"/>, or without that after all that was observed. A goal to be kept within is missed as soon as one period is outside.</returns>
    public static Evaluation Evaluate<TFigure>(
        this Target<TFigure> target,
        IEnumerable<Observation<TFigure>> observations,
        LocalDate? asOf = null,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(observations);
        var by = reach ?? Reach.Default;
        var series = TargetSeries<TFigure>.Of(target, observations);
        var based = series.WithBaseline(target);
        var atDue = series.At(target.Due) is { } outcome
            ? EvaluateAny(based, outcome, by)
            : Waiting(series, target, asOf);
        return target.Kind == GoalKind.KeepWithin ? KeptWithin(series, based, atDue, by) : atDue;
    }

    private static Evaluation Waiting<TFigure>(TargetSeries<TFigure> series, Target<TFigure> target, LocalDate? asOf)
        where TFigure : struct, IFigure<TFigure> =>
        asOf is { } day
            ? day <= target.Due.End
                ? Evaluation.NotDueYet
                : Evaluation.Undetermined
            : series.Latest is { } latest && latest.Period.End < target.Due.End
                ? Evaluation.NotDueYet
                : Evaluation.Undetermined;

    /// <summary>Missed by one period is missed; what may be outside leaves the whole undetermined.</summary>
    private static Evaluation KeptWithin<TFigure>(
        TargetSeries<TFigure> series,
        Target<TFigure> target,
        Evaluation atDue,
        Reach reach
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var result = atDue;
        foreach (var observation in series.Between(target.Baseline?.Period, target.Due))
        {
            var each = EvaluateAny(target, observation, reach);
            if (each.Strict == Verdict.NotMet)
            {
                return each;
            }

            result = each.Strict == Verdict.Undetermined ? Evaluation.Undetermined : result;
        }

        return result;
    }

    internal static Evaluation EvaluateAny<TFigure>(Target<TFigure> target, Observation<TFigure> outcome, Reach reach)
        where TFigure : struct, IFigure<TFigure>
    {
        var value = StatedNumber.Of(outcome.Value, reach);
        var evaluation = target switch
        {
            { Level: { } level } => Compare(value, level, target, target.Indicator.Unit, reach),
            { Growth: { } growth } => Since(default(GrowthFormula), target, value, reach) is { } achieved
                ? Compare(achieved, growth, target, Unit.GrowthRate, reach)
                : Evaluation.Undetermined,
            { Change: { } change } => Since(default(DifferenceFormula), target, value, reach) is { } achieved
                ? Compare(achieved, change, target, change.Figure.Unit, reach)
                : Evaluation.Undetermined,
            _ => Evaluation.Undetermined,
        };
        return evaluation.By(() => DerivationOf(target, outcome, reach));
    }

    /// <summary>What happened from the baseline to a value.</summary>
    private static StatedNumber? Since<TFigure, TFormula>(
        in TFormula formula,
        Target<TFigure> target,
        in StatedNumber value,
        Reach reach
    )
        where TFigure : struct, IFigure<TFigure>
        where TFormula : struct, IFormula =>
        target.Baseline is { HasValue: true } baseline
        && Lifted.OfStated(formula, [StatedNumber.Of(baseline.Value, reach), value], out var achieved).IsNone
            ? new StatedNumber(achieved.Value, achieved.Bounds, achieved.Bounds)
            : null;

    private static Derivation? DerivationOf<TFigure>(Target<TFigure> target, Observation<TFigure> outcome, Reach reach)
        where TFigure : struct, IFigure<TFigure> =>
        target.Level is not null ? Derive.Gap(target, outcome, reach).Derivation
        : target.Baseline is { HasValue: true } baseline ? Derive.Since(target, baseline, outcome, reach)
        : null;

    private static bool Counts<TFigure>(Target<TFigure> target, Observation<TFigure> outcome)
        where TFigure : struct, IFigure<TFigure> =>
        outcome.Indicator.Code == target.Indicator.Code
        && outcome.Indicator.Unit.Code == target.Indicator.Unit.Code
        && outcome.Area.Code == target.Area.Code
        && outcome.Status is ObservationStatus.Normal or ObservationStatus.Provisional or ObservationStatus.Estimated;

    private static Evaluation Compare<TFigure, TGoal>(
        in StatedNumber value,
        in Stated<TGoal> goal,
        Target<TFigure> target,
        Unit unit,
        Reach reach
    )
        where TFigure : struct, IFigure<TFigure>
        where TGoal : struct, IFigure<TGoal>
    {
        var desired = target.ReadingOf(goal);
        var number = GoalSet.Number(goal, desired, value.Value);
        var hasGap = Lifted
            .OfStated(
                default(DifferenceFormula),
                [new(number, DecimalBounds.Exactly(number), DecimalBounds.Exactly(number)), value],
                out var gap
            )
            .IsNone;
        return new(
            VerdictOn(value.Bounds, GoalSet.Exact(goal, desired, reach)),
            VerdictOn(value.Bounds, GoalSet.AtStep(goal, desired, reach)),
            hasGap ? gap.In(Figure.InUnit(0m, unit.OfDifference)) : null
        );
    }

    private static Verdict VerdictOn(in DecimalBounds outcome, in DecimalBounds goal) =>
        outcome.IsSubsetOf(goal) ? Verdict.Met
        : outcome.Intersect(goal).IsEmpty ? Verdict.NotMet
        : Verdict.Undetermined;
}
