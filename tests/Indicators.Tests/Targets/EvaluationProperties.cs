using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Laws of the two readings of a goal.</summary>
[Properties(MaxTest = 1_000)]
public sealed class EvaluationProperties
{
    [Property]
    public Property What_is_met_strictly_is_met_at_the_step() =>
        Prop.ForAll(Case(), static at => Evaluated(at).Strict != Verdict.Met || Evaluated(at).AtStep == Verdict.Met);

    [Property]
    public Property What_is_missed_at_the_step_is_missed_strictly() =>
        Prop.ForAll(
            Case(),
            static at => Evaluated(at).AtStep != Verdict.NotMet || Evaluated(at).Strict == Verdict.NotMet
        );

    /// <summary>Over 100, at least 100, about 100, nearly 100 (downward hedges the other way round): each asks no more than the one before it.</summary>
    [Property]
    public Property What_is_met_now_is_met_under_a_looser_hedge() =>
        Prop.ForAll(
            Case(),
            static at =>
            {
                Hedge[] upward = [Hedge.Over, Hedge.AtLeast, Hedge.About, Hedge.Nearly];
                Hedge[] downward = [Hedge.Under, Hedge.AtMost];
                return IsMonotone(at, upward, DesiredDirection.Increase)
                    && IsMonotone(at, [Hedge.Exactly, Hedge.About, Hedge.Nearly], DesiredDirection.Increase)
                    && IsMonotone(at, downward, DesiredDirection.Decrease)
                    && IsMonotone(at, [Hedge.Exactly, Hedge.About], DesiredDirection.Decrease)
                    && IsMonotone(at, [Hedge.Exactly, Hedge.About], DesiredDirection.Stay);
            }
        );

    [Property]
    public Property A_verdict_holds_for_every_outcome_that_the_print_allows() =>
        Prop.ForAll(
            Case(),
            static at =>
            {
                var (whole, bounds) = (Evaluated(at), at.Outcome.ToBounds());
                Count<Vehicle>[] points = [at.Outcome.Figure, at.Outcome.Figure + Vehicle.Units(0.4m)];
                return points
                    .Where(bounds.Contains)
                    .Select(point => Evaluated(at with { Outcome = point }))
                    .All(single =>
                        (whole.Strict == Verdict.Undetermined || whole.Strict == single.Strict)
                        && (whole.AtStep == Verdict.Undetermined || whole.AtStep == single.AtStep)
                    );
            }
        );

    private static bool IsMonotone(Reading at, Hedge[] hedges, DesiredDirection desired) =>
        hedges
            .Zip(hedges.Skip(1))
            .All(pair =>
                Evaluated(at with { Hedge = pair.First, Desired = desired }).Strict != Verdict.Met
                || Evaluated(at with { Hedge = pair.Second, Desired = desired }).Strict == Verdict.Met
            );

    private static Evaluation Evaluated(Reading at) =>
        EvaluationTests
            .Goal(Stated.Printed(Vehicle.Units(at.Goal), at.Step, at.Hedge), at.Desired)
            .Evaluate(EvaluationTests.Observed(at.Outcome));

    /// <summary>A goal of 20 to 200, printed to 1, 5 or 10, and an outcome near it, printed to a tenth, 1 or 10.</summary>
    private static Arbitrary<Reading> Case() =>
        Arb.From(
            from goal in Gen.Choose(20, 200)
            from step in Gen.Elements(1m, 5m, 10m)
            from hedge in Gen.Elements(Enum.GetValues<Hedge>())
            from desired in Gen.Elements(Enum.GetValues<DesiredDirection>())
            from tenths in Gen.Choose(-200, 200)
            from outcomeStep in Gen.Elements(0.1m, 1m, 10m)
            from outcomeHedge in Gen.Frequency(
                (4, Gen.Constant(Hedge.Exactly)),
                (3, Gen.Elements(Enum.GetValues<Hedge>()))
            )
            let figure = Vehicle.Units(Math.Max(goal + (tenths / 10m), outcomeStep))
            select new Reading(goal, step, hedge, desired, Stated.Printed(figure, outcomeStep, outcomeHedge))
        );

    private sealed record Reading(
        decimal Goal,
        decimal Step,
        Hedge Hedge,
        DesiredDirection Desired,
        Stated<Count<Vehicle>> Outcome
    );
}
