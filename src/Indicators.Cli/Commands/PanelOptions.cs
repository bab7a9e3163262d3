using System.CommandLine;
using Indicators.Cli.Panels;
using Indicators.Panels;

namespace Indicators.Cli.Commands;

/// <summary>The arguments and options of <c>panel</c>.</summary>
internal sealed class PanelOptions
{
    internal Argument<string> File { get; } = new("FILE") { Description = "A CSV file in UTF-8 with a header." };

    internal ChoiceOption<PanelOperation> Operation { get; } =
        new(
            "--op",
            "The operation.",
            ("yoy", static (panel, arguments, run) => panel.Growth(arguments.Year, run)),
            ("growth", static (panel, arguments, run) => panel.Growth(arguments.Lag ?? 1, run)),
            ("cagr", static (panel, arguments, run) => panel.Cagr(arguments.Lag ?? panel.PeriodCount - 1, run)),
            ("points", static (panel, arguments, run) => panel.PointsChange(arguments.Lag ?? 1, run)),
            ("share", static (panel, _, run) => panel.Share(run: run)),
            (
                "rolling-sum",
                static (panel, arguments, run) => panel.RollingSum(arguments.Window ?? arguments.Year, run)
            ),
            (
                "rolling-mean",
                static (panel, arguments, run) => panel.RollingMean(arguments.Window ?? arguments.Year, run)
            ),
            ("rebase", static (panel, arguments, run) => panel.Rebase(arguments.Base ?? panel.First, run)),
            ("accumulate", static (panel, _, run) => panel.Accumulate(run)),
            ("deaccumulate", static (panel, _, run) => panel.Deaccumulate(run))
        );

    internal Option<int?> Lag { get; } =
        new("--lag")
        {
            Description =
                "How many periods back the base lies: for growth and points 1 by default, for cagr the first period.",
            HelpName = "periods",
        };

    internal Option<int?> Window { get; } =
        new("--window")
        {
            Description = "The periods of a rolling sum or mean; a year of them by default.",
            HelpName = "periods",
        };

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

    internal Option<int?> Threads { get; } =
        new("--threads")
        {
            Description = "The threads to compute on; one for each core by default.",
            HelpName = "count",
        };

    internal Option<string?> Output { get; } =
        new("--output", "-o") { Description = "The file to write; standard output by default.", HelpName = "file" };

    internal IReadOnlyList<string> ColumnsIn(ParseResult parsed)
    {
        var names = parsed.GetValue(Columns)!.Split(',');
        return names.Length == 3
            ? names
            : throw new FormatException("--columns takes three names: --columns key,period,value.");
    }

    internal int ThreadsIn(ParseResult parsed) => parsed.GetValue(Threads) ?? Environment.ProcessorCount;

    internal PanelArguments ArgumentsIn(ParseResult parsed, Panel panel) =>
        new(
            panel.Periodicity,
            parsed.GetValue(Lag),
            parsed.GetValue(Window),
            parsed.GetValue(Base) is { } text ? ReportingPeriod.Parse(text) : null
        );
}
