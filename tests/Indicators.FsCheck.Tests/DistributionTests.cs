using FsCheck;
using FsCheck.Fluent;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Arbitraries reach the extremes and every kind, and none crowds out the others.</summary>
public sealed class DistributionTests
{
    private const int Cases = 4_000;

    [Fact]
    public void Decimals_reach_both_ends_and_all_in_between()
    {
        var numbers = Sample(IndicatorArbitraries.AnyDecimals());
        AssertReached(numbers, 0.01, static x => x == 0m);
        AssertReached(numbers, 0.02, static x => Math.Abs(x) == decimal.MaxValue);
        AssertReached(numbers, 0.02, static x => Math.Abs(x) == 0.0000000000000000000000000001m);
        AssertReached(numbers, 0.2, static x => x < 0m);
        AssertReached(numbers, 0.2, static x => x > 0m);
        AssertReached(numbers, 0.2, static x => Math.Abs(x) is >= 1_000m and < 1_000_000_000_000m);
        AssertReached(numbers, 0.1, static x => decimal.Truncate(x) != x);
        AssertReached(numbers, 0.1, static x => x.Scale > 10);
    }

    [Fact]
    public void Printed_figures_have_few_digits() =>
        Assert.All(
            Sample(MeasureArbitraries.PrintedOf<Money<Yuan>>()),
            static money => Assert.InRange(ExactDecimal.Format(money.Amount).Trim('-', '0', '.').Length, 0, 13)
        );

    [Fact]
    public void Bounds_have_every_kind_of_end()
    {
        var bounds = Sample(IndicatorArbitraries.AnyBounds(MeasureArbitraries.Of<Share>()));
        AssertReached(bounds, 0.05, static x => x.IsPoint);
        AssertReached(bounds, 0.05, static x => x is { Lower: null, Upper: not null });
        AssertReached(bounds, 0.05, static x => x is { Lower: not null, Upper: null });
        AssertReached(bounds, 0.02, static x => x is { Lower: null, Upper: null });
        AssertReached(bounds, 0.1, static x => x is { Lower.IsOpen: true });
        AssertReached(bounds, 0.1, static x => x is { Upper.IsOpen: true });
        AssertReached(bounds, 0.1, static x => x is { Lower.IsOpen: false, Upper.IsOpen: false });
    }

    [Fact]
    public void Stated_figures_are_of_every_kind()
    {
        var stated = Sample(IndicatorArbitraries.StatedFigures(MeasureArbitraries.Of<Money<Yuan>>()));
        Assert.All(Enum.GetValues<Hedge>(), hedge => AssertReached(stated, 0.03, x => x.Hedge == hedge));
        Assert.All(Enum.GetValues<Printing>(), way => AssertReached(stated, 0.05, x => x.Printing == way));
        AssertReached(stated, 0.05, static x => x.IsRange);
        AssertReached(stated, 0.1, static x => x.IsComputed);
        AssertReached(stated, 0.2, static x => x.Step is not null);
        AssertReached(stated, 0.1, static x => x.Step is null);
    }

    [Fact]
    public void Units_are_of_every_kind()
    {
        var units = Sample(IndicatorArbitraries.AnyUnits());
        AssertReached(units, 0.05, static x => x is CurrencyUnit);
        AssertReached(units, 0.05, static x => x is ItemUnit);
        AssertReached(units, 0.05, static x => x is PhysicalUnit);
        AssertReached(units, 0.1, static x => x is ScaleUnit);
        AssertReached(units, 0.1, static x => x is PerUnit);
        AssertReached(units, 0.02, static x => x is PerUnit { Denominator: PerUnit });
        AssertReached(units, 0.02, static x => x == Unit.Index);
    }

    [Fact]
    public void Periods_are_of_every_kind()
    {
        var periods = Sample(IndicatorArbitraries.ReportingPeriods());
        Assert.All(
            Enum.GetValues<Periodicity>(),
            periodicity => AssertReached(periods, 0.02, x => x.Periodicity == periodicity)
        );
        AssertReached(periods, 0.05, static x => x.Count > 1);
        AssertReached(periods, 0.2, static x => x.Offset is not null);
        AssertReached(periods, 0.2, static x => x.Start.Year is >= 2015 and <= 2035);
    }

    [Fact]
    public void Evaluations_and_reconciliations_come_out_both_ways()
    {
        var evaluations = Sample(IndicatorArbitraries.Evaluations());
        Assert.All(Enum.GetValues<Verdict>(), verdict => AssertReached(evaluations, 0.05, x => x.Strict == verdict));
        var reconciliations = Sample(IndicatorArbitraries.Reconciliations(MeasureArbitraries.Of<Count<Vehicle>>()));
        AssertReached(reconciliations, 0.05, static x => x.Consistency == Consistency.Consistent);
        AssertReached(reconciliations, 0.05, static x => x.Consistency == Consistency.Inconsistent);
    }

    [Fact]
    public void Series_are_of_every_kind()
    {
        var series = Sample(
            IndicatorArbitraries.SeriesOf(
                IndicatorArbitraries.StatedFigures(MeasureArbitraries.PrintedOf<Money<Yuan>>())
            )
        );
        Assert.All(
            Enum.GetValues<Periodicity>().Where(static each => each <= Periodicity.Day),
            periodicity => AssertReached(series, 0.02, x => x.Periodicity == periodicity)
        );
        Assert.All(
            Enum.GetValues<ObservationStatus>(),
            status => AssertReached(series, 0.02, x => x.Any(each => each.Status == status))
        );
        AssertReached(series, 0.02, static x => x.Count == 1);
        AssertReached(series, 0.2, static x => x.Count > 8);
        AssertReached(series, 0.1, static x => x.IsExact);
        AssertReached(series, 0.1, static x => x.Indicator.Nature == Nature.YearToDate);
        AssertReached(series, 0.1, static x => x.Any(static each => each.Citation is not null));
    }

    [Fact]
    public void What_is_made_of_series_comes_out_both_ways()
    {
        var singles = Sample(IndicatorArbitraries.DeaccumulatedAmounts<Money<Yuan>>());
        AssertReached(singles, 0.1, static x => x.Impossible.Count == 0);
        AssertReached(singles, 0.1, static x => x.Impossible.Count > 0);
        var decompositions = Sample(IndicatorArbitraries.Decompositions());
        AssertReached(decompositions, 0.1, static x => x.AddsUp);
        AssertReached(decompositions, 0.1, static x => !x.AddsUp);
        AssertReached(decompositions, 0.1, static x => x.Parts.Any(static part => part.Growth is null));
        AssertReached(decompositions, 0.1, static x => x.Parts.All(static part => part.Growth is not null));
        var vintages = Sample(
            IndicatorArbitraries.VintagesOf(IndicatorArbitraries.StatedFigures(MeasureArbitraries.Of<Share>()))
        );
        AssertReached(vintages, 0.2, static x => x.Observations.Count > x.Latest().Count);
        AssertReached(vintages, 0.05, static x => !x.FirstPublished().Equals(x.Latest()));
    }

    [Fact]
    public void Policies_give_every_class_and_most_reasons_for_none()
    {
        Progress[] progress =
        [
            .. Sample(IndicatorArbitraries.ProgressOfCases()),
            .. Sample(IndicatorArbitraries.ProgressOfCases()),
        ];
        Assert.All(
            AssessmentPolicies.All,
            policy =>
            {
                Assert.All(
                    policy.WithGoal.Concat(policy.WithoutGoal).Append(policy.Achieved).Distinct(),
                    found => AssertReached(progress, 1d / progress.Length, x => x.Policy == policy && x.Class == found)
                );
                AssertReached(progress, 0.005, x => x.Policy == policy && x.Reason != NoAssessment.None);
            }
        );
        AssertReached(progress, 0.004, static x => Math.Abs(x.Case.Current) > 1e20m);
        AssertReached(progress, 0.1, static x => x.Class is not null && x.Policy.Source is null);
        AssertReached(progress, 0.1, static x => x.Score is not null);
        var summaries = Sample(IndicatorArbitraries.ProgressSummaries());
        AssertReached(summaries, 0.02, static x => x.Class is null);
        AssertReached(summaries, 0.02, static x => x.IsAchieved);
    }

    [Fact]
    public void Assessments_are_certain_and_open()
    {
        var assessments = Sample(IndicatorArbitraries.Assessments());
        AssertReached(assessments, 0.1, static x => x.Class is null);
        AssertReached(assessments, 0.1, static x => x.Progress.IsAchieved);
        AssertReached(assessments, 0.02, static x => x.CouldFlip == Answer.Yes);
        AssertReached(assessments, 0.1, static x => x.IsOnTrack == Answer.Yes);
        AssertReached(assessments, 0.1, static x => x.IsOnTrack == Answer.No);
        var comparisons = Sample(IndicatorArbitraries.AssessmentComparisons());
        Assert.All(
            new[] { Answer.Yes, Answer.No, Answer.Undetermined },
            answer => AssertReached(comparisons, 0.02, x => x.Agreement == answer)
        );
        var arrivals = Sample(IndicatorArbitraries.Arrivals());
        AssertReached(arrivals, 0.05, static x => x.Earliest is not null && x.Earliest == x.Latest);
        AssertReached(arrivals, 0.05, static x => x is { Earliest: not null, Latest: null });
        AssertReached(arrivals, 0.02, static x => x is { Earliest: null, Latest: null });
        var paths = Sample(IndicatorArbitraries.TargetPaths());
        AssertReached(paths, 0.1, static x => x == TargetPath.Linear);
        AssertReached(paths, 0.1, static x => x == TargetPath.Geometric);
        AssertReached(paths, 0.1, static x => x.Milestones.Count > 1);
    }

    [Fact]
    public void Panels_are_of_every_kind()
    {
        var panels = Sample(IndicatorArbitraries.AnyPanels());
        AssertReached(panels, 0.05, static x => x.SeriesCount == 0);
        AssertReached(panels, 0.1, static x => x.SeriesCount > 2);
        AssertReached(panels, 0.2, static x => x.Decimals > 0);
        AssertReached(panels, 0.2, static x => x.Decimals == 0);
        AssertReached(panels, 0.1, static x => !x.Statuses.IsEmpty);
        AssertReached(panels, 0.1, static x => x.SeriesCount > 0 && x.Series(0).Contains(double.NaN));
        var builders = Sample(IndicatorArbitraries.PanelBuilders());
        Assert.All(builders, static builder => Assert.InRange(builder.Build().SeriesCount, 1, builder.RowCount));
        AssertReached(builders, 0.1, static x => x.IsExact);
        AssertReached(builders, 0.1, static x => !x.IsExact);
        var runs = Sample(IndicatorArbitraries.PanelRuns());
        AssertReached(runs, 0.3, static x => x.IsExplained);
        AssertReached(runs, 0.3, static x => x.Threads > 1);
    }

    private static T[] Sample<T>(Arbitrary<T> arbitrary) => [.. arbitrary.Generator.Sample(Cases, 30)];

    private static void AssertReached<T>(T[] values, double least, Func<T, bool> isReached)
    {
        var share = (double)values.Count(isReached) / values.Length;
        Assert.True(share >= least, $"{share:0.0000} of the values, expected at least {least}");
    }
}
