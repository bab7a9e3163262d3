using System.Text.Json;

namespace Indicators;

/// <summary>Where JSON came from: a named data-set file, whose errors name file and line, or a value inside somebody's JSON.</summary>
internal sealed class JsonOrigin
{
    private readonly string? file;
    private readonly ReadOnlyMemory<byte> bytes;

    private JsonOrigin(string? file, ReadOnlyMemory<byte> bytes)
    {
        this.file = file;
        this.bytes = bytes;
    }

    internal static JsonOrigin Anonymous { get; } = new(null, default);

    internal static JsonOrigin OfFile(string file, ReadOnlyMemory<byte> bytes) => new(file, bytes);

    internal Exception Error(JsonSpot spot, string problem, string remedy) =>
        file is null
            ? new JsonException($"{problem} {remedy}".TrimEnd())
            : new DataSetException(file, LineOf(spot.Offset), spot.Path, problem, remedy);

    internal long LineOf(long offset) => 1 + bytes.Span[..(int)Math.Min(offset, bytes.Length)].Count((byte)'\n');
}
