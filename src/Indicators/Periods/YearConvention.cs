using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How the time between two periods is counted in years.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum YearConvention
{
    /// <summary>Periods between the two, divided by their number in a year: 7 quarters are 1.75 years. Weeks, days, points in time and irregular ranges have it only where the same one of another year is meant: the same week number, the anniversary.</summary>
    WholePeriods = 0,

    /// <summary>Days from end to end, divided by 365.25.</summary>
    Actual365Point25 = 1,

    /// <summary>Days from end to end, those in a leap year divided by 366, the others by 365: Actual/Actual (ISDA).</summary>
    ActualActual = 2,
}
