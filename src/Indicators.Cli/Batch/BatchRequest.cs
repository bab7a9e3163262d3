using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>The members of one line; each that an operation reads is checked off, and one left over is an error.</summary>
internal sealed partial class BatchRequest
{
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);

    internal BatchRequest(JsonElement line)
    {
        if (line.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException(
                "A line is one JSON object, such as {\"op\":\"growth\",\"from\":\"420.1\",\"to\":\"500\"}."
            );
        }

        foreach (var member in line.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, member.Value))
            {
                throw new FormatException($"\"{member.Name}\" stands twice in the line. Keep one of the two.");
            }
        }
    }

    internal string Text(string name) =>
        Take(name) is { ValueKind: JsonValueKind.String } text
            ? text.GetString()!
            : throw new FormatException($"\"{name}\" is not a text. Write it in quotes.");

    internal bool Has(string name) => members.ContainsKey(name);

    internal string? TextOrNull(string name) => Has(name) ? Text(name) : null;

    internal int Count(string name, int otherwise)
    {
        var count = Number(name, otherwise);
        return decimal.IsInteger(count) && count is >= 0m and <= 28m
            ? (int)count
            : throw new ArgumentOutOfRangeException(name, $"\"{name}\" is not a whole number of 0 to 28.");
    }

    internal decimal Number(string name) => Number(name, Take(name));

    internal decimal Number(string name, decimal otherwise) => members.ContainsKey(name) ? Number(name) : otherwise;

    internal GrowthRate Rate(string name) => GrowthRate.Fraction(Number(name));

    internal GrowthRate[] Rates(string name) => [.. List(name).Select(item => GrowthRate.Fraction(Number(name, item)))];

    /// <summary>A count of periods as spreadsheets take it: what is behind the point is cut off.</summary>
    internal int TruncatedCount(string name)
    {
        var count = decimal.Truncate(Number(name));
        return Math.Abs(count) <= int.MaxValue
            ? (int)count
            : throw new ArgumentOutOfRangeException(
                name,
                $"{ExactDecimal.Format(count)} is too many periods; at most {int.MaxValue}."
            );
    }

    internal void RequireNothingElse()
    {
        if (members.Count > 0)
        {
            throw new FormatException($"\"{members.Keys.First()}\" is not a member of this operation. Take it out.");
        }
    }

    private JsonElement Take(string name) =>
        members.Remove(name, out var value)
            ? value
            : throw new FormatException($"\"{name}\" is missing. Add it to the line.");

    /// <summary>The digits of a number as they are written.</summary>
    private string Digits(string name)
    {
        var element = Take(name);
        _ = Number(name, element);
        return DigitsOf(name, element);
    }

    private static string DigitsOf(string name, JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => element.GetString()!,
            JsonValueKind.Number => element.GetRawText(),
            _ => throw new FormatException($"\"{name}\" is not a number. Write \"420.1\"."),
        };

    private static decimal Number(string name, JsonElement element)
    {
        var text = DigitsOf(name, element);
        return ExactDecimal.TryParse(text, out var value, out var problem)
            ? value
            : throw new FormatException($"\"{name}\": {problem}");
    }
}
