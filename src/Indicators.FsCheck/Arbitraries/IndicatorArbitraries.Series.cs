using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

public static partial class IndicatorArbitraries
{
    /// <summary>Series of a measure of 1 to 14 periods of every periodicity, year-to-date ones among them: exact, stated, with gaps, and with statuses and citations.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="values">The stated values.</param>
    public static Arbitrary<Series<TMeasure>> SeriesOf<TMeasure>(Arbitrary<Stated<TMeasure>> values)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(values);
        return Arb.From(
            CatalogueGenerators
                .IndicatorOf<TMeasure>()
                .SelectMany(indicator => SeriesGenerators.SeriesOf(indicator, values.Generator)),
            series => SeriesGenerators.Shrink(series, values.Shrinker)
        );
    }

    /// <summary>Series whose unit is known at run time.</summary>
    public static Arbitrary<Series<Figure>> SeriesInUnits() =>
        Arb.From(
            SeriesGenerators.SeriesInUnit,
            static series => SeriesGenerators.Shrink(series, StatingGenerators.Shrink)
        );

    /// <summary>Publications of the figures of a measure: a series, and revisions of some of its periods.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="values">The stated values.</param>
    public static Arbitrary<Vintages<TMeasure>> VintagesOf<TMeasure>(Arbitrary<Stated<TMeasure>> values)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(values);
        return Arb.From(
            CatalogueGenerators
                .IndicatorOf<TMeasure>()
                .SelectMany(indicator => SeriesGenerators.SeriesOf(indicator, values.Generator))
                .SelectMany(series => SeriesGenerators.VintagesAround(series, values.Generator)),
            static vintages => SeriesGenerators.Shrink(vintages)
        );
    }

    /// <summary>Publications of figures whose unit is known at run time.</summary>
    public static Arbitrary<Vintages<Figure>> VintagesInUnits() =>
        Arb.From(
            SeriesGenerators.SeriesInUnit.SelectMany(static series =>
                SeriesGenerators.VintagesAround(series, CatalogueGenerators.StatedIn(series.Indicator.Unit))
            ),
            static vintages => SeriesGenerators.Shrink(vintages)
        );

    /// <summary>Single periods made of year-to-date amounts, with and without impossible ones.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    public static Arbitrary<Deaccumulated<TMeasure>> DeaccumulatedAmounts<TMeasure>()
        where TMeasure : struct, IAdditiveMeasure<TMeasure> => Arb.From(SeriesGenerators.DeaccumulatedOf<TMeasure>());

    /// <summary>Growth of single periods made of year-to-date levels and their growth.</summary>
    public static Arbitrary<Deaccumulated<GrowthRate>> DeaccumulatedGrowth() =>
        Arb.From(SeriesGenerators.DeaccumulatedGrowth);

    /// <summary>Decompositions of growth by two to six parts, which add up or do not.</summary>
    public static Arbitrary<Decomposition> Decompositions() => Arb.From(SeriesGenerators.Decomposition);

    /// <summary>Parts of decompositions, some of them without growth.</summary>
    public static Arbitrary<DecompositionPart> DecompositionParts() =>
        Arb.From(
            SeriesGenerators.Decomposition.SelectMany(static found => Gen.Elements<DecompositionPart>([.. found.Parts]))
        );
}
