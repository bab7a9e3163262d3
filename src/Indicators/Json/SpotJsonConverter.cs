using System.Text.Json;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A converter made of a function that reads and one that writes.</summary>
internal sealed class SpotJsonConverter<TValue>(Func<JsonSpot, TValue> read, Action<Utf8JsonWriter, TValue> write)
    : JsonConverter<TValue>
{
    public override TValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        read(JsonSpot.Read(ref reader, JsonOrigin.Anonymous));

    public override void Write(Utf8JsonWriter writer, TValue value, JsonSerializerOptions options) =>
        write(writer, value);
}
