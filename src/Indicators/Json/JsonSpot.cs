using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Indicators;

/// <summary>A JSON value that knows where it stands, so that every error can name the place.</summary>
internal sealed class JsonSpot
{
    private readonly JsonOrigin origin;
    private readonly JsonTokenType kind;
    private readonly string text;
    private readonly Dictionary<string, JsonSpot> members;
    private readonly List<JsonSpot> items;

    private JsonSpot(JsonOrigin origin, JsonTokenType kind, string path, long offset, string text)
    {
        this.origin = origin;
        this.kind = kind;
        this.text = text;
        Path = path;
        Offset = offset;
        members = [];
        items = [];
    }

    internal string Path { get; }

    internal long Offset { get; }

    internal bool IsText => kind == JsonTokenType.String;

    internal bool IsNull => kind == JsonTokenType.Null;

    internal bool IsObject => kind == JsonTokenType.StartObject;

    internal IReadOnlyList<JsonSpot> Items =>
        kind == JsonTokenType.StartArray
            ? items
            : throw Error($"{Described} stands where a list belongs.", "Write a list: [ ... ].");

    private string Described =>
        kind switch
        {
            JsonTokenType.StartObject => "An object",
            JsonTokenType.StartArray => "A list",
            JsonTokenType.String => $"The text \"{Shortened(text)}\"",
            JsonTokenType.Number => $"The number {Shortened(text)}",
            _ => $"'{text}'",
        };

    /// <summary>Reads the value at the reader, and all within it. The reader's own limit bounds the depth.</summary>
    internal static JsonSpot Read(ref Utf8JsonReader reader, JsonOrigin origin) => Read(ref reader, origin, "$");

    internal Exception Error(string problem, string remedy) => origin.Error(this, problem, remedy);

    /// <summary>The member of an object, or null where it is absent.</summary>
    internal JsonSpot? Optional(string name)
    {
        RequireObject();
        return members.GetValueOrDefault(name);
    }

    internal JsonSpot Required(string name) =>
        Optional(name) ?? throw Error($"\"{name}\" is missing.", $"Add \"{name}\" to the object.");

    /// <summary>Refuses members of other names, so that a misspelt one is not passed over.</summary>
    internal void AllowOnly(params ReadOnlySpan<string> names)
    {
        RequireObject();
        foreach (var (name, spot) in members)
        {
            if (!names.Contains(name))
            {
                throw spot.Error(
                    $"\"{Shortened(name)}\" is not known here.",
                    $"Use one of: {string.Join(", ", names!)}."
                );
            }
        }
    }

    internal string AsText() =>
        kind == JsonTokenType.String && !string.IsNullOrWhiteSpace(text)
            ? text
            : throw Error(
                kind == JsonTokenType.String ? "The text is blank." : $"{Described} stands where a text belongs.",
                "Write a text in quotes."
            );

    /// <summary>A number, written as a JSON number or as text, held exactly.</summary>
    internal decimal AsDecimal()
    {
        if (kind is not (JsonTokenType.String or JsonTokenType.Number))
        {
            throw Error($"{Described} stands where a number belongs.", "Write a number such as \"420.1\".");
        }

        return ExactDecimal.TryParse(text, out var value, out var problem)
            ? value
            : throw Error(problem, "Write all digits plainly, as in \"420.1\".");
    }

    /// <summary>The digits of a number as they are written.</summary>
    internal string AsDigits()
    {
        _ = AsDecimal();
        return text;
    }

    internal bool AsFlag() =>
        kind is JsonTokenType.True or JsonTokenType.False
            ? kind == JsonTokenType.True
            : throw Error($"{Described} stands where true or false belongs.", "Write true or false.");

    internal int AsInteger(int least, int most) =>
        AsDecimal() is var value && value >= least && value <= most && decimal.Truncate(value) == value
            ? (int)value
            : throw Error(
                $"{Shortened(text)} is not a whole number from {Plain(least)} to {Plain(most)}.",
                "Correct the number."
            );

    internal TChoice AsChoice<TChoice>(IReadOnlyDictionary<TChoice, string> names)
    {
        var name = AsText();
        foreach (var (choice, known) in names)
        {
            if (known == name)
            {
                return choice;
            }
        }

        throw Error(
            $"\"{Shortened(name)}\" is not one of the choices.",
            $"Use one of: {string.Join(", ", names.Values)}."
        );
    }

    private static JsonSpot Read(ref Utf8JsonReader reader, JsonOrigin origin, string path)
    {
        var spot = new JsonSpot(origin, reader.TokenType, path, reader.TokenStartIndex, TextOf(ref reader));
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            spot.ReadMembers(ref reader);
        }
        else if (reader.TokenType == JsonTokenType.StartArray)
        {
            spot.ReadItems(ref reader);
        }

        return spot;
    }

    private static string TextOf(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.String => reader.GetString() ?? "",
            JsonTokenType.Number => Encoding.ASCII.GetString(
                reader.HasValueSequence
                    ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence)
                    : reader.ValueSpan
            ),
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => "null",
        };

    private static string Shortened(string value) => value.Length <= 40 ? value : value[..40] + "...";

    private static string Plain(int value) => value.ToString(CultureInfo.InvariantCulture);

    private void ReadMembers(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString() ?? "";
            _ = reader.Read();
            if (!members.TryAdd(name, Read(ref reader, origin, $"{Path}.{name}")))
            {
                throw members[name].Error($"\"{Shortened(name)}\" stands twice in the object.", "Keep one of the two.");
            }
        }
    }

    private void ReadItems(ref Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(Read(ref reader, origin, $"{Path}[{Plain(items.Count)}]"));
        }
    }

    private void RequireObject()
    {
        if (!IsObject)
        {
            throw Error($"{Described} stands where an object belongs.", "Write an object: { ... }.");
        }
    }
}
