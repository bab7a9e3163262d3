using System.CommandLine;
using Indicators.Cli.Batch;
using Indicators.Text;

namespace Indicators.Cli.Commands;

internal static class FormatCommand
{
    internal static Command Create()
    {
        var value = Arguments.NumberArgument("VALUE", "The number, in the unit; percentages in percent.");
        var unit = new Argument<string>("UNIT")
        {
            Description = "The unit: CNY, USD, vehicle, percent, percentage-point, CNY/laptop.",
        };
        var style = new ChoiceOption<FigureStyle>("--style", "How it is written.", StyleNames.Forms);
        var language = Arguments.LanguageOption();
        var hedge = new Option<string>("--hedge")
        {
            Description = "How the figure stands to the quantity: about, nearly, over, at-least, under, at-most.",
            HelpName = "hedge",
        };
        var decimals = new Option<int?>("--decimals")
        {
            Description = "The most digits behind the point; what is dropped is rounded.",
            HelpName = "0-28",
        };
        var scale = new Option<int?>("--scale")
        {
            Description =
                "The power of ten of the scale word: 3, 6, 9, 12 in English, 4, 8, 12 in Chinese, 0 for none.",
            HelpName = "power",
        };
        var currency = new ChoiceOption<CurrencyDisplay>(
            "--currency",
            "How the compact style names a currency.",
            StyleNames.Currencies
        );
        var command = new ExampleCommand(
            "format",
            "Writes a figure as newspapers do, short, or in full, in English or Chinese.",
            "indicators format 420100000000 CNY --hedge over",
            "indicators format 420100000000 CNY --hedge over --lang zh",
            "indicators format 1300000 vehicle --style compact --lang zh",
            "indicators format 8.2 percent"
        )
        {
            value,
            unit,
            style,
            language,
            hedge,
            decimals,
            scale,
            currency,
        };
        command.SetAction(parsed =>
        {
            var chosen = style.ValueIn(parsed).In(language.ValueIn(parsed)).WithCurrency(currency.ValueIn(parsed));
            chosen = parsed.GetValue(decimals) is { } most ? chosen.WithDecimals(most) : chosen;
            chosen = parsed.GetValue(scale) is { } power ? chosen.WithScale(power) : chosen;
            var known = StyleNames.UnitOf(parsed.GetValue(unit)!);
            var figure = Figure.InUnit(parsed.GetValue(value) * TextOperations.MentionFactor(known), known);
            var word = parsed.GetValue(hedge) is { } name ? TextOperations.HedgeOf(name) : Hedge.Exactly;
            parsed.InvocationConfiguration.Output.WriteLine(chosen.Format(Stated.Hedged(word, figure)));
            return 0;
        });
        return command;
    }
}
