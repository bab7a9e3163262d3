using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>The laws of series and of what is computed from them.</summary>
[Properties(Arbitrary = [typeof(IndicatorArbitraries), typeof(SeriesArbitraries), typeof(SteadyRate)], MaxTest = 300)]
public sealed class SeriesProperties
{
    [Property]
    public void A_series_made_of_its_observations_is_the_same(Series<Money<Yuan>> series)
    {
        Assert.Equal(series, Series.Of(series));
        Assert.Equal(series, Series.Of(series.Reverse()));
        Assert.All(series, observation => Assert.Equal(observation, series[observation.Period]));
    }

    [Property]
    public void Deaccumulating_undoes_accumulating(Series<Money<Yuan>> series)
    {
        var again = series.Accumulate().Deaccumulate().Series;
        for (var i = 0; i < series.Count; i++)
        {
            if (again[i].HasValue)
            {
                Assert.Equal(series[i].Value.Figure, again[i].Value.Figure);
                Assert.True(series[i].Value.ToBounds().IsSubsetOf(again[i].Value.ToBounds()));
            }
        }
    }

    [Property]
    public void Nothing_is_lost_where_years_are_whole(PlainSeries series)
    {
        var first = series.Values.Periods.ToList().FindIndex(static period => period.NumberInYear == 1);
        if (first >= 0)
        {
            var whole = series.Values[first..];
            Assert.Equal(whole.Values, whole.Accumulate().Deaccumulate().Series.Values);
            Assert.Empty(whole.Accumulate().Deaccumulate().Impossible);
        }
    }

    [Property]
    public void Accumulating_undoes_deaccumulating(PlainSeries series)
    {
        var spans = series.Values.Accumulate();
        var again = spans.Deaccumulate().Series.Accumulate();
        Assert.Equal(spans.Values, again.Values);
    }

    [Property]
    public void Rebased_twice_is_rebased_once(Series<IndexNumber> index, byte one, byte other)
    {
        var (first, second) = (index[one % index.Count].Period, index[other % index.Count].Period);
        var twice = index.Rebase(first).Rebase(second);
        var once = index.Rebase(second);
        for (var i = 0; i < index.Count; i++)
        {
            var (left, right) = (twice[i].Value.Figure.ToDecimal(), once[i].Value.Figure.ToDecimal());
            // Each rounding costs a unit of the last place, which the quotients carry on.
            Assert.True(Math.Abs(left - right) <= Math.Max(1m, right) * 1e-18m, $"{left} {right}");
        }
    }

    [Property]
    public void Rebasing_keeps_growth_and_makes_the_base_100(Series<IndexNumber> index, byte place)
    {
        var rebased = index.Rebase(index[place % index.Count].Period);
        Assert.Equal(100m, rebased[place % index.Count].Value.Figure.ToDecimal());
        AssertClose(index.OnPrevious(), rebased.OnPrevious());
    }

    [Property]
    public void Rebased_to_a_mean_the_mean_is_100(Series<IndexNumber> index, byte one, byte other)
    {
        var (first, last) = (
            Math.Min(one % index.Count, other % index.Count),
            Math.Max(one % index.Count, other % index.Count)
        );
        var rebased = index.Rebase(index[first].Period, index[last].Period);
        var mean = rebased[first..(last + 1)].Average(static observation => observation.Value.Figure.ToDecimal());
        Assert.Equal(100m, mean, 18);
    }

    [Property]
    public void Contributions_add_up_to_the_growth_of_the_whole(PlainSeries one, PlainSeries other)
    {
        if (one.Values.Periodicity == other.Values.Periodicity && HasCommon(one.Values, other.Values))
        {
            var whole = one.Values.Plus(other.Values);
            var growth = whole.OnYearAgo();
            var (left, right) = (one.Values.Align(whole).First, other.Values.Align(whole).First);
            var pulls = left.ContributionOnYearAgo(whole).Plus(right.ContributionOnYearAgo(whole));
            var rates = left.ContributionRateOnYearAgo(whole);
            for (var i = 0; i < growth.Count; i++)
            {
                Assert.Equal(growth[i].HasValue, pulls[i].HasValue);
                if (growth[i].HasValue)
                {
                    var rate = growth[i].Value.Figure;
                    Assert.Equal(rate.ToFraction(), pulls[i].Value.Figure.ToFraction(), 20);
                    // Pull = growth x contribution rate.
                    Assert.True(rate == GrowthRate.Zero || IsPull(left, whole, rates, i, rate));
                }
            }
        }
    }

    [Property]
    public void A_decomposition_adds_up(PlainSeries one, PlainSeries other)
    {
        if (one.Values.Periodicity == other.Values.Periodicity && HasCommon(one.Values, other.Values))
        {
            var whole = one.Values.Plus(other.Values);
            Series<Money<Yuan>>[] parts = [one.Values.Align(whole).First, other.Values.Align(whole).First];
            var result = Decomposition.Of(whole, parts, whole.FirstPeriod, whole.LastPeriod);
            Assert.True(result.AddsUp);
            Assert.Equal(PercentagePoints.Zero, result.Residual.Figure);
            Assert.Equal(result.Growth.Figure.ToFraction(), result.Sum.Figure.ToFraction());
        }
    }

    [Property]
    public void The_compound_rate_of_steady_growth_is_that_growth(SteadyRate rate, byte size)
    {
        var level = 1_000m;
        var rates = Enumerable.Repeat(GrowthRate.Fraction(decimal.Round(rate.Value, 3)), (size % 8) + 1).ToArray();
        if (rates[0].ToFraction() > -0.9m)
        {
            var growth = Series.Of(
                SeriesOf.Rates(PriceBasis.None, "2001", 1m).Indicator,
                SeriesOf.Area,
                ReportingPeriod.Year(2001),
                rates
            );
            var index = growth.Chain(IndexNumber.Points(level));
            Assert.Equal(rates[0].ToFraction(), index.CagrOfAll().Figure.ToFraction(), 15);
            AssertClose(growth, index.OnPrevious()[1..]);
        }
    }

    [Property]
    public void Log_changes_add_up(PlainSeries series)
    {
        var sum = series.Values.LogChange().Skip(1).Sum(static observation => observation.Value.Figure.ToFraction());
        var span = series.Values.LogChangeBetween(series.Values.FirstPeriod, series.Values.LastPeriod);
        Assert.InRange(span.Figure.ToFraction() - sum, -1e-24m, 1e-24m);
    }

    [Property]
    public void A_link_keeps_the_movements_of_both(Series<IndexNumber> older, Series<IndexNumber> newer, byte place)
    {
        var at = older[place % older.Count].Period;
        if (newer.At(at) is not null)
        {
            var linked = older.Link(newer, at);
            AssertClose(
                older.Window(older.FirstPeriod, at).OnPrevious(),
                linked.Window(linked.FirstPeriod, at).OnPrevious()
            );
            AssertClose(
                newer.Window(at, newer.LastPeriod).OnPrevious(),
                linked.Window(at, linked.LastPeriod).OnPrevious()
            );
        }
    }

    [Property]
    public void A_movement_splice_keeps_the_newest_movement_of_each_window(Series<IndexNumber> index)
    {
        if (index.Count > 3)
        {
            Series<IndexNumber>[] windows = [index[..3], index[1..4]];
            AssertClose(index[..4].OnPrevious(), windows.Splice(SplicePoint.Movement).OnPrevious());
            AssertClose(index[..4].OnPrevious(), windows.Splice(SplicePoint.Mean).OnPrevious());
            AssertClose(index[..4].OnPrevious(), windows.Splice(SplicePoint.Window, onPublished: true).OnPrevious());
        }
    }

    [Property]
    public void Alignment_is_symmetric(Series<Money<Yuan>> one, PlainSeries other, bool isOuter)
    {
        var join = isOuter ? PeriodJoin.Outer : PeriodJoin.Inner;
        if (one.Periodicity == other.Values.Periodicity && (isOuter || HasCommon(one, other.Values)))
        {
            var (first, second) = one.Align(other.Values, join);
            var (back, forth) = other.Values.Align(one, join);
            Assert.Equal((first, second), (forth, back));
            Assert.Equal(first.Periods, second.Periods);
            Assert.All(
                first,
                observation => Assert.Equal(one.At(observation.Period)?.HasValue ?? false, observation.HasValue)
            );
            Assert.Equal(one.Plus(other.Values, join).Values, other.Values.Plus(one, join).Values);
        }
    }

    [Property]
    public void No_operation_changes_or_drops_a_status(Series<Money<Yuan>> series)
    {
        AssertStatuses(series, series.MovingSum(1), static (all, i) => all[i..(i + 1)]);
        AssertStatuses(series, series.Annualised(), static (all, i) => all[i..(i + 1)]);
        AssertStatuses(series, series.MovingSum(3), static (all, i) => i < 2 ? null : all[(i - 2)..(i + 1)]);
        AssertStatuses(series, series.MovingAverage(2), static (all, i) => i < 1 ? null : all[(i - 1)..(i + 1)]);
        AssertStatuses(series, series.Plus(series), static (all, i) => all[i..(i + 1)]);
        AssertStatuses(series, series.ShareOf(series), static (all, i) => all[i..(i + 1)]);
        var lag = series.Periodicity.PerYear();
        AssertStatuses(series, series.OnPrevious(), static (all, i) => Span(all, i, 1));
        AssertStatuses(series, series.OnYearAgo(), (all, i) => Span(all, i, lag));
        AssertStatuses(series, series.LogChange(), static (all, i) => Span(all, i, 1));
        AssertStatuses(series, series.DifferenceOnPrevious(), static (all, i) => Span(all, i, 1));
        AssertStatuses(series, series.ContributionOnYearAgo(series), (all, i) => Span(all, i, lag));
    }

    [Property]
    public void Rebasing_carries_the_status_of_value_and_base(Series<Money<Yuan>> series, byte place)
    {
        var at = place % series.Count;
        if (series[at].HasValue)
        {
            AssertStatuses(series, series.ToIndex(series[at].Period), (all, i) => [all[i], all[at]]);
        }
    }

    [Property]
    public void A_converted_year_has_the_gravest_status_of_its_parts(Series<Money<Yuan>> series)
    {
        if (series.Periodicity != Periodicity.Year)
        {
            foreach (var year in series.ConvertTo(Periodicity.Year, Aggregation.Sum))
            {
                var parts = year.Period.SplitInto(series.Periodicity);
                var gravest = parts.Max(part => series.At(part)?.Status ?? ObservationStatus.Missing);
                Assert.Equal(gravest, year.Status);
                Assert.True(!year.HasValue || Sum(series, parts) == year.Value.Figure);
            }
        }
    }

    [Property]
    public void Exact_series_give_exact_results_and_stated_ones_hold_them(Series<Money<Yuan>> series)
    {
        Series<Money<Yuan>> bare = Series.Of(
            series.Select(static observation =>
                observation.HasValue
                    ? new(
                        observation.Indicator,
                        observation.Area,
                        observation.Period,
                        observation.Value.Figure,
                        null,
                        observation.Status
                    )
                    : observation
            )
        );
        Assert.True(bare.IsExact && bare.OnYearAgo().IsExact && bare.Accumulate().IsExact);
        AssertHeld(bare.OnYearAgo(), series.OnYearAgo());
        AssertHeld(bare.AtAnnualRate(), series.AtAnnualRate());
        AssertHeld(bare.LogChange(), series.LogChange());
        AssertHeld(bare.MovingAverage(3), series.MovingAverage(3));
        AssertHeld(bare.Accumulate().Deaccumulate().Series, series.Accumulate().Deaccumulate().Series);
    }

    [Property]
    public void Growth_in_a_series_is_that_of_its_levels(PlainSeries series)
    {
        var growth = series.Values.OnPrevious();
        for (var i = 1; i < growth.Count; i++)
        {
            var expected = Growth.Between(series.Values[i - 1].Value.Figure, series.Values[i].Value.Figure);
            Assert.Equal(expected, growth[i].Value.Figure);
        }
    }

    [Property]
    public void Growth_at_annual_rate_is_growth_annualised(PlainSeries series)
    {
        var annual = series.Values.AtAnnualRate();
        var growth = series.Values.OnPrevious();
        for (var i = 1; i < annual.Count; i++)
        {
            var exact = Rational.Pow(
                Rational.Of(series.Values[i].Value.Figure.Amount)
                    / Rational.Of(series.Values[i - 1].Value.Figure.Amount),
                series.Values.Periodicity.PerYear()
            );
            if (!DecimalGrid.IsPast(exact))
            {
                DecimalGrid.AssertNearest(exact - Rational.One, annual[i].Value.Figure.ToFraction());
            }
        }

        Assert.Equal(growth.Count, annual.Count);
    }

    private static bool IsPull(
        Series<Money<Yuan>> part,
        Series<Money<Yuan>> whole,
        Series<Share> rates,
        int i,
        GrowthRate growth
    )
    {
        var pull = part.ContributionOnYearAgo(whole)[i].Value.Figure;
        var expected = Contribution.Pull(growth, rates[i].Value.Figure);
        return Math.Abs(pull.ToFraction() - expected.ToFraction()) <= 1e-18m;
    }

    private static Money<Yuan> Sum(Series<Money<Yuan>> series, IReadOnlyList<ReportingPeriod> parts) =>
        Totals.Sum([.. parts.Select(part => series[part].Value.Figure)]);

    private static bool HasCommon(Series<Money<Yuan>> one, Series<Money<Yuan>> other) =>
        one.Periods.Any(period => other.At(period) is not null);

    /// <summary>The statuses from one place to another; null where there is no earlier place, or a break after it.</summary>
    private static ObservationStatus[]? Span(ObservationStatus[] all, int i, int lag) =>
        i < lag || all.AsSpan(i - lag + 1, lag).Contains(ObservationStatus.Break) ? null : [all[i - lag], all[i]];

    private static void AssertStatuses<TResult>(
        Series<Money<Yuan>> series,
        Series<TResult> result,
        Func<ObservationStatus[], int, ObservationStatus[]?> inputs
    )
        where TResult : struct, IFigure<TResult>
    {
        ObservationStatus[] all = [.. series.Select(static observation => observation.Status)];
        for (var i = 0; i < all.Length; i++)
        {
            Assert.Equal(inputs(all, i)?.Max() ?? ObservationStatus.Missing, result[i].Status);
        }
    }

    private static void AssertHeld<TResult>(Series<TResult> exact, Series<TResult> stated)
        where TResult : struct, IFigure<TResult>
    {
        for (var i = 0; i < exact.Count; i++)
        {
            Assert.Equal(exact[i].Status, stated[i].Status);
            Assert.True(!exact[i].HasValue || stated[i].Value.ToBounds().Contains(exact[i].Value.Figure));
        }
    }

    private static void AssertClose(Series<GrowthRate> left, Series<GrowthRate> right)
    {
        foreach (var (one, other) in left.Zip(right))
        {
            Assert.Equal(one.HasValue, other.HasValue);
            if (one.HasValue)
            {
                var (expected, actual) = (one.Value.Figure.ToFraction(), other.Value.Figure.ToFraction());
                Assert.True(
                    Math.Abs(expected - actual) <= Math.Max(1m, Math.Abs(expected)) * 1e-15m,
                    $"{expected} {actual}"
                );
            }
        }
    }
}
