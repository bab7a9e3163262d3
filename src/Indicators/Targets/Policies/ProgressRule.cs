namespace Indicators;

/// <summary>How a policy comes from a case to progress.</summary>
internal abstract class ProgressRule
{
    /// <summary>Whether a zero base or goal counts as 0.001.</summary>
    internal bool ReplacesZero { get; init; }

    /// <summary>Whether values count up to their bounds only.</summary>
    internal bool IsBounded { get; init; }

    /// <summary>Whether growth rates are taken, which no rate of growth has.</summary>
    internal bool TakesGrowth { get; init; }

    /// <summary>Whether the latest value counts even when it is later than the due period.</summary>
    internal bool LooksPastDue { get; init; }

    /// <summary>Whether the trend is that of the last years, whatever the base.</summary>
    internal bool UsesRecent { get; init; }

    /// <summary>Whether within one hundredth of none or all of a whole is as good as there.</summary>
    internal bool AcceptsNearWhole { get; init; }

    /// <summary>Whether a natural limit narrows the bounds of classes.</summary>
    internal bool NarrowsNearLimit { get; init; }

    /// <summary>The score of a goal that is achieved, and of one that was at the base and is lost; null without scores.</summary>
    internal (decimal Best, decimal Worst)? Scores { get; init; }

    /// <summary>The case as the method looks at it.</summary>
    internal ProgressCase Prepared(ProgressCase given)
    {
        if (ReplacesZero && given.HasZero)
        {
            return given.WithoutZeros(0.001m);
        }

        if (UsesRecent && (given.RecentFrom is not null || given.RecentYears != given.YearsPassed))
        {
            return given.OverRecent();
        }

        return IsBounded && given.Thresholds is { } thresholds
            ? given.WithBase(thresholds.Censor(given.Base)).WithCurrent(thresholds.Censor(given.Current))
            : given;
    }

    /// <summary>Progress in doubles, right to 1e-8 of its size; or why it must be computed exactly.</summary>
    internal abstract NoAssessment Quick(ProgressCase given, int sign, out double progress);

    /// <summary>Progress as the nearest decimal, or why there is none.</summary>
    internal abstract NoAssessment Exact(ProgressCase given, int sign, out decimal progress);

    internal abstract decimal? Score(ProgressCase given, decimal progress, decimal scale);
}
