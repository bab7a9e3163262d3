using System.Text.Json.Serialization;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What an application that is compiled ahead of time writes.</summary>
[JsonSerializable(typeof(Money<Yuan>))]
[JsonSerializable(typeof(Stated<Count<Person>>))]
[JsonSerializable(typeof(Observation<Money<Yuan>>))]
[JsonSerializable(typeof(Target<Money<Yuan>>))]
internal sealed partial class FiguresJsonContext : JsonSerializerContext;
