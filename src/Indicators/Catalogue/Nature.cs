using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How the values of an indicator stand to time.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum Nature
{
    /// <summary>A level at a point in time: employment at the end of the year.</summary>
    Stock = 0,

    /// <summary>An amount over a period: vehicles produced in the year.</summary>
    Flow = 1,

    /// <summary>An amount from the start of the year on (累计).</summary>
    YearToDate = 2,

    /// <summary>An index number.</summary>
    Index = 3,

    /// <summary>A rate, a share or a price: never summed over time.</summary>
    Rate = 4,
}
