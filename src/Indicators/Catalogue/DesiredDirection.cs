using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Where policy wants an indicator to go.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum DesiredDirection
{
    /// <summary>Nothing is said.</summary>
    None = 0,

    /// <summary>More is better.</summary>
    Increase = 1,

    /// <summary>Less is better.</summary>
    Decrease = 2,

    /// <summary>It is to stay where it is.</summary>
    Stay = 3,
}
