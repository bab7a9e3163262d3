using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>Answers one line: {"value":"..."}, for stated inputs with "bounds" and "text", or {"error":"...","code":"..."}.</summary>
internal static class BatchLine
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Answer(string line)
    {
        try
        {
            return Compute(line);
        }
        catch (Exception failure) when (CodeOf(failure) is not null)
        {
            return Written("error", Messages.Of(failure), CodeOf(failure));
        }
    }

    private static string Compute(string line)
    {
        using var document = JsonDocument.Parse(line);
        var request = new BatchRequest(document.RootElement);
        var op = request.Text("op");
        var answer = Compute(op, request);
        request.RequireNothingElse();
        return answer;
    }

    private static string Compute(string op, BatchRequest request)
    {
        if (TextOperations.All.TryGetValue(op, out var onText))
        {
            return onText(request);
        }

        if (BatchWriters.All.TryGetValue(op, out var write))
        {
            return Written(writer => write(request, writer));
        }

        if (!BatchOperations.All.TryGetValue(op, out var operation))
        {
            throw new FormatException(
                $"\"{op}\" is not an operation. Use one of: {string.Join(", ", BatchWriters.Names)}."
            );
        }

        return request.IsStated
            ? Written(operation.Stated(request).Write)
            : Written("value", ExactDecimal.Format(operation.Exact(request)), null);
    }

    private static string? CodeOf(Exception failure) =>
        failure switch
        {
            UndefinedResultException or DivideByZeroException => "undefined",
            ArgumentException => "domain",
            OverflowException => "overflow",
            FormatException or JsonException or InvalidOperationException or KeyNotFoundException => "format",
            OutOfMemoryException => null,
            // A fault of the program in one line must not lose the answers to the others.
            _ => "unexpected",
        };

    private static string Written(string name, string text, string? code) =>
        Written(writer =>
        {
            writer.WriteString(name, text);
            if (code is not null)
            {
                writer.WriteString("code", code);
            }
        });

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
