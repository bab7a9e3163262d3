using System.Globalization;

namespace Indicators.Cli.Commands;

/// <summary>Assessments as the commands print them.</summary>
internal static class AssessmentText
{
    /// <summary>A number to four places.</summary>
    internal static string Short(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    /// <summary>Progress in percent: of what is required, or without a goal a year.</summary>
    internal static string Progress(Assessment assessment, decimal value)
    {
        var percent =
            Math.Abs(value) < 1_000_000m ? (value * 100m).ToString("0.##", CultureInfo.InvariantCulture) : ">1000000";
        return $"{percent}%{(assessment.Progress.Case.Goal is null ? "/a" : "")}";
    }

    /// <summary>Where the class would change: the value, and the class beyond it.</summary>
    internal static string Border(ClassBorder border, Language language)
    {
        var value = Stated.Printed(
            Figure.InUnit(Rounded(border.Value.Value), border.Value.Unit),
            StepOf(border.Value.Value)
        );
        return $"{value.ToString(language)} ({border.Beyond.Names.In(language)})";
    }

    internal static string Remarks(Assessment assessment, Words words)
    {
        var remarks = AssessmentWords.In(assessment.Notes, words.Language).ToList();
        if (assessment.Progress.Reason != NoAssessment.None)
        {
            remarks.Add(AssessmentWords.In(assessment.Progress.Reason, words.Language));
        }

        if (assessment.CouldFlip.IsYes)
        {
            remarks.Add(
                $"{words.Possible}: {string.Join(", ", assessment.Possible.Select(each => each.Names.In(words.Language)))}"
            );
        }

        return remarks.Count == 0 ? "-" : string.Join("; ", remarks);
    }

    internal static string Agreement(AssessmentComparison comparison, Words words)
    {
        var onTrack = comparison
            .Assessments.Where(each => each.Class is { IsOnTrack: true })
            .Select(each => each.Policy.Code);
        var off = comparison
            .Assessments.Where(each => each.Class is { IsOnTrack: false })
            .Select(each => each.Policy.Code);
        return comparison.Agreement switch
        {
            { IsYes: true } => words.Agree,
            { IsNo: true } => string.Format(
                CultureInfo.InvariantCulture,
                words.Disagree,
                string.Join(", ", onTrack),
                string.Join(", ", off)
            ),
            _ => words.AgreementUnknown,
        };
    }

    private static decimal StepOf(decimal value)
    {
        var step = 1m;
        var size = Math.Abs(value);
        while (step > size / 1_000m && step > 0.0000000001m)
        {
            step /= 10m;
        }

        while (step * 10_000m <= size)
        {
            step *= 10m;
        }

        return step;
    }

    private static decimal Rounded(decimal value)
    {
        var step = StepOf(value);
        return Math.Round(value / step) * step;
    }
}
