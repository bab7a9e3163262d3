using FsCheck;
using FsCheck.Fluent;
using Indicators.Text;

namespace Indicators;

/// <summary>Styles, words, texts that hold figures, and what is read out of them.</summary>
internal static class TextGenerators
{
    private static readonly string[] Connections = [" and ", "; ", "，", ". ", " against ", "、"];

    private static readonly string[] Prose =
    [
        "",
        "no figure at all",
        "第三届",
        "model M9 ",
        "+86-23-5550100 ",
        "up ",
        "增长",
        "\uD800 ",
        "rose from ",
    ];

    internal static Gen<FigureStyle> Style =>
        from form in Gen.Elements(
            FigureStyle.General,
            FigureStyle.Press,
            FigureStyle.Compact,
            FigureStyle.Full,
            FigureStyle.Exact
        )
        from language in CatalogueGenerators.Choice<Language>()
        from currency in CatalogueGenerators.Choice<CurrencyDisplay>()
        from decimals in Gen.Elements<int?>(null, null, 0, 1, 28)
        from hasPlus in Gen.Elements(false, false, true)
        from isStandard in Gen.Elements(false, false, true)
        select Built(form.In(language).WithCurrency(currency), decimals, hasPlus, isStandard);

    internal static Gen<FigureVocabulary> Vocabulary =>
        from dollar in CatalogueGenerators.Maybe(CatalogueGenerators.Currency)
        from yen in CatalogueGenerators.Maybe(CatalogueGenerators.Currency)
        select With(dollar, yen);

    internal static Gen<FigureScanner> Scanner =>
        from vocabulary in Vocabulary
        from year in Gen.Choose(1, 9_999)
        from isDated in Gen.Elements(false, true)
        let scanner = FigureScanner.Default.With(vocabulary)
        select isDated ? scanner.WrittenIn(ReportingPeriod.Year(year)) : scanner;

    /// <summary>Figures as the press writes them, between other words.</summary>
    internal static Gen<string> Text =>
        from first in Written
        from second in Written
        from before in Gen.Elements(Prose)
        from between in Gen.Elements(Connections)
        select before + first + between + second;

    internal static Gen<FigureReading> Reading =>
        from text in Gen.OneOf(Written, Written, Gen.Elements(Prose))
        select FigureScanner.Default.Read(text);

    internal static Gen<FigureMention> Mention =>
        Text.Select(static text => FigureScanner.Default.Scan(text))
            .Where(static mentions => mentions.Count > 0)
            .SelectMany(Gen.Elements);

    internal static Gen<QuoteFinding> Finding =>
        DataSetGenerators
            .DataSet.Select(static data => QuoteCheck.Check(data))
            .Where(static findings => findings.Count > 0)
            .SelectMany(Gen.Elements);

    /// <summary>Vocabularies, scanners and styles have no order of simplicity but the plain one.</summary>
    internal static IEnumerable<T> Plain<T>(T value, T plain)
        where T : class => ReferenceEquals(value, plain) ? [] : [plain];

    private static Gen<string> Written =>
        from value in Decimals.Printed
        from unit in Gen.Elements<Unit>(Yuan.Unit, Dollar.Unit, Items.Vehicle.Unit, Unit.Share, Unit.PercentagePoint)
        from language in CatalogueGenerators.Choice<Language>()
        select FigureStyle.Press.In(language).Format(Figure.InUnit(value, unit));

    private static FigureStyle Built(FigureStyle style, int? decimals, bool hasPlus, bool isStandard)
    {
        style = decimals is { } most ? style.WithDecimals(most) : style;
        style = hasPlus ? style.WithPlus() : style;
        return isStandard ? style.WithoutScale() : style;
    }

    private static FigureVocabulary With(CurrencyUnit? dollar, CurrencyUnit? yen)
    {
        var vocabulary = FigureVocabulary.Default;
        vocabulary = dollar is null ? vocabulary : vocabulary.WithDollarSign(dollar);
        return yen is null ? vocabulary : vocabulary.WithYenSign(yen);
    }
}
