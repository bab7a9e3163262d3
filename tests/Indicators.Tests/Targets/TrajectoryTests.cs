using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What targets require, how far they are and when they arrive; expected numbers by hand.</summary>
public sealed class TrajectoryTests
{
    private static readonly Names Names = new("x", "甲");
    private static readonly ReferenceArea Town = new("town", Names);
    private static readonly Indicator<Count<Person>> Jobs = Indicator.Of<Count<Person>>(
        "jobs",
        Names,
        Nature.Stock,
        desired: DesiredDirection.Increase
    );
    private static readonly Indicator<Share> Quota = Indicator.Of<Share>(
        "quota",
        Names,
        Nature.Rate,
        desired: DesiredDirection.Increase
    );

    [Fact]
    public void Growth_still_required_counts_from_the_latest_value()
    {
        var target = Goal(from: 100, to: 200);
        Assert.Equal(GrowthRate.Percent(100m), target.RequiredGrowth().Figure);
        Assert.Equal(GrowthRate.Percent(60m), target.RequiredGrowth(Seen(2022, 125)).Figure);
    }

    [Fact]
    public void Compound_growth_required_is_that_of_each_year()
    {
        // 100 to 121 in two years, 110 to 121 in one.
        var target = Target.ForLevel(Jobs, Town, Year(2022), Person.Units(121m), baseline: Seen(2020, 100));
        Assert.Equal(GrowthRate.Percent(10m), target.RequiredCagr().Figure);
        Assert.Equal(GrowthRate.Percent(10m), target.RequiredCagr(Seen(2021, 110)).Figure);
        Assert.False(target.TryRequiredCagr(Seen(2022, 110), out _));
    }

    [Fact]
    public void Printed_figures_leave_bounds_of_what_is_required()
    {
        // 437,000 printed to the thousand to over 500,000: 500,000 / 437,500 - 1 = 14.28...%.
        var from = new Observation<Count<Person>>(
            Jobs,
            Town,
            Year(2024),
            Stated.Printed(Person.Units(437_000m), 1_000m)
        );
        var target = Target.ForLevel(
            Jobs,
            Town,
            Year(2025),
            Stated.Hedged(Hedge.Over, Person.Units(500_000m)),
            baseline: from
        );
        Assert.Equal("over 14%", target.RequiredGrowth().ToString());
        Assert.Equal("over 14%", target.RequiredCagr().ToString());
        Assert.True(target.TryGap(from, out var gap));
        Assert.Equal(62_500m, gap.ToBounds().Lower!.Value.Value.Value);
    }

    [Fact]
    public void Shares_require_points_and_points_a_year()
    {
        var target = Target.ForLevel(
            Quota,
            Town,
            Year(2030),
            Share.Percent(60m),
            baseline: new Observation<Share>(Quota, Town, Year(2020), Share.Percent(40m))
        );
        var latest = new Observation<Share>(Quota, Town, Year(2025), Share.Percent(45m));
        Assert.True(target.TryRequiredPoints(out var all));
        Assert.True(target.TryRequiredPointsPerYear(out var yearly));
        Assert.True(target.TryRequiredPoints(latest, out var rest));
        Assert.True(target.TryRequiredPointsPerYear(latest, out var faster));
        Assert.Equal(
            (20m, 2m, 15m, 3m),
            (all.Figure.ToPoints(), yearly.Figure.ToPoints(), rest.Figure.ToPoints(), faster.Figure.ToPoints())
        );
        Assert.True(target.TryGap(latest, out var gap));
        Assert.Equal("15 percentage points", gap.Figure.ToString());
    }

    [Fact]
    public void Way_gone_delay_and_arrival_follow_from_three_figures()
    {
        // 100 in 2020 to 200 in 2030; 130 in 2025: 30 % of the way after 50 % of the time, two years late, 70 to go at 6 a year.
        var (target, latest) = (Goal(from: 100, to: 200), Seen(2025, 130));
        Assert.True(target.TryWayGone(latest, out var gone));
        Assert.True(target.TryDelay(latest, out var delay));
        Assert.True(target.TryArrival(latest, out var arrival));
        Assert.True(target.TryRelativeGap(latest, out var gap));
        Assert.Equal((Share.Percent(30m), 2m, Share.Percent(35m)), (gone.Figure, delay.Figure.Number, gap.Figure));
        Assert.Equal(11.666666666666666666666666667m, arrival.After.Figure.Number);
        Assert.Equal("2037", arrival.ToString());
    }

    [Fact]
    public void What_moves_away_never_arrives()
    {
        var target = Goal(from: 100, to: 200);
        Assert.False(target.TryArrival(Seen(2025, 90), out _));
        Assert.False(target.TryArrival(Seen(2025, 100), out _));
        Assert.True(target.TryWayGone(Seen(2025, 90), out var gone));
        Assert.Equal(Share.Percent(-10m), gone.Figure);
    }

    [Fact]
    public void Printed_figures_leave_a_range_of_arrivals()
    {
        // 130 printed to ten: 125 to 135 in 2025, so 75 at 5 a year or 65 at 7 a year: 2034.3 to 2040.
        var printed = new Observation<Count<Person>>(Jobs, Town, Year(2025), Stated.Printed(Person.Units(130m), 10m));
        Assert.True(Goal(from: 100, to: 200).TryArrival(printed, out var arrival));
        Assert.Equal("2035 to 2040", arrival.ToString());
    }

    [Theory]
    [InlineData(2020, 100)]
    [InlineData(2021, 110)]
    [InlineData(2025, 150)]
    [InlineData(2030, 200)]
    public void A_straight_line_rises_evenly(int year, int level)
    {
        Assert.True(Goal(from: 100, to: 200).TryExpected(Year(year), TargetPath.Linear, out var expected));
        Assert.Equal(Person.Units(level), expected.Figure);
    }

    [Theory]
    [InlineData(2020, 100)]
    [InlineData(2021, 200)]
    [InlineData(2022, 400)]
    public void A_steady_growth_rises_by_the_same_factor(int year, int level)
    {
        var target = Target.ForLevel(Jobs, Town, Year(2022), Person.Units(400m), baseline: Seen(2020, 100));
        Assert.True(target.TryExpected(Year(year), TargetPath.Geometric, out var expected));
        Assert.Equal(Person.Units(level), expected.Figure);
        Assert.True(expected.ToBounds().Contains(Person.Units(level)));
    }

    [Fact]
    public void Milestones_bend_the_line()
    {
        var path = TargetPath.Through(Milestone.Of(Year(2022), Person.Units(180m)));
        var target = Goal(from: 100, to: 200);
        Assert.True(target.TryExpected(Year(2021), path, out var before));
        Assert.True(target.TryExpected(Year(2022), path, out var at));
        Assert.True(target.TryExpected(Year(2026), path, out var after));
        Assert.Equal((140m, 180m, 190m), (before.Figure.Number, at.Figure.Number, after.Figure.Number));
    }

    [Fact]
    public void Outside_baseline_and_due_period_nothing_is_expected()
    {
        var target = Goal(from: 100, to: 200);
        Assert.False(target.TryExpected(Year(2019), TargetPath.Linear, out _));
        Assert.False(target.TryExpected(Year(2031), TargetPath.Linear, out _));
        var share = Target.ForLevel(
            Quota,
            Town,
            Year(2030),
            Share.Percent(60m),
            baseline: new Observation<Share>(Quota, Town, Year(2020), Share.Percent(40m))
        );
        Assert.False(share.TryExpected(Year(2025), TargetPath.Geometric, out _));
        Assert.True(share.TryExpected(Year(2025), TargetPath.Linear, out var half));
        Assert.Equal(Share.Percent(50m), half.Figure);
    }

    [Fact]
    public void Goals_of_growth_and_change_lead_to_a_level()
    {
        var growth = Target.ForGrowth(Jobs, Town, Year(2030), GrowthRate.Percent(50m), baseline: Seen(2020, 200));
        var change = Target.ForChange(Jobs, Town, Year(2030), Person.Units(63m), baseline: Seen(2020, 210));
        Assert.True(growth.TryGoalLevel(out var grown));
        Assert.True(change.TryGoalLevel(out var changed));
        Assert.Equal((300m, 273m), (grown.Figure.Number, changed.Figure.Number));
        Assert.False(Target.ForGrowth(Jobs, Town, Year(2030), GrowthRate.Percent(50m)).TryGoalLevel(out _));
    }

    [Theory]
    [InlineData("_ = Target.RequiredGrowth(new object() as Target<Share>);")]
    [InlineData("_ = Target.RequiredCagr(new object() as Target<Share>);")]
    [InlineData("_ = Target.RequiredGrowth(new object() as Target<GrowthRate>);")]
    [InlineData("_ = Target.TryRelativeGap(new object() as Target<Share>, null, out var gap);")]
    [InlineData("_ = Target.TryRequiredPoints(new object() as Target<Money<Yuan>>, out var points);")]
    [InlineData("_ = Target.ForPoints(vehicleIndicator, area, year, (Stated<PercentagePoints>)points);")]
    [InlineData("_ = Target.ForGrowth(shareIndicator, area, year, statedGrowth);")]
    public void Growth_of_a_share_and_points_of_a_level_do_not_compile(string statement) =>
        Assert.NotEmpty(Snippet.ErrorsOf(statement));

    [Theory]
    [InlineData("_ = Target.RequiredGrowth((new object() as Target<Money<Yuan>>)!);")]
    [InlineData("_ = Target.TryRequiredPoints((new object() as Target<Share>)!, out var required);")]
    [InlineData("_ = Target.ForPoints(shareIndicator, area, year, (Stated<PercentagePoints>)points);")]
    public void What_has_a_meaning_compiles(string statement) => Assert.Empty(Snippet.ErrorsOf(statement));

    private static ReportingPeriod Year(int year) => ReportingPeriod.Year(year);

    private static Observation<Count<Person>> Seen(int year, decimal people) =>
        new(Jobs, Town, Year(year), Person.Units(people));

    private static Target<Count<Person>> Goal(decimal from, decimal to) =>
        Target.ForLevel(Jobs, Town, Year(2030), Person.Units(to), baseline: Seen(2020, from));
}
