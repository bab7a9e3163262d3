using System.CommandLine;

namespace Indicators.Cli.Commands;

internal static class GrowthCommand
{
    internal static Command Create()
    {
        var from = Arguments.NumberArgument("FROM", "The level at the start; not zero.");
        var to = Arguments.NumberArgument("TO", "The level at the end.");
        var command = new ExampleCommand(
            "growth",
            "The growth from one level to another: (to - from) / from.",
            "indicators growth 420.1 500",
            "indicators growth 953000 1300000"
        )
        {
            from,
            to,
        };
        command.SetAction(parsed => RateLine.Write(parsed, Growth.Between(parsed.GetValue(from), parsed.GetValue(to))));
        return command;
    }
}
