using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The name of something in English and in Chinese.</summary>
/// <remarks>Two names are equal when both texts are equal, character for character.</remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed record Names : IJsonValue
{
    /// <summary>Creates a pair of names.</summary>
    /// <param name="english">The English name; not blank.</param>
    /// <param name="chinese">The Chinese name; not blank.</param>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public Names(string english, string chinese)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(english);
        ArgumentException.ThrowIfNullOrWhiteSpace(chinese);
        English = english;
        Chinese = chinese;
    }

    /// <summary>The English name.</summary>
    public string English { get; }

    /// <summary>The Chinese name.</summary>
    public string Chinese { get; }

    /// <summary>The name in a language.</summary>
    /// <param name="language">The language wanted.</param>
    public string In(Language language) => language == Language.Chinese ? Chinese : English;

    /// <inheritdoc/>
    public override string ToString() => English;

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<Names>(CatalogueJson.AsNames, CatalogueJson.Write);
}
