using FsCheck;
using FsCheck.Fluent;
using Indicators.Text;

namespace Indicators;

public static partial class IndicatorArbitraries
{
    /// <summary>Styles of every form, in both languages, with and without a limit of decimals.</summary>
    public static Arbitrary<FigureStyle> Styles() =>
        Arb.From(TextGenerators.Style, static style => TextGenerators.Plain(style, FigureStyle.Press));

    /// <summary>Vocabularies: the built-in one, and with a meaning for the bare dollar and yen signs.</summary>
    public static Arbitrary<FigureVocabulary> Vocabularies() =>
        Arb.From(
            TextGenerators.Vocabulary,
            static vocabulary => TextGenerators.Plain(vocabulary, FigureVocabulary.Default)
        );

    /// <summary>Scanners of any vocabulary, of texts with and without a date.</summary>
    public static Arbitrary<FigureScanner> Scanners() =>
        Arb.From(TextGenerators.Scanner, static scanner => TextGenerators.Plain(scanner, FigureScanner.Default));

    /// <summary>Mentions of figures in short texts of both languages.</summary>
    public static Arbitrary<FigureMention> Mentions() => Arb.From(TextGenerators.Mention);

    /// <summary>Readings of whole texts, most of them figures.</summary>
    public static Arbitrary<FigureReading> Readings() => Arb.From(TextGenerators.Reading);

    /// <summary>Findings of figures held against their wordings.</summary>
    public static Arbitrary<QuoteFinding> Findings() => Arb.From(TextGenerators.Finding);
}
