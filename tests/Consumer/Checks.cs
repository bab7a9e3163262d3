using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Consumer;

/// <summary>Prints each figure and counts the wrong ones.</summary>
internal sealed class Checks
{
    private int right;
    private int wrong;

    internal void Equal(string name, object? actual, string expected)
    {
        var text = Convert.ToString(actual, CultureInfo.InvariantCulture) ?? "";
        var same = text == expected;
        (right, wrong) = same ? (right + 1, wrong) : (right, wrong + 1);
        Console.WriteLine(same ? $"{name}: {text}" : $"{name}: {text}, but expected {expected}");
    }

    internal void RoundTrip<TValue>(string name, TValue value, JsonTypeInfo<TValue> type, string expected)
    {
        var text = JsonSerializer.Serialize(value, type);
        Equal(name, text, expected);
        Equal(
            $"{name}, read back",
            EqualityComparer<TValue>.Default.Equals(JsonSerializer.Deserialize(text, type), value),
            "True"
        );
    }

    /// <summary>The exit code: zero when every figure is right.</summary>
    internal int Report()
    {
        Console.WriteLine($"{right} figures right, {wrong} wrong");
        return wrong == 0 ? 0 : 1;
    }
}
