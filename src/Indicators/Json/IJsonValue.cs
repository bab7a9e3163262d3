using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A type that makes its own JSON converter; it needs no reflection, so generic types work ahead of time too.</summary>
internal interface IJsonValue
{
    JsonConverter CreateConverter();
}
