using System.CommandLine;
using System.Globalization;

namespace Indicators.Cli.Commands;

internal static class ShowCommand
{
    private const string Indent = "    ";

    internal static Command Create()
    {
        var code = new Argument<string>("CODE")
        {
            Description = "The code of the indicator, as `indicators list` gives it.",
        };
        var dataSet = Arguments.DataSetOption();
        var language = Arguments.LanguageOption();
        var command = new ExampleCommand(
            "show",
            "All observations and targets of an indicator, with wording, source and what was inferred.",
            "indicators show software-employment",
            "indicators show gdp --lang zh"
        )
        {
            code,
            dataSet,
            language,
        };
        command.SetAction(parsed =>
            Write(
                parsed.GetValue(dataSet)!.Indicator<Figure>(parsed.GetValue(code)!),
                Words.In(language.ValueIn(parsed)),
                parsed.InvocationConfiguration.Output
            )
        );
        return command;
    }

    private static int Write(IndicatorData<Figure> data, Words words, TextWriter output)
    {
        var indicator = data.Indicator;
        output.WriteLine($"{indicator.Names.In(words.Language)} ({indicator.Code}, {indicator.Unit})");
        WriteLines(output, $"{words.Definition}: {indicator.Definition}", "");
        output.WriteLine();
        output.WriteLine($"{words.Observations}:{(data.Observations.Count == 0 ? " " + words.Nothing : "")}");
        foreach (var observation in data.Observations)
        {
            var status =
                observation.Status == ObservationStatus.Normal ? "" : $"  [{JsonNames.Of(observation.Status)}]";
            var value = observation.HasValue ? observation.Value.ToString(words.Language) : "-";
            WriteEntry(output, words, $"{observation.Period}  {value}{status}", observation.Citation);
        }

        output.WriteLine();
        output.WriteLine($"{words.Targets}:{(data.Targets.Count == 0 ? " " + words.Nothing : "")}");
        foreach (var target in data.Targets)
        {
            WriteEntry(
                output,
                words,
                $"{target.Due}  {GoalText.Of(target, words)}  [{JsonNames.Of(target.Role)}]",
                target.Citation
            );
        }

        return 0;
    }

    private static void WriteEntry(TextWriter output, Words words, string head, Citation? citation)
    {
        output.WriteLine($"  {head}");
        if (citation is null)
        {
            return;
        }

        WriteLines(
            output,
            $"{string.Format(CultureInfo.InvariantCulture, words.Wording, citation.Wording)} {citation.Source}",
            Indent
        );
        WriteLines(output, citation.Source.Address.OriginalString, Indent);
        if (citation.Inferred is { } inferred)
        {
            WriteLines(output, $"{words.Inferred}: {inferred}", Indent);
        }

        if (citation.Note is { } note)
        {
            WriteLines(output, $"{words.Note}: {note}", Indent);
        }
    }

    private static void WriteLines(TextWriter output, string text, string indent)
    {
        foreach (var line in TextTable.Wrap(text, Layout.Width - indent.Length))
        {
            output.WriteLine(indent + line);
        }
    }
}
