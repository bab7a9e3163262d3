using System.Text.Json;

namespace Indicators;

/// <summary>Figures, measures and periods in JSON: {"value":"420100000000","unit":"CNY"}.</summary>
internal static class FigureJson
{
    internal static Figure AsFigure(this JsonSpot spot)
    {
        spot.AllowOnly("value", "unit");
        return Figure.InUnit(spot.Required("value").AsDecimal(), spot.Required("unit").AsUnit());
    }

    /// <summary>A step, refused where it is larger than its figure.</summary>
    internal static decimal AsStepOf(this JsonSpot spot, Figure figure, decimal step) =>
        figure.Value == 0m || step <= Math.Abs(figure.Value)
            ? step
            : throw spot.Error(Stated.StepTooLarge(figure, step), "Write the value of the last printed digit.");

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

    internal static void WriteMembers(Utf8JsonWriter writer, decimal value, Unit unit)
    {
        writer.WriteString("value", FigureText.Plain(value));
        WriteUnit(writer, unit);
    }

    internal static void WriteUnit(Utf8JsonWriter writer, Unit unit)
    {
        writer.WritePropertyName("unit");
        UnitJson.Write(writer, unit);
    }
}
