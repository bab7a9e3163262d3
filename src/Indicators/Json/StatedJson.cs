using System.Text.Json;

namespace Indicators;

/// <summary>
/// Stated figures and bounds in JSON: {"value":"500000","unit":"person","hedge":"over","step":"1000"}, a range with "lower" and "upper"
/// in place of the value, a computed figure with "bounds" and "spread".
/// </summary>
internal static class StatedJson
{
    internal static SpotJsonConverter<Stated<TFigure>> Converter<TFigure>()
        where TFigure : struct, IFigure<TFigure> => new(static spot => spot.AsStated<TFigure>(), Write);

    internal static SpotJsonConverter<Bounds<TFigure>> BoundsConverter<TFigure>()
        where TFigure : struct, IFigure<TFigure> =>
        new(
            static spot => FigureJson.Typed(spot, () => AsBounds(spot).As<TFigure>()),
            static (writer, bounds) =>
            {
                writer.WriteStartObject();
                FigureJson.WriteUnit(writer, bounds.Witness.Unit);
                WriteEnds(writer, bounds.Numbers);
                writer.WriteEndObject();
            }
        );

    internal static SpotJsonConverter<BoundsEnd<TFigure>> EndConverter<TFigure>()
        where TFigure : struct, IFigure<TFigure> =>
        new(
            static spot =>
            {
                spot.AllowOnly("value", "unit", "open");
                var figure = Number(spot.Required("value"), spot.Required("unit").AsUnit());
                return new(
                    FigureJson.Typed(spot, () => TFigure.FromFigure(figure)),
                    spot.Optional("open")?.AsFlag() ?? false
                );
            },
            static (writer, end) =>
            {
                writer.WriteStartObject();
                FigureJson.WriteMembers(writer, end.Value.Value, end.Value.Unit);
                writer.WriteBoolean("open", end.IsOpen);
                writer.WriteEndObject();
            }
        );

    internal static Stated<TFigure> AsStated<TFigure>(this JsonSpot spot)
        where TFigure : struct, IFigure<TFigure> => FigureJson.Typed(spot, () => AsStated(spot).As<TFigure>());

    internal static void Write<TFigure>(Utf8JsonWriter writer, Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure>
    {
        writer.WriteStartObject();
        if (stated.IsRange)
        {
            writer.WriteString("lower", FigureText.Plain(stated.RangeLower.Value));
            writer.WriteString("upper", FigureText.Plain(stated.RangeUpper.Value));
            FigureJson.WriteUnit(writer, stated.RangeLower.Unit);
        }
        else
        {
            FigureJson.WriteMembers(writer, stated.Figure.Value, stated.Figure.Unit);
        }

        WriteStatement(writer, stated);
        writer.WriteEndObject();
    }

    private static void WriteStatement<TFigure>(Utf8JsonWriter writer, in Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure>
    {
        if (stated.IsComputed)
        {
            writer.WritePropertyName("bounds");
            writer.WriteStartObject();
            WriteEnds(writer, stated.ComputedBounds);
            writer.WriteEndObject();
            WriteWhere(writer, "spread", stated.Spread, stated.Spread != 0m && !stated.HasTwoEnds);
            return;
        }

        if (stated.Hedge != Hedge.Exactly)
        {
            writer.WriteString("hedge", Choices.Hedges[stated.Hedge]);
        }

        WriteWhere(writer, "step", stated.Step ?? 0m, stated.Step is not null);
        if (stated.Printing != Printing.Rounded)
        {
            writer.WriteString("printing", Choices.Printings[stated.Printing]);
        }
    }

    private static Stated<Figure> AsStated(JsonSpot spot)
    {
        if (spot.Optional("bounds") is { } bounds)
        {
            return AsComputed(spot, bounds);
        }

        var isRange = spot.Optional("lower") is not null;
        spot.AllowOnly(isRange ? ["lower", "upper", "unit", "step"] : ["value", "unit", "hedge", "step", "printing"]);
        var unit = spot.Required("unit").AsUnit();
        return isRange
            ? AsRange(
                spot,
                Number(spot.Required("lower"), unit),
                Number(spot.Required("upper"), unit),
                spot.Optional("step")?.AsStep() ?? 0m
            )
            : AsSingle(spot, Number(spot.Required("value"), unit));
    }

    private static Stated<Figure> AsSingle(JsonSpot spot, Figure figure)
    {
        var hedge = spot.Optional("hedge")?.AsChoice(Choices.Hedges) ?? Hedge.Exactly;
        var printing = spot.Optional("printing")?.AsChoice(Choices.Printings) ?? Printing.Rounded;
        return new Stated<Figure>(figure, hedge, StepOf(spot, figure), printing);
    }

    /// <summary>A range of two figures of one unit; the upper end is refused where it lies below the lower one.</summary>
    internal static Stated<Figure> AsRange(JsonSpot spot, Figure lower, Figure upper, decimal step)
    {
        if (upper.Value < lower.Value)
        {
            throw spot.Error($"A range from {lower} to {upper} holds nothing.", "Give the smaller end first.");
        }

        return Stated<Figure>.OfRange(
            lower,
            upper.Value,
            spot.AsStepOf(upper, spot.AsStepOf(lower, step)),
            Printing.Rounded
        );
    }

    private static Stated<Figure> AsComputed(JsonSpot spot, JsonSpot bounds)
    {
        spot.AllowOnly("value", "unit", "bounds", "spread");
        bounds.AllowOnly("lower", "upper");
        var figure = Number(spot.Required("value"), spot.Required("unit").AsUnit());
        var numbers = AsEnds(bounds);
        var spread = spot.Optional("spread")?.AsStep() ?? 0m;
        return (numbers.HasLower && figure.Value < numbers.Lower) || (numbers.HasUpper && figure.Value > numbers.Upper)
            ? throw spot.Error($"{figure} lies outside its bounds.", "Give a value within them.")
            : Stated<Figure>.OfBounds(figure, numbers, spread);
    }

    private static Bounds<Figure> AsBounds(JsonSpot spot)
    {
        spot.AllowOnly("unit", "lower", "upper");
        return new(Figure.InUnit(0m, spot.Required("unit").AsUnit()), AsEnds(spot));
    }

    private static DecimalBounds AsEnds(JsonSpot spot)
    {
        var (lower, lowerKind) = AsEnd(spot.Optional("lower"));
        var (upper, upperKind) = AsEnd(spot.Optional("upper"));
        var numbers = new DecimalBounds(lower, lowerKind, upper, upperKind);
        return numbers.IsEmpty
            ? throw spot.Error(
                "No value lies between the two ends.",
                "Give the smaller end first, and close both to hold a single value."
            )
            : numbers;
    }

    private static (decimal Value, EndKind Kind) AsEnd(JsonSpot? spot)
    {
        if (spot is null || spot.IsNull)
        {
            return (0m, EndKind.Absent);
        }

        spot.AllowOnly("value", "open");
        return (
            spot.Required("value").AsDecimal(),
            spot.Optional("open")?.AsFlag() ?? false ? EndKind.Open : EndKind.Closed
        );
    }

    private static void WriteEnds(Utf8JsonWriter writer, in DecimalBounds bounds)
    {
        WriteEnd(writer, "lower", bounds.Lower, bounds.LowerKind);
        WriteEnd(writer, "upper", bounds.Upper, bounds.UpperKind);
    }

    private static void WriteEnd(Utf8JsonWriter writer, string name, decimal value, EndKind kind)
    {
        if (kind == EndKind.Absent)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WritePropertyName(name);
        writer.WriteStartObject();
        writer.WriteString("value", FigureText.Plain(value));
        writer.WriteBoolean("open", kind == EndKind.Open);
        writer.WriteEndObject();
    }

    private static Figure Number(JsonSpot spot, Unit unit) => Figure.InUnit(spot.AsDecimal(), unit);

    private static decimal StepOf(JsonSpot spot, Figure figure) =>
        spot.Optional("step") is { } given ? given.AsStepOf(figure, given.AsStep()) : 0m;

    private static void WriteWhere(Utf8JsonWriter writer, string name, decimal value, bool isGiven)
    {
        if (isGiven)
        {
            writer.WriteString(name, FigureText.Plain(value));
        }
    }
}
