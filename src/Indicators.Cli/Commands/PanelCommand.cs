using System.CommandLine;
using System.Globalization;
using System.Text;
using Indicators.Cli.Panels;
using Indicators.Panels;

namespace Indicators.Cli.Commands;

/// <summary>Computes on a long table of many series.</summary>
internal static class PanelCommand
{
    internal static Command Create()
    {
        var options = new PanelOptions();
        var command = new ExampleCommand(
            "panel",
            "Growth and more over a CSV file of many series: a row for each key, period and value.",
            "indicators panel sales.csv --op yoy -o growth.csv",
            "indicators panel sales.csv --op cagr --lag 60 -o cagr.csv",
            "indicators panel sales.csv --op rolling-mean --window 12 -o means.csv",
            "indicators panel sales.csv --op rebase --base 2020 --columns city,month,sales -o index.csv"
        )
        {
            options.File,
            options.Operation,
            options.Lag,
            options.PerYear,
            options.Window,
            options.Base,
            options.Columns,
            options.Explain,
            options.Threads,
            options.Output,
        };
        command.SetAction(parsed => Run(parsed, options));
        return command;
    }

    private static int Run(ParseResult parsed, PanelOptions options)
    {
        var error = parsed.InvocationConfiguration.Error;
        var isTerminal = ReferenceEquals(error, Console.Error) && !Console.IsErrorRedirected;
        using var bar = new ProgressBar(isTerminal ? error : TextWriter.Null);
        options.CheckIn(parsed);
        var path = options.OutputIn(parsed);
        var file = parsed.GetValue(options.File)!;
        var table = LongTable.Read(file, options.ColumnsIn(parsed), bar.Of("reading"), out var panel);
        var run = PanelRun.Plain.On(options.ThreadsIn(parsed)).Telling(bar.Of("computing"));
        var result = options
            .Operation.ValueIn(parsed)
            .On(panel, options.ArgumentsIn(parsed, panel), parsed.GetValue(options.Explain) ? run.Explained() : run);
        var written = Write(parsed, options, path, result, table.Header, bar.Of("writing"));
        bar.Dispose();
        if (!table.IsExact)
        {
            error.WriteLine(
                "Some figures have more digits than a double holds in the smallest step of the file, or an exponent; they were rounded to doubles."
            );
        }

        if (path is not null)
        {
            parsed.InvocationConfiguration.Output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{path}: {written} values of {panel.SeriesCount} series from {table.RowCount} rows, {result.UndefinedCount} undefined"
                )
            );
        }

        return 0;
    }

    private static long Write(
        ParseResult parsed,
        PanelOptions options,
        string? path,
        Panel result,
        IReadOnlyList<string> header,
        IProgress<double> progress
    )
    {
        var threads = options.ThreadsIn(parsed);
        if (path is not null)
        {
            using var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 1);
            return PanelText.Write(result, header, rows => stream.Write(rows.Span), threads, progress);
        }

        var output = parsed.InvocationConfiguration.Output;
        return PanelText.Write(
            result,
            header,
            rows => output.Write(Encoding.UTF8.GetString(rows.Span)),
            threads,
            progress
        );
    }
}
