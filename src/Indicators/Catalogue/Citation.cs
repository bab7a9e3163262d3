using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Where one figure stands: the source, the printed wording, and what the wording does not say.</summary>
/// <remarks>Two citations are equal when all their parts are equal.</remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed record Citation : IJsonValue
{
    /// <summary>Cites a figure.</summary>
    /// <param name="source">The source.</param>
    /// <param name="wording">The few words of the figure as printed: "over 500,000"; not blank.</param>
    /// <param name="inferred">What the text does not say and was inferred, for example the year; null for nothing.</param>
    /// <param name="note">What a reader should know about the figure; null for nothing.</param>
    /// <exception cref="ArgumentException"><paramref name="wording"/> is blank.</exception>
    public Citation(Source source, string wording, string? inferred = null, string? note = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentException.ThrowIfNullOrWhiteSpace(wording);
        (Source, Wording, Inferred, Note) = (source, wording, inferred, note);
    }

    /// <summary>The source.</summary>
    public Source Source { get; }

    /// <summary>The few words of the figure as printed.</summary>
    public string Wording { get; }

    /// <summary>What the text does not say and was inferred; null for nothing.</summary>
    public string? Inferred { get; }

    /// <summary>What a reader should know about the figure; null for nothing.</summary>
    public string? Note { get; }

    /// <summary>The wording in quotes, and the source.</summary>
    public override string ToString() => $"\"{Wording}\" ({Source})";

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<Citation>(CatalogueJson.AsCitation, CatalogueJson.Write);
}
