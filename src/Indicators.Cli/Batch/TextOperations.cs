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
        var unit = StyleNames.UnitOf(line.Text("unit"));
        var style = Style(line);
        var stated = FigureOf(line, unit);
        line.RequireNothingElse();
        return MentionJson.Of(writer => writer.WriteString("text", style.Format(stated)));
    }

    private static Stated<Figure> FigureOf(BatchRequest line, Unit unit)
    {
        var factor = MentionFactor(unit);
        var hedge = line.TextOrNull("hedge") is { } name ? HedgeOf(name) : Hedge.Exactly;
        var step = line.Number("step", 0m) * factor;
        if (line.Has("lower"))
        {
            var (lower, upper) = (line.Number("lower") * factor, line.Number("upper") * factor);
            return Stated.Range(Figure.InUnit(lower, unit), Figure.InUnit(upper, unit), step);
        }

        var figure = Figure.InUnit(line.Number("value") * factor, unit);
        return step == 0m ? Stated.Hedged(hedge, figure) : Stated.Printed(figure, step, hedge);
    }

    /// <summary>Percentages come in percent.</summary>
    internal static decimal MentionFactor(Unit unit) =>
        unit.Code is "share" or "growth-rate" or "percentage-point" ? 0.01m : 1m;

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
