using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

public static partial class IndicatorArbitraries
{
    /// <summary>Units of every kind: currencies, items, physical units, scales, rates and amounts per item, the library's own and others.</summary>
    public static Arbitrary<Unit> AnyUnits() => Simplest(CatalogueGenerators.AnyUnit, Unit.Share);

    /// <summary>Currencies.</summary>
    public static Arbitrary<CurrencyUnit> Currencies() => Simplest(CatalogueGenerators.Currency, Yuan.Unit);

    /// <summary>Items.</summary>
    public static Arbitrary<ItemUnit> ItemUnits() => Simplest(CatalogueGenerators.Item, Items.Vehicle.Unit);

    /// <summary>Physical units.</summary>
    public static Arbitrary<PhysicalUnit> PhysicalUnits() => Arb.From(CatalogueGenerators.Physical);

    /// <summary>Units of scales.</summary>
    public static Arbitrary<ScaleUnit> ScaleUnits() => Arb.From(CatalogueGenerators.Scale);

    /// <summary>Units of amounts per item, also of amounts per amount per item.</summary>
    public static Arbitrary<PerUnit> UnitsPer() => Arb.From(CatalogueGenerators.AmountPer);

    /// <summary>Run-time figures in units of every kind.</summary>
    public static Arbitrary<Figure> FiguresInUnits() =>
        Arb.From(
            from value in Decimals.Any
            from unit in CatalogueGenerators.AnyUnit
            select Figure.InUnit(value, unit),
            static figure => Shrunk(figure)
        );

    /// <summary>Bases of prices.</summary>
    public static Arbitrary<PriceBasis> PriceBases() => Simplest(CatalogueGenerators.Basis, PriceBasis.None);

    /// <summary>Pairs of names, with quotes, markup and letters of all planes.</summary>
    public static Arbitrary<Names> PairsOfNames() => Simplest(CatalogueGenerators.NamesOf, new Names("a", "a"));

    /// <summary>Reference areas.</summary>
    public static Arbitrary<ReferenceArea> ReferenceAreas() => Arb.From(CatalogueGenerators.AreaOf);

    /// <summary>Sources.</summary>
    public static Arbitrary<Source> Sources() => Arb.From(CatalogueGenerators.SourceOf);

    /// <summary>Citations, with and without note and inference.</summary>
    public static Arbitrary<Citation> Citations() => Arb.From(CatalogueGenerators.CitationOf);

    /// <summary>Indicators of a measure.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    public static Arbitrary<Indicator<TMeasure>> IndicatorsOf<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure> => Arb.From(CatalogueGenerators.IndicatorOf<TMeasure>());

    /// <summary>Indicators whose unit is known at run time.</summary>
    public static Arbitrary<Indicator<Figure>> IndicatorsInUnits() => Arb.From(CatalogueGenerators.IndicatorInUnit);

    /// <summary>Observations of a measure, of every status.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="values">The stated values.</param>
    public static Arbitrary<Observation<TMeasure>> ObservationsOf<TMeasure>(Arbitrary<Stated<TMeasure>> values)
        where TMeasure : struct, IMeasure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(values);
        return Arb.From(
            CatalogueGenerators
                .IndicatorOf<TMeasure>()
                .SelectMany(indicator => CatalogueGenerators.ObservationOf(indicator, values.Generator)),
            observation => Simpler(observation, values)
        );
    }

    /// <summary>Observations whose unit is known at run time.</summary>
    public static Arbitrary<Observation<Figure>> ObservationsInUnits() =>
        Arb.From(
            CatalogueGenerators.IndicatorInUnit.SelectMany(static indicator =>
                CatalogueGenerators.ObservationOf(indicator, CatalogueGenerators.StatedIn(indicator.Unit))
            )
        );

    /// <summary>Targets for a level or, of measures with a ratio, for growth; with and without baseline.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="values">The stated values.</param>
    public static Arbitrary<Target<TMeasure>> TargetsOf<TMeasure>(Arbitrary<Stated<TMeasure>> values)
        where TMeasure : struct, IMeasure<TMeasure>, IRatioFigure<TMeasure>
    {
        ArgumentNullException.ThrowIfNull(values);
        return Arb.From(
            CatalogueGenerators
                .IndicatorOf<TMeasure>()
                .SelectMany(indicator =>
                    Gen.OneOf(
                        CatalogueGenerators.LevelTarget(indicator, values.Generator),
                        CatalogueGenerators.GrowthTarget(indicator, values.Generator)
                    )
                )
        );
    }

    /// <summary>Targets for a share, which has no growth.</summary>
    public static Arbitrary<Target<Share>> TargetsOfShares() => LevelTargets<Share>();

    /// <summary>Targets for a rate of growth.</summary>
    public static Arbitrary<Target<GrowthRate>> TargetsOfGrowth() => LevelTargets<GrowthRate>();

    /// <summary>Targets for a difference in percentage points.</summary>
    public static Arbitrary<Target<PercentagePoints>> TargetsOfPoints() => LevelTargets<PercentagePoints>();

    /// <summary>Targets for a multiplier.</summary>
    public static Arbitrary<Target<Multiplier>> TargetsOfMultipliers() => LevelTargets<Multiplier>();

    /// <summary>Targets whose unit is known at run time.</summary>
    public static Arbitrary<Target<Figure>> TargetsInUnits() =>
        Arb.From(
            CatalogueGenerators.IndicatorInUnit.SelectMany(static indicator =>
                CatalogueGenerators.LevelTarget(indicator, CatalogueGenerators.StatedIn(indicator.Unit))
            )
        );

    /// <summary>Exchange rates of two currencies.</summary>
    /// <typeparam name="TBase">The currency that is priced.</typeparam>
    /// <typeparam name="TQuote">The currency of the price.</typeparam>
    public static Arbitrary<ExchangeRate<TBase, TQuote>> ExchangeRates<TBase, TQuote>()
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency =>
        Arb.From(
            from priced in CatalogueGenerators.Positive(Money.Units<TBase>)
            from price in CatalogueGenerators.Positive(Money.Units<TQuote>)
            from period in PeriodGenerators.AnyPeriod
            from basis in CatalogueGenerators.Choice<ExchangeRateBasis>()
            from citation in CatalogueGenerators.Maybe(CatalogueGenerators.CitationOf)
            select basis == ExchangeRateBasis.Implied
                ? ExchangeRate.Implied(priced, price, period, citation)
                : ExchangeRate.Of<TBase, TQuote>(price, period, basis, citation)
        );

    private static Arbitrary<Target<TMeasure>> LevelTargets<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure> =>
        Arb.From(
            CatalogueGenerators
                .IndicatorOf<TMeasure>()
                .SelectMany(static indicator =>
                    CatalogueGenerators.LevelTarget(
                        indicator,
                        Decimals.Any.Select(TMeasure.FromValue).SelectMany(StatingGenerators.StatedOf)
                    )
                )
        );

    private static Arbitrary<T> Simplest<T>(Gen<T> gen, T simplest) =>
        Arb.From(gen, value => EqualityComparer<T>.Default.Equals(value, simplest) ? [] : [simplest]);

    /// <summary>The same observation with a simpler value, or without citation.</summary>
    private static IEnumerable<Observation<TMeasure>> Simpler<TMeasure>(
        Observation<TMeasure> observation,
        Arbitrary<Stated<TMeasure>> values
    )
        where TMeasure : struct, IMeasure<TMeasure>
    {
        if (!observation.HasValue)
        {
            return [];
        }

        var (indicator, area, period) = (observation.Indicator, observation.Area, observation.Period);
        var withoutCitation = new Observation<TMeasure>(
            indicator,
            area,
            period,
            observation.Value,
            citation: null,
            observation.Status
        );
        var withSimplerValue = values
            .Shrinker(observation.Value)
            .Select(value => new Observation<TMeasure>(
                indicator,
                area,
                period,
                value,
                observation.Citation,
                observation.Status
            ));
        return observation.Citation is null ? withSimplerValue : withSimplerValue.Prepend(withoutCitation);
    }
}
