namespace Indicators;

/// <summary>Derivations in words, in each language.</summary>
internal static class DerivationWords
{
    /// <summary>So many significant digits of an end are enough to check it by hand.</summary>
    private const int ShownDigits = 8;

    internal static IEnumerable<string> Lines(
        Derivation derivation,
        FormulaText text,
        IReadOnlyList<DerivationEnd> ends,
        Language language
    )
    {
        var isChinese = language == Language.Chinese;
        var colon = isChinese ? "：" : ": ";
        yield return derivation.Names.In(language) + colon + derivation.Result.ToString(language);
        yield return $"{text.Written(language)} = {Calculation(derivation, text, language)}";
        foreach (var end in ends)
        {
            var name = (end.Side, isChinese) switch
            {
                (Side.Down, true) => "下界",
                (Side.Down, _) => "lower end",
                (_, true) => "上界",
                _ => "upper end",
            };
            yield return name + colon + End(derivation, text, end, language);
        }

        foreach (var line in derivation.Inputs.SelectMany(input => Input(input, language)))
        {
            yield return line;
        }

        yield return (isChinese ? "口径：" : "reach: ") + derivation.Reach.ToString(language);
    }

    private static string Calculation(Derivation derivation, FormulaText text, Language language)
    {
        var numbers = derivation.Inputs.Select(input => Number(input.Value.Figure.Value, input.Value.Figure.Unit));
        var result = Shortened(derivation.Result.Figure.Value, Side.Down, isNearest: true);
        return $"{text.Filled([.. numbers])} = {derivation.Result.Figure.Unit.Write(result, language)}";
    }

    private static string End(Derivation derivation, FormulaText text, DerivationEnd end, Language language)
    {
        var isChinese = language == Language.Chinese;
        if (end.End is not { } bound)
        {
            return isChinese ? "无" : "none";
        }

        var numbers = end
            .Inputs.Select((number, i) => Number(number, derivation.Inputs[i].Value.Figure.Unit))
            .ToArray();
        var calculation = numbers.Length == 0 ? "" : $"{text.Filled(numbers)} = ";
        var value = bound.Value.Unit.Write(Shortened(bound.Value.Value, end.Side, isNearest: false), language);
        var openness = (bound.IsOpen, isChinese) switch
        {
            (true, true) => "（不含）",
            (true, _) => ", not included",
            _ => "",
        };
        return calculation + value + openness;
    }

    private static IEnumerable<string> Input(DerivationInput input, Language language)
    {
        var isChinese = language == Language.Chinese;
        var period = input.Period is { } when ? $" ({when})" : "";
        var value = input.Value.ToString(language);
        var within =
            input.Bounds.IsPoint ? ""
            : isChinese ? $"，取值 {input.Bounds.ToString(language)}"
            : $", within {input.Bounds}";
        yield return isChinese
            ? $"{input.Symbol.Chinese}：{input.Names.Chinese}{period} {value}{within}"
            : $"{input.Symbol.English}: {input.Names.English}{period} {value}{within}";
        if (input.Citation is not { } citation)
        {
            yield break;
        }

        yield return isChinese ? $"  “{citation.Wording}” {citation.Source}" : $"  {citation}";
        if (citation.Inferred is { } inferred)
        {
            yield return (isChinese ? "  推断：" : "  inferred: ") + inferred;
        }
    }

    private static string Number(decimal value, Unit unit) =>
        unit is RateUnit { IsPercentage: true }
            ? FigureText.PercentText(new(value), Language.English, "%")
            : FigureText.Grouped(value);

    /// <summary>A number with few enough digits to read, rounded outward, or to the nearest.</summary>
    private static decimal Shortened(decimal value, Side side, bool isNearest)
    {
        if (value == 0m)
        {
            return value;
        }

        var exact = Fraction.Of(value);
        var power = Fraction.Of(Math.Abs(value)).PowerAtLeast() - ShownDigits;
        if (isNearest)
        {
            exact += Fraction.TenTo(power) / Fraction.Whole(2);
        }

        return exact.MultipleOf(power, side).TryRound(side, out var rounded) ? rounded : value;
    }
}
