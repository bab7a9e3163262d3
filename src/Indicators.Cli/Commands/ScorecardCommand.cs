using System.CommandLine;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Cli.Commands;

internal static class ScorecardCommand
{
    private const string None = "-";

    private enum Format
    {
        Table,
        Markdown,
        Json,
    }

    internal static Command Create()
    {
        var dataSet = Arguments.DataSetArgument();
        var format = new ChoiceOption<Format>(
            "--format",
            "The form of the output.",
            ("table", Format.Table),
            ("markdown", Format.Markdown),
            ("json", Format.Json)
        );
        var language = Arguments.LanguageOption();
        var command = new ExampleCommand(
            "scorecard",
            "The targets of a data set: baseline, goal, required growth, outcome, met or not, and sources.",
            "indicators scorecard",
            "indicators scorecard --lang zh",
            "indicators scorecard my-figures.json --format markdown"
        )
        {
            dataSet,
            format,
            language,
        };
        command.SetAction(parsed =>
            Write(
                parsed.GetValue(dataSet)!,
                format.ValueIn(parsed),
                Words.In(language.ValueIn(parsed)),
                parsed.InvocationConfiguration.Output
            )
        );
        return command;
    }

    private static int Write(DataSet dataSet, Format format, Words words, TextWriter output)
    {
        var rows = ScorecardRow.Of(dataSet);
        if (format == Format.Json)
        {
            WriteJson(rows, words, output);
            return 0;
        }

        WriteText(dataSet, rows, format, words, output);
        return 0;
    }

    private static void WriteText(
        DataSet dataSet,
        IReadOnlyList<ScorecardRow> rows,
        Format format,
        Words words,
        TextWriter output
    )
    {
        var sources = rows.SelectMany(row => row.Sources).Distinct().ToList();
        var table = new TextTable(
            words.Indicator,
            words.Baseline,
            words.Goal,
            words.Required,
            words.Outcome,
            words.Result,
            words.Source
        );
        foreach (var row in rows)
        {
            table.Add(
                row.Target.Indicator.Names.In(words.Language),
                row.Target.Baseline is { HasValue: true } baseline
                    ? $"{baseline.Value.ToString(words.Language)} ({baseline.Period})"
                    : None,
                GoalText.Of(row.Target, words),
                Required(row, words),
                (row.Outcome ?? row.Forecast)?.Value.ToString(words.Language) ?? None,
                Result(row, words),
                string.Join(", ", row.Sources.Select(source => Number(sources.IndexOf(source) + 1)))
            );
        }

        var title = string.Format(
            CultureInfo.InvariantCulture,
            words.ScorecardTitle,
            dataSet.Names.In(words.Language),
            dataSet.Scorecard!.Due
        );
        var heading = format == Format.Markdown ? "## " : "";
        output.WriteLine(heading + title);
        output.WriteLine();
        WriteTable(table, format, output);
        output.WriteLine();
        WritePace(rows, words, output);
        WriteNotes(sources, words, format, output);
    }

    private static void WriteTable(TextTable table, Format format, TextWriter output)
    {
        if (format == Format.Markdown)
        {
            table.WriteMarkdown(output);
        }
        else
        {
            table.Write(output, Layout.Width);
        }
    }

    /// <summary>The verdicts of the default policy, with a star where another one gives the opposite.</summary>
    private static void WritePace(IReadOnlyList<ScorecardRow> rows, Words words, TextWriter output)
    {
        var verdicts = rows.Where(row => row.Default.Class is not null)
            .Select(row =>
                $"{row.Target.Indicator.Names.In(words.Language)}{words.Is}{row.Default.Class!.Names.In(words.Language)}{(row.Comparison.Agreement.IsNo ? "*" : "")}"
            )
            .ToArray();
        if (verdicts.Length == 0)
        {
            return;
        }

        var star = rows.Any(row => row.Default.Class is not null && row.Comparison.Agreement.IsNo)
            ? words.Starred
            : words.Unstarred;
        var text = $"{words.Pace}{string.Join(words.Between, verdicts)}{star}";
        foreach (var line in TextTable.Wrap(text, Layout.Width))
        {
            output.WriteLine(line);
        }

        output.WriteLine();
    }

    private static void WriteNotes(List<Source> sources, Words words, Format format, TextWriter output)
    {
        foreach (var line in TextTable.Wrap(words.ScorecardNote, Layout.Width))
        {
            output.WriteLine(line);
        }

        output.WriteLine();
        output.WriteLine($"{words.Sources}:");
        if (format == Format.Markdown)
        {
            output.WriteLine();
        }

        for (var i = 0; i < sources.Count; i++)
        {
            var lines = TextTable.Wrap($"{Number(i + 1)}. {sources[i]}", Layout.Width - 3).ToArray();
            output.WriteLine(string.Join("\n   ", lines));
        }
    }

    private static string Required(ScorecardRow row, Words words) => row.Required?.ToString(words.Language) ?? None;

    private static string Result(ScorecardRow row, Words words) =>
        row.Evaluation?.ToString(words.Language) ?? (row.Forecast is null ? words.Unknown : words.Expected);

    private static void WriteJson(IReadOnlyList<ScorecardRow> rows, Words words, TextWriter output)
    {
        using var stream = new MemoryStream();
        using (
            var writer = new Utf8JsonWriter(
                stream,
                new JsonWriterOptions
                {
                    Indented = true,
                    NewLine = "\n",
                    Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            writer.WriteStartArray();
            foreach (var row in rows)
            {
                WriteJson(writer, row, words);
            }

            writer.WriteEndArray();
        }

        output.WriteLine(System.Text.Encoding.UTF8.GetString(stream.ToArray()));
    }

    private static void WriteJson(Utf8JsonWriter writer, ScorecardRow row, Words words)
    {
        writer.WriteStartObject();
        writer.WriteString("indicator", row.Target.Indicator.Code);
        writer.WriteString("name", row.Target.Indicator.Names.In(words.Language));
        writer.WriteString("due", row.Target.Due.ToString());
        writer.WriteString(
            "requiredGrowth",
            row.Required is { } growth ? ExactDecimal.Format(growth.Figure.ToFraction()) : null
        );
        Write(writer, "required", row.Required);
        writer.WriteString("requiredText", Required(row, words));
        writer.WriteString("result", JsonNames.Of(row.Evaluation?.Strict ?? Verdict.Undetermined));
        writer.WriteString("resultAtStep", JsonNames.Of(row.Evaluation?.AtStep ?? Verdict.Undetermined));
        writer.WriteString("summary", Result(row, words));
        writer.WriteString("policy", row.Default.Policy.Code);
        writer.WriteString("class", row.Default.Class?.Code ?? "not_available");
        writer.WriteString("agreement", row.Comparison.Agreement.ToString());
        Write(writer, "target", row.Target);
        Write(writer, "outcome", row.Outcome);
        Write(writer, "forecast", row.Forecast);
        writer.WriteEndObject();
    }

    private static void Write<TValue>(Utf8JsonWriter writer, string name, TValue value)
    {
        writer.WritePropertyName(name);
        JsonSerializer.Serialize(writer, value, typeof(TValue), CliJson.Default);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
