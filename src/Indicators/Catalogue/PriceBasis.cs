using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The prices in which an indicator is measured: none, current, comparable, or constant prices of a year.</summary>
/// <remarks>Growth between figures of different price basis has no meaning. The default value is <see cref="None"/>. Equal are the same kind and year.</remarks>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly record struct PriceBasis : IJsonValue
{
    private const string ConstantPrefix = "constant-";

    private PriceBasis(PriceBasisKind kind, int year) => (Kind, Year) = (kind, year);

    /// <summary>Prices do not enter.</summary>
    public static PriceBasis None => default;

    /// <summary>The prices of the time.</summary>
    public static PriceBasis Current => new(PriceBasisKind.Current, 0);

    /// <summary>Prices made comparable by the source, without naming a year.</summary>
    public static PriceBasis Comparable => new(PriceBasisKind.Comparable, 0);

    /// <summary>The kind of prices.</summary>
    public PriceBasisKind Kind { get; }

    /// <summary>The year of constant prices; 0 for the other kinds.</summary>
    public int Year { get; }

    /// <summary>The prices of one year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static PriceBasis ConstantOf(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return new(PriceBasisKind.Constant, year);
    }

    /// <summary>The text used in data: "none", "current", "comparable", "constant-2020".</summary>
    public override string ToString() =>
        Kind switch
        {
            PriceBasisKind.Current => "current",
            PriceBasisKind.Comparable => "comparable",
            PriceBasisKind.Constant => string.Create(CultureInfo.InvariantCulture, $"{ConstantPrefix}{Year:0000}"),
            _ => "none",
        };

    internal static bool TryParse(string text, out PriceBasis basis)
    {
        var isYear = ReportingPeriod.TryParse(
            text.StartsWith(ConstantPrefix, StringComparison.Ordinal) ? text[ConstantPrefix.Length..] : "",
            out var year
        );
        basis = text switch
        {
            "current" => Current,
            "comparable" => Comparable,
            _ => isYear ? ConstantOf(year.Start.Year) : None,
        };
        return basis.ToString() == text;
    }

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<PriceBasis>(
            static spot => spot.AsPriceBasis(),
            static (writer, basis) => writer.WriteStringValue(basis.ToString())
        );
}
