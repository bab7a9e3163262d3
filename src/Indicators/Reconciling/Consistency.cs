using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Whether a printed figure agrees with the printed figures that it should follow from.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum Consistency
{
    /// <summary>The figures do not belong together: another price basis, area, unit, or a broken series.</summary>
    NotComparable = 0,

    /// <summary>Some figures that all prints allow agree.</summary>
    Consistent = 1,

    /// <summary>No figures that the prints allow agree.</summary>
    Inconsistent = 2,
}
