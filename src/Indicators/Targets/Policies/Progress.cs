namespace Indicators;

/// <summary>What a policy says of a case: a class with progress and score, or the reason why there is none.</summary>
public sealed class Progress
{
    private readonly ProgressCase seen;
    private readonly int sign;

    internal Progress(AssessmentPolicy policy, ProgressCase given, NoAssessment reason)
    {
        (Policy, Case, Reason) = (policy, given, reason);
        seen = given;
    }

    internal Progress(
        AssessmentPolicy policy,
        ProgressCase given,
        ProgressCase seen,
        int sign,
        ProgressClass found,
        bool isAchieved
    )
    {
        this.seen = seen;
        this.sign = sign;
        (Policy, Case, Class, IsAchieved) = (policy, given, found, isAchieved);
    }

    /// <summary>The policy.</summary>
    public AssessmentPolicy Policy { get; }

    /// <summary>The case.</summary>
    public ProgressCase Case { get; }

    /// <summary>The class; null where there is none.</summary>
    public ProgressClass? Class { get; }

    /// <summary>Why there is no class; none where there is one.</summary>
    public NoAssessment Reason { get; }

    /// <summary>What is to be known beside the class.</summary>
    public ProgressNotes Notes => Class is null ? ProgressNotes.None : AssessmentPolicy.NotesOf(Case, seen, sign);

    /// <summary>Whether the goal is achieved, which decides the class whatever the trend.</summary>
    public bool IsAchieved { get; }

    /// <summary>Whether the class counts as on track; undetermined where there is no class.</summary>
    public Answer IsOnTrack => Class is { } found ? Answer.Of(found.IsOnTrack) : Answer.Undetermined;

    /// <summary>Progress as the policy measures it: 0.95 is 95 % of what is required, without a goal 0.015 is 1.5 % a year; null where it cannot be measured, as when goal and base are one.</summary>
    /// <remarks>It is computed anew on each reading, in decimals.</remarks>
    public decimal? Value =>
        Class is not null
        && (Policy.Rule.UsesRecent || seen.Goal != seen.Base)
        && seen.YearsPassed > 0m
        && Policy.Rule.Exact(seen, sign, out var progress) == NoAssessment.None
            ? progress
            : null;

    /// <summary>The score of the method, from -5 to 5 or from 0 to 100; null where it has none.</summary>
    /// <remarks>It is computed anew on each reading, in decimals.</remarks>
    public decimal? Score =>
        Class is null ? null
        : IsAchieved && Policy.Rule.Scores is { Best: var best } ? best
        : Value is { } progress ? Policy.Rule.Score(Case, progress, Policy.ScaleOf(seen))
        : Policy.Rule.Scores is { Worst: var worst } ? worst
        : Policy.Rule.Score(Case, 0m, 1m);

    /// <summary>The code of the class, or "not_available" and why.</summary>
    public override string ToString() => Class?.Code ?? $"not_available ({Reason})";
}
