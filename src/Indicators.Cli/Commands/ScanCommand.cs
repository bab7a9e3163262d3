using System.CommandLine;
using System.Globalization;
using Indicators.Cli.Text;
using Indicators.Text;

namespace Indicators.Cli.Commands;

internal static class ScanCommand
{
    private const string Underline = "\u001b[1;4m";
    private const string Plain = "\u001b[0m";

    internal static Command Create(TextReader input)
    {
        var file = new Argument<string>("FILE")
        {
            Description = "A text file; - for the standard input.",
            DefaultValueFactory = _ => "-",
        };
        var format = new ChoiceOption<bool>("--format", "The form of the output.", ("table", false), ("json", true));
        var options = new TextOptions();
        var command = new ExampleCommand(
            "scan",
            "The figures in a text: money, counts, shares, growth, ranges and changes, with hedge, step and period. On a terminal they are also marked in the text.",
            "indicators scan article.txt",
            "echo 'Output rose from 953,000 to 1.3 million units.' | indicators scan",
            "indicators scan article.txt --format json --date 2025"
        )
        {
            file,
            format,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            var text = Read(parsed.GetValue(file)!, input);
            var mentions = options.ScannerIn(parsed).Scan(text);
            Write(parsed.InvocationConfiguration.Output, text, mentions, format.ValueIn(parsed));
            return 0;
        });
        return command;
    }

    private static string Read(string file, TextReader input) =>
        file == "-" ? input.ReadToEnd()
        : File.Exists(file) ? TextFile.Read(file)
        : throw new FileNotFoundException(
            $"There is no file '{file}'. Give the path of a text file, or - for the standard input."
        );

    private static void Write(TextWriter output, string text, IReadOnlyList<FigureMention> mentions, bool isJson)
    {
        if (isJson)
        {
            output.WriteLine(MentionJson.Of(writer => MentionJson.WriteAll(writer, text, mentions)));
            return;
        }

        if (ReferenceEquals(output, Console.Out) && !Console.IsOutputRedirected)
        {
            WriteMarked(output, text, mentions, Underline, Plain);
            output.WriteLine();
        }

        WriteTable(output, text, mentions);
    }

    /// <summary>The text with each mention between two marks.</summary>
    internal static void WriteMarked(
        TextWriter output,
        string text,
        IReadOnlyList<FigureMention> mentions,
        string open,
        string close
    )
    {
        var end = 0;
        foreach (var mention in mentions)
        {
            output.Write(text[end..mention.Span.Start]);
            output.Write(open);
            output.Write(text[mention.Span]);
            output.Write(close);
            end = mention.Span.End.Value;
        }

        output.WriteLine(text[end..]);
    }

    private static void WriteTable(TextWriter output, string text, IReadOnlyList<FigureMention> mentions)
    {
        if (mentions.Count == 0)
        {
            output.WriteLine("No figures.");
            return;
        }

        var table = new TextTable("At", "Text", "Kind", "Figure", "Period");
        foreach (var mention in mentions)
        {
            AddRow(table, text, mention, "");
        }

        table.Write(output, Layout.Width);
    }

    private static void AddRow(TextTable table, string text, FigureMention mention, string role)
    {
        table.Add(
            mention.Span.Start.Value.ToString(CultureInfo.InvariantCulture),
            text[mention.Span].ReplaceLineEndings(" "),
            role + MentionWords.Kind(mention.Kind),
            MentionWords.Figure(mention),
            mention.Period?.ToString() ?? ""
        );
        foreach (
            var (name, end) in ((string, FigureMention?)[])
                [("from ", mention.From), ("to ", mention.To), ("lower ", mention.Lower), ("upper ", mention.Upper)]
        )
        {
            if (end is not null)
            {
                AddRow(table, text, end, name);
            }
        }
    }
}
