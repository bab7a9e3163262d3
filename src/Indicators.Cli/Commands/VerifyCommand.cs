using System.CommandLine;
using System.Globalization;
using Indicators.Text;

namespace Indicators.Cli.Commands;

internal static class VerifyCommand
{
    private const int Unsupported = 1;

    internal static Command Create()
    {
        var dataSet = Arguments.DataSetArgument();
        var options = new TextOptions();
        var command = new ExampleCommand(
            "verify",
            "Holds every figure of a data set against its wording, and reports those that the wording does not state. The exit code is 1 when there are any.",
            "indicators verify",
            "indicators verify my-figures.json",
            "indicators verify my-figures.json --dollar USD --words house-words.txt"
        )
        {
            dataSet,
        };
        options.AddTo(command);
        command.SetAction(parsed =>
            Write(parsed.GetValue(dataSet)!, options.ScannerIn(parsed), parsed.InvocationConfiguration.Output)
        );
        return command;
    }

    private static int Write(DataSet dataSet, FigureScanner scanner, TextWriter output)
    {
        var findings = QuoteCheck.Check(dataSet, scanner);
        var unsupported = findings.Where(static finding => finding.Problem != QuoteProblem.None).ToArray();
        if (unsupported.Length > 0)
        {
            var table = new TextTable("Code", "Period", "Figure", "Wording", "Problem");
            foreach (var finding in unsupported)
            {
                table.Add(
                    finding.Code,
                    finding.Period.ToString(),
                    finding.Figure,
                    finding.Citation.Wording,
                    Problem(finding.Problem)
                );
            }

            table.Write(output, Layout.Width);
            output.WriteLine();
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{findings.Count - unsupported.Length} of {findings.Count} figures are stated by their wording."
            )
        );
        return unsupported.Length > 0 ? Unsupported : 0;
    }

    private static string Problem(QuoteProblem problem) =>
        problem switch
        {
            QuoteProblem.NoFigure => "no figure in the wording",
            QuoteProblem.Value => "another value",
            QuoteProblem.Unit => "another unit",
            QuoteProblem.Hedge => "another hedge",
            _ => "the step claims more digits",
        };
}
