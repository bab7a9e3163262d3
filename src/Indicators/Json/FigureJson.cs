using System.Text.Json;

namespace Indicators;

/// <summary>Figures, measures, stated figures and periods in JSON: {"value":"420100000000","unit":"CNY"}, with hedge, step and printing where they say something.</summary>
internal static class FigureJson
{
    internal static Figure AsFigure(this JsonSpot spot)
    {
        spot.AllowOnly("value", "unit");
        return Figure.InUnit(spot.Required("value").AsDecimal(), spot.Required("unit").AsUnit());
    }

    internal static Stated<Figure> AsStated(this JsonSpot spot)
    {
        spot.AllowOnly("value", "unit", "hedge", "step", "printing");
        var figure = Figure.InUnit(spot.Required("value").AsDecimal(), spot.Required("unit").AsUnit());
        var hedge = spot.Optional("hedge")?.AsChoice(Choices.Hedges) ?? Hedge.Exactly;
        var printing = spot.Optional("printing")?.AsChoice(Choices.Printings) ?? Printing.Rounded;
        var step = spot.Optional("step") is { } given ? given.AsStepOf(figure, given.AsStep()) : 0m;
        return new Stated<Figure>(figure, hedge, step, printing);
    }

    /// <summary>A step, refused where it is larger than its figure.</summary>
    internal static decimal AsStepOf(this JsonSpot spot, Figure figure, decimal step) =>
        figure.Value == 0m || step <= Math.Abs(figure.Value)
            ? step
            : throw spot.Error(
                $"The step {FigureText.Grouped(step)} is larger than the figure {figure}.",
                "Write the value of the last printed digit."
            );

    /// <summary>A step, which is above zero.</summary>
    internal static decimal AsStep(this JsonSpot spot) =>
        spot.AsDecimal() is var step && step > 0m
            ? step
            : throw spot.Error(
                $"The step {FigureText.Grouped(step)} is not above zero.",
                "Write the value of the last printed digit."
            );

    internal static SpotJsonConverter<TFigure> Converter<TFigure>()
        where TFigure : struct, IFigure<TFigure> =>
        new(
            static spot => Typed(spot, () => TFigure.FromFigure(spot.AsFigure())),
            static (writer, figure) => Write(writer, figure.Value, figure.Unit)
        );

    internal static SpotJsonConverter<Stated<TFigure>> StatedConverter<TFigure>()
        where TFigure : struct, IFigure<TFigure> => new(static spot => spot.AsStated<TFigure>(), WriteStated);

    internal static Stated<TFigure> AsStated<TFigure>(this JsonSpot spot)
        where TFigure : struct, IFigure<TFigure> => Typed(spot, () => spot.AsStated().As<TFigure>());

    internal static ReportingPeriod AsPeriod(this JsonSpot spot) =>
        ReportingPeriod.TryParse(spot.AsText(), out var period)
            ? period
            : throw spot.Error(
                $"\"{spot.AsText()}\" is not a reporting period.",
                "Write 2024, 2024-S1, 2024-Q3, 2025-01, 2024-W36, 2025-01-20 or 2021-01-01/P5Y."
            );

    internal static PriceBasis AsPriceBasis(this JsonSpot spot) =>
        PriceBasis.TryParse(spot.AsText(), out var basis)
            ? basis
            : throw spot.Error(
                $"\"{spot.AsText()}\" is not a price basis.",
                "Write none, current, comparable or constant-2020."
            );

    /// <summary>Reads a typed value; a wrong unit becomes an error of the place where it stands.</summary>
    internal static TResult Typed<TResult>(JsonSpot spot, Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (UnitMismatchException mismatch)
        {
            throw spot.Error(mismatch.Message, "");
        }
    }

    internal static void Write(Utf8JsonWriter writer, decimal value, Unit unit)
    {
        writer.WriteStartObject();
        WriteMembers(writer, value, unit);
        writer.WriteEndObject();
    }

    internal static void WriteStated<TFigure>(Utf8JsonWriter writer, Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure>
    {
        writer.WriteStartObject();
        WriteMembers(writer, stated.Figure.Value, stated.Figure.Unit);
        if (stated.Hedge != Hedge.Exactly)
        {
            writer.WriteString("hedge", Choices.Hedges[stated.Hedge]);
        }

        if (stated.Step is { } step)
        {
            writer.WriteString("step", FigureText.Plain(step));
        }

        if (stated.Printing != Printing.Rounded)
        {
            writer.WriteString("printing", Choices.Printings[stated.Printing]);
        }

        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, decimal value, Unit unit)
    {
        writer.WriteString("value", FigureText.Plain(value));
        writer.WritePropertyName("unit");
        UnitJson.Write(writer, unit);
    }
}
