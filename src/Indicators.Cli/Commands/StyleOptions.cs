using System.CommandLine;
using Indicators.Text;

namespace Indicators.Cli.Commands;

/// <summary>The options that say how a figure is written.</summary>
internal sealed class StyleOptions
{
    private readonly ChoiceOption<FigureStyle> form = new("--style", "How it is written.", StyleNames.Forms);
    private readonly ChoiceOption<Language> language = Arguments.LanguageOption();
    private readonly IntegerOption decimals = new(
        "--decimals",
        "The most digits behind the point; what is dropped is rounded.",
        "0-28",
        0,
        28
    );
    private readonly IntegerOption scale = new(
        "--scale",
        "The power of ten of the scale word: 3, 6, 9, 12 in English, 4, 8, 12 in Chinese, 0 for none.",
        "power",
        0,
        12
    );
    private readonly ChoiceOption<CurrencyDisplay> currency = new(
        "--currency",
        "How the compact style names a currency.",
        StyleNames.Currencies
    );

    internal void AddTo(Command command)
    {
        foreach (var option in (Option[])[form, language, decimals, scale, currency])
        {
            command.Options.Add(option);
        }
    }

    internal FigureStyle ValueIn(ParseResult parsed)
    {
        var style = form.ValueIn(parsed).In(language.ValueIn(parsed)).WithCurrency(currency.ValueIn(parsed));
        style = parsed.GetValue(decimals) is { } most ? style.WithDecimals(most) : style;
        return parsed.GetValue(scale) is { } power ? style.WithScale(power) : style;
    }
}
