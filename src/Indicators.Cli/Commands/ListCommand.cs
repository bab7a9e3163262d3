using System.CommandLine;
using System.Globalization;

namespace Indicators.Cli.Commands;

internal static class ListCommand
{
    internal static Command Create()
    {
        var dataSet = Arguments.DataSetOption();
        var language = Arguments.LanguageOption();
        var command = new ExampleCommand(
            "list",
            "The indicators of a data set.",
            "indicators list",
            "indicators list --lang zh",
            "indicators list --data my-figures.json"
        )
        {
            dataSet,
            language,
        };
        command.SetAction(parsed =>
            Write(parsed.GetValue(dataSet)!, Words.In(language.ValueIn(parsed)), parsed.InvocationConfiguration.Output)
        );
        return command;
    }

    private static int Write(DataSet dataSet, Words words, TextWriter output)
    {
        var table = new TextTable(words.Code, words.Name, words.Observations, words.Targets);
        foreach (var data in dataSet.Indicators)
        {
            table.Add(
                data.Indicator.Code,
                $"{data.Indicator.Names.In(words.Language)} ({data.Indicator.Unit})",
                Number(data.Observations.Count),
                Number(data.Targets.Count)
            );
        }

        table.Write(output, Layout.Width);
        return 0;
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
