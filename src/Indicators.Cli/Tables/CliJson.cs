using System.Text.Json.Serialization;

namespace Indicators.Cli;

/// <summary>What the command writes as JSON, generated at compile time.</summary>
[JsonSerializable(typeof(Target<Figure>))]
[JsonSerializable(typeof(Observation<Figure>))]
[JsonSerializable(typeof(ObservationStatus))]
[JsonSerializable(typeof(TargetRole))]
[JsonSerializable(typeof(Verdict))]
[JsonSerializable(typeof(Hedge))]
[JsonSerializable(typeof(Printing))]
[JsonSerializable(typeof(Stated<GrowthRate>?))]
internal sealed partial class CliJson : JsonSerializerContext;
