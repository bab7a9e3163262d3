using Indicators.Text;

namespace Indicators;

/// <summary>The table of scale words, and the choice of one so that the last digit shown is the step.</summary>
internal static class ScaleWords
{
    /// <summary>The largest step that a number with a scale word can show: one trillion, 万亿.</summary>
    internal const int LargestPower = 12;

    private static readonly (int Power, string Word)[] English =
    [
        (3, "thousand"),
        (6, "million"),
        (9, "billion"),
        (12, "trillion"),
    ];

    private static readonly (int Power, string Word)[] SpacedEnglish =
    [
        .. English.Select(static row => (row.Power, " " + row.Word)),
    ];

    private static readonly (int Power, string Word)[] Chinese = [(4, "万"), (8, "亿"), (12, "万亿")];

    /// <summary>"420.1 billion", "1,300,000": with a word from a million on where that is usual (money), else only where plain digits would claim another step.</summary>
    internal static void WriteEnglish(ref TextBuilder text, in PrintedNumber number, bool usesWords, FigureStyle style)
    {
        var natural = usesWords ? NaturalEnglish(number, style) : 0;
        var power = style.Scale ?? (style.Form == FigureForm.Full ? 0 : Power(English, natural, number));
        FigureText.Ends(ref text, number, power, isGrouped: true, " to ", Spaced(power), isRepeated: false, style);
    }

    /// <summary>4201亿, 50万: the scale word that gives the shortest text, the larger one of equals.</summary>
    internal static void WriteChinese(ref TextBuilder text, in PrintedNumber number, FigureStyle style)
    {
        var isFull = style.Form == FigureForm.Full;
        var power = style.Scale ?? (isFull ? 0 : ChinesePower(number, style));
        FigureText.Ends(
            ref text,
            number,
            power,
            isFull,
            "至",
            WordOf(power, Language.Chinese),
            isRepeated: true,
            style
        );
    }

    /// <summary>The largest word by the digits that are written: 999.96 million with one decimal is 1 billion.</summary>
    private static int NaturalEnglish(in PrintedNumber number, FigureStyle style)
    {
        var words = English.AsSpan(1);
        var power = Largest(words, number.Size);
        return style.MaxDecimals is { } most ? Largest(words, Written(number, most - power)) : power;
    }

    private static int ChinesePower(in PrintedNumber number, FigureStyle style)
    {
        var usual = style.MaxDecimals is { } most ? Shortest(number, most) : Shortest(number.Size);
        return number.IsResult ? Power(Chinese, usual, number) : usual;
    }

    /// <summary>The word for a power of ten; empty for none.</summary>
    internal static string WordOf(int power, Language language) =>
        Word(language == Language.Chinese ? Chinese : English, power);

    /// <summary>The scale for a step: plain digits where they show it, else the first word from the usual one on that reaches it.</summary>
    private static int Power((int Power, string Word)[] table, int natural, in PrintedNumber number)
    {
        if (number.Step == 0m)
        {
            return natural;
        }

        var step = DecimalPowers.ExponentOf(number.Step);
        if (step is not { } exponent || exponent < 0 || number.Upper is not null || exponent <= natural && natural > 0)
        {
            return natural;
        }

        if (natural == 0 && PrintedStep.Shown(number.Value) == number.Step)
        {
            return 0;
        }

        var usual = Math.Max(natural, Largest(table, number.Size));
        foreach (var (power, _) in table)
        {
            if (power >= Math.Max(usual, exponent))
            {
                return power;
            }
        }

        return LargestPower;
    }

    /// <summary>The printed words of both languages.</summary>
    internal static IEnumerable<(int Power, string Word)> All => [.. English, .. Chinese];

    private static int Largest(ReadOnlySpan<(int Power, string Word)> table, decimal size)
    {
        var largest = 0;
        var digits = DecimalSize.Of(size).WholeDigits;
        foreach (var (power, _) in table)
        {
            largest = digits > power ? power : largest;
        }

        return largest;
    }

    private static int Shortest(decimal size)
    {
        var number = DecimalSize.Of(size);
        var (whole, places) = (number.WholeDigits, number.Places);
        var (shortest, length) = (0, LengthOf(whole, places));
        foreach (var (power, word) in Chinese)
        {
            var scaled = LengthOf(whole - power, places + power) + word.Length;
            if (whole > power && scaled <= length)
            {
                (shortest, length) = (power, scaled);
            }
        }

        return shortest;
    }

    /// <summary>The scale word that gives the shortest text with so many decimals, by the digits that are written with each.</summary>
    private static int Shortest(in PrintedNumber number, int most)
    {
        var size = DecimalSize.Of(Written(number, most));
        var reach = size.WholeDigits;
        var (shortest, length) = (0, LengthOf(reach, size.Places));
        foreach (var (power, word) in Chinese)
        {
            if (reach <= power)
            {
                break;
            }

            size = DecimalSize.Of(Written(number, most - power));
            reach = size.WholeDigits;
            var scaled = LengthOf(reach - power, size.Places + power) + word.Length;
            if (scaled <= length)
            {
                (shortest, length) = (power, scaled);
            }
        }

        return shortest;
    }

    /// <summary>The larger magnitude when rounded to so many places.</summary>
    private static decimal Written(in PrintedNumber number, int places)
    {
        var lower = Math.Abs(FigureText.Rounded(number.Value, places, number.LowerRounding));
        return number.Upper is { } upper
            ? Math.Max(lower, Math.Abs(FigureText.Rounded(upper, places, MidpointRounding.ToPositiveInfinity)))
            : lower;
    }

    private static int LengthOf(int whole, int places) => Math.Max(whole, 1) + (places > 0 ? places + 1 : 0);

    /// <summary>" billion": joined once, so that writing allocates nothing.</summary>
    private static string Spaced(int power)
    {
        foreach (var (candidate, word) in SpacedEnglish)
        {
            if (candidate == power)
            {
                return word;
            }
        }

        return "";
    }

    private static string Word((int Power, string Word)[] table, int power)
    {
        foreach (var (candidate, word) in table)
        {
            if (candidate == power)
            {
                return word;
            }
        }

        return "";
    }
}
