namespace Indicators.Text;

/// <summary>Reads the general form: plain digits and the code of a unit that the library knows.</summary>
internal static class GeneralText
{
    internal static bool TryParse(ReadOnlySpan<char> text, out ParsedFigure parsed)
    {
        parsed = default;
        var space = text.LastIndexOf(' ');
        if (space <= 0 || UnitOf(text[(space + 1)..]) is not { } unit || !TryNumber(text[..space], out var value))
        {
            return false;
        }

        parsed = new() { Value = value, Unit = unit };
        return true;
    }

    /// <summary>Plain digits, with a sign and a point; each digit is kept.</summary>
    internal static bool TryNumber(ReadOnlySpan<char> text, out decimal value)
    {
        value = 0m;
        var digits = text.StartsWith('-') ? text[1..] : text;
        if (
            !DigitReader.TryRead(digits, 0, out var number)
            || number.End != digits.Length
            || number.Has(NumberTraits.TooLong | NumberTraits.Grouped)
            || !char.IsAsciiDigit(digits[0])
        )
        {
            return decimal.TryParse(
                    text,
                    System.Globalization.NumberStyles.AllowLeadingSign
                        | System.Globalization.NumberStyles.AllowDecimalPoint,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out value
                )
                && number.Has(NumberTraits.TooLong)
                && digits.Length <= 31;
        }

        value = text.StartsWith('-') ? -number.Mantissa : number.Mantissa;
        return true;
    }

    private static Unit? UnitOf(ReadOnlySpan<char> code) => KnownUnits.Default.Find(code);
}
