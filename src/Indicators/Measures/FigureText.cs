using System.Globalization;

namespace Indicators;

/// <summary>Writes decimals exactly: every digit, grouped, moved by a power of ten as text so that nothing is rounded.</summary>
internal static class FigureText
{
    /// <summary>"1 vehicle", "2 vehicles"; <paramref name="one"/> is the value that prints as 1.</summary>
    internal static string Noun(in PrintedNumber number, string singular, string plural, decimal one = 1m) =>
        number.IsOne(one) ? singular : plural;

    /// <summary>1300000.0 as "1300000".</summary>
    internal static string Plain(decimal value) => Moved(value, 0, grouped: false, places: 0);

    /// <summary>1300000 as "1,300,000".</summary>
    internal static string Grouped(decimal value) => Moved(value, 0, grouped: true, places: 0);

    /// <summary>0.082 as "8.2"; the ends of a range as "14 to 15".</summary>
    internal static string Percent(in PrintedNumber number, Language language, string unit) =>
        language == Language.Chinese
            ? Ends(number, -2, grouped: true, "至", unit, isRepeated: true)
            : Ends(number, -2, grouped: true, " to ", unit, isRepeated: false);

    /// <summary>One number or two, then the unit, which Chinese repeats.</summary>
    internal static string Ends(
        in PrintedNumber number,
        int power,
        bool grouped,
        string between,
        string unit,
        bool isRepeated
    )
    {
        var places = PlacesOf(number.Step, power);
        var text = Moved(number.Value, power, grouped, places);
        return number.Upper is { } upper
            ? $"{text}{(isRepeated ? unit : "")}{between}{Moved(upper, power, grouped, places)}{unit}"
            : text + unit;
    }

    /// <summary>The digits of <paramref name="value"/> / 10^<paramref name="power"/>, with at least <paramref name="places"/> behind the point and no trailing zero past them.</summary>
    internal static string Moved(decimal value, int power, bool grouped, int places)
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
        var fraction = digits[(digits.Length - scale)..].TrimEnd('0').PadRight(places, '0');
        var sign = value < 0m ? "-" : "";
        return sign + (grouped ? Group(whole) : whole) + (fraction.Length == 0 ? "" : "." + fraction);
    }

    /// <summary>How many places behind the point the step needs at a scale.</summary>
    private static int PlacesOf(decimal step, int power) =>
        step == 0m ? 0 : Math.Max(0, ExactDecimal.Places(step) + power);

    private static string Group(string digits)
    {
        for (var place = digits.Length - 3; place > 0; place -= 3)
        {
            digits = digits.Insert(place, ",");
        }

        return digits;
    }
}
