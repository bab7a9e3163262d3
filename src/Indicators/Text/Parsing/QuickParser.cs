namespace Indicators.Text;

/// <summary>Reads the plain forms "[-]digits [scale] unit" of one expected unit, at the price of the digits.</summary>
internal static class QuickParser
{
    private static readonly ulong[] Powers = [.. Enumerable.Range(0, 19).Select(static power => Power(power))];

    private static readonly (int Power, string Word)[] Scales = [.. ScaleWords.All];

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="unit">The unit that must stand behind the number.</param>
    /// <param name="parsed">The figure.</param>
    internal static bool TryParse(ReadOnlySpan<char> text, Unit unit, out ParsedFigure parsed)
    {
        var at = text.Length > 0 && Characters.IsMinus(text[0]) ? 1 : 0;
        if (
            !QuickDigits.TryRead(text, ref at, out var digits, out var places)
            || !TryUnit(text[at..], unit, out var scale, out var power)
        )
        {
            return TryGeneral(text, unit, out parsed);
        }

        var step = scale == 0 && places < 0 ? power + GroupPower(digits) : scale + power - Math.Max(places, 0);
        parsed = default;
        return TryValue(
            digits,
            Math.Max(places, 0) - scale - power,
            at > 0 && !char.IsAsciiDigit(text[0]),
            out var value
        )
            ? Finish(value, step, unit, out parsed)
            : TryGeneral(text, unit, out parsed);
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

    private static bool Finish(decimal value, int step, Unit unit, out ParsedFigure parsed)
    {
        parsed = new()
        {
            Value = value,
            Step = StepOf(step, value),
            Unit = unit,
        };
        return true;
    }

    /// <summary>A scale word or none, then words of the unit, up to the end.</summary>
    private static bool TryUnit(ReadOnlySpan<char> rest, Unit unit, out int scale, out int power)
    {
        scale = 0;
        rest = WithoutSpace(rest);
        if (TrySuffix(rest, unit, out power))
        {
            return true;
        }

        foreach (var (wordPower, word) in Scales)
        {
            if (rest.StartsWith(word) && TrySuffix(WithoutSpace(rest[word.Length..]), unit, out power))
            {
                scale = wordPower;
                return true;
            }
        }

        return false;
    }

    private static bool TrySuffix(ReadOnlySpan<char> rest, Unit unit, out int power)
    {
        foreach (var suffix in unit.Suffixes)
        {
            if (rest.SequenceEqual(suffix.Text))
            {
                power = suffix.Power;
                return true;
            }
        }

        power = 0;
        return false;
    }

    private static ReadOnlySpan<char> WithoutSpace(ReadOnlySpan<char> text) =>
        text.Length > 0 && text[0] == ' ' ? text[1..] : text;

    /// <summary>digits / 10^places, where places below zero multiply.</summary>
    private static bool TryValue(ulong digits, int places, bool isNegative, out decimal value)
    {
        value = 0m;
        if (places < 0)
        {
            var product = -places < Powers.Length ? Math.BigMul(digits, Powers[-places]) : UInt128.MaxValue;
            if (product > ulong.MaxValue)
            {
                return false;
            }

            (digits, places) = ((ulong)product, 0);
        }

        value = new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, isNegative, (byte)places);
        return places <= DecimalPowers.Largest;
    }

    private static int GroupPower(ulong digits)
    {
        var power = 0;
        for (; digits != 0 && digits % 1000 == 0; digits /= 1000)
        {
            power += 3;
        }

        return power;
    }

    private static ulong Power(int power)
    {
        var value = 1UL;
        for (var i = 0; i < power; i++)
        {
            value *= 10;
        }

        return value;
    }

    private const NumberTraits Unplain =
        NumberTraits.Range | NumberTraits.Open | NumberTraits.Unsure | NumberTraits.Fraction | NumberTraits.TooLong;

    /// <summary>The same for digits of any form: full width, spaces between groups, up to 38 of them.</summary>
    private static bool TryGeneral(ReadOnlySpan<char> text, Unit unit, out ParsedFigure parsed)
    {
        parsed = default;
        var start = NumberReader.SkipSpaces(text, 0);
        var isNegative = start < text.Length && Characters.IsMinus(text[start]);
        var at = isNegative ? start + 1 : start;
        if (
            !IsNumberStart(text, at)
            || !NumberReader.TryReadDigits(text, FigureVocabulary.Default.Trie, at, out var number)
            || number.Has(Unplain)
        )
        {
            return false;
        }

        var rest = text[NumberReader.SkipSpaces(text, number.End)..].TrimEnd();
        return TrySuffix(rest, unit, out var power)
            && number.TryValue(power, out var value)
            && Finish(isNegative ? -value : value, number.Step + power, unit, out parsed);
    }

    private static bool IsNumberStart(ReadOnlySpan<char> text, int at) =>
        at < text.Length
        && (
            Characters.IsDigit(text[at])
            || (text[at] == '.' && at + 1 < text.Length && Characters.IsDigit(text[at + 1]))
        );
}
