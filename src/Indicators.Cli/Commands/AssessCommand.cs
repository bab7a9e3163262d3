using System.CommandLine;

namespace Indicators.Cli.Commands;

internal static class AssessCommand
{
    internal static Command Create()
    {
        var code = TargetArguments.CodeArgument();
        var due = TargetArguments.DueOption();
        var policy = new Option<string>("--policy")
        {
            Description =
                $"The policy. One of: {string.Join(", ", AssessmentPolicies.All.Select(each => each.Code))}; {AssessmentPolicies.Default} without it.",
            HelpName = "code",
        };
        var all = new Option<bool>("--all") { Description = "All policies, and whether they agree." };
        var dataSet = Arguments.DataSetOption();
        var language = Arguments.LanguageOption();
        var command = new ExampleCommand(
            "assess",
            "Whether a target is on track, by one published method or by all: class, progress, distance to the next class.",
            "indicators assess new-energy-vehicle-production --all",
            "indicators assess gdp --policy un2023 --due 2030"
        )
        {
            code,
            due,
            policy,
            all,
            dataSet,
            language,
        };
        command.SetAction(parsed =>
        {
            var (data, period) = TargetArguments.Read(parsed, code, due, dataSet);
            var policies =
                parsed.GetValue(all) ? AssessmentPolicies.All
                : parsed.GetValue(policy) is { } name ? [AssessmentPolicies.Find(name)]
                : (IReadOnlyList<AssessmentPolicy>)[AssessmentPolicies.Default];
            Write(data, period, policies, Words.In(language.ValueIn(parsed)), parsed.InvocationConfiguration.Output);
            return 0;
        });
        return command;
    }

    private static void Write(
        IndicatorData<Figure> data,
        ReportingPeriod due,
        IReadOnlyList<AssessmentPolicy> policies,
        Words words,
        TextWriter output
    )
    {
        var target = TargetArguments.TargetOf(data, due);
        var comparison = target.Assess(data.Observations, policies);
        output.WriteLine($"{data.Indicator.Names.In(words.Language)}, {due}: {GoalText.Of(target, words)}");
        var evaluation = target.Evaluate(data.Observations);
        output.WriteLine($"{words.Result}: {evaluation.ToString(words.Language)}");
        output.WriteLine();
        var table = new TextTable(words.Policy, words.Class, words.Progress, words.Score, words.Border, words.Remarks);
        foreach (var each in comparison.Assessments)
        {
            table.Add(
                each.Policy.Code,
                each.Class?.Names.In(words.Language) ?? "-",
                each.Progress.Value is { } value ? AssessmentText.Progress(each, value) : "-",
                each.Progress.Score is { } score ? AssessmentText.Short(score) : "-",
                each.NearestBorder is { } border ? AssessmentText.Border(border, words.Language) : "-",
                AssessmentText.Remarks(each, words)
            );
        }

        table.Write(output, Layout.Width);
        if (comparison.Assessments.Count > 1)
        {
            output.WriteLine();
            output.WriteLine(AssessmentText.Agreement(comparison, words));
        }
    }
}
