using System.Text.Json;
using FsCheck;

namespace Indicators;

/// <summary>The laws of printing and parsing.</summary>
public static class TextLaws
{
    /// <summary>What is printed and parsed is the same value, and is printed as before.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="print">Prints a value.</param>
    /// <param name="parse">Parses what was printed.</param>
    /// <param name="values">The values that can be printed.</param>
    public static IReadOnlyList<Law> RoundTrip<T>(Func<T, string> print, Func<string, T> parse, Arbitrary<T> values)
    {
        ArgumentNullException.ThrowIfNull(print);
        ArgumentNullException.ThrowIfNull(parse);
        return
        [
            Law.Of(
                "parsing undoes printing",
                values,
                value => EqualityComparer<T>.Default.Equals(parse(print(value)), value)
            ),
            Law.Of("what was parsed prints as before", values, value => print(parse(print(value))) == print(value)),
        ];
    }

    /// <summary>A value that is written as JSON and read back is the same.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="values">The values.</param>
    public static IReadOnlyList<Law> Json<T>(Arbitrary<T> values) =>
        RoundTrip(
            static value => JsonSerializer.Serialize(value),
            static text => JsonSerializer.Deserialize<T>(text)!,
            values
        );
}
