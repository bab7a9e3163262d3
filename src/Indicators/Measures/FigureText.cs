using Indicators.Text;

namespace Indicators;

/// <summary>Writes decimals exactly: every digit, grouped, moved by a power of ten as text so that nothing is rounded.</summary>
internal static class FigureText
{
    /// <summary>"1 vehicle", "2 vehicles"; <paramref name="one"/> is the value that prints as 1.</summary>
    internal static string Noun(in PrintedNumber number, string singular, string plural, decimal one = 1m) =>
        number.IsOne(one) ? singular : plural;

    /// <summary>1300000.0 as "1300000".</summary>
    internal static string Plain(decimal value) =>
        TextWriting.ToText(value, static (ref TextBuilder text, in decimal number) => text.AppendNumber(number));

    /// <summary>1300000 as "1,300,000".</summary>
    internal static string Grouped(decimal value) =>
        TextWriting.ToText(
            value,
            static (ref TextBuilder text, in decimal number) => text.AppendNumber(number, isGrouped: true)
        );

    /// <summary>0.082 as "8.2", 103.2, 1,300,000; the ends of a range as "14 to 15"; then the unit.</summary>
    internal static void Numbers(
        ref TextBuilder text,
        in PrintedNumber number,
        int power,
        FigureStyle style,
        string unit
    )
    {
        var isChinese = style.Language == Language.Chinese;
        Ends(ref text, number, power, isGrouped: true, isChinese ? "至" : " to ", unit, isChinese, style);
    }

    /// <summary>0.082 as "8.2", with a unit behind it.</summary>
    internal static string PercentText(in PrintedNumber number, Language language, string unit) =>
        TextWriting.ToText(
            (Number: number, Style: FigureStyle.ExactIn(language), Unit: unit),
            static (ref TextBuilder text, in (PrintedNumber Number, FigureStyle Style, string Unit) state) =>
                Numbers(ref text, state.Number, -2, state.Style, state.Unit)
        );

    /// <summary>One number or two, then the unit, which Chinese repeats.</summary>
    internal static void Ends(
        ref TextBuilder text,
        in PrintedNumber number,
        int power,
        bool isGrouped,
        string between,
        string unit,
        bool isRepeated,
        FigureStyle style
    )
    {
        var places = PlacesOf(number.Step, power);
        Number(ref text, number.Value, number.LowerRounding, power, isGrouped, places, style);
        if (number.Upper is { } upper)
        {
            text.Append(isRepeated ? unit : "");
            text.Append(between);
            Number(ref text, upper, MidpointRounding.ToPositiveInfinity, power, isGrouped, places, style);
        }

        text.Append(unit);
    }

    private static void Number(
        ref TextBuilder text,
        decimal value,
        MidpointRounding rounding,
        int power,
        bool isGrouped,
        int places,
        FigureStyle style
    )
    {
        if (style.HasPlus && value > 0m)
        {
            text.Append('+');
        }

        if (style.MaxDecimals is { } most)
        {
            value = Rounded(value, most - power, rounding);
            places = Math.Min(places, most);
        }

        text.AppendNumber(value, power, isGrouped, Math.Max(places, style.MinDecimals));
    }

    /// <summary>A value to a number of places, half away from zero or to a side; negative places are powers of ten.</summary>
    internal static decimal Rounded(
        decimal value,
        int places,
        MidpointRounding rounding = MidpointRounding.AwayFromZero
    )
    {
        if (places >= value.Scale)
        {
            return value;
        }

        if (places >= 0)
        {
            return decimal.Round(value, places, rounding);
        }

        if (places < -DecimalPowers.Largest)
        {
            return 0m;
        }

        // The remainder is exact, while a quotient may lose its last digits.
        var unit = DecimalPowers.Of(-places);
        var rest = value % unit;
        var isMoved = rounding switch
        {
            MidpointRounding.ToNegativeInfinity => rest < 0m,
            MidpointRounding.ToPositiveInfinity => rest > 0m,
            _ => Math.Abs(rest) >= unit / 2m,
        };
        var whole = value - rest;
        return !isMoved ? whole
            : Math.Abs(whole) <= decimal.MaxValue - unit ? whole + (Math.Sign(rest) * unit)
            : value;
    }

    /// <summary>How many places behind the point the step needs at a scale.</summary>
    private static int PlacesOf(decimal step, int power) =>
        step == 0m ? 0 : Math.Max(0, ExactDecimal.Places(step) + power);
}
