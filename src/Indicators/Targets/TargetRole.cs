using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>How a target was put.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum TargetRole
{
    /// <summary>An authority set it as its goal.</summary>
    Goal = 0,

    /// <summary>It "is set to" happen: an announcement short of a goal.</summary>
    Expectation = 1,

    /// <summary>It is expected to come about by itself.</summary>
    Forecast = 2,
}
