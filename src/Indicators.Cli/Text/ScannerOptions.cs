using Indicators.Text;

namespace Indicators.Cli;

/// <summary>From language, default currencies, date and a user's words to a scanner.</summary>
internal static class ScannerOptions
{
    /// <summary>The scanner of a request; in Chinese "¥" is the yuan.</summary>
    internal static FigureScanner Of(Language? language, string? dollar, string? yen, string? date, string? words)
    {
        var vocabulary = VocabularyOf(words);
        if (dollar is not null)
        {
            vocabulary = vocabulary.WithDollarSign(Currency(vocabulary, dollar));
        }

        if (yen is not null || language == Language.Chinese)
        {
            vocabulary = vocabulary.WithYenSign(Currency(vocabulary, yen ?? "CNY"));
        }

        var scanner = FigureScanner.Default.With(vocabulary);
        return date is null ? scanner : scanner.WrittenIn(ReportingPeriod.Parse(date));
    }

    /// <summary>The library's words, and a user's where there are any.</summary>
    internal static FigureVocabulary VocabularyOf(string? words) =>
        words is null ? FigureVocabulary.Default : FigureVocabulary.Default.With(words);

    internal static Language? LanguageOf(string? name) =>
        name switch
        {
            null => null,
            "en" => Language.English,
            "zh" => Language.Chinese,
            _ => throw new FormatException($"'{name}' is not a language. Use en or zh."),
        };

    private static CurrencyUnit Currency(FigureVocabulary vocabulary, string code) =>
        vocabulary.Unit(code) as CurrencyUnit
        ?? throw new FormatException($"'{code}' is not a currency. Use an ISO code such as USD or CNY.");
}
