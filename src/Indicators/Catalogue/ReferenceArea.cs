using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The territory that a figure is about; SDMX REF_AREA.</summary>
/// <remarks>Two areas are equal when code and names are equal.</remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed record ReferenceArea : IJsonValue
{
    /// <summary>Describes an area.</summary>
    /// <param name="code">Its code, for example the ISO 3166-2 code "CN-CQ"; not blank.</param>
    /// <param name="names">Its names.</param>
    /// <exception cref="ArgumentException"><paramref name="code"/> is blank.</exception>
    public ReferenceArea(string code, Names names)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(code);
        ArgumentNullException.ThrowIfNull(names);
        Code = code;
        Names = names;
    }

    /// <summary>The code.</summary>
    public string Code { get; }

    /// <summary>The names.</summary>
    public Names Names { get; }

    /// <inheritdoc/>
    public override string ToString() => Names.English;

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<ReferenceArea>(CatalogueJson.AsArea, CatalogueJson.Write);
}
