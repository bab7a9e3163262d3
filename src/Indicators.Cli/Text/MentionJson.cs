using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Indicators.Text;
using NodaTime.Text;

namespace Indicators.Cli;

/// <summary>Mentions as JSON: percentages in percent, money in currency units, counts in units.</summary>
internal static class MentionJson
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Of(Action<Utf8JsonWriter> write)
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

    internal static void WriteAll(Utf8JsonWriter writer, string text, IReadOnlyList<FigureMention> mentions)
    {
        writer.WriteStartArray("mentions");
        foreach (var mention in mentions)
        {
            writer.WriteStartObject();
            WriteSpan(writer, mention);
            Write(writer, text, mention);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The members of one mention; a range and a change hold figures with their spans.</summary>
    internal static void Write(Utf8JsonWriter writer, string text, FigureMention mention)
    {
        writer.WriteString("kind", MentionWords.Kind(mention.Kind));
        if (mention.Kind == MentionKind.Period)
        {
            WritePeriod(writer, mention);
            return;
        }

        if (mention.Figure is { IsRange: false } stated)
        {
            WriteFigure(writer, mention, stated);
        }

        WriteEnd(writer, text, "from", mention.From);
        WriteEnd(writer, text, "to", mention.To);
        WriteEnd(writer, text, "lower", mention.Lower);
        WriteEnd(writer, text, "upper", mention.Upper);
        WriteContext(writer, text, mention);
    }

    private static void WriteFigure(Utf8JsonWriter writer, FigureMention mention, in Stated<Figure> stated)
    {
        writer.WriteString("value", MentionWords.Number(stated.Figure.Value, mention.Kind));
        if (MentionWords.Unit(mention) is { } unit)
        {
            writer.WriteString("unit", unit);
        }

        writer.WriteString("hedge", JsonNames.Of(stated.Hedge));
        if (stated.Step is { } step)
        {
            writer.WriteString("step", MentionWords.Number(step, mention.Kind));
        }
    }

    private static void WriteContext(Utf8JsonWriter writer, string text, FigureMention mention)
    {
        if (mention.Direction != ChangeDirection.None)
        {
            writer.WriteString("direction", mention.Direction == ChangeDirection.Up ? "up" : "down");
        }

        if (mention.Item is { } item)
        {
            writer.WriteString("item", text[item]);
        }

        if (mention.Period is { } period)
        {
            writer.WriteString("period", period.ToString());
        }
    }

    private static void WritePeriod(Utf8JsonWriter writer, FigureMention mention)
    {
        if (mention.Period is { } period)
        {
            writer.WriteString("value", period.ToString());
            writer.WriteString("firstDay", LocalDatePattern.Iso.Format(period.Start));
            writer.WriteString("lastDay", LocalDatePattern.Iso.Format(period.End));
        }
    }

    private static void WriteEnd(Utf8JsonWriter writer, string text, string name, FigureMention? end)
    {
        if (end is not null)
        {
            writer.WriteStartObject(name);
            WriteSpan(writer, end);
            Write(writer, text, end);
            writer.WriteEndObject();
        }
    }

    private static void WriteSpan(Utf8JsonWriter writer, FigureMention mention)
    {
        writer.WriteNumber("start", mention.Span.Start.Value);
        writer.WriteNumber("end", mention.Span.End.Value);
    }
}
