using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

public static partial class IndicatorArbitraries
{
    /// <summary>Derived sums of observations.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    public static Arbitrary<Derived<TMeasure>> DerivedSums<TMeasure>()
        where TMeasure : struct, ILinearMeasure<TMeasure> => Arb.From(DerivingGenerators.SumOf<TMeasure>());

    /// <summary>Derived growth, over the whole time and per year.</summary>
    public static Arbitrary<Derived<GrowthRate>> DerivedGrowth() => Arb.From(DerivingGenerators.Growth);

    /// <summary>Derived gaps between goal and outcome.</summary>
    public static Arbitrary<Derived<Figure>> DerivedGaps() => Arb.From(DerivingGenerators.Gap);

    /// <summary>Derivations of sums, growth and gaps.</summary>
    public static Arbitrary<Derivation> Derivations() => Arb.From(DerivingGenerators.Derivation);

    /// <summary>Inputs of derivations.</summary>
    public static Arbitrary<DerivationInput> DerivationInputs() => Arb.From(DerivingGenerators.Input);

    /// <summary>Evaluations of goals: met, missed, not due yet and undetermined.</summary>
    public static Arbitrary<Evaluation> Evaluations() => Arb.From(DerivingGenerators.Evaluation);

    /// <summary>Reconciliations of bounds, consistent and not.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="figures">The figures.</param>
    public static Arbitrary<Reconciliation<TFigure>> Reconciliations<TFigure>(Arbitrary<TFigure> figures)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(figures);
        return Arb.From(figures.Generator.SelectMany(DerivingGenerators.ReconciliationAround));
    }

    /// <summary>Data sets with areas, sources, own units, indicators, figures, exchange rates and a scorecard.</summary>
    public static Arbitrary<DataSet> DataSets() => Arb.From(DataSetGenerators.DataSet);

    /// <summary>Indicators of data sets, with observations and targets.</summary>
    public static Arbitrary<IndicatorData<Figure>> IndicatorsOfDataSets() =>
        Arb.From(
            DataSetGenerators.DataSet.SelectMany(static data =>
                Gen.Elements<IndicatorData<Figure>>([.. data.Indicators])
            )
        );

    /// <summary>Plain figures of data sets.</summary>
    public static Arbitrary<QuotedFigure<Figure>> QuotedFigures() =>
        Arb.From(
            DataSetGenerators.DataSet.SelectMany(static data => Gen.Elements<QuotedFigure<Figure>>([.. data.Figures]))
        );

    /// <summary>Exchange rates of data sets.</summary>
    public static Arbitrary<QuotedRate> QuotedRates() =>
        Arb.From(DataSetGenerators.DataSet.SelectMany(static data => Gen.Elements<QuotedRate>([.. data.QuotedRates])));

    /// <summary>Scorecards of data sets.</summary>
    public static Arbitrary<Scorecard> Scorecards() =>
        Arb.From(DataSetGenerators.DataSet.Select(static data => data.Scorecard!));
}
