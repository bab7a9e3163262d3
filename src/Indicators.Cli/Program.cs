using System.CommandLine;
using System.CommandLine.Help;
using System.Text;
using Indicators.Cli.Commands;
using Indicators.Cli.Text;

namespace Indicators.Cli;

/// <summary>The <c>indicators</c> command.</summary>
internal static class Program
{
    private const int Failed = 2;

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>0 when all went well, 2 when not; then one line on the error output says why.</returns>
    internal static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        Console.InputEncoding = Console.OutputEncoding;
        using var stream = Console.OpenStandardInput();
        using var input = new StandardInput(stream);
        return Run(args, input, Console.Out, Console.Error);
    }

    /// <summary>Runs a command line on given streams.</summary>
    /// <param name="args">The arguments.</param>
    /// <param name="input">What <c>batch</c> reads.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="error">Where the line about a failure goes.</param>
    /// <returns>0 when all went well, 2 when not.</returns>
    internal static int Run(IReadOnlyList<string> args, TextReader input, TextWriter output, TextWriter error)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(error);
        try
        {
            var parsed = Root(input).Parse(args);
            if (parsed.Errors.Count > 0)
            {
                error.WriteLine($"indicators: {Problem(parsed)} See indicators --help.");
                return Failed;
            }

            return parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                }
            );
        }
        catch (Exception failure) when (IsExpected(failure))
        {
            error.WriteLine($"indicators: {Messages.Of(failure)}");
            return Failed;
        }
    }

    private static ExampleCommand Root(TextReader input)
    {
        var help = new HelpOption { Recursive = true };
        help.Action = new ExampleHelp((HelpAction)help.Action!);
        return new(
            "indicators",
            "Official statistics and policy targets: scorecards, growth and CAGR, exact to the last digit.",
            "indicators scorecard",
            "indicators scorecard --format markdown --lang zh",
            "indicators show new-energy-vehicle-production",
            "indicators explain software-employment",
            "indicators series gdp --op yoy",
            "indicators assess new-energy-vehicle-production --all",
            "indicators growth 420.1 500",
            "indicators cagr 300 400 --periods 12"
        )
        {
            ScorecardCommand.Create(),
            ListCommand.Create(),
            ShowCommand.Create(),
            SeriesCommand.Create(),
            ExplainCommand.Create(),
            AssessCommand.Create(),
            PathCommand.Create(),
            GrowthCommand.Create(),
            CagrCommand.Create(),
            ParseCommand.Create(),
            ScanCommand.Create(input),
            FormatCommand.Create(),
            VerifyCommand.Create(),
            BatchCommand.Create(input),
            PanelCommand.Create(),
            help,
            new VersionOption(),
        };
    }

    /// <summary>What a user's input can cause, as opposed to a fault of the program.</summary>
    private static bool IsExpected(Exception failure) =>
        failure
            is FormatException
                or ArgumentException
                or ArithmeticException
                or InvalidOperationException
                or KeyNotFoundException
                or IOException
                or UnauthorizedAccessException;

    private static string Problem(ParseResult parsed) =>
        parsed.UnmatchedTokens is [var first, ..]
            ? $"'{first.ReplaceLineEndings(" ")}' is not known here."
            : parsed.Errors[0].Message.ReplaceLineEndings(" ");
}
