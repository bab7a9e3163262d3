namespace Indicators.Text;

/// <summary>A whole number in digits and a part behind it: 3 1/2, 1-1/2, 4½.</summary>
internal static class MixedNumber
{
    private const decimal MostParts = 100m;

    /// <summary>Reads the part behind a whole number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="whole">The number in front.</param>
    /// <param name="mixed">Both together.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, in NumberReading whole, out NumberReading mixed)
    {
        mixed = default;
        if (whole.End >= text.Length || whole.Traits != NumberTraits.None || whole.Mantissa >= 1000m)
        {
            return false;
        }

        var (part, end) = (Part(text[whole.End]), whole.End + 1);
        if (part == 0m && !TryFraction(text, whole.End, out part, out end))
        {
            return false;
        }

        mixed = whole with { Mantissa = whole.Mantissa + part, Traits = NumberTraits.Fraction, End = end };
        return true;
    }

    /// <summary>The value of a sign such as ½; 0 for none.</summary>
    internal static decimal Part(char c) =>
        c switch
        {
            '½' => 0.5m,
            '¼' => 0.25m,
            '¾' => 0.75m,
            '⅓' => 1m / 3m,
            '⅔' => 2m / 3m,
            '⅕' => 0.2m,
            '⅖' => 0.4m,
            '⅗' => 0.6m,
            '⅘' => 0.8m,
            '⅙' => 1m / 6m,
            '⅚' => 5m / 6m,
            '⅛' => 0.125m,
            '⅜' => 0.375m,
            '⅝' => 0.625m,
            '⅞' => 0.875m,
            _ => 0m,
        };

    /// <summary>A space or hyphen and a proper fraction in digits, and nothing that makes a date or a code of it.</summary>
    private static bool TryFraction(ReadOnlySpan<char> text, int place, out decimal part, out int end)
    {
        (part, end) = (0m, place);
        if (
            !(Characters.IsSpace(text[place]) || text[place] == '-')
            || !TryWhole(text, place + 1, out var above)
            || above.End >= text.Length
            || text[above.End] != '/'
            || !TryWhole(text, above.End + 1, out var below)
            || above.Mantissa is 0m
            || above.Mantissa >= below.Mantissa
            || below.Mantissa > MostParts
            || (below.End < text.Length && (text[below.End] is '/' or '-' || Characters.IsLetter(text[below.End])))
        )
        {
            return false;
        }

        (part, end) = (above.Mantissa / below.Mantissa, below.End);
        return true;
    }

    private static bool TryWhole(ReadOnlySpan<char> text, int place, out NumberReading number)
    {
        number = default;
        return place < text.Length
            && Characters.IsDigit(text[place])
            && DigitReader.TryRead(text, place, out number)
            && number is { Traits: NumberTraits.None, Digits: <= 3 };
    }
}
