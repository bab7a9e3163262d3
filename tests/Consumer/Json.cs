using System.Text.Json.Serialization;
using Indicators;
using Indicators.Items;

namespace Consumer;

[JsonSerializable(typeof(Money<Yuan>))]
[JsonSerializable(typeof(Money<Euro>))]
[JsonSerializable(typeof(Stated<Count<Person>>))]
[JsonSerializable(typeof(Observation<Money<Yuan>>))]
internal sealed partial class Json : JsonSerializerContext;
