using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What a goal asks of the periods on the way to the due one.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum GoalKind
{
    /// <summary>To be there in the due period.</summary>
    Reach = 0,

    /// <summary>To be within a range in the due period, whatever direction is desired: inflation of 1 to 3 %.</summary>
    Within = 1,

    /// <summary>To stay within in every period up to the due one: unemployment kept at or below 5.5 %.</summary>
    KeepWithin = 2,
}
