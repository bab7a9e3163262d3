namespace Indicators;

public static partial class Target
{
    /// <summary>The level that a period should have on the way from baseline to goal.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target, with its baseline; its number is meant exactly, with its hedge.</param>
    /// <param name="period">The period, from the baseline's to the due one.</param>
    /// <param name="path">The way: a straight line, a steady growth, or milestones.</param>
    /// <param name="level">The level; the default value when there is none.</param>
    /// <param name="reach">How far hedges and printing reach; without it the default.</param>
    /// <returns>False when there is no baseline before the due period, the period lies outside the two, a level is past what a decimal holds, or on a path of growth not above zero or in a unit without growth.</returns>
    public static bool TryExpected<TFigure>(
        this Target<TFigure> target,
        ReportingPeriod period,
        TargetPath path,
        out Stated<TFigure> level,
        Reach? reach = null
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(path);
        level = default;
        if (
            target.Baseline is not { HasValue: true } baseline
            || !TryGoal(target, baseline, reach, out var goal)
            || (path == TargetPath.Geometric && !target.Indicator.Unit.HasRatio)
        )
        {
            return false;
        }

        if (!TrySection(target, baseline, goal, period, path, reach, out var section))
        {
            return false;
        }

        var ((from, start), (to, end)) = section;
        var (elapsed, total) = (TargetTime.Years(start, period), TargetTime.Years(start, end));
        if (elapsed < 0m || elapsed > total || total == 0m)
        {
            return false;
        }

        var failure =
            path == TargetPath.Geometric
                ? Lifted.OfStated(new GeometricPathFormula(elapsed, total), [from, to], out var computed)
                : Lifted.OfStated(new LinearPathFormula(elapsed, total), [from, to], out computed);
        level = failure.IsNone ? computed.In(baseline.Value.Figure) : default;
        return failure.IsNone;
    }

    /// <summary>The two points of the path between which a period lies.</summary>
    private static bool TrySection<TFigure>(
        Target<TFigure> target,
        Observation<TFigure> baseline,
        in StatedNumber goal,
        ReportingPeriod period,
        TargetPath path,
        Reach? reach,
        out ((StatedNumber Level, ReportingPeriod Period) From, (StatedNumber Level, ReportingPeriod Period) To) section
    )
        where TFigure : struct, IFigure<TFigure>
    {
        section = ((StatedNumber.Of(baseline.Value, reach), baseline.Period), (goal, target.Due));
        foreach (var milestone in path.Milestones)
        {
            if (milestone.Level.Figure.Unit.Code != target.Indicator.Unit.Code)
            {
                return false;
            }

            var point = (StatedNumber.Of(milestone.Level, reach), milestone.Period);
            if (milestone.Period.End <= period.End && milestone.Period.End > section.From.Period.End)
            {
                section.From = point;
            }
            else if (milestone.Period.End > period.End && milestone.Period.End < section.To.Period.End)
            {
                section.To = point;
            }
        }

        return true;
    }
}
