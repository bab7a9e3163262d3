using System.CommandLine;
using Indicators.Cli.Batch;

namespace Indicators.Cli.Commands;

internal static class BatchCommand
{
    internal static Command Create(TextReader input)
    {
        var command = new ExampleCommand(
            "batch",
            "Calculations as JSON lines: one operation a line in, one answer a line out. The operations are listed in docs/batch.md.",
            "echo '{\"op\":\"growth\",\"from\":\"420.1\",\"to\":\"500\"}' | indicators batch",
            "echo '{\"op\":\"cagr\",\"from\":\"300\",\"to\":\"400\",\"periods\":\"12\"}' | indicators batch"
        );
        command.SetAction(parsed => Run(input, parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(TextReader input, TextWriter output)
    {
        while (input.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                output.WriteLine(BatchLine.Answer(line));
                output.Flush();
            }
        }

        return 0;
    }
}
