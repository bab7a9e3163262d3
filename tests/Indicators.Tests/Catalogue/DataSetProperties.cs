using System.Text;
using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Whatever the bytes, reading gives a data set or an error that says where.</summary>
public sealed class DataSetProperties
{
    private static readonly byte[] Json = Encoding.UTF8.GetBytes(SmallDataSet.Json);

    private static readonly string[] Fragments =
    [
        "null",
        "true",
        "-1",
        "0",
        "1e400",
        "\"\"",
        "\" \"",
        "[]",
        "{}",
        "\"/\"",
        "\"2024\"",
        "\"9999-12-31/P9Y\"",
        "79228162514264337593543950335",
        "\"0.0000000000000000000000000001\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "{\"kind\":\"per\",\"numerator\":\"CNY\",\"denominator\":\"share\"}",
    ];

    [Property]
    public bool Any_bytes_are_read_or_refused(byte[]? bytes) => IsReadOrRefused(bytes ?? []);

    [Property(MaxTest = 3_000)]
    public bool A_data_set_with_one_byte_changed_is_read_or_refused(ushort place, byte with)
    {
        var bytes = Json.ToArray();
        bytes[place % bytes.Length] = with;
        return IsReadOrRefused(bytes);
    }

    [Property(MaxTest = 3_000)]
    public bool A_data_set_with_a_value_replaced_is_read_or_refused(ushort place, byte fragment)
    {
        var json = SmallDataSet.Json;
        var colon = json.IndexOf(':', place % (json.Length - 40));
        if (colon < 0)
        {
            return true;
        }

        var end = json.IndexOfAny([',', '}', '\n'], colon);
        return IsReadOrRefused(
            Encoding.UTF8.GetBytes(json[..(colon + 1)] + Fragments[fragment % Fragments.Length] + json[end..])
        );
    }

    [Property(MaxTest = 1_000)]
    public bool A_data_set_with_a_piece_cut_out_is_read_or_refused(ushort start, byte length)
    {
        var from = start % Json.Length;
        return IsReadOrRefused([.. Json.AsSpan(0, from), .. Json.AsSpan(Math.Min(Json.Length, from + length))]);
    }

    private static bool IsReadOrRefused(byte[] bytes)
    {
        try
        {
            return DataSet.Parse(bytes, "any.json") is not null;
        }
        catch (DataSetException error)
        {
            return error.Line >= 1 && error.Problem.Length > 0 && error.Path.StartsWith('$');
        }
    }
}
