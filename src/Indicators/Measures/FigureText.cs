using System.Globalization;

namespace Indicators;

/// <summary>Writes decimals exactly: every digit, grouped, moved by a power of ten as text so that nothing is rounded.</summary>
internal static class FigureText
{
    /// <summary>The scale words, largest first: the power of ten and the word.</summary>
    private static readonly (int Power, string Word)[] EnglishScales =
    [
        (12, "trillion"),
        (9, "billion"),
        (6, "million"),
    ];

    private static readonly (int Power, string Word)[] ChineseScales = [(12, "万亿"), (8, "亿"), (4, "万"), (0, "")];

    /// <summary>"1 vehicle", "2 vehicles"; <paramref name="one"/> is the value that prints as 1.</summary>
    internal static string Noun(decimal value, string singular, string plural, decimal one = 1m) =>
        Math.Abs(value) == one ? singular : plural;

    /// <summary>1300000.0 as "1300000".</summary>
    internal static string Plain(decimal value) => Moved(value, 0, grouped: false);

    /// <summary>1300000 as "1,300,000".</summary>
    internal static string Grouped(decimal value) => Moved(value, 0, grouped: true);

    /// <summary>0.082 as "8.2".</summary>
    internal static string Percent(decimal fraction) => Moved(fraction, -2, grouped: true);

    /// <summary>420100000000 as "420.1 billion"; below a million as grouped digits.</summary>
    internal static string ScaledEnglish(decimal value)
    {
        foreach (var (power, word) in EnglishScales)
        {
            if (Math.Abs(value) >= DecimalPowers.Of(power))
            {
                return $"{Moved(value, power, grouped: true)} {word}";
            }
        }

        return Grouped(value);
    }

    /// <summary>420100000000 as "4201亿": the scale word that gives the shortest text, the larger one of equals.</summary>
    internal static string ScaledChinese(decimal value)
    {
        var shortest = Plain(value);
        foreach (var (power, word) in ChineseScales.Reverse().Skip(1))
        {
            var text = Moved(value, power, grouped: false) + word;
            if (Math.Abs(value) >= DecimalPowers.Of(power) && text.Length <= shortest.Length)
            {
                shortest = text;
            }
        }

        return shortest;
    }

    /// <summary>The digits of <paramref name="value"/> / 10^<paramref name="power"/>, without trailing zeros behind the point.</summary>
    private static string Moved(decimal value, int power, bool grouped)
    {
        var digits = DecimalParts.Of(value).Mantissa.ToString(CultureInfo.InvariantCulture);
        var scale = value.Scale + power;
        if (scale < 0)
        {
            digits = digits == "0" ? digits : digits + new string('0', -scale);
            scale = 0;
        }

        digits = digits.PadLeft(scale + 1, '0');
        var whole = digits[..^scale];
        var fraction = digits[(digits.Length - scale)..].TrimEnd('0');
        var sign = value < 0m ? "-" : "";
        return sign + (grouped ? Group(whole) : whole) + (fraction.Length == 0 ? "" : "." + fraction);
    }

    private static string Group(string digits)
    {
        for (var place = digits.Length - 3; place > 0; place -= 3)
        {
            digits = digits.Insert(place, ",");
        }

        return digits;
    }
}
