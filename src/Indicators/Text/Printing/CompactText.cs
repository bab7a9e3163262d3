using Indicators.Text;

namespace Indicators;

/// <summary>Writes numbers as the Unicode locale data (CLDR 48) lays down for English and Chinese.</summary>
/// <remarks>Short and long scale words, "min2" grouping (four digits stand together), signs of currencies, brackets, rounding half away from zero.</remarks>
internal static class CompactText
{
    /// <summary>Words by power of ten; a word serves until the next.</summary>
    private static readonly (int Power, string Short, string Long)[] English =
    [
        (3, "K", " thousand"),
        (6, "M", " million"),
        (9, "B", " billion"),
        (12, "T", " trillion"),
    ];

    private static readonly (int Power, string Short, string Long)[] Chinese =
    [
        (4, "万", "万"),
        (8, "亿", "亿"),
        (12, "万亿", "万亿"),
    ];

    internal static void Write(ref TextBuilder text, in PrintedNumber number, Unit unit, FigureStyle style)
    {
        WriteOne(ref text, number.Value, number.LowerRounding, unit, style);
        if (number.Upper is { } upper)
        {
            text.Append(style.Language == Language.Chinese ? "至" : " to ");
            WriteOne(ref text, upper, MidpointRounding.ToPositiveInfinity, unit, style);
        }
    }

    private static void WriteOne(
        ref TextBuilder text,
        decimal number,
        MidpointRounding rounding,
        Unit unit,
        FigureStyle style
    )
    {
        var shown = Shown.Of(ref number, rounding, unit, style);
        var isNegative = decimal.IsNegative(number) && number != 0m;
        var isBracketed = style.IsAccounting && isNegative;
        if (isBracketed)
        {
            text.Append('(');
        }
        else if (isNegative)
        {
            text.Append('-');
        }
        else if (style.HasPlus && number > 0m)
        {
            text.Append('+');
        }

        var currency = CurrencySigns.Front(unit, style, out var gap);
        if (currency.Length > 0)
        {
            text.Append(currency);
            text.Append(gap);
        }

        // Compact words group from five digits on, full numbers from four.
        text.AppendUnsigned(number, shown.Power, style.IsStandard ? 4 : 5, shown.MinDecimals);
        text.Append(shown.Word);
        WriteUnit(ref text, number, shown, unit, style);
        if (isBracketed)
        {
            text.Append(')');
        }
    }

    private static void WriteUnit(ref TextBuilder text, in decimal number, in Shown shown, Unit unit, FigureStyle style)
    {
        switch (unit)
        {
            case RateUnit rate:
                text.Append(RateWord(rate, number, shown, style));
                break;
            case CurrencyUnit currency when style.Currency == CurrencyDisplay.Name:
                text.Append(style.Language == Language.Chinese ? "" : " ");
                text.Append(CurrencySigns.Name(currency, shown.IsOne(number), style.Language));
                break;
            case ItemUnit item:
                text.Append(style.Language == Language.Chinese ? item.MeasureWord : " ");
                text.Append(
                    style.Language == Language.Chinese ? ""
                    : shown.IsOne(number) ? item.Singular
                    : item.Plural
                );
                break;
            case PhysicalUnit physical:
                WriteName(ref text, shown.IsOne(number), (physical.Singular, physical.Plural, physical.Chinese), style);
                break;
            case ScaleUnit scale:
                WriteName(ref text, shown.IsOne(number), (scale.Singular, scale.Plural, scale.Chinese), style);
                break;
            case PerUnit per:
                WriteUnit(ref text, number, shown, per.Numerator, style);
                text.Append(style.Language == Language.Chinese ? "/" : " per ");
                per.Denominator.WriteDenominator(ref text, style.Language);
                break;
        }
    }

    private static void WriteName(
        ref TextBuilder text,
        bool isOne,
        (string Singular, string Plural, string Chinese) name,
        FigureStyle style
    )
    {
        text.Append(style.Language == Language.Chinese ? "" : " ");
        text.Append(
            style.Language == Language.Chinese ? name.Chinese
            : isOne ? name.Singular
            : name.Plural
        );
    }

    private static string RateWord(RateUnit rate, in decimal number, in Shown shown, FigureStyle style) =>
        rate.IsPercentage && !rate.IsPoint
            ? style is { Language: Language.English, HasLongWords: true }
                ? " percent"
                : "%"
            : rate.Word(style.Language == Language.English && shown.IsOne(number), style.Language);

    /// <summary>How a number is shown: divided by a power of ten, with its word.</summary>
    private readonly record struct Shown(int Power, string Word, int MinDecimals)
    {
        /// <summary>How a number is shown, which is rounded to what is shown of it.</summary>
        internal static Shown Of(ref decimal number, MidpointRounding rounding, Unit unit, FigureStyle style)
        {
            if (unit is RateUnit { IsPercentage: true })
            {
                var places = style.MaxDecimals ?? (style.IsStandard ? 0 : 1);
                Round(ref number, places + 2, rounding);
                return new(-2, "", style.MinDecimals);
            }

            var most = MostDecimals(unit, style);
            if (style.IsStandard)
            {
                Round(ref number, most, rounding);
                return new(0, "", FewestDecimals(unit, style, most));
            }

            return Scaled(ref number, rounding, unit, style, most);
        }

        internal bool IsOne(in decimal number) =>
            MinDecimals == 0 && Word.Length == 0 && Math.Abs(number) == DecimalPowers.Of(Power);

        /// <summary>Most often no digit is dropped, and the number is not copied.</summary>
        private static void Round(ref decimal number, int places, MidpointRounding rounding)
        {
            if (number.Scale > places)
            {
                number = FigureText.Rounded(number, places, rounding);
            }
        }

        private static Shown Scaled(
            ref decimal number,
            MidpointRounding rounding,
            Unit unit,
            FigureStyle style,
            int most
        )
        {
            var table = style.Language == Language.Chinese ? Chinese : English;
            var size = DecimalSize.Of(number);
            var place = PlaceOf(table, size);
            if (!style.HasTwoDigits && size.Places + PowerAt(table, place) <= most)
            {
                // Nothing is dropped.
                return new(PowerAt(table, place), WordAt(table, place, style), FewestDecimals(unit, style, most));
            }

            var rounded = RoundedAt(table, place, number, rounding, style, most);
            // 999,999 rounds to 1,000 thousand, which is 1 million.
            var next = place + 1;
            if (next < table.Length && Math.Abs(rounded) >= DecimalPowers.Of(table[next].Power - PowerAt(table, place)))
            {
                place = next;
                rounded = RoundedAt(table, place, number, rounding, style, most);
            }

            number = rounded;
            return new(0, WordAt(table, place, style), style.HasTwoDigits ? 0 : FewestDecimals(unit, style, most));
        }

        private static string WordAt((int Power, string Short, string Long)[] table, int place, FigureStyle style) =>
            place < 0 ? ""
            : style.HasLongWords ? table[place].Long
            : table[place].Short;

        private static int PlaceOf((int Power, string Short, string Long)[] table, in DecimalSize size)
        {
            var place = -1;
            var digits = size.WholeDigits;
            for (var i = 0; i < table.Length && digits > table[i].Power; i++)
            {
                place = i;
            }

            return place;
        }

        private static int PowerAt((int Power, string Short, string Long)[] table, int place) =>
            place < 0 ? 0 : table[place].Power;

        private static decimal RoundedAt(
            (int Power, string Short, string Long)[] table,
            int place,
            decimal value,
            MidpointRounding rounding,
            FigureStyle style,
            int most
        )
        {
            // Rounded before it is scaled, since dividing may round to the other side.
            var power = PowerAt(table, place);
            var scale = DecimalPowers.Of(power);
            var places = style.HasTwoDigits ? TwoDigits(Math.Abs(value / scale)) : most;
            return FigureText.Rounded(value, places - power, rounding) / scale;
        }

        /// <summary>CLDR rounds compact numbers to whole ones, and to two digits where there is but one in front of the point.</summary>
        private static int TwoDigits(decimal size)
        {
            var places = size >= 10m ? 0 : 1;
            for (var first = 1m; size != 0m && size < first && places < DecimalPowers.Largest; first /= 10m)
            {
                places++;
            }

            return places;
        }

        private static int MostDecimals(Unit unit, FigureStyle style) =>
            style.IsStandard && style.MaxDecimals is null && unit is CurrencyUnit currency
                ? currency.MinorDigits
                : style.MaxDecimals ?? (style.IsStandard ? 3 : 1);

        /// <summary>Amounts in full show their coins, as far as the most decimals allow.</summary>
        private static int FewestDecimals(Unit unit, FigureStyle style, int most) =>
            style.IsStandard && unit is CurrencyUnit currency
                ? Math.Max(style.MinDecimals, Math.Min(currency.MinorDigits, most))
                : style.MinDecimals;
    }
}
