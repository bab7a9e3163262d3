using System.CommandLine;
using Indicators.Cli.Panels;
using Indicators.Panels;

namespace Indicators.Cli.Commands;

/// <summary>The arguments and options of <c>panel</c>.</summary>
internal sealed class PanelOptions
{
    /// <summary>The most that a parallel query takes.</summary>
    private const int MostThreads = 512;

    internal Argument<string> File { get; } = new("FILE") { Description = "A CSV file in UTF-8 with a header." };

    internal ChoiceOption<PanelOperation> Operation { get; } =
        new(
            "--op",
            "The operation.",
            ("yoy", new(static (panel, arguments, run) => panel.Growth(arguments.Year, run))),
            ("growth", new(static (panel, arguments, run) => panel.Growth(arguments.Lag ?? 1, run), "--lag")),
            (
                "cagr",
                new(
                    static (panel, arguments, run) =>
                        panel.Cagr(arguments.Lag ?? arguments.Whole, arguments.PerYear ?? arguments.Year, run),
                    "--lag",
                    "--per-year"
                )
            ),
            ("points", new(static (panel, arguments, run) => panel.PointsChange(arguments.Lag ?? 1, run), "--lag")),
            ("share", new(static (panel, _, run) => panel.Share(run: run))),
            (
                "rolling-sum",
                new(
                    static (panel, arguments, run) => panel.RollingSum(arguments.Window ?? arguments.Year, run),
                    "--window"
                )
            ),
            (
                "rolling-mean",
                new(
                    static (panel, arguments, run) => panel.RollingMean(arguments.Window ?? arguments.Year, run),
                    "--window"
                )
            ),
            (
                "rebase",
                new(static (panel, arguments, run) => panel.Rebase(arguments.Base ?? panel.First, run), "--base")
            ),
            ("accumulate", new(static (panel, _, run) => panel.Accumulate(run))),
            ("deaccumulate", new(static (panel, _, run) => panel.Deaccumulate(run)))
        );

    internal IntegerOption Lag { get; } =
        new(
            "--lag",
            "How many periods back the base lies: for growth and points 1 by default, for cagr the first period.",
            "periods",
            1,
            Indicators.Panels.Columns.LargestPeriods
        );

    internal IntegerOption PerYear { get; } =
        new(
            "--per-year",
            "The periods that cagr takes for a year: 52 weeks, 365 days.",
            "periods",
            1,
            Indicators.Panels.Columns.LargestPeriodsPerYear
        );

    internal IntegerOption Window { get; } =
        new("--window", "The periods of a rolling sum or mean; a year of them by default.", "periods", 1, int.MaxValue);

    internal Option<string?> Base { get; } =
        new("--base")
        {
            Description =
                "The period that is 100 after rebase, or a longer one that covers several; the first by default.",
            HelpName = "period",
        };

    internal Option<string> Columns { get; } =
        new("--columns")
        {
            Description = "The names of the columns of keys, periods and values.",
            HelpName = "key,period,value",
            DefaultValueFactory = _ => "key,period,value",
        };

    internal Option<bool> Explain { get; } =
        new("--explain") { Description = "Write every cell, with a column that says what it holds." };

    internal IntegerOption Threads { get; } =
        new("--threads", "The threads to compute on; one for each core by default.", "count", 1, MostThreads);

    internal Option<string?> Output { get; } =
        new("--output", "-o")
        {
            Description = "The file to write; - for standard output, the default.",
            HelpName = "file",
        };

    internal IReadOnlyList<string> ColumnsIn(ParseResult parsed)
    {
        var names = parsed.GetValue(Columns)!.Split(',');
        return names.Length == 3
            ? names
            : throw new FormatException("--columns takes three names: --columns key,period,value.");
    }

    internal int ThreadsIn(ParseResult parsed) =>
        parsed.GetValue(Threads) ?? Math.Min(Environment.ProcessorCount, MostThreads);

    /// <summary>Refuses an option that the operation does not have.</summary>
    internal void CheckIn(ParseResult parsed)
    {
        var operation = Operation.ValueIn(parsed);
        foreach (var option in (Option[])[Lag, PerYear, Window, Base])
        {
            if (parsed.GetResult(option) is not null && !operation.Options.Contains(option.Name))
            {
                throw new FormatException(
                    $"--op {parsed.GetValue(Operation)} has no {option.Name}. {OptionsOf(operation)}"
                );
            }
        }
    }

    /// <summary>The file to write; null for standard output. The input is read in full before anything is written, but a fault while writing would lose it.</summary>
    internal string? OutputIn(ParseResult parsed)
    {
        var (input, output) = (parsed.GetValue(File)!, parsed.GetValue(Output));
        return output is null or "-" ? null
            : Path.GetFullPath(output) != Path.GetFullPath(input) ? output
            : throw new FormatException($"'{output}' is the file that is read. Give another to write to.");
    }

    internal PanelArguments ArgumentsIn(ParseResult parsed, Panel panel) =>
        new(
            parsed.GetValue(Operation)!,
            panel,
            parsed.GetValue(Lag),
            parsed.GetValue(PerYear),
            parsed.GetValue(Window),
            parsed.GetValue(Base) is { } text ? ReportingPeriod.Parse(text) : null
        );

    private static string OptionsOf(PanelOperation operation) =>
        operation.Options.Length == 0
            ? "It has no options of its own."
            : $"It has {string.Join(" and ", operation.Options)}.";
}
