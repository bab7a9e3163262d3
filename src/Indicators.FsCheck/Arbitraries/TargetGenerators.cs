using FsCheck;
using FsCheck.Fluent;
using Indicators.Items;
using NodaTime;

namespace Indicators;

/// <summary>Ways to goals, and goals with the series that they are judged by.</summary>
internal static class TargetGenerators
{
    private const int FirstYear = 2015;

    internal static Gen<Milestone> Milestone =>
        from unit in CatalogueGenerators.AnyUnit
        from period in PeriodGenerators.AnyPeriod
        from level in CatalogueGenerators.StatedIn(unit)
        select new Milestone(period, level);

    internal static Gen<TargetPath> Path =>
        Gen.Frequency((1, Gen.Constant(TargetPath.Linear)), (1, Gen.Constant(TargetPath.Geometric)), (3, ThroughSome));

    /// <summary>When a goal is reached of which some has been gained: soon, late, long ago, or beyond the calendar.</summary>
    internal static Gen<Arrival> Arrival =>
        (
            from indicator in CatalogueGenerators.IndicatorOf<Count<Vehicle>>()
            from area in CatalogueGenerators.AreaOf
            from start in Gen.Choose(1_000, 100_000)
            from move in Gen.Choose(100, 10_000)
            from percent in Gen.OneOf(Gen.Choose(10, 150), Gen.Choose(1, 10), Gen.Constant(100))
            from years in Gen.Choose(1, 9)
            from hedge in CatalogueGenerators.Choice<Hedge>()
            from step in Gen.Elements(0.01m, 1m, 10m)
            from isSlow in Gen.Frequency((9, Gen.Constant(false)), (1, Gen.Constant(true)))
            let first = Observed(indicator, area, FirstYear, Stated.Exact(Count.Units<Vehicle>(start)))
            let way = isSlow ? 0.01m : move * percent / 100m
            let latest = Stated.Printed(Count.Units<Vehicle>(start + way), isSlow ? 0.001m : step)
            let goal = Stated.Printed(Count.Units<Vehicle>(start + move), 1m, hedge)
            let target = Target.ForLevel(indicator, area, ReportingPeriod.Year(2030), goal, baseline: first)
            select target.TryArrival(Observed(indicator, area, FirstYear + years, latest), out var arrival)
                ? arrival
                : null
        )
            .Where(static arrival => arrival is not null)
            .Select(static arrival => arrival!);

    internal static Gen<Evaluation> EvaluationOfSeries =>
        from pair in GoalAndSeries
        from day in Gen.Frequency(
            (1, Gen.Constant<LocalDate?>(null)),
            (1, Gen.Choose(0, 1_500).Select(static day => (LocalDate?)new LocalDate(2020, 1, 1).PlusDays(day)))
        )
        from reach in StatingGenerators.Reach
        select pair.Target.Evaluate(pair.Series, day, reach);

    internal static Gen<Assessment> Assessment =>
        from pair in GoalAndSeries
        from policy in PolicyGenerators.Policy
        from reach in StatingGenerators.Reach
        select pair.Target.Assess(pair.Series, policy, reach);

    internal static Gen<AssessmentComparison> Comparison =>
        from pair in GoalAndSeries
        from policies in Gen.OneOf(
            Gen.Constant<IReadOnlyList<AssessmentPolicy>>(AssessmentPolicies.All),
            Gen.SubListOf<AssessmentPolicy>([.. AssessmentPolicies.All])
                .Select(static some => (IReadOnlyList<AssessmentPolicy>)[.. some])
        )
        select pair.Target.Assess(pair.Series, policies);

    internal static Gen<ClassBorder> Border =>
        Assessment
            .Select(static assessment => assessment.NearestBorder)
            .Where(static border => border is not null)
            .Select(static border => border!);

    internal static IEnumerable<TargetPath> Shrink(TargetPath path) =>
        path == TargetPath.Linear ? []
        : path.Milestones.Count > 1
            ?
            [
                TargetPath.Linear,
                TargetPath.Through(path.Milestones[0]),
                TargetPath.Through(path.Milestones.SkipLast(1)),
            ]
        : [TargetPath.Linear];

    private static Gen<TargetPath> ThroughSome =>
        from unit in CatalogueGenerators.AnyUnit
        from years in Gen.NonEmptyListOf(Gen.Choose(2016, 2029))
        let periods = years.Distinct().Select(ReportingPeriod.Year).ToArray()
        from levels in CatalogueGenerators.StatedIn(unit).ArrayOf(periods.Length)
        select TargetPath.Through(periods.Zip(levels, static (period, level) => new Milestone(period, level)));

    /// <summary>A goal for a level, and up to eight years on the way to it, with gaps, forecasts and breaks here and there.</summary>
    private static Gen<(Target<Count<Vehicle>> Target, Observation<Count<Vehicle>>[] Series)> GoalAndSeries =>
        from indicator in CatalogueGenerators.IndicatorOf<Count<Vehicle>>()
        from area in CatalogueGenerators.AreaOf
        from start in Gen.Choose(1_000, 100_000)
        from percent in Gen.Choose(50, 250)
        from hedge in CatalogueGenerators.Choice<Hedge>()
        from due in Gen.Choose(2018, 2026)
        from direction in Gen.Elements(
            DesiredDirection.None,
            percent < 100 ? DesiredDirection.Decrease : DesiredDirection.Increase
        )
        from length in Gen.Choose(0, 8)
        from moves in Gen.Choose(-8, 24).ArrayOf(length)
        from step in Gen.Elements(0.1m, 10m, 1_000m)
        from statuses in Gen.Frequency(
                (15, Gen.Constant(ObservationStatus.Normal)),
                (1, CatalogueGenerators.Choice<ObservationStatus>())
            )
            .ArrayOf(length)
        let sign = percent < 100 ? -1m : 1m
        let goal = Stated.Printed(Count.Units<Vehicle>(start * percent / 100m), 0.1m, hedge)
        let target = Target.ForLevel(indicator, area, ReportingPeriod.Year(due), goal)
        select (
            target.WithDirection(direction),
            moves
                .Select((_, i) => Math.Max(step, start * (1m + (sign * moves.Take(i).Sum() / 100m))))
                .Select((number, i) => Marked(indicator, area, FirstYear + i, number, step, statuses[i]))
                .ToArray()
        );

    private static Observation<Count<Vehicle>> Marked(
        Indicator<Count<Vehicle>> indicator,
        ReferenceArea area,
        int year,
        decimal number,
        decimal step,
        ObservationStatus status
    ) =>
        status == ObservationStatus.Missing
            ? Observation<Count<Vehicle>>.Missing(indicator, area, ReportingPeriod.Year(year))
            : Observed(indicator, area, year, Stated.Printed(Count.Units<Vehicle>(number), step), status);

    private static Observation<Count<Vehicle>> Observed(
        Indicator<Count<Vehicle>> indicator,
        ReferenceArea area,
        int year,
        Stated<Count<Vehicle>> value,
        ObservationStatus status = ObservationStatus.Normal
    ) => new(indicator, area, ReportingPeriod.Year(year), value, citation: null, status);
}
