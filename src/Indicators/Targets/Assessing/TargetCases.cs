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
            : series.IsBroken && from.Period.EndDay < series.All[0].Period.EndDay ? NoAssessment.Break
            : NoAssessment.None;
        if (reason != NoAssessment.None)
        {
            return new(new Progress(policy, Nothing, reason), null, unit, null);
        }

        var (recent, years) = policy.Rule.UsesRecent ? RecentOf(series, current!) : (null, 0m);
        var source = CaseOf(target, from!, current!, recent, years, reach);
        var progress = policy.Assess(source.Printed);
        return new(progress, source, unit, () => NotesOf(target, series, from!, current!, years, progress, reach));
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
            return ProgressCase.Full(
                start,
                now,
                passed,
                goal?.Direction ?? target.Desired,
                goal is { } level ? (level.Number, level.IsExcluded) : null,
                left,
                limit,
                isShare ? 1m : null,
                before is { } value ? (value, recentYears) : null
            );
        }

        return new(
            from.Period,
            current.Period,
            Build(from.Value.Figure.Value, current.Value.Figure.Value, recent?.Value.Figure.Value),
            () =>
                (
                    StatedNumber.Of(from.Value, reach),
                    StatedNumber.Of(current.Value, reach),
                    recent is null ? null : StatedNumber.Of(recent.Value, reach)
                ),
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
        var met = target switch
        {
            { Level: { } level } => GoalSet.Exact(level, target.ReadingOf(level), reach),
            { Growth: { } growth } => Moved(GoalSet.Exact(growth, target.ReadingOf(growth), reach), from, from),
            { Change: { } change } => Moved(GoalSet.Exact(change, target.ReadingOf(change), reach), from, 1m),
            _ => DecimalBounds.All,
        };
        return met.HasUpper && (!met.HasLower || current > met.Upper)
                ? (met.Upper, DesiredDirection.Decrease, met.UpperKind == EndKind.Open)
            : met.HasLower ? (met.Lower, DesiredDirection.Increase, met.LowerKind == EndKind.Open)
            : null;
    }

    /// <summary>start + factor x each end; an end past what a decimal holds is absent.</summary>
    private static DecimalBounds Moved(in DecimalBounds bounds, decimal start, decimal factor)
    {
        var hasLower = TryMoved(start, bounds.Lower, factor, Side.Down, out var lower) && bounds.HasLower;
        var hasUpper = TryMoved(start, bounds.Upper, factor, Side.Up, out var upper) && bounds.HasUpper;
        return new(
            hasLower ? lower : 0m,
            hasLower ? bounds.LowerKind : EndKind.Absent,
            hasUpper ? upper : 0m,
            hasUpper ? bounds.UpperKind : EndKind.Absent
        );
    }

    private static bool TryMoved(decimal start, decimal end, decimal factor, Side side, out decimal moved) =>
        (Fraction.Of(start) + (Fraction.Of(end) * Fraction.Of(factor))).TryRound(side, out moved);

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
            : series.Latest is { } latest && latest.Period.EndDay > target.Due.EndDay ? notes | ProgressNotes.PastDue
            : notes;
    }

    private static bool Met<TFigure>(Target<TFigure> target, Observation<TFigure> observation, Reach reach)
        where TFigure : struct, IFigure<TFigure> =>
        Target.EvaluateAny(target, observation, reach).Strict == Verdict.Met;
}
