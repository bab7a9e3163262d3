using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What is to be known about an observation before it is used; after SDMX OBS_STATUS.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum ObservationStatus
{
    /// <summary>A normal value; SDMX "A".</summary>
    Normal = 0,

    /// <summary>Published as preliminary (初步核算); SDMX "P".</summary>
    Provisional = 1,

    /// <summary>Estimated; SDMX "E".</summary>
    Estimated = 2,

    /// <summary>A forecast; SDMX "F".</summary>
    Forecast = 3,

    /// <summary>The series breaks here: not comparable with earlier values; SDMX "B".</summary>
    Break = 4,

    /// <summary>Kept as printed, but contradicted by other statistics; not to be computed with.</summary>
    Disputed = 5,

    /// <summary>There is no value; SDMX "M" or "O".</summary>
    Missing = 6,
}
