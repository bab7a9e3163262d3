using System.CommandLine;

namespace Indicators.Cli.Commands;

internal static class CagrCommand
{
    internal static Command Create()
    {
        var from = Arguments.NumberArgument("FROM", "The level at the start; not zero.");
        var to = Arguments.NumberArgument("TO", "The level at the end.");
        var periods = Arguments.NumberOption("--periods", "The number of periods, whole or not; above zero.");
        var command = new ExampleCommand(
            "cagr",
            "The steady rate that leads from one level to another: (to / from)^(1 / periods) - 1.",
            "indicators cagr 300 400 --periods 12",
            "indicators cagr 29129.03 33757.93 --periods 3"
        )
        {
            from,
            to,
            periods,
        };
        command.SetAction(parsed =>
            RateLine.Write(parsed, Cagr.Between(parsed.GetValue(from), parsed.GetValue(to), parsed.GetValue(periods)))
        );
        return command;
    }
}
