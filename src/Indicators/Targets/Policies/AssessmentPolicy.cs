namespace Indicators;

/// <summary>A published way of judging progress, as a value: how it measures, its classes, its source, and what it claims of itself.</summary>
/// <remarks>
/// <para>The published policies stand in <see cref="AssessmentPolicies"/>; one of your own comes from <see cref="Create"/>.</para>
/// <para>A policy is immutable and judges the same case the same way always. Two policies are equal when they are the same object.</para>
/// </remarks>
public sealed class AssessmentPolicy
{
    private readonly ProgressClass[] quickWithGoal;
    private readonly ProgressClass[] quickWithoutGoal;

    internal AssessmentPolicy(
        string code,
        Names names,
        Source? source,
        string description,
        IReadOnlyList<ProgressClass> withGoal,
        IReadOnlyList<ProgressClass> withoutGoal,
        ProgressClass achieved,
        ProgressRule rule
    )
    {
        (Code, Names, Source, Description) = (code, names, source, description);
        (WithGoal, WithoutGoal, Achieved, Rule) = (withGoal, withoutGoal, achieved, rule);
        (quickWithGoal, quickWithoutGoal) = ([.. withGoal], [.. withoutGoal]);
    }

    /// <summary>The name in data and on the command line: "statcan".</summary>
    public string Code { get; }

    /// <summary>The names.</summary>
    public Names Names { get; }

    /// <summary>Where the method is described; null for one of your own.</summary>
    public Source? Source { get; }

    /// <summary>How progress is measured, in a sentence or two.</summary>
    public string Description { get; }

    /// <summary>The classes of cases with a goal, from the best to the worst.</summary>
    public IReadOnlyList<ProgressClass> WithGoal { get; }

    /// <summary>The classes of cases without a goal, from the best to the worst; empty where the method needs a goal.</summary>
    public IReadOnlyList<ProgressClass> WithoutGoal { get; }

    /// <summary>The class of a goal that is achieved, whatever the trend.</summary>
    public ProgressClass Achieved { get; }

    /// <summary>Whether another unit or multiplier never changes the class.</summary>
    public bool IsScaleInvariant { get; internal init; }

    /// <summary>Whether a fall toward a lower goal is judged as the rise that mirrors it.</summary>
    public bool IsMirrored { get; internal init; }

    /// <summary>The classes of a mean of scores, each with its least score, from the best to the worst; empty where the method takes none.</summary>
    public IReadOnlyList<ProgressClass> ScoreBands { get; internal init; } = [];

    internal ProgressRule Rule { get; }

    /// <summary>A policy of your own.</summary>
    /// <param name="code">Its name in data.</param>
    /// <param name="names">Its names.</param>
    /// <param name="description">How it measures progress.</param>
    /// <param name="classes">Its classes, from the best to the worst; the last without a bound.</param>
    /// <param name="achieved">The class of a goal that is achieved.</param>
    /// <param name="measure">Progress of a case that is not achieved, on the scale of the classes' bounds; null where it cannot be measured.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> or <paramref name="description"/> is blank; or the bounds of <paramref name="classes"/> do not fall from one to the next, or the last has one.</exception>
    public static AssessmentPolicy Create(
        string code,
        Names names,
        string description,
        IReadOnlyList<ProgressClass> classes,
        ProgressClass achieved,
        Func<ProgressCase, decimal?> measure
    )
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(names);
        ArgumentException.ThrowIfNullOrWhiteSpace(description);
        ArgumentNullException.ThrowIfNull(classes);
        ArgumentNullException.ThrowIfNull(achieved);
        ArgumentNullException.ThrowIfNull(measure);
        ProgressClass[] own = [.. classes.Select(static candidate => candidate.NearLimit(narrows: false))];
        return IsFalling(own)
            ? new(code, names, null, description, own, own, achieved, new OwnRule(measure))
            : throw new ArgumentException(
                "The bounds of the classes do not fall. List the classes from the best to the worst, the last without a bound.",
                nameof(classes)
            );
    }

    /// <summary>Judges a case.</summary>
    /// <param name="given">The case.</param>
    /// <returns>The class and progress, or the reason why there is none; never an exception for a case that can be written down.</returns>
    public Progress Assess(ProgressCase given)
    {
        ArgumentNullException.ThrowIfNull(given);
        var (sign, seen) = (given.Sign, Rule.Prepared(given));
        if (sign == 0)
        {
            return new(this, given, NoAssessment.NoDirection);
        }

        if (IsAchieved(seen, sign))
        {
            return new(this, given, seen, sign, Achieved, isAchieved: true);
        }

        return Refusal(seen) is var reason and not NoAssessment.None ? new(this, given, reason)
            : !Rule.UsesRecent && seen.IsGoalAtBase ? new(this, given, seen, sign, WithGoal[^1], isAchieved: false)
            : Quick(seen, sign) is { } found ? new(this, given, seen, sign, found, isAchieved: false)
            : Exact(given, seen, sign);
    }

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    /// <summary>How far a natural limit narrows the bounds of classes: 0 at the limit, 1 from twice the limit on.</summary>
    internal decimal ScaleOf(ProgressCase seen)
    {
        if (!Rule.NarrowsNearLimit || seen is not { Goal: null, Limit: { } given })
        {
            return 1m;
        }

        var (from, limit) = (Math.Abs(seen.Base), Math.Abs(given));
        if (from / 2m >= limit)
        {
            return 1m;
        }

        var near = from <= limit ? from : limit - (from - limit);
        return GrowthFormulas.Grow(1m, (near / limit) - 1m, 4.44m, out var power).IsNone ? 1m - power : 1m;
    }

    private static bool IsFalling(ProgressClass[] classes)
    {
        for (var i = 0; i < classes.Length - 1; i++)
        {
            if (classes[i].Least is null || (classes[i + 1].Least is { } next && next > classes[i].Least))
            {
                return false;
            }
        }

        return classes is [.., { Least: null }];
    }

    internal static ProgressNotes NotesOf(ProgressCase given, ProgressCase seen, int sign)
    {
        var notes =
            given.Base == 0m != (seen.Base == 0m) || given.Goal == 0m != (seen.Goal == 0m)
                ? ProgressNotes.ZeroReplaced
                : ProgressNotes.None;
        if (given.Goal is not { } goal)
        {
            return notes;
        }

        var ahead = goal.CompareTo(given.Base) * sign;
        notes |=
            ahead < 0 ? ProgressNotes.GoalBehindBase
            : ahead == 0 ? ProgressNotes.GoalAtBase
            : ProgressNotes.None;
        return given.YearsLeft < 0m ? notes | ProgressNotes.PastDue : notes;
    }

    private bool IsAchieved(ProgressCase seen, int sign)
    {
        if (!seen.HasGoal)
        {
            return false;
        }

        var ahead = (seen.QuickCurrent - seen.QuickGoal) * sign;
        if (Math.Abs(ahead) > 1e-9 * (Math.Abs(seen.QuickCurrent) + Math.Abs(seen.QuickGoal)) && !Rule.AcceptsNearWhole)
        {
            return ahead > 0d;
        }

        var goal = seen.Goal.GetValueOrDefault();
        var beyond = seen.Current.CompareTo(goal) * sign;
        return beyond > 0
            || (beyond == 0 && !seen.IsGoalExcluded)
            || (
                Rule.AcceptsNearWhole
                && seen.Whole is { } whole
                && (goal == 0m || (goal == whole && seen.Current >= 0m))
                && Math.Abs(seen.Current - goal) <= whole / 100m
            );
    }

    private NoAssessment Refusal(ProgressCase seen) =>
        !seen.HasGoal && WithoutGoal.Count == 0 ? NoAssessment.NoGoal
        : seen.QuickPassed > 0d ? NoAssessment.None
        : Rule.UsesRecent ? NoAssessment.TooFewYears
        : NoAssessment.OneObservation;

    /// <summary>The class by doubles, where progress is not so near a bound that their rounding could matter.</summary>
    private ProgressClass? Quick(ProgressCase seen, int sign)
    {
        if ((!seen.HasGoal && seen.Limit is not null) || Rule.Quick(seen, sign, out var progress) != NoAssessment.None)
        {
            return null;
        }

        var margin = 1e-7 * (1d + Math.Abs(progress));
        var classes = seen.HasGoal ? quickWithGoal : quickWithoutGoal;
        for (var i = 0; i < classes.Length - 1; i++)
        {
            var above = progress - classes[i].QuickLeast;
            if (above > margin)
            {
                return classes[i];
            }

            if (above >= -margin)
            {
                return null;
            }
        }

        return classes[^1];
    }

    private Progress Exact(ProgressCase given, ProgressCase seen, int sign)
    {
        var reason = Rule.Exact(seen, sign, out var progress);
        if (reason != NoAssessment.None)
        {
            return new(this, given, reason);
        }

        var (scale, classes) = (ScaleOf(seen), seen.Goal is null ? WithoutGoal : WithGoal);
        var found = classes.First(candidate => candidate.Holds(progress, scale));
        return new(this, given, seen, sign, found, isAchieved: false);
    }
}
