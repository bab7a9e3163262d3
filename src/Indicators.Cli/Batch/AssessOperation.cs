using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>The operation <c>assess</c>: a policy's verdict on base, latest value and goal.</summary>
internal static class AssessOperation
{
    internal const string Name = "assess";

    private const decimal UsualDue = 2030m;

    /// <summary>Takes the members of the line and gives what is to be written of the answer.</summary>
    internal static Action<Utf8JsonWriter> Answer(BatchRequest line)
    {
        var policy = AssessmentPolicies.TryFind(line.Text("policy"), out var found)
            ? found
            : throw new FormatException(
                $"\"policy\" is not known. Use one of: {string.Join(", ", AssessmentPolicies.All.Select(each => each.Code))}."
            );
        var (baseYear, currentYear) = (line.Number("baseYear"), line.Number("currentYear"));
        var given = ProgressCase.Of(
            line.Number("base"),
            line.Number("current"),
            currentYear - baseYear,
            Direction(line)
        );
        var (goal, limit) = (line.NumberOrNothing("goal"), line.NumberOrNothing("limit"));
        var due = line.NumberOrNothing("goalYear") ?? UsualDue;
        given = limit is { } natural and not 0m ? given.WithLimit(natural) : given;
        given = goal is { } level ? given.WithGoal(level, due - currentYear) : given;
        var progress = policy.Assess(given);
        return writer => Write(writer, progress);
    }

    private static DesiredDirection Direction(BatchRequest line) =>
        line.Word("direction") switch
        {
            "1" or "+1" or "1.0" or "increase" or "positive" => DesiredDirection.Increase,
            "-1" or "-1.0" or "decrease" or "negative" => DesiredDirection.Decrease,
            var other => throw new FormatException($"\"direction\" is {other}. Write increase or 1, decrease or -1."),
        };

    private static void Write(Utf8JsonWriter writer, Progress progress)
    {
        Write(writer, "progress", progress.Value);
        Write(writer, "score", progress.Score);
        writer.WriteString("class", progress.Class?.Code ?? "not_available");
        if (progress.Reason != NoAssessment.None)
        {
            writer.WriteString("reason", AssessmentWords.CodeOf(progress.Reason));
        }

        var notes = AssessmentWords.CodesOf(progress.Notes);
        if (notes.Count > 0)
        {
            writer.WriteStartArray("notes");
            foreach (var note in notes)
            {
                writer.WriteStringValue(note);
            }

            writer.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
        {
            writer.WriteString(name, ExactDecimal.Format(value));
        }
        else
        {
            writer.WriteNull(name);
        }
    }
}
