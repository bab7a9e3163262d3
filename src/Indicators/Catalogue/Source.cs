using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>A publication that printed figures: publisher, title, date and address.</summary>
/// <remarks>Two sources are equal when all their parts are equal.</remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed record Source : IJsonValue
{
    /// <summary>Describes a source.</summary>
    /// <param name="id">A short name that data uses for it, for example "ichongqing-2025-01-21"; not blank.</param>
    /// <param name="publisher">Who published it; not blank.</param>
    /// <param name="title">Its title; not blank.</param>
    /// <param name="address">Its address, absolute.</param>
    /// <param name="published">The day of publication, or null where it is not known.</param>
    /// <exception cref="ArgumentException">A text is blank, or the address is not absolute.</exception>
    public Source(string id, string publisher, string title, Uri address, LocalDate? published = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentException.ThrowIfNullOrWhiteSpace(publisher);
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentNullException.ThrowIfNull(address);
        if (!address.IsAbsoluteUri)
        {
            throw new ArgumentException(
                $"'{address}' is not an absolute address. Give it with its scheme: https://...",
                nameof(address)
            );
        }

        (Id, Publisher, Title, Address, Published) = (id, publisher, title, address, published);
    }

    /// <summary>The short name that data uses for the source.</summary>
    public string Id { get; }

    /// <summary>Who published it.</summary>
    public string Publisher { get; }

    /// <summary>Its title.</summary>
    public string Title { get; }

    /// <summary>Its address.</summary>
    public Uri Address { get; }

    /// <summary>The day of publication; null where it is not known.</summary>
    public LocalDate? Published { get; }

    /// <summary>Publisher, title and date on one line.</summary>
    public override string ToString() =>
        Published is { } date ? $"{Publisher}, {Title}, {ReportingPeriod.Day(date)}" : $"{Publisher}, {Title}";

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<Source>(CatalogueJson.AsSource, CatalogueJson.Write);
}
