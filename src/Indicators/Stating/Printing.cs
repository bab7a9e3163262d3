using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How the digits behind the last printed one were dropped.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum Printing
{
    /// <summary>Rounded to the nearest step; the default.</summary>
    Rounded = 0,

    /// <summary>Cut off: 2.788 printed as 2.78.</summary>
    Truncated = 1,

    /// <summary>Rounded or cut off; it is not known which.</summary>
    Unknown = 2,
}
