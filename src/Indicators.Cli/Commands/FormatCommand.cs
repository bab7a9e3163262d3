using System.CommandLine;
using Indicators.Cli.Batch;

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
        var hedge = new Option<string>("--hedge")
        {
            Description = "How the figure stands to the quantity: about, nearly, over, at-least, under, at-most.",
            HelpName = "hedge",
        };
        var words = TextOptions.WordsOption();
        var style = new StyleOptions();
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
            hedge,
            words,
        };
        style.AddTo(command);
        command.SetAction(parsed =>
        {
            var vocabulary = ScannerOptions.VocabularyOf(TextOptions.WordsIn(parsed, words));
            var known = StyleNames.UnitOf(parsed.GetValue(unit)!, vocabulary);
            var figure = Figure.InUnit(TextOperations.InUnit("VALUE", parsed.GetValue(value), known), known);
            var word = parsed.GetValue(hedge) is { } name ? TextOperations.HedgeOf(name) : Hedge.Exactly;
            var text = style.ValueIn(parsed).Format(Stated.Hedged(word, figure));
            parsed.InvocationConfiguration.Output.WriteLine(text);
            return 0;
        });
        return command;
    }
}
