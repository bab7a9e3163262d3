namespace Indicators;

/// <summary>Finds base, latest value, goal and times of a target in a series.</summary>
internal static class TargetCases
{
    private static readonly ProgressCase Nothing = ProgressCase.Of(0m, 0m, 0m, DesiredDirection.None);

    internal static Assessment Assess<TFigure>(
        Target<TFigure> target,
        TargetSeries<TFigure> series,
        AssessmentPolicy policy,
        Reach reach
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var unit = target.Indicator.Unit;
        var current = policy.Rule.LooksPastDue ? series.Latest : series.UpTo(target.Due);
        var from = series.BaselineOf(target);
        var reason =
            policy.Rule.TakesGrowth && (unit.Code == Unit.GrowthRate.Code || unit.Code == Unit.PercentagePoint.Code)
                ? NoAssessment.RateOfGrowth
            : current is null ? NoAssessment.NoObservation
            : from is null ? NoAssessment.NoBaseline
            : series.IsBroken && from.Period.End < series.All[0].Period.End ? NoAssessment.Break
            : NoAssessment.None;
        if (reason != NoAssessment.None)
        {
            return new(new Progress(policy, Nothing, reason), null, unit, ProgressNotes.None);
        }

        var (recent, years) = RecentOf(series, current!);
        var source = CaseOf(target, from!, current!, recent, years, reach);
        var progress = policy.Assess(source.Printed);
        return new(progress, source, unit, NotesOf(target, series, from!, current!, years, progress, reach));
    }

    private static TargetCase CaseOf<TFigure>(
        Target<TFigure> target,
        Observation<TFigure> from,
        Observation<TFigure> current,
        Observation<TFigure>? recent,
        decimal recentYears,
        Reach reach
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var passed = TargetTime.Years(from.Period, current.Period);
        var left = TargetTime.Years(current.Period, target.Due);
        var limit = target.Limit?.Value;
        var isShare = target.Indicator.Unit.Code == Unit.Share.Code;

        ProgressCase Build(decimal start, decimal now, decimal? before)
        {
            var goal = GoalFrom(target, start, now, reach);
            var given = ProgressCase.Of(start, now, passed, goal?.Direction ?? target.Desired).WithoutRecent();
            given = goal is { } level ? given.WithGoal(level.Number, left, level.IsExcluded) : given;
            given = limit is { } natural ? given.WithLimit(natural) : given;
            given = isShare ? given.WithWhole(1m) : given;
            return before is { } value ? given.WithRecent(value, recentYears) : given;
        }

        return new(
            from.Period,
            current.Period,
            StatedNumber.Of(from.Value, reach),
            StatedNumber.Of(current.Value, reach),
            recent is null ? null : StatedNumber.Of(recent.Value, reach),
            Build
        );
    }

    /// <summary>The number at which meeting the goal begins, and from which side; of a range the end that the latest value is nearer to.</summary>
    private static (decimal Number, DesiredDirection Direction, bool IsExcluded)? GoalFrom<TFigure>(
        Target<TFigure> target,
        decimal from,
        decimal current,
        Reach reach
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var (met, moved) = target switch
        {
            { Level: { } level } => (
                GoalSet.Exact(level, target.ReadingOf(level), reach),
                new Func<decimal, decimal>(Same)
            ),
            { Growth: { } growth } => (
                GoalSet.Exact(growth, target.ReadingOf(growth), reach),
                rate => from + (from * rate)
            ),
            { Change: { } change } => (GoalSet.Exact(change, target.ReadingOf(change), reach), step => from + step),
            _ => (DecimalBounds.All, Same),
        };
        try
        {
            var lower = met.HasLower ? moved(met.Lower) : decimal.MinValue;
            var upper = met.HasUpper ? moved(met.Upper) : decimal.MaxValue;
            return met.HasUpper && (!met.HasLower || current > upper)
                    ? (upper, DesiredDirection.Decrease, met.UpperKind == EndKind.Open)
                : met.HasLower ? (lower, DesiredDirection.Increase, met.LowerKind == EndKind.Open)
                : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static decimal Same(decimal value) => value;

    /// <summary>Where the recent trend begins: five years before the latest value, or three.</summary>
    private static (Observation<TFigure>? Start, decimal Years) RecentOf<TFigure>(
        TargetSeries<TFigure> series,
        Observation<TFigure> current
    )
        where TFigure : struct, IFigure<TFigure>
    {
        foreach (var years in (ReadOnlySpan<int>)[5, 3])
        {
            if (current.Period.TryPlusYears(-years, out var earlier) && series.At(earlier) is { } start)
            {
                return (start, years);
            }
        }

        return (null, 0m);
    }

    private static ProgressNotes NotesOf<TFigure>(
        Target<TFigure> target,
        TargetSeries<TFigure> series,
        Observation<TFigure> from,
        Observation<TFigure> current,
        decimal recentYears,
        Progress progress,
        Reach reach
    )
        where TFigure : struct, IFigure<TFigure>
    {
        var notes = ProgressNotes.None;
        if (target.BaselinePeriod is { } asked && target.Baseline is null && from.Period != asked)
        {
            notes |= ProgressNotes.BaseMoved;
        }

        var between = series.Between(from.Period, current.Period).ToArray();
        if (
            from.Period.TryPeriodsUntil(current.Period, out var periods)
            && between.Length * from.Period.Count < periods
        )
        {
            notes |= ProgressNotes.MissingYears;
        }

        if (progress.Policy.Rule.UsesRecent && recentYears == 3m)
        {
            notes |= ProgressNotes.FewerYears;
        }

        return !progress.IsAchieved
            && between.Any(each => each != current && Met(target.WithBaseline(from), each, reach))
                ? notes | ProgressNotes.LostAgain
            : series.Latest is { } latest && latest.Period.End > target.Due.End ? notes | ProgressNotes.PastDue
            : notes;
    }

    private static bool Met<TFigure>(Target<TFigure> target, Observation<TFigure> observation, Reach reach)
        where TFigure : struct, IFigure<TFigure> =>
        Target.EvaluateAny(target, observation, reach).Strict == Verdict.Met;
}
