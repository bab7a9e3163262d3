using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The length of a reporting period, the coarser the smaller the number.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum Periodicity
{
    /// <summary>A calendar year; SDMX "A".</summary>
    Year = 0,

    /// <summary>A half-year; SDMX "S".</summary>
    HalfYear = 1,

    /// <summary>A quarter; SDMX "Q".</summary>
    Quarter = 3,

    /// <summary>A month; SDMX "M".</summary>
    Month = 4,

    /// <summary>A day; SDMX "D".</summary>
    Day = 6,
}
