using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What kind of rate an exchange rate is.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum ExchangeRateBasis
{
    /// <summary>A market rate at a point in time.</summary>
    Spot = 0,

    /// <summary>An official parity (中间价).</summary>
    Parity = 1,

    /// <summary>The average of a period.</summary>
    PeriodAverage = 2,

    /// <summary>The rate at the end of a period.</summary>
    PeriodEnd = 3,

    /// <summary>Implied by a source that prints one amount in two currencies.</summary>
    Implied = 4,
}
