using System.Text.Json;

namespace Indicators.Cli.Batch;

/// <summary>A result of stated inputs: the number, the bounds, and what may be printed of it.</summary>
internal sealed record BatchResult(decimal Value, BatchEnd? Lower, BatchEnd? Upper, string Text)
{
    /// <summary>A result whose text has the unit of its kind: a rate, points, periods.</summary>
    internal static BatchResult Of<TFigure>(Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure> => Of(stated, stated.ToString(Language.English));

    /// <summary>A result whose text is a plain number, since the line does not say what is measured.</summary>
    internal static BatchResult Plain<TFigure>(Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure>
    {
        var bounds = stated.ToBounds();
        var number = IndexNumber.Points(stated.Figure.Value);
        var plain = (bounds.Lower, bounds.Upper) switch
        {
            ({ } lower, { } upper) => Bounds.Between(Plain(lower), Plain(upper)),
            ({ IsOpen: true } lower, null) => Bounds.Over(Plain(lower).Value),
            ({ } lower, null) => Bounds.AtLeast(Plain(lower).Value),
            (null, { IsOpen: true } upper) => Bounds.Under(Plain(upper).Value),
            (null, { } upper) => Bounds.AtMost(Plain(upper).Value),
            _ => Bounds.Unbounded(number),
        };
        return Of(stated, Stated.Within(number, plain, stated.Spread).ToString(Language.English));
    }

    internal void Write(Utf8JsonWriter writer)
    {
        writer.WriteString("value", ExactDecimal.Format(Value));
        writer.WritePropertyName("bounds");
        writer.WriteStartObject();
        Write(writer, "lower", Lower);
        Write(writer, "upper", Upper);
        writer.WriteEndObject();
        writer.WriteString("text", Text);
    }

    private static BatchResult Of<TFigure>(Stated<TFigure> stated, string text)
        where TFigure : struct, IFigure<TFigure>
    {
        var bounds = stated.ToBounds();
        return new(stated.Figure.Value, End(bounds.Lower), End(bounds.Upper), text);
    }

    private static BatchEnd? End<TFigure>(BoundsEnd<TFigure>? end)
        where TFigure : struct, IFigure<TFigure> => end is { } given ? new(given.Value.Value, given.IsOpen) : null;

    private static BoundsEnd<IndexNumber> Plain<TFigure>(BoundsEnd<TFigure> end)
        where TFigure : struct, IFigure<TFigure>
    {
        var value = IndexNumber.Points(end.Value.Value);
        return end.IsOpen ? Bounds.Open(value) : Bounds.Closed(value);
    }

    private static void Write(Utf8JsonWriter writer, string name, BatchEnd? end)
    {
        if (end is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("value", ExactDecimal.Format(end.Value));
        writer.WriteBoolean("open", end.IsOpen);
        writer.WriteEndObject();
    }
}
