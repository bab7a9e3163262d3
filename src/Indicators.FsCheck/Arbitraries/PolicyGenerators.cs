using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

/// <summary>Policies, the library's and others, and the cases that they judge.</summary>
internal static class PolicyGenerators
{
    private static readonly AssessmentPolicy[] Scoring =
    [
        .. AssessmentPolicies.All.Where(static policy => policy.ScoreBands.Count > 0),
    ];

    /// <summary>Bounds of a score, rising and falling, with bounds that coincide among them.</summary>
    internal static Gen<SdgThresholds> Thresholds =>
        from worst in Gen.Choose(-100, 100)
        from parts in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 100)).ArrayOf(3)
        from isLessBetter in Gen.Elements(false, true)
        let side = isLessBetter ? -1 : 1
        let red = worst + (side * parts[0])
        let green = red + (side * parts[1])
        select SdgThresholds.Of(worst, red, green, green + (side * (parts[2] + 1)));

    internal static Gen<ProgressClass> Class =>
        from code in CatalogueGenerators.Word
        from names in CatalogueGenerators.NamesOf
        from bound in Decimals.Any
        from isOnTrack in Gen.Elements(false, true)
        from found in Gen.Elements(
            ProgressClass.From(code, names, bound, isOnTrack),
            ProgressClass.Above(code, names, bound, isOnTrack),
            ProgressClass.Of(code, names, isOnTrack)
        )
        select found;

    internal static Gen<AssessmentPolicy> Policy =>
        Gen.Frequency((4, Gen.Elements<AssessmentPolicy>([.. AssessmentPolicies.All])), (1, Own));

    /// <summary>Cases as they come up, and of any numbers.</summary>
    internal static Gen<ProgressCase> Case =>
        from plain in Gen.Frequency((4, Usual), (1, Unusual))
        from limit in Gen.Frequency((3, Gen.Constant<decimal?>(null)), (1, Gen.Elements<decimal?>(1m, 100m, -5m)))
        from whole in Gen.Frequency((3, Gen.Constant<decimal?>(null)), (1, Gen.Elements<decimal?>(1m, 100m)))
        from recent in Gen.Elements(0, 3, 5)
        from isWithoutRecent in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
        from thresholds in CatalogueGenerators.Maybe(Thresholds)
        let limited = limit is { } most ? plain.WithLimit(most) : plain
        let shared = whole is { } all ? limited.WithWhole(all) : limited
        let trending = recent > 0 ? shared.WithRecent(plain.Base, recent) : shared
        let untrended = isWithoutRecent ? trending.WithoutRecent() : trending
        select thresholds is null ? untrended : untrended.WithThresholds(thresholds);

    internal static Gen<Progress> Progress => from policy in Policy from given in Case select policy.Assess(given);

    internal static Gen<ProgressSummary> Summary => Gen.Elements(Scoring).SelectMany(SummaryBy);

    /// <summary>The case with nothing but its numbers, or its numbers and goal, and with simpler ones.</summary>
    internal static IEnumerable<ProgressCase> Shrink(ProgressCase given)
    {
        var plain = ProgressCase.Of(given.Base, given.Current, given.YearsPassed, given.Desired);
        var withGoal = given.Goal is { } level ? plain.WithGoal(level, given.YearsLeft, given.IsGoalExcluded) : plain;
        foreach (var simpler in new[] { plain, withGoal }.Distinct().Where(simpler => simpler != given))
        {
            yield return simpler;
        }

        if (given == withGoal && given.YearsPassed != 1m)
        {
            var overOne = ProgressCase.Of(given.Base, given.Current, 1m, given.Desired);
            yield return given.Goal is { } same
                ? overOne.WithGoal(same, given.YearsLeft, given.IsGoalExcluded)
                : overOne;
        }

        foreach (var from in Decimals.Shrink(given.Base))
        {
            yield return given.WithBase(from);
        }

        foreach (var current in Decimals.Shrink(given.Current))
        {
            yield return given.WithCurrent(current);
        }

        if (given.Goal is not { } goal)
        {
            yield break;
        }

        if (given.YearsLeft != 1m)
        {
            yield return given.WithGoal(goal, 1m, given.IsGoalExcluded);
        }

        foreach (var nearer in Decimals.Shrink(goal))
        {
            yield return given.WithGoal(nearer, given.YearsLeft, given.IsGoalExcluded);
        }
    }

    internal static IEnumerable<ProgressClass> Shrink(ProgressClass found) =>
        found.Least is { } least
            ? Decimals
                .Shrink(least)
                .Select(bound =>
                    found.IsLeastExcluded
                        ? ProgressClass.Above(found.Code, found.Names, bound, found.IsOnTrack)
                        : ProgressClass.From(found.Code, found.Names, bound, found.IsOnTrack)
                )
                .Prepend(ProgressClass.Of(found.Code, found.Names, found.IsOnTrack))
            : [];

    /// <summary>Levels of one size, part of the way gone, half of them at about the pace needed; the direction mostly that of the goal.</summary>
    private static Gen<ProgressCase> Usual =>
        from start in Gen.Choose(1, 10_000)
        from move in Gen.Choose(-500, 1_000)
        from passed in Gen.Choose(1, 10)
        from left in Gen.Choose(-1, 10)
        from percent in Gen.OneOf(
            Gen.Choose(-50, 150),
            Gen.Choose(20, 120).Select(pace => pace * passed / Math.Max(1, passed + left))
        )
        from hasGoal in Gen.Elements(true, true, false)
        from isExcluded in Gen.Elements(false, false, true)
        from other in CatalogueGenerators.Choice<DesiredDirection>()
        from isOther in Gen.Elements(false, false, true)
        let toward = move < 0 ? DesiredDirection.Decrease : DesiredDirection.Increase
        let origin = start / 10m
        let plain = ProgressCase.Of(origin, origin + (move * percent / 1_000m), passed, isOther ? other : toward)
        select hasGoal ? plain.WithGoal(origin + (move / 10m), left, isExcluded) : plain;

    private static Gen<ProgressCase> Unusual =>
        from numbers in Gen.OneOf(Gen.Constant(0m), Decimals.Printed, Decimals.Any).ArrayOf(3)
        from years in Gen.Elements(-1m, 0m, 0.25m, 1m, 5.5m, 30m).Two()
        from desired in CatalogueGenerators.Choice<DesiredDirection>()
        from hasGoal in Gen.Elements(true, true, false)
        let plain = ProgressCase.Of(numbers[0], numbers[1], years.Item1, desired)
        select hasGoal ? plain.WithGoal(numbers[2], years.Item2) : plain;

    /// <summary>A policy of a user: the part of the way gone, in one to five classes.</summary>
    private static Gen<AssessmentPolicy> Own =>
        from code in CatalogueGenerators.Word
        from names in CatalogueGenerators.NamesOf
        from percents in Gen.Choose(-100, 200).ListOf()
        from isAbove in Gen.Elements(false, true)
        let bounds = percents.Distinct().Take(4).OrderDescending().Select(static percent => percent / 100m)
        let classes = bounds.Select(
            (bound, i) =>
                isAbove
                    ? ProgressClass.Above($"class-{i + 1}", names, bound, i == 0)
                    : ProgressClass.From($"class-{i + 1}", names, bound, i == 0)
        )
        select AssessmentPolicy.Create(
            code,
            names,
            "The part of the way from base to goal that is gone.",
            [.. classes, ProgressClass.Of("class-last", names)],
            ProgressClass.Of("achieved", names, isOnTrack: true),
            static given => given.Goal is { } goal ? (given.Current - given.Base) / (goal - given.Base) : null
        );

    private static Gen<ProgressSummary> SummaryBy(AssessmentPolicy policy)
    {
        var ofSeries = Case.ListOf().Select(cases => ProgressSummary.Of(policy, cases.Select(policy.Assess)));
        var ofScores = Gen.Choose(-50, 50)
            .Select(static tenths => tenths / 10m)
            .ListOf()
            .Select(scores => ProgressSummary.OfScores(policy, scores));
        var achieved = ProgressCase.Of(1m, 2m, 1m, DesiredDirection.Increase).WithGoal(2m, 1m);
        var ofAchieved = Gen.Choose(1, 3)
            .Select(count => ProgressSummary.Of(policy, Enumerable.Repeat(policy.Assess(achieved), count)));
        var one = Gen.Frequency(
            (4, ofSeries),
            (4, ofScores),
            (1, ofAchieved),
            (1, Gen.Constant(ProgressSummary.OfScores(policy)))
        );
        return Gen.Frequency((3, one), (1, one.ListOf().Select(groups => ProgressSummary.OfGroups(policy, groups))));
    }
}
