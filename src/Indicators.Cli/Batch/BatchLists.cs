using System.Globalization;
using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>Writes results over periods: a number in all its digits, of stated inputs an object with bounds and text, null where there is none.</summary>
internal static class BatchLists
{
    internal static void Write<TFigure>(
        Utf8JsonWriter writer,
        string name,
        Series<TFigure> series,
        bool isLabelled,
        bool isPlain = false
    )
        where TFigure : struct, IFigure<TFigure>
    {
        writer.WriteStartArray(name);
        foreach (var observation in series)
        {
            if (isLabelled)
            {
                writer.WriteStartObject();
                writer.WriteString("period", observation.Period.ToString());
                writer.WritePropertyName("value");
            }

            Stated<TFigure>? value = observation.HasValue ? observation.Value : null;
            Write(writer, value, series.IsExact, isPlain);
            if (isLabelled)
            {
                writer.WriteEndObject();
            }
        }

        writer.WriteEndArray();
    }

    internal static void Write<TFigure>(
        Utf8JsonWriter writer,
        string name,
        IEnumerable<Stated<TFigure>?> values,
        bool isExact
    )
        where TFigure : struct, IFigure<TFigure>
    {
        writer.WriteStartArray(name);
        foreach (var value in values)
        {
            Write(writer, value, isExact, isPlain: false);
        }

        writer.WriteEndArray();
    }

    internal static void Write<TFigure>(Utf8JsonWriter writer, Stated<TFigure>? value, bool isExact, bool isPlain)
        where TFigure : struct, IFigure<TFigure>
    {
        if (value is not { } stated)
        {
            writer.WriteNullValue();
        }
        else if (isExact)
        {
            writer.WriteStringValue(ExactDecimal.Format(stated.Figure.Value));
        }
        else
        {
            writer.WriteStartObject();
            (isPlain ? BatchResult.Plain(stated) : BatchResult.Of(stated)).Write(writer);
            writer.WriteEndObject();
        }
    }

    /// <summary>Periods where the line names them, else places from 0.</summary>
    internal static void WritePlaces<TFigure>(
        Utf8JsonWriter writer,
        string name,
        Deaccumulated<TFigure> result,
        bool hasPeriods
    )
        where TFigure : struct, IFigure<TFigure>
    {
        writer.WriteStartArray(name);
        foreach (var period in result.Impossible)
        {
            writer.WriteStringValue(
                hasPeriods ? period.ToString() : result.Series.IndexOf(period).ToString(CultureInfo.InvariantCulture)
            );
        }

        writer.WriteEndArray();
    }
}
