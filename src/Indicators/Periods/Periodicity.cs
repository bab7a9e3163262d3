using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>The length of a reporting period, the coarser the smaller the number up to the day.</summary>
/// <remarks>
/// <see cref="PointInTime"/> and <see cref="Irregular"/> say that a period has no such length: it is a moment, or a range of time that is no run of calendar periods.
/// Both have no neighbours, no number to the year and no SDMX frequency code.
/// </remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum Periodicity
{
    /// <summary>A year; SDMX "A".</summary>
    Year = 0,

    /// <summary>A half-year; SDMX "S".</summary>
    HalfYear = 1,

    /// <summary>A third of a year, four months, as SDMX uses the word; not a quarter. SDMX "T".</summary>
    Trimester = 2,

    /// <summary>A quarter; SDMX "Q".</summary>
    Quarter = 3,

    /// <summary>A month; SDMX "M".</summary>
    Month = 4,

    /// <summary>An ISO week, Monday to Sunday; SDMX "W".</summary>
    Week = 5,

    /// <summary>A day; SDMX "D".</summary>
    Day = 6,

    /// <summary>A moment, as a stock is counted at.</summary>
    PointInTime = 7,

    /// <summary>A range of time that is no run of years, months or days.</summary>
    Irregular = 8,
}
