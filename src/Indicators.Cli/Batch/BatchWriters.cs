using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>The operations of <c>batch</c> whose answer is more than one number, by name: each writes the members of its answer.</summary>
internal static class BatchWriters
{
    internal static IReadOnlyDictionary<string, Action<BatchRequest, Utf8JsonWriter>> All { get; } =
        BatchSeriesOperations
            .All.Append(new(AssessOperation.Name, static (line, writer) => AssessOperation.Answer(line)(writer)))
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>The names of all operations, those of one number first.</summary>
    internal static IEnumerable<string> Names =>
        BatchOperations.All.Keys.Concat(All.Keys).Concat(TextOperations.All.Keys);
}
