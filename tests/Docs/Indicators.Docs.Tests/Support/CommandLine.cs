using Indicators.Cli;

namespace Indicators.Tests;

/// <summary>Runs the command in this process.</summary>
internal sealed record CommandLine(int ExitCode, string Output, string Error)
{
    internal static CommandLine Run(params string[] args) => RunWith("", args);

    internal static CommandLine RunWith(string input, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = Program.Run(args, new StringReader(input), output, error);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
