using FsCheck;
using FsCheck.Xunit;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Laws of evaluating targets and of what is derived from them.</summary>
public sealed class TargetProperties
{
    private static readonly Names Names = new("x", "甲");
    private static readonly ReferenceArea Town = new("town", Names);
    private static readonly ReportingPeriod Due = ReportingPeriod.Year(2030);

    /// <summary>For each hedge those that ask for no more: what is over a number is also at least, about and nearly that number.</summary>
    private static readonly (Hedge Strict, Hedge[] Looser)[] Hedges =
    [
        (Hedge.Over, [Hedge.AtLeast, Hedge.Exactly, Hedge.About, Hedge.Nearly]),
        (Hedge.AtLeast, [Hedge.Exactly, Hedge.About, Hedge.Nearly]),
        (Hedge.Exactly, [Hedge.AtLeast, Hedge.About, Hedge.Nearly]),
        (Hedge.About, [Hedge.Nearly]),
        (Hedge.Under, [Hedge.AtMost]),
    ];

    [Property]
    public void What_is_met_is_met_under_every_looser_hedge(PositiveInt goal, NonNegativeInt outcome, PositiveInt step)
    {
        var seen = goal.Get + (outcome.Get % 21) - 10;
        foreach (var (strict, looser) in Hedges)
        {
            if (VerdictOn(strict, goal.Get, seen, step.Get) == Verdict.Met)
            {
                Assert.All(looser, hedge => Assert.Equal(Verdict.Met, VerdictOn(hedge, goal.Get, seen, step.Get)));
            }
        }
    }

    [Property]
    public void What_is_met_strictly_is_met_at_the_step(PositiveInt goal, NonNegativeInt outcome, PositiveInt step)
    {
        foreach (var hedge in Enum.GetValues<Hedge>())
        {
            var evaluation = Evaluate(hedge, goal.Get, outcome.Get, step.Get);
            Assert.True(evaluation.Strict != Verdict.Met || evaluation.AtStep == Verdict.Met);
        }
    }

    [Property]
    public void Results_over_printed_figures_hold_those_of_all_figures_that_they_allow(
        PositiveInt from,
        int value,
        PositiveInt goal,
        byte first,
        byte second
    )
    {
        var (start, now, end) = (from.Get + 10m, value + 0m, (decimal)goal.Get);
        var target = Goal(Printed(2020, start), end);
        var exact = Goal(Exact(2020, start - 0.5m + (first / 255m)), end);
        var (printed, point) = (Printed(2025, now), Exact(2025, now - 0.5m + (second / 255m)));
        if (target.TryWayGone(printed, out var gone))
        {
            Assert.True(exact.TryWayGone(point, out var one));
            Assert.True(one.ToBounds().IsSubsetOf(gone.ToBounds()));
        }

        if (target.TryDelay(printed, out var late))
        {
            Assert.True(exact.TryDelay(point, out var one));
            Assert.True(one.ToBounds().IsSubsetOf(late.ToBounds()));
        }

        if (target.TryArrival(printed, out var arrival))
        {
            Assert.True(exact.TryArrival(point, out var one));
            Assert.True(one.After.ToBounds().IsSubsetOf(arrival.After.ToBounds()));
        }

        foreach (var path in (TargetPath[])[TargetPath.Linear, TargetPath.Geometric])
        {
            if (target.TryExpected(ReportingPeriod.Year(2023), path, out var level))
            {
                Assert.True(exact.TryExpected(ReportingPeriod.Year(2023), path, out var one));
                Assert.True(one.ToBounds().IsSubsetOf(level.ToBounds()));
                Assert.True(one.ToBounds().Contains(one.Figure));
            }
        }
    }

    [Property]
    public void On_the_straight_line_nothing_is_late(PositiveInt from, PositiveInt growth, byte year)
    {
        var target = Goal(Exact(2020, from.Get), from.Get + growth.Get);
        var period = ReportingPeriod.Year(2021 + (year % 9));
        Assert.True(target.TryExpected(period, TargetPath.Linear, out var expected));
        Assert.True(target.TryDelay(Seen(period, expected.Figure), out var delay));
        Assert.True(Math.Abs(delay.Figure.Number) < 1e-18m);
        Assert.True(target.TryWayGone(Seen(period, expected.Figure), out var gone));
        Assert.True(Math.Abs(gone.Figure.ToFraction() - ((1 + (year % 9)) / 10m)) < 1e-18m);
    }

    private static Verdict VerdictOn(Hedge hedge, int goal, int outcome, int step) =>
        Evaluate(hedge, goal, outcome, step).Strict;

    private static Evaluation Evaluate(Hedge hedge, int goal, int outcome, int step)
    {
        var desired = hedge is Hedge.Under or Hedge.AtMost ? DesiredDirection.Decrease : DesiredDirection.Increase;
        var indicator = Indicator.Of<Count<Person>>("jobs", Names, Nature.Stock, desired: desired);
        var level = Stated.Printed(Person.Units(goal), 1 + (step % goal), hedge);
        Observation<Count<Person>> seen = new(indicator, Town, Due, Person.Units(outcome));
        return Target.ForLevel(indicator, Town, Due, level).Evaluate([seen]);
    }

    private static Indicator<Count<Person>> Jobs { get; } =
        Indicator.Of<Count<Person>>("jobs", Names, Nature.Stock, desired: DesiredDirection.Increase);

    private static Target<Count<Person>> Goal(Observation<Count<Person>> from, decimal level) =>
        Target.ForLevel(Jobs, Town, Due, Person.Units(level), baseline: from);

    private static Observation<Count<Person>> Seen(ReportingPeriod period, Stated<Count<Person>> value) =>
        new(Jobs, Town, period, value);

    private static Observation<Count<Person>> Exact(int year, decimal people) =>
        Seen(ReportingPeriod.Year(year), Person.Units(people));

    private static Observation<Count<Person>> Printed(int year, decimal people) =>
        Seen(
            ReportingPeriod.Year(year),
            people == 0m ? Stated.Printed(Person.Units(0m), 1m) : Stated.Printed(Person.Units(people), 1m)
        );
}
