using System.Globalization;
using Indicators.Text;

namespace Indicators.Cli.Batch;

/// <summary>The operations of <c>batch</c> on text, by name; each answers with a JSON object.</summary>
internal static class TextOperations
{
    internal static IReadOnlyDictionary<string, Func<BatchRequest, string>> All { get; } =
        new Dictionary<string, Func<BatchRequest, string>>(StringComparer.Ordinal)
        {
            ["parse"] = Parse,
            ["scan"] = Scan,
            ["format"] = Format,
        };

    private static string Parse(BatchRequest line)
    {
        var text = line.Text("text");
        var scanner = Scanner(line);
        line.RequireNothingElse();
        var reading = scanner.Read(text);
        return reading.IsRead
            ? MentionJson.Of(writer => MentionJson.Write(writer, text, reading.Mention))
            : throw new FormatException(
                $"'{Shortened(text)}' is not a figure: at character {(reading.Position + 1).ToString(CultureInfo.InvariantCulture)} {reading.Expected} was expected."
            );
    }

    private static string Scan(BatchRequest line)
    {
        var text = line.Text("text");
        var scanner = Scanner(line);
        line.RequireNothingElse();
        return MentionJson.Of(writer => MentionJson.WriteAll(writer, text, scanner.Scan(text)));
    }

    private static FigureScanner Scanner(BatchRequest line) =>
        ScannerOptions.Of(
            ScannerOptions.LanguageOf(line.TextOrNull("lang")),
            line.TextOrNull("dollar"),
            line.TextOrNull("yen"),
            line.TextOrNull("date"),
            line.TextOrNull("words")
        );

    private static string Format(BatchRequest line)
    {
        var vocabulary = ScannerOptions.VocabularyOf(line.TextOrNull("words"));
        var unit = StyleNames.UnitOf(line.Text("unit"), vocabulary);
        var style = Style(line);
        var stated = FigureOf(line, unit);
        line.RequireNothingElse();
        return MentionJson.Of(writer => writer.WriteString("text", style.Format(stated)));
    }

    private static Stated<Figure> FigureOf(BatchRequest line, Unit unit)
    {
        var step = line.Has("step") ? InUnit("step", line.Number("step"), unit) : 0m;
        if (line.Has("lower"))
        {
            return line.Has("hedge")
                ? throw new FormatException("A range has no hedge. Take \"hedge\" out, or give a \"value\".")
                : Stated.Range(
                    Figure.InUnit(InUnit("lower", line.Number("lower"), unit), unit),
                    Figure.InUnit(InUnit("upper", line.Number("upper"), unit), unit),
                    step
                );
        }

        var hedge = line.TextOrNull("hedge") is { } name ? HedgeOf(name) : Hedge.Exactly;
        var figure = Figure.InUnit(InUnit("value", line.Number("value"), unit), unit);
        return step == 0m ? Stated.Hedged(hedge, figure) : Stated.Printed(figure, step, hedge);
    }

    /// <summary>A number as its unit holds it: percentages come in percent and are held as fractions.</summary>
    /// <exception cref="FormatException">The fraction has more digits than a decimal holds.</exception>
    internal static decimal InUnit(string name, decimal number, Unit unit)
    {
        if (unit.Code is not ("share" or "growth-rate" or "percentage-point"))
        {
            return number;
        }

        var fraction = number * 0.01m;
        return fraction * 100m == number
            ? fraction
            : throw new FormatException(
                $"\"{name}\": {ExactDecimal.Format(number)} percent is held as a fraction, which has two more places than a decimal holds. Give fewer digits."
            );
    }

    internal static Hedge HedgeOf(string name)
    {
        foreach (var hedge in Enum.GetValues<Hedge>())
        {
            if (JsonNames.Of(hedge) == name)
            {
                return hedge;
            }
        }

        throw new FormatException(
            $"'{name}' is not a hedge. Use one of: {string.Join(", ", Enum.GetValues<Hedge>().Select(JsonNames.Of))}."
        );
    }

    private static FigureStyle Style(BatchRequest line)
    {
        var language = ScannerOptions.LanguageOf(line.TextOrNull("lang")) ?? Language.English;
        var style = StyleNames.Choice(StyleNames.Forms, line.TextOrNull("style") ?? "press", "style").In(language);
        if (line.Has("decimals") || line.Has("minDecimals"))
        {
            var most = line.Count("decimals", 28);
            style = style.WithDecimals(most, line.Count("minDecimals", 0));
        }

        style = line.Has("scale") ? style.WithScale(line.Count("scale", 0)) : style;
        style = line.TextOrNull("currency") is { } display
            ? style.WithCurrency(StyleNames.Choice(StyleNames.Currencies, display, "way to name a currency"))
            : style;
        style = line.Flag("long") ? style.WithLongWords() : style;
        style = line.Flag("standard") ? style.WithoutScale() : style;
        style = line.Flag("brackets") ? style.WithBrackets() : style;
        style = line.Flag("plus") ? style.WithPlus() : style;
        return line.Flag("twoDigits") ? style.WithTwoDigits() : style;
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "...";
}
