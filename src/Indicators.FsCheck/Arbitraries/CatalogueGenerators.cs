using FsCheck;
using FsCheck.Fluent;
using Indicators.Items;
using NodaTime;

namespace Indicators;

/// <summary>Units, names, sources and what describes an indicator.</summary>
internal static class CatalogueGenerators
{
    internal static Gen<string> Word =>
        Gen.Elements("a", "software-employment", "重庆", "\"quoted\" \\ \n line", "emoji 🚗", "</script>", "x y");

    internal static Gen<CurrencyUnit> Currency =>
        Gen.OneOf(
            Gen.Elements(Yuan.Unit, Dollar.Unit, new CurrencyUnit("JPY", "yen", "yen", "日元", minorDigits: 0)),
            from code in Code
            from word in Word
            from digits in Gen.Choose(0, 28)
            select new CurrencyUnit(code, word, word, word, digits)
        );

    internal static Gen<ItemUnit> Item =>
        Gen.OneOf(
            Gen.Elements(Vehicle.Unit, Person.Unit, Server.Unit),
            from code in Code
            from word in Word
            select new ItemUnit(code, word, word, word, word)
        );

    internal static Gen<PhysicalUnit> Physical =>
        Gen.OneOf(
            Gen.Constant(new PhysicalUnit("tonne", "tonne", "tonnes", "吨")),
            from code in Code
            from word in Word
            select new PhysicalUnit(code, word, word, word)
        );

    internal static Gen<ScaleUnit> Scale =>
        Gen.OneOf(
            Gen.Constant(new ScaleUnit("degree-celsius", "degree Celsius", "degrees Celsius", "摄氏度")),
            from code in Code
            from word in Word
            select new ScaleUnit(code, word, word, word)
        );

    internal static Gen<PerUnit> AmountPer =>
        from numerator in Gen.OneOf(Countable, Inner)
        from denominator in Gen.OneOf(Countable, Countable, Inner)
        select new PerUnit(numerator, denominator);

    internal static Gen<Unit> Rate =>
        Gen.Elements(Unit.Share, Unit.PercentagePoint, Unit.GrowthRate, Unit.Multiplier, Unit.Index);

    internal static Gen<Unit> AnyUnit => Gen.OneOf(Countable, Countable, Rate, Scale.Select(Up), AmountPer.Select(Up));

    internal static Gen<Names> NamesOf => from english in Word from chinese in Word select new Names(english, chinese);

    internal static Gen<ReferenceArea> AreaOf =>
        from code in Word
        from names in NamesOf
        select new ReferenceArea(code, names);

    internal static Gen<Source> SourceOf =>
        from id in Word
        from publisher in Word
        from title in Word
        from address in Gen.Elements(
            "https://example.org/a?b=c#d",
            "http://例子.测试/重庆",
            "https://example.org/%E9%87%8D",
            "urn:isbn:1"
        )
        from date in Gen.OneOf(
            Gen.Constant<LocalDate?>(null),
            PeriodGenerators.Date.Select(static date => (LocalDate?)date)
        )
        select new Source(id, publisher, title, new Uri(address), date);

    internal static Gen<Citation> CitationOf =>
        from source in SourceOf
        from wording in Word
        from inferred in Maybe(Word)
        from note in Maybe(Word)
        select new Citation(source, wording, inferred, note);

    internal static Gen<PriceBasis> Basis =>
        from year in Gen.Choose(1, 9999)
        from basis in Gen.Elements(
            PriceBasis.None,
            PriceBasis.Current,
            PriceBasis.Comparable,
            PriceBasis.ConstantOf(year)
        )
        select basis;

    internal static Gen<Indicator<TMeasure>> IndicatorOf<TMeasure>()
        where TMeasure : struct, IMeasure<TMeasure> =>
        from code in Word
        from names in NamesOf
        from nature in Choice<Nature>()
        from basis in Basis
        from desired in Choice<DesiredDirection>()
        from definition in Gen.OneOf(Gen.Constant(""), Word)
        select Indicator.Of<TMeasure>(code, names, nature, basis, desired, definition);

    internal static Gen<Indicator<Figure>> IndicatorInUnit =>
        from unit in AnyUnit
        from like in IndicatorOf<Share>()
        select Indicator.InUnit(
            unit,
            like.Code,
            like.Names,
            like.Nature,
            like.PriceBasis,
            like.Desired,
            like.Definition
        );

    /// <summary>A figure in the unit of an indicator.</summary>
    internal static Gen<Stated<Figure>> StatedIn(Unit unit) =>
        Decimals.Any.SelectMany(value => StatingGenerators.StatedOf(Figure.InUnit(value, unit)));

    internal static Gen<Observation<TFigure>> ObservationOf<TFigure>(
        Indicator<TFigure> indicator,
        Gen<Stated<TFigure>> values
    )
        where TFigure : struct, IFigure<TFigure> =>
        from area in AreaOf
        from period in PeriodGenerators.AnyPeriod
        from value in values
        from citation in Maybe(CitationOf)
        from status in Choice<ObservationStatus>()
        select status == ObservationStatus.Missing
            ? Observation<TFigure>.Missing(indicator, area, period, citation)
            : new Observation<TFigure>(indicator, area, period, value, citation, status);

    internal static Gen<Target<TFigure>> LevelTarget<TFigure>(Indicator<TFigure> indicator, Gen<Stated<TFigure>> values)
        where TFigure : struct, IFigure<TFigure> =>
        from baseline in Maybe(ObservationOf(indicator, values))
        from area in AreaOf
        from due in PeriodGenerators.AnyPeriod
        from level in values
        from role in Choice<TargetRole>()
        from citation in Maybe(CitationOf)
        select Target.ForLevel(indicator, area, due, level, role, baseline, citation);

    internal static Gen<Target<TFigure>> GrowthTarget<TFigure>(
        Indicator<TFigure> indicator,
        Gen<Stated<TFigure>> values
    )
        where TFigure : struct, IRatioFigure<TFigure> =>
        from baseline in Maybe(ObservationOf(indicator, values))
        from area in AreaOf
        from due in PeriodGenerators.AnyPeriod
        from growth in Decimals.Any.Select(GrowthRate.Fraction).SelectMany(StatingGenerators.StatedOf)
        from role in Choice<TargetRole>()
        from citation in Maybe(CitationOf)
        select Target.ForGrowth(indicator, area, due, growth, role, baseline, citation);

    internal static Gen<Stated<TFigure>> Positive<TFigure>(Func<decimal, TFigure> create)
        where TFigure : struct, IFigure<TFigure> =>
        from number in Decimals.Any.Where(static number => number > 0m)
        select Stated.Printed(create(number), number);

    internal static Gen<TChoice> Choice<TChoice>()
        where TChoice : struct, Enum => Gen.Elements(Enum.GetValues<TChoice>());

    internal static Gen<T?> Maybe<T>(Gen<T> gen)
        where T : class => Gen.OneOf(Gen.Constant<T?>(null), gen.Select(static value => (T?)value));

    /// <summary>Own codes; "CNY" and "vehicle" among them, which then stand for something else than the library's.</summary>
    private static Gen<string> Code => Gen.Elements("EUR", "ship", "kWh", "CNY", "vehicle", "m3-per-s", "亿-unit");

    private static Gen<Unit> Countable => Gen.OneOf(Currency.Select(Up), Item.Select(Up), Physical.Select(Up));

    private static Gen<Unit> Inner =>
        from numerator in Countable
        from denominator in Countable
        select numerator.Per(denominator);

    private static Unit Up(Unit unit) => unit;
}
