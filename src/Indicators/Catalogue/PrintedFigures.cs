namespace Indicators;

/// <summary>Reads a figure as it was printed: digits, power of ten of the scale word, hedge, step, printing.</summary>
internal static class PrintedFigures
{
    internal static string[] Members { get; } =
    ["value", "lower", "upper", "unitMultiplier", "hedge", "step", "printing"];

    internal static Stated<Figure> Read(JsonSpot spot, Unit unit) =>
        spot.Optional("lower") is { } lower ? ReadRange(spot, lower, unit) : ReadSingle(spot, unit);

    /// <summary>A printed range: its lower and upper end in place of the value.</summary>
    private static Stated<Figure> ReadRange(JsonSpot spot, JsonSpot lower, Unit unit)
    {
        foreach (var other in (ReadOnlySpan<string>)["value", "hedge", "printing"])
        {
            if (spot.Optional(other) is { } unwanted)
            {
                throw unwanted.Error(
                    $"A range has no \"{other}\".",
                    "Take it out, or give a \"value\" in place of the range."
                );
            }
        }

        var multiplier = spot.Optional("unitMultiplier")?.AsInteger(-15, 15) ?? 0;
        var upper = spot.Required("upper");
        var ends = (Figure.InUnit(Scaled(lower, multiplier), unit), Figure.InUnit(Scaled(upper, multiplier), unit));
        var step = spot.Optional("step")?.AsStep() ?? PrintedStep.Of(upper.AsDigits(), multiplier);
        return StatedJson.AsRange(spot, ends.Item1, ends.Item2, step);
    }

    private static Stated<Figure> ReadSingle(JsonSpot spot, Unit unit)
    {
        if (spot.Optional("upper") is { } upper)
        {
            throw upper.Error(
                "A range has no \"lower\" end here.",
                "Give both ends, or take \"upper\" out and give a \"value\"."
            );
        }

        var digits = spot.Required("value");
        var multiplier = spot.Optional("unitMultiplier")?.AsInteger(-15, 15) ?? 0;
        var figure = Figure.InUnit(Scaled(digits, multiplier), unit);
        var given = spot.Optional("step");
        var step = (given ?? digits).AsStepOf(figure, given?.AsStep() ?? PrintedStep.Of(digits.AsDigits(), multiplier));
        return new(
            figure,
            spot.Optional("hedge")?.AsChoice(Choices.Hedges) ?? Hedge.Exactly,
            step,
            spot.Optional("printing")?.AsChoice(Choices.Printings) ?? Printing.Rounded
        );
    }

    private static decimal Scaled(JsonSpot digits, int multiplier)
    {
        var value = digits.AsDecimal();
        try
        {
            var scaled = value * DecimalPowers.Of(multiplier);
            if (multiplier >= 0 || value.Scale - multiplier <= DecimalPowers.Largest)
            {
                return scaled;
            }
        }
        catch (OverflowException)
        {
            // Told below, with the place.
        }

        throw digits.Error(
            $"{FigureText.Grouped(value)} with the multiplier 10^{FigureText.Grouped(multiplier)} does not fit a decimal.",
            "Correct the digits or the multiplier."
        );
    }
}
