using FsCheck;
using FsCheck.Fluent;
using Indicators.Items;
using NodaTime;

namespace Indicators.Tests;

/// <summary>Stated figures, periods and catalogue entries of every shape.</summary>
public static class CatalogueArbitraries
{
    private static readonly Unit[] Units =
    [
        Yuan.Unit,
        Dollar.Unit,
        Vehicle.Unit,
        Unit.Share,
        Unit.PercentagePoint,
        Unit.GrowthRate,
        Unit.Multiplier,
        Unit.Index,
        Yuan.Unit.Per(Laptop.Unit),
        Vehicle.Unit.Per(Person.Unit).Per(Server.Unit),
        Yuan.Unit.Per(Vehicle.Unit.Per(Person.Unit)),
        new CurrencyUnit("JPY", "yen", "yen", "日元", minorDigits: 0),
        new ItemUnit("ship", "ship", "ships", "船舶", "艘"),
        new CurrencyUnit("EUR", "euro", "euros", "欧元").Per(new ItemUnit("ship", "ship", "ships", "船舶", "艘")),
        new ItemUnit("CNY", "no yuan at all", "no yuan at all", "非元", "个"),
    ];

    public static Arbitrary<Unit> AnyUnit() => Arb.From(Gen.Elements(Units));

    public static Arbitrary<Figure> Figures() =>
        Arb.From(
            from value in Arbitraries.Decimals().Generator
            from unit in Gen.Elements(Units)
            select Figure.InUnit(value, unit)
        );

    public static Arbitrary<Stated<Money<Yuan>>> StatedYuans() => StatedOf(Arbitraries.Yuans());

    public static Arbitrary<Stated<Count<Vehicle>>> StatedVehicles() => StatedOf(Arbitraries.Vehicles());

    public static Arbitrary<Stated<GrowthRate>> StatedGrowth() => StatedOf(Arbitraries.GrowthRates());

    public static Arbitrary<Stated<Figure>> StatedFigures() => StatedOf(Figures());

    public static Arbitrary<ReportingPeriod> Periods() => Arb.From(Period);

    public static Arbitrary<PriceBasis> PriceBases() => Arb.From(Basis);

    public static Arbitrary<Names> AnyNames() => Arb.From(NamesOf);

    public static Arbitrary<Source> Sources() => Arb.From(SourceOf);

    public static Arbitrary<Citation> Citations() => Arb.From(CitationOf);

    public static Arbitrary<ReferenceArea> Areas() => Arb.From(AreaOf);

    public static Arbitrary<Indicator<Count<Vehicle>>> VehicleIndicators() => Arb.From(VehicleIndicator);

    public static Arbitrary<Indicator<Figure>> FigureIndicators() =>
        Arb.From(from unit in Gen.Elements(Units) from indicator in VehicleIndicator select InUnit(unit, indicator));

    public static Arbitrary<Observation<Count<Vehicle>>> VehicleObservations() => Arb.From(ObservationOf);

    public static Arbitrary<Target<Count<Vehicle>>> VehicleTargets() =>
        Arb.From(Gen.OneOf(LevelTarget, GrowthTarget, ChangeTarget, FullTarget));

    public static Arbitrary<ExchangeRate<Dollar, Yuan>> Rates() =>
        Arb.From(
            from dollars in Positive(Money.Units<Dollar>)
            from yuan in Positive(Money.Units<Yuan>)
            from period in Period
            from citation in Maybe(CitationOf)
            select ExchangeRate.Implied(dollars, yuan, period, citation)
        );

    private static Gen<string> Word =>
        Gen.Elements("a", "software-employment", "重庆", "\"quoted\" \\ \n line", "emoji 🚗", "</script>", "x y");

    private static Gen<Names> NamesOf => from english in Word from chinese in Word select new Names(english, chinese);

    private static Gen<ReferenceArea> AreaOf =>
        from code in Word
        from names in NamesOf
        select new ReferenceArea(code, names);

    private static Gen<LocalDate> Date =>
        from day in Gen.Choose(0, 3_652_058)
        select new LocalDate(1, 1, 1).PlusDays(day);

    private static Gen<Source> SourceOf =>
        from id in Word
        from publisher in Word
        from title in Word
        from address in Gen.Elements(
            "https://example.org/a?b=c#d",
            "http://例子.测试/重庆",
            "https://example.org/%E9%87%8D",
            "urn:isbn:1"
        )
        from date in Gen.OneOf(Gen.Constant<LocalDate?>(null), Date.Select(date => (LocalDate?)date))
        select new Source(id, publisher, title, new Uri(address), date);

    private static Gen<Citation> CitationOf =>
        from source in SourceOf
        from wording in Word
        from inferred in Maybe(Word)
        from note in Maybe(Word)
        select new Citation(source, wording, inferred, note);

    private static Gen<ReportingPeriod> Period => Tests.Periods.ReportingPeriods().Generator;

    private static Gen<PriceBasis> Basis =>
        from year in Gen.Choose(1, 9999)
        from basis in Gen.Elements(
            PriceBasis.None,
            PriceBasis.Current,
            PriceBasis.Comparable,
            PriceBasis.ConstantOf(year)
        )
        select basis;

    private static Gen<Indicator<Count<Vehicle>>> VehicleIndicator =>
        from code in Word
        from names in NamesOf
        from nature in Gen.Elements(Enum.GetValues<Nature>())
        from basis in Basis
        from desired in Gen.Elements(Enum.GetValues<DesiredDirection>())
        from definition in Gen.OneOf(Gen.Constant(""), Word)
        select Indicator.Of<Count<Vehicle>>(code, names, nature, basis, desired, definition);

    private static Gen<Observation<Count<Vehicle>>> ObservationOf =>
        from indicator in VehicleIndicator
        from area in AreaOf
        from period in Period
        from value in StatedVehicles().Generator
        from citation in Maybe(CitationOf)
        from status in Gen.Elements(Enum.GetValues<ObservationStatus>())
        select status == ObservationStatus.Missing
            ? Observation<Count<Vehicle>>.Missing(indicator, area, period, citation)
            : new Observation<Count<Vehicle>>(indicator, area, period, value, citation, status);

    private static Gen<Target<Count<Vehicle>>> LevelTarget =>
        from baseline in Maybe(ObservationOf)
        from indicator in VehicleIndicator
        from area in AreaOf
        from due in Period
        from level in StatedVehicles().Generator
        from role in Gen.Elements(Enum.GetValues<TargetRole>())
        from citation in Maybe(CitationOf)
        select Target.ForLevel(indicator, area, due, level, role, baseline, citation);

    private static Gen<Target<Count<Vehicle>>> GrowthTarget =>
        from baseline in Maybe(ObservationOf)
        from indicator in VehicleIndicator
        from area in AreaOf
        from due in Period
        from growth in StatedGrowth().Generator
        from role in Gen.Elements(Enum.GetValues<TargetRole>())
        from citation in Maybe(CitationOf)
        select Target.ForGrowth(indicator, area, due, growth, role, baseline, citation);

    private static Gen<Target<Count<Vehicle>>> ChangeTarget =>
        from indicator in VehicleIndicator
        from area in AreaOf
        from due in Period
        from change in StatedVehicles().Generator
        from baseline in Maybe(ObservationOf)
        select Target.ForChange(indicator, area, due, change, baseline: baseline);

    private static Gen<Target<Count<Vehicle>>> FullTarget =>
        from target in Gen.OneOf(LevelTarget, GrowthTarget, ChangeTarget)
        from kind in Gen.Elements(Enum.GetValues<GoalKind>())
        from desired in Gen.Elements(Enum.GetValues<DesiredDirection>())
        from period in Period
        from limit in Arbitraries.Vehicles().Generator.Where(static limit => limit.Number != 0m)
        from due in Period
        let full = target.WithKind(kind).WithDirection(desired).WithBaselinePeriod(period).WithLimit(limit)
        let previous = Target.ForLevel(target.Indicator, target.Area, due, limit)
        from isRevised in Gen.Elements(true, false)
        select isRevised ? full.WithPrevious(previous) : full;

    private static Arbitrary<Stated<TFigure>> StatedOf<TFigure>(Arbitrary<TFigure> figures)
        where TFigure : struct, IFigure<TFigure> =>
        Arb.From(
            from figure in figures.Generator
            from hedge in Gen.Elements(Enum.GetValues<Hedge>())
            from printing in Gen.Elements(Enum.GetValues<Printing>())
            from part in Gen.Elements(1m, 10m, 1_000m)
            let step = figure.Value == 0m ? 1m / part : Math.Abs(figure.Value) / part
            select step == 0m || part == 1_000m
                ? Stated.Hedged(hedge, figure)
                : Stated.Printed(figure, step, hedge, printing)
        );

    private static Gen<Stated<TFigure>> Positive<TFigure>(Func<decimal, TFigure> create)
        where TFigure : struct, IFigure<TFigure> =>
        from number in Arbitraries.Decimals().Generator.Where(number => number > 0m)
        select Stated.Printed(create(number), number);

    private static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(value => (T?)value));

    private static Indicator<Figure> InUnit(Unit unit, Indicator<Count<Vehicle>> like) =>
        Indicator.InUnit(unit, like.Code, like.Names, like.Nature, like.PriceBasis, like.Desired, like.Definition);
}
