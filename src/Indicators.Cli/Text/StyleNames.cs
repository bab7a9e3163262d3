using Indicators.Text;

namespace Indicators.Cli;

/// <summary>Styles of figures by the names that users give.</summary>
internal static class StyleNames
{
    internal static readonly (string Name, FigureStyle Style)[] Forms =
    [
        ("press", FigureStyle.Press),
        ("compact", FigureStyle.Compact),
        ("full", FigureStyle.Full),
        ("exact", FigureStyle.Exact),
        ("general", FigureStyle.General),
    ];

    internal static readonly (string Name, CurrencyDisplay Display)[] Currencies =
    [
        ("symbol", CurrencyDisplay.Symbol),
        ("narrow", CurrencyDisplay.NarrowSymbol),
        ("code", CurrencyDisplay.Code),
        ("name", CurrencyDisplay.Name),
        ("none", CurrencyDisplay.None),
    ];

    internal static TChoice Choice<TChoice>((string Name, TChoice Value)[] choices, string name, string what)
    {
        foreach (var (known, value) in choices)
        {
            if (known == name)
            {
                return value;
            }
        }

        throw new FormatException(
            $"'{name}' is not a {what}. Use one of: {string.Join(", ", choices.Select(static choice => choice.Name))}."
        );
    }

    /// <summary>A unit of the library or the vocabulary; "percent" is the share.</summary>
    internal static Unit UnitOf(string code, FigureVocabulary vocabulary) =>
        code == "percent" ? Unit.Share
        : code == "times" ? Unit.Multiplier
        : code.Split('/')[0] is "$" or "¥" or "￥" ? throw Unsure(code)
        : Figure.TryParse($"1 {code}", null, out var figure) && IsUnit(code, figure) ? figure.Unit
        : vocabulary.Unit(code)
            ?? PerOf(code, vocabulary)
            ?? throw new FormatException(
                $"The unit '{code}' is not known. Use a code such as CNY, vehicle, percent, percentage-point or CNY/laptop."
            );

    /// <summary>"CNY/charging-pile": an amount per item, of codes that the vocabulary names.</summary>
    private static PerUnit? PerOf(string code, FigureVocabulary vocabulary) =>
        code.LastIndexOf('/') is var stroke and > 0
        && vocabulary.Unit(code[..stroke]) is { } amount
        && vocabulary.Unit(code[(stroke + 1)..]) is { } item
            ? new(amount, item)
            : null;

    private static FormatException Unsure(string code) =>
        new(
            $"The sign '{code}' stands for several currencies. Give the code of the one that is meant, such as USD, HKD, CNY or JPY; what is read has it when --dollar and --yen say which, in batch \"dollar\" and \"yen\"."
        );

    /// <summary>Whether a word gives the number one its unit: "growth" leaves it bare, and "million yuan" changes it.</summary>
    private static bool IsUnit(string code, Figure figure) =>
        (figure.Unit.Code != Unit.Number.Code || code == figure.Unit.Code) && figure.Value is 1m or 0.01m;
}
