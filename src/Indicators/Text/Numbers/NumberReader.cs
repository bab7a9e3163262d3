namespace Indicators.Text;

/// <summary>Reads the number at a place, in digits or words, with its scale word.</summary>
internal static class NumberReader
{
    private const decimal MostComposed = 1_000_000_000_000_000m;

    /// <summary>Reads a number that begins with a digit or with a point and a digit.</summary>
    internal static bool TryReadDigits(ReadOnlySpan<char> text, TermTrie trie, int start, out NumberReading reading)
    {
        if (!DigitReader.TryRead(text, start, out reading))
        {
            return false;
        }

        var end = reading.End;
        if (end >= text.Length)
        {
            return true;
        }

        if (reading.Mantissa >= MostComposed)
        {
            reading = WithScaleWord(text, trie, reading);
        }
        else if (Characters.IsLetter(text[end]))
        {
            reading = WithShortScale(text, trie, reading);
        }
        else if (IsHanBehind(text, trie, end))
        {
            reading = HanNumberReader.TryRead(text, trie, start, out var han) && han.End > end ? han : reading;
        }
        else
        {
            reading = EnglishNumberReader.Continue(text, trie, reading);
        }

        return true;
    }

    /// <summary>Reads a number that begins with a Chinese numeral; 千分之一 too, whose denominator has no digit.</summary>
    internal static bool TryReadHan(ReadOnlySpan<char> text, TermTrie trie, int start, out NumberReading reading)
    {
        if (TryDenominator(text, trie, start, out var power, out var behind))
        {
            return TryPart(text, trie, behind, DecimalPowers.Of(power), power, out reading);
        }

        if (!HanNumberReader.TryRead(text, trie, start, out reading))
        {
            return false;
        }

        if (TryPartOf(text, trie, reading, out var part))
        {
            reading = part;
        }
        else if (TryMixed(text, trie, reading, out var mixed))
        {
            reading = mixed;
        }

        return true;
    }

    /// <summary>三又二分之一: a whole number and a part.</summary>
    private static bool TryMixed(
        ReadOnlySpan<char> text,
        TermTrie trie,
        in NumberReading whole,
        out NumberReading mixed
    )
    {
        mixed = default;
        var place = whole.End;
        if (
            place + 1 >= text.Length
            || text[place] != '又'
            || whole.Mantissa >= MostComposed
            || !HanNumberReader.TryRead(text, trie, place + 1, out var below)
            || !TryPartOf(text, trie, below, out var part)
            || !whole.TryValue(out var value)
        )
        {
            return false;
        }

        mixed = part with { Mantissa = value + part.Mantissa };
        return true;
    }

    /// <summary>X分之Y behind a number X.</summary>
    internal static bool TryPartOf(
        ReadOnlySpan<char> text,
        TermTrie trie,
        in NumberReading whole,
        out NumberReading part
    )
    {
        part = default;
        var place = SkipSpaces(text, whole.End);
        return place < text.Length
            && trie.Longest(text, place, out var end) is { } terms
            && terms.Has(TermKind.PartOf)
            && whole.TryValue(out var denominator)
            && denominator != 0m
            && TryPart(text, trie, end, denominator, perPower: 0, out part);
    }

    internal static int SkipSpaces(ReadOnlySpan<char> text, int place)
    {
        // Most often there is none.
        if (place < text.Length && text[place] is (> ' ' and < '\u0080') or (> '\u3000' and < '\uFEFF'))
        {
            return place;
        }

        var start = place;
        while (place < text.Length && place - start < 3 && Characters.IsSpace(text[place]))
        {
            place++;
        }

        return place;
    }

    /// <summary>Whether digits go on with a Chinese unit or scale, perhaps behind a space or an open word: 8000 亿, 500多亿.</summary>
    private static bool IsHanBehind(ReadOnlySpan<char> text, TermTrie trie, int end)
    {
        var place = SkipSpaces(text, end);
        var c = place < text.Length ? trie.Fold(text[place]) : '\0';
        if (c is '多' or '余' or '来' && place + 1 < text.Length)
        {
            return HanDigits.Scale(trie.Fold(text[place + 1])) > 0;
        }

        return HanDigits.Unit(c) > 0 || HanDigits.Scale(c) > 0 || HanDigits.IsCountedScale(text, trie, place);
    }

    /// <summary>A part such as ½ or 1½ with a scale behind it: "1½ million", 1½m.</summary>
    internal static NumberReading WithScale(ReadOnlySpan<char> text, TermTrie trie, in NumberReading part) =>
        part.End < text.Length && char.IsAsciiLetter(text[part.End])
            ? WithShortScale(text, trie, part)
            : WithScaleWord(text, trie, part);

    /// <summary>A number of very many digits takes one scale word and nothing more.</summary>
    private static NumberReading WithScaleWord(ReadOnlySpan<char> text, TermTrie trie, in NumberReading reading)
    {
        var place = SkipSpaces(text, reading.End);
        return
            place < text.Length
            && trie.Longest(text, place, out var end) is { } terms
            && terms.TryGet(TermKind.Scale, out var scale)
            ? Scaled(reading, scale.Number, end, NumberTraits.Scaled)
            : reading;
    }

    private static NumberReading WithShortScale(ReadOnlySpan<char> text, TermTrie trie, in NumberReading reading)
    {
        var terms = trie.Longest(text, reading.End, out var end);
        if (terms is null)
        {
            return reading;
        }

        var isUpper = char.IsAsciiLetterUpper(text[reading.End]);
        var isGeneration = text[reading.End] == 'G' && reading.Digits == 1 && !terms.Has(TermKind.Scale);
        return !isGeneration && TryShortScale(terms, isUpper, out var power, out var isUnsure)
            ? Scaled(reading, power, end, NumberTraits.Scaled | (isUnsure ? NumberTraits.Unsure : NumberTraits.None))
            : reading;
    }

    /// <summary>The power of ten of letters directly behind digits, and whether they may mean a metre.</summary>
    internal static bool TryShortScale(TermSet terms, bool isUpper, out int power, out bool isUnsure)
    {
        isUnsure = false;
        power = 0;
        if (terms.TryGet(TermKind.Scale, out var scale))
        {
            power = scale.Number;
        }
        else if (terms.TryGet(TermKind.ScaleShort, out var word) && (isUpper || !word.IsUpper))
        {
            power = word.Number;
        }
        else if (terms.TryGet(TermKind.ScaleUnsure, out var unsure) && !isUpper)
        {
            power = unsure.Number;
            isUnsure = true;
        }

        return power != 0;
    }

    private static NumberReading Scaled(in NumberReading reading, int power, int end, NumberTraits traits) =>
        reading with
        {
            Scale = reading.Scale + power,
            Traits = reading.Traits | traits,
            End = end,
        };

    /// <summary>千分之, 百万分之: a denominator of units alone.</summary>
    private static bool TryDenominator(ReadOnlySpan<char> text, TermTrie trie, int start, out int power, out int behind)
    {
        power = 0;
        var place = start;
        while (
            place < text.Length
            && trie.Fold(text[place]) is var c
            && Math.Max(HanDigits.Unit(c), HanDigits.Scale(c)) is var unit and > 0
            && power + unit <= 15
        )
        {
            power += unit;
            place++;
        }

        behind = place;
        return power > 1 && trie.Longest(text, place, out behind) is { } terms && terms.Has(TermKind.PartOf);
    }

    private static bool TryPart(
        ReadOnlySpan<char> text,
        TermTrie trie,
        int place,
        decimal denominator,
        int perPower,
        out NumberReading part
    )
    {
        part = default;
        place = SkipSpaces(text, place);
        var isNegative = place < text.Length && (trie.Fold(text[place]) == '负' || Characters.IsMinus(text[place]));
        var start = isNegative ? place + 1 : place;
        if (!TryNumerator(text, trie, start, out var numerator) || !numerator.TryValue(out var value))
        {
            return false;
        }

        part = numerator with
        {
            Mantissa = (isNegative ? -value : value) / denominator,
            Scale = 0,
            StepPower = numerator.Step - perPower,
            PerPower = perPower,
            Traits =
                NumberTraits.Fraction
                | NumberTraits.Spelled
                | NumberTraits.Han
                | (perPower > 0 ? NumberTraits.PerPower : NumberTraits.None),
        };
        return true;
    }

    private static bool TryNumerator(ReadOnlySpan<char> text, TermTrie trie, int start, out NumberReading numerator)
    {
        numerator = default;
        return start < text.Length
            && (
                Characters.IsDigit(text[start])
                    ? TryReadDigits(text, trie, start, out numerator)
                    : HanDigits.IsNumeral(trie.Fold(text[start]))
                        && HanNumberReader.TryRead(text, trie, start, out numerator)
            );
    }
}
