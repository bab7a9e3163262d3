using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Whether a target is met.</summary>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public enum Verdict
{
    /// <summary>It cannot be said: there is no outcome, or the outcome is hedged.</summary>
    Undetermined = 0,

    /// <summary>The target is met.</summary>
    Met = 1,

    /// <summary>The target is missed.</summary>
    NotMet = 2,

    /// <summary>The due period has not been observed yet.</summary>
    NotDueYet = 3,
}
