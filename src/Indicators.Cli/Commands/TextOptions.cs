using System.CommandLine;
using Indicators.Cli.Text;
using Indicators.Text;

namespace Indicators.Cli.Commands;

/// <summary>The options of the commands that read text.</summary>
internal sealed class TextOptions
{
    private readonly Option<string> language = new("--lang")
    {
        Description = "The language of the text that is read, not of the output: in zh \"¥\" is the yuan.",
        HelpName = "en|zh",
    };
    private readonly Option<string> dollar = new("--dollar")
    {
        Description = "The currency of a bare \"$\": USD.",
        HelpName = "code",
    };
    private readonly Option<string> yen = new("--yen")
    {
        Description = "The currency of a bare \"¥\": CNY, JPY.",
        HelpName = "code",
    };
    private readonly Option<string> date = new("--date")
    {
        Description = "When the text was written, by which \"last year\" is understood: 2025, 2025-01, 2025-01-20.",
        HelpName = "period",
    };
    private readonly Option<string> words = WordsOption();

    internal void AddTo(Command command)
    {
        foreach (var option in (ReadOnlySpan<Option>)[language, dollar, yen, date, words])
        {
            command.Add(option);
        }
    }

    internal FigureScanner ScannerIn(ParseResult parsed) =>
        ScannerOptions.Of(
            ScannerOptions.LanguageOf(parsed.GetValue(language)),
            parsed.GetValue(dollar),
            parsed.GetValue(yen),
            parsed.GetValue(date),
            WordsIn(parsed, words)
        );

    internal static Option<string> WordsOption() =>
        new("--words")
        {
            Description = "A file of more words, one \"kind argument: word | word\" a line.",
            HelpName = "file",
        };

    internal static string? WordsIn(ParseResult parsed, Option<string> words) =>
        parsed.GetValue(words) is { } file ? TextFile.Read(file) : null;
}
