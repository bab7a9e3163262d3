using System.CommandLine;

namespace Indicators.Cli.Commands;

internal static class ExplainCommand
{
    internal static Command Create()
    {
        var code = new Argument<string>("CODE")
        {
            Description = "The code of the indicator, as `indicators list` gives it.",
        };
        var due = new Option<string>("--due")
        {
            Description = "The due period of the target; without it the scorecard's, or that of the last target.",
            HelpName = "period",
        };
        var dataSet = Arguments.DataSetOption();
        var language = Arguments.LanguageOption();
        var command = new ExampleCommand(
            "explain",
            "How the numbers of a target come about: formula, inputs with wording and source, bounds.",
            "indicators explain software-employment",
            "indicators explain new-energy-vehicle-production --lang zh"
        )
        {
            code,
            due,
            dataSet,
            language,
        };
        command.SetAction(parsed =>
        {
            var data = parsed.GetValue(dataSet)!;
            var indicator = data.Indicator<Figure>(parsed.GetValue(code)!);
            var period = parsed.GetValue(due) is { } text
                ? ReportingPeriod.Parse(text)
                : TargetArguments.DueOf(data, indicator);
            Write(indicator, period, Words.In(language.ValueIn(parsed)), parsed.InvocationConfiguration.Output);
            return 0;
        });
        return command;
    }

    private static void Write(IndicatorData<Figure> data, ReportingPeriod due, Words words, TextWriter output)
    {
        var target =
            data.TargetFor(due)
            ?? throw new FormatException(
                $"{data.Indicator.Code} has no target due in {due}. Leave --due out to see the one there is."
            );
        output.WriteLine($"{data.Indicator.Names.In(words.Language)}, {due}: {GoalText.Of(target, words)}");
        var derivations = Derivations(data, target).ToList();
        foreach (var derivation in derivations)
        {
            output.WriteLine();
            WriteLines(derivation, words, output);
        }

        if (derivations.Count == 0)
        {
            output.WriteLine();
            output.WriteLine($"  {words.NothingFollows}");
        }

        if (data.Best(due) is { } outcome)
        {
            output.WriteLine();
            output.WriteLine($"{words.Result}: {target.Evaluate(outcome).ToString(words.Language)}");
        }
    }

    private static IEnumerable<Derivation> Derivations(IndicatorData<Figure> data, Target<Figure> target)
    {
        if (target.Level is not null && target.TryRequiredGrowth(out _))
        {
            yield return Derive.RequiredGrowth(target).Derivation;
        }

        if (data.Best(target.Due) is not { } outcome)
        {
            yield break;
        }

        if (
            target.Baseline is { HasValue: true } baseline
            && data.Indicator.Unit.HasRatio
            && Growth.TryBetween(baseline.Value, outcome.Value, out _)
        )
        {
            yield return Derive.Growth(baseline, outcome).Derivation;
        }

        if (target.Level is not null)
        {
            yield return Derive.Gap(target, outcome).Derivation;
        }
    }

    private static void WriteLines(Derivation derivation, Words words, TextWriter output)
    {
        foreach (var line in derivation.ToString(words.Language).Split('\n'))
        {
            var indent = line.StartsWith("  ", StringComparison.Ordinal) ? "    " : "  ";
            var isFirst = true;
            foreach (var part in TextTable.Wrap(line.TrimStart(), Layout.Width - indent.Length - 2))
            {
                output.WriteLine(indent + (isFirst ? "" : "  ") + part);
                isFirst = false;
            }
        }
    }
}
