namespace Indicators.Text;

/// <summary>Reads the plain forms "[-]digits [scale] unit" of one expected unit, at the price of the digits.</summary>
internal static class QuickParser
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit that must stand behind the number.</param>
    /// <param name="parsed">The figure.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, Unit unit, out ParsedFigure parsed)
    {
        parsed = default;
        var start = Start(text);
        var isNegative = start < text.Length && Characters.IsMinus(text[start]);
        var at = isNegative ? start + 1 : start;
        if (at >= text.Length || !IsNumberStart(text, at))
        {
            return false;
        }

        if (!NumberReader.TryReadDigits(text, FigureVocabulary.Default.Trie, at, out var number) || number.Has(Unplain))
        {
            return false;
        }

        var rest = Rest(text, number.End);
        foreach (var suffix in unit.Suffixes)
        {
            if (rest.SequenceEqual(suffix.Text))
            {
                return TryValue(number, suffix.Power, isNegative, unit, out parsed);
            }
        }

        return false;
    }

    private const NumberTraits Unplain =
        NumberTraits.Range | NumberTraits.Open | NumberTraits.Unsure | NumberTraits.Fraction | NumberTraits.TooLong;

    private static bool IsNumberStart(ReadOnlySpan<char> text, int at) =>
        Characters.IsDigit(text[at]) || (text[at] == '.' && at + 1 < text.Length && Characters.IsDigit(text[at + 1]));

    private static int Start(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && Characters.IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static ReadOnlySpan<char> Rest(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && Characters.IsSpace(text[at]))
        {
            at++;
        }

        var end = text.Length;
        while (end > at && Characters.IsSpace(text[end - 1]))
        {
            end--;
        }

        return text[at..end];
    }

    private static bool TryValue(
        in NumberReading number,
        int power,
        bool isNegative,
        Unit unit,
        out ParsedFigure parsed
    )
    {
        parsed = default;
        if (!number.TryValue(power, out var value))
        {
            return false;
        }

        parsed = new()
        {
            Value = isNegative ? -value : value,
            Step = StepOf(number.Step + power, value),
            Unit = unit,
        };
        return true;
    }

    internal static decimal StepOf(int power, decimal value)
    {
        if (power is < -DecimalPowers.Largest or > DecimalPowers.Largest)
        {
            return 0m;
        }

        var step = DecimalPowers.Of(power);
        return value != 0m && step > Math.Abs(value) ? 0m : step;
    }
}
