using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>The laws of policies.</summary>
[Properties(Arbitrary = [typeof(Cases)], MaxTest = 300)]
public sealed class AssessmentPolicyProperties
{
    private static IEnumerable<AssessmentPolicy> All => AssessmentPolicies.All;

    [Property]
    public void Another_unit_never_changes_a_class(ProgressCase given, byte power)
    {
        decimal[] factors = [0.01m, 0.001m, 7m, 100m, 12_345m, 1_000_000m];
        var factor = factors[power % factors.Length];
        foreach (var policy in All.Where(static policy => policy.IsScaleInvariant))
        {
            var (here, there) = (policy.Assess(given), policy.Assess(Scaled(given, factor)));
            Assert.True(here.Class == there.Class, $"{policy}: {here} of {given}, {there} times {factor}");
        }
    }

    [Property]
    public void A_better_latest_value_never_gives_a_worse_class(ProgressCase given, PositiveInt step)
    {
        var better = given.WithCurrent(
            given.Current + (given.Desired == DesiredDirection.Increase ? step.Get : -step.Get) / 100m
        );
        foreach (var policy in All)
        {
            var (before, after) = (policy.Assess(given), policy.Assess(better));
            if (before.Class is not null && after.Class is not null)
            {
                Assert.True(Rank(after) <= Rank(before), $"{policy}: {before} of {given}, {after} of {better}");
            }
        }
    }

    [Property]
    public void A_fall_is_judged_as_the_rise_that_mirrors_it(ProgressCase given)
    {
        var mirrored = ProgressCase.Of(-given.Base, -given.Current, given.YearsPassed, Opposite(given.Desired));
        mirrored = given.Goal is { } goal ? mirrored.WithGoal(-goal, given.YearsLeft) : mirrored;
        foreach (var policy in All.Where(static policy => policy.IsMirrored))
        {
            Assert.Equal(policy.Assess(given).ToString(), policy.Assess(mirrored).ToString());
        }
    }

    [Property]
    public void Quick_and_exact_arithmetic_give_one_class(ProgressCase given)
    {
        foreach (var policy in All)
        {
            var progress = policy.Assess(given);
            if (progress is { Class: { } found, IsAchieved: false, Value: { } value } && given.Limit is null)
            {
                var classes = given.Goal is null ? policy.WithoutGoal : policy.WithGoal;
                Assert.Equal(classes.First(each => each.Holds(value, 1m)), found);
            }
        }
    }

    [Property]
    public void A_series_on_the_path_of_its_policy_is_on_track(
        PositiveInt from,
        PositiveInt growth,
        byte passed,
        byte left,
        bool isFall
    )
    {
        var (start, elapsed, rest) = ((decimal)from.Get, 1m + (passed % 20), 1m + (left % 20));
        var total = elapsed + rest;
        var factor = 1m + (growth.Get / 100m);
        var goal = isFall ? start / factor : start * factor;
        var desired = isFall ? DesiredDirection.Decrease : DesiredDirection.Increase;
        var line = ProgressCase.Of(start, start + ((goal - start) * elapsed / total), elapsed, desired);
        var curve = line.WithCurrent(Growth.Grow(start, Cagr.Between(start, goal, total), elapsed));
        foreach (var policy in All)
        {
            var isByGrowth = policy.Code is "statcan" or "statcan-scale-free" or "eustat" or "un2023";
            var ahead = (isByGrowth ? curve : line).WithGoal(goal, rest);
            // What decimals drop on the way may leave the path short by their last place.
            const decimal Dropped = 0.00000000000000000001m;
            ahead = ahead.WithCurrent(ahead.Current + (isFall ? -Dropped : Dropped));
            Assert.True(policy.Assess(ahead).IsOnTrack.IsYes, $"{policy}: {policy.Assess(ahead)} of {ahead}");
        }
    }

    [Property]
    public void Scores_of_one_family_rise_with_progress(ProgressCase given)
    {
        foreach (var policy in (AssessmentPolicy[])[AssessmentPolicies.StatCanScaleFree, AssessmentPolicies.Eustat])
        {
            var progress = policy.Assess(given);
            if (progress.Score is { } score)
            {
                Assert.InRange(score, -5m, 5m);
            }
        }
    }

    private static int Rank(Progress progress)
    {
        var policy = progress.Policy;
        var classes = progress.Case.Goal is null ? policy.WithoutGoal : policy.WithGoal;
        return progress.IsAchieved ? -1 : classes.ToList().IndexOf(progress.Class!);
    }

    private static DesiredDirection Opposite(DesiredDirection desired) =>
        desired == DesiredDirection.Increase ? DesiredDirection.Decrease : DesiredDirection.Increase;

    private static ProgressCase Scaled(ProgressCase given, decimal factor)
    {
        var scaled = ProgressCase.Of(given.Base * factor, given.Current * factor, given.YearsPassed, given.Desired);
        scaled = given.Goal is { } goal ? scaled.WithGoal(goal * factor, given.YearsLeft) : scaled;
        return given.Limit is { } limit ? scaled.WithLimit(limit * factor) : scaled;
    }

    public static class Cases
    {
        private static Gen<decimal> Level => Gen.Choose(-300, 3_000).Select(static hundredths => hundredths / 10m);

        public static Arbitrary<ProgressCase> Given() =>
            Arb.From(
                from start in Level
                from current in Level
                from goal in Gen.OneOf(Gen.Constant<decimal?>(null), Level.Select(static level => (decimal?)level))
                from limit in Gen.OneOf(Gen.Constant<decimal?>(null), Gen.Constant<decimal?>(100m))
                from passed in Gen.Choose(1, 20)
                from left in Gen.Choose(-3, 20)
                from desired in Gen.Elements(DesiredDirection.Increase, DesiredDirection.Decrease)
                select Case(ProgressCase.Of(start, current, passed, desired), goal, left, limit)
            );

        private static ProgressCase Case(ProgressCase given, decimal? goal, int left, decimal? limit)
        {
            given = goal is { } level ? given.WithGoal(level, left) : given;
            return limit is { } natural ? given.WithLimit(natural) : given;
        }
    }
}
