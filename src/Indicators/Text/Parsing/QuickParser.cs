namespace Indicators.Text;

/// <summary>Reads the usual forms of a single figure at the price of a few digits.</summary>
internal static class QuickParser
{
    private const NumberTraits Unplain =
        NumberTraits.Range
        | NumberTraits.Open
        | NumberTraits.Unsure
        | NumberTraits.Fraction
        | NumberTraits.Stepless
        | NumberTraits.TooLong;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The words.</param>
    /// <param name="expected">The unit that it must have; null for any.</param>
    /// <param name="parsed">The figure.</param>
    internal static bool TryParse(
        ReadOnlySpan<char> text,
        FigureVocabulary vocabulary,
        Unit? expected,
        out ParsedFigure parsed
    )
    {
        var reader = new QuickReader(text, vocabulary, expected);
        if (reader.TryRead(out var value))
        {
            parsed = new()
            {
                Value = value,
                Hedge = reader.Hedge,
                Step = reader.Step,
                Unit = reader.Unit,
            };
            return true;
        }

        parsed = default;
        return expected is not null && TryGeneral(text, vocabulary, expected, out parsed);
    }

    /// <summary>Digits of any form and the words of the unit: full width, spaces between groups, up to 38 of them.</summary>
    private static bool TryGeneral(
        ReadOnlySpan<char> text,
        FigureVocabulary vocabulary,
        Unit unit,
        out ParsedFigure parsed
    )
    {
        parsed = default;
        var start = NumberReader.SkipSpaces(text, 0);
        var isNegative = start < text.Length && Characters.IsMinus(text[start]);
        var at = isNegative ? start + 1 : start;
        if (
            !IsNumberStart(text, at)
            || vocabulary.Trie.Longest(text, at, out _) is not null
            || !NumberReader.TryReadDigits(text, vocabulary.Trie, at, out var number)
            || number.Has(Unplain)
        )
        {
            return false;
        }

        var rest = text[NumberReader.SkipSpaces(text, number.End)..].TrimEnd();
        foreach (var suffix in unit.Suffixes)
        {
            if (rest.SequenceEqual(suffix.Text) && number.TryValue(suffix.Power, out var value))
            {
                parsed = new()
                {
                    Value = isNegative ? -value : value,
                    Step = StepOf(number.Step + suffix.Power, value),
                    Unit = unit,
                };
                return true;
            }
        }

        return false;
    }

    private static decimal StepOf(int power, decimal value)
    {
        if (power is < -DecimalPowers.Largest or > DecimalPowers.Largest)
        {
            return 0m;
        }

        var step = DecimalPowers.Of(power);
        return value != 0m && step > Math.Abs(value) ? 0m : step;
    }

    private static bool IsNumberStart(ReadOnlySpan<char> text, int at) =>
        at < text.Length
        && (
            Characters.IsDigit(text[at])
            || (text[at] == '.' && at + 1 < text.Length && Characters.IsDigit(text[at + 1]))
        );
}
