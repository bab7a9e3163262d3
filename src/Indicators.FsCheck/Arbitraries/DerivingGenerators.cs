using FsCheck;
using FsCheck.Fluent;
using Indicators.Items;

namespace Indicators;

/// <summary>What calculators make of observations that can be compared: one indicator, one area, years that follow each other.</summary>
internal static class DerivingGenerators
{
    internal static Gen<Derived<TMeasure>> SumOf<TMeasure>()
        where TMeasure : struct, ILinearMeasure<TMeasure> =>
        from indicator in CatalogueGenerators.IndicatorOf<TMeasure>()
        from area in CatalogueGenerators.AreaOf
        from numbers in Gen.NonEmptyListOf(Decimals.Printed)
        from step in Gen.Elements(1m, 10m, 100m)
        from reach in StatingGenerators.Reach
        let parts = numbers.Take(6).Select((number, i) => Observed(indicator, area, 2000 + i, number, step))
        select Derive.Sum([.. parts], reach);

    internal static Gen<Derived<GrowthRate>> Growth =>
        from indicator in CatalogueGenerators.IndicatorOf<Count<Vehicle>>()
        from area in CatalogueGenerators.AreaOf
        from first in Positive
        from last in Positive
        from isCompound in Gen.Elements(false, true)
        let start = Observed(indicator, area, 2020, first, step: 1m)
        let end = Observed(indicator, area, 2025, last, step: 1m)
        select isCompound ? Derive.Cagr(start, end, 5m) : Derive.Growth(start, end);

    internal static Gen<Derived<Figure>> Gap =>
        from pair in GoalAndOutcome
        select Derive.Gap(pair.Target, pair.Outcome);

    internal static Gen<Derivation> Derivation =>
        Gen.OneOf(
            SumOf<Money<Yuan>>().Select(static derived => derived.Derivation),
            Growth.Select(static derived => derived.Derivation),
            Gap.Select(static derived => derived.Derivation)
        );

    internal static Gen<DerivationInput> Input =>
        Derivation.SelectMany(static found => Gen.Elements<DerivationInput>([.. found.Inputs]));

    internal static Gen<Evaluation> Evaluation =>
        Gen.Frequency((2, OfOutcome), (1, TargetGenerators.EvaluationOfSeries));

    internal static Gen<Reconciliation<TFigure>> ReconciliationAround<TFigure>(TFigure figure)
        where TFigure : struct, IFigure<TFigure> =>
        from recomputed in StatingGenerators.BoundsAround(figure)
        from printed in StatingGenerators.BoundsAround(figure)
        select Reconcile.Figures(recomputed, printed);

    private static Gen<Evaluation> OfOutcome =>
        from pair in GoalAndOutcome
        from reach in StatingGenerators.Reach
        select pair.Target.Evaluate(pair.Outcome, reach);

    /// <summary>A goal, and an outcome that meets it, misses it, or comes near; a few count for nothing, being forecasts.</summary>
    private static Gen<(Target<Count<Vehicle>> Target, Observation<Count<Vehicle>> Outcome)> GoalAndOutcome =>
        from indicator in CatalogueGenerators.IndicatorOf<Count<Vehicle>>()
        from area in CatalogueGenerators.AreaOf
        from goal in Positive
        from hedge in CatalogueGenerators.Choice<Hedge>()
        from percent in Gen.Choose(90, 110)
        from status in Gen.Frequency(
            (9, Gen.Constant(ObservationStatus.Normal)),
            (1, Gen.Constant(ObservationStatus.Forecast))
        )
        let due = ReportingPeriod.Year(2025)
        let level = Stated.Printed(Count.Units<Vehicle>(goal), 1m, hedge)
        let outcome = Stated.Printed(Count.Units<Vehicle>(goal * percent / 100m), 0.01m)
        select (
            Target.ForLevel(indicator, area, due, level),
            new Observation<Count<Vehicle>>(indicator, area, due, outcome, citation: null, status)
        );

    private static Gen<decimal> Positive => Gen.Choose(1, 1_000_000).Select(static number => (decimal)number);

    private static Observation<TMeasure> Observed<TMeasure>(
        Indicator<TMeasure> indicator,
        ReferenceArea area,
        int year,
        decimal number,
        decimal step
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        var value = TMeasure.FromValue(number);
        var stated = step <= Math.Abs(number) ? Stated.Printed(value, step) : Stated.Exact(value);
        return new(indicator, area, ReportingPeriod.Year(year), stated);
    }
}
