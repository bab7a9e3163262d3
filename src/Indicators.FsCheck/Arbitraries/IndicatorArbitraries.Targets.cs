using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

public static partial class IndicatorArbitraries
{
    /// <summary>Milestones in units of every kind.</summary>
    public static Arbitrary<Milestone> Milestones() =>
        Arb.From(
            TargetGenerators.Milestone,
            static milestone =>
                StatingGenerators.Shrink(milestone.Level).Select(level => new Milestone(milestone.Period, level))
        );

    /// <summary>Paths to a target: linear, geometric, and through milestones.</summary>
    public static Arbitrary<TargetPath> TargetPaths() =>
        Arb.From(TargetGenerators.Path, static path => TargetGenerators.Shrink(path));

    /// <summary>Arrivals at goals, with and without a last period.</summary>
    public static Arbitrary<Arrival> Arrivals() => Arb.From(TargetGenerators.Arrival);

    /// <summary>Bounds of scores, rising and falling.</summary>
    public static Arbitrary<SdgThresholds> ThresholdsOfScores() =>
        Simplest(PolicyGenerators.Thresholds, SdgThresholds.Of(0m, 1m, 2m, 3m));

    /// <summary>Classes of policies: from a bound, above one, and without.</summary>
    public static Arbitrary<ProgressClass> ProgressClasses() =>
        Arb.From(PolicyGenerators.Class, static found => PolicyGenerators.Shrink(found));

    /// <summary>The published policies, and others by the part of the way gone.</summary>
    public static Arbitrary<AssessmentPolicy> Policies() =>
        Simplest(PolicyGenerators.Policy, AssessmentPolicies.Linear);

    /// <summary>Cases that policies judge: with and without goal, limit, whole, recent trend and bounds of a score; some of any numbers.</summary>
    public static Arbitrary<ProgressCase> ProgressCases() =>
        Arb.From(PolicyGenerators.Case, static given => PolicyGenerators.Shrink(given));

    /// <summary>What policies say of cases, classes and reasons for none; simpler are those of simpler cases.</summary>
    public static Arbitrary<Progress> ProgressOfCases() =>
        Arb.From(
            PolicyGenerators.Progress,
            static progress => PolicyGenerators.Shrink(progress.Case).Select(progress.Policy.Assess)
        );

    /// <summary>Summaries of series, of groups and of scores; also of nothing.</summary>
    public static Arbitrary<ProgressSummary> ProgressSummaries() => Arb.From(PolicyGenerators.Summary);

    /// <summary>Assessments of goals for a level by series of up to eight years.</summary>
    public static Arbitrary<Assessment> Assessments() => Arb.From(TargetGenerators.Assessment);

    /// <summary>Comparisons of several policies, all published ones or some of them.</summary>
    public static Arbitrary<AssessmentComparison> AssessmentComparisons() => Arb.From(TargetGenerators.Comparison);

    /// <summary>Borders of classes next to what was observed.</summary>
    public static Arbitrary<ClassBorder> ClassBorders() => Arb.From(TargetGenerators.Border);
}
