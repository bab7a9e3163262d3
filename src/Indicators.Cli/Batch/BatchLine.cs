using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>Answers one line: {"value":"..."}, or {"error":"...","code":"..."}.</summary>
internal static class BatchLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Answer(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var request = new BatchRequest(document.RootElement);
            var op = request.Text("op");
            return TextOperations.All.TryGetValue(op, out var answer)
                ? answer(request)
                : Written("value", ExactDecimal.Format(Compute(op, request)), null);
        }
        catch (Exception failure) when (CodeOf(failure) is not null)
        {
            return Written("error", Messages.Of(failure), CodeOf(failure));
        }
    }

    private static decimal Compute(string op, BatchRequest request)
    {
        if (!BatchOperations.All.TryGetValue(op, out var operation))
        {
            throw new FormatException(
                $"\"{op}\" is not an operation. Use one of: {string.Join(", ", BatchOperations.All.Keys.Concat(TextOperations.All.Keys))}."
            );
        }

        var value = operation(request);
        request.RequireNothingElse();
        return value;
    }

    private static string? CodeOf(Exception failure) =>
        failure switch
        {
            UndefinedResultException or DivideByZeroException => "undefined",
            ArgumentOutOfRangeException => "domain",
            OverflowException => "overflow",
            FormatException or JsonException or InvalidOperationException => "format",
            _ => null,
        };

    private static string Written(string name, string text, string? code)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            writer.WriteString(name, text);
            if (code is not null)
            {
                writer.WriteString("code", code);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
