using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Indicators;

/// <summary>Reads a decimal number exactly: digits, a sign, a point; nothing that a decimal would have to round.</summary>
internal static class PlainNumber
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    internal static decimal Parse(string text) =>
        TryParse(text, out var value, out var problem) ? value : throw new FormatException(problem);

    internal static bool TryParse(string text, out decimal value, [NotNullWhen(false)] out string? problem)
    {
        value = 0m;
        if (!IsPlain(text))
        {
            problem = $"'{Shortened(text)}' is not a plain decimal number such as \"420.1\" or \"-3\" (no group separators, no exponent).";
            return false;
        }

        var held = decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && Same(text, value);
        problem = held ? null : $"'{Shortened(text)}' cannot be held exactly: a decimal has 28 digits, at most 28 of them behind the point.";
        return held;
    }

    /// <summary>Only ASCII digits, at least one, with an optional sign in front and an optional point between digits.</summary>
    private static bool IsPlain(string text)
    {
        var digits = text.AsSpan(text.StartsWith('-') || text.StartsWith('+') ? 1 : 0);
        var point = digits.IndexOf('.');
        return point < 0 ? IsDigits(digits) : IsDigits(digits[..point]) && IsDigits(digits[(point + 1)..]);
    }

    private static bool IsDigits(ReadOnlySpan<char> text) => !text.IsEmpty && !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>Whether parsing kept every digit that is not a padding zero.</summary>
    private static bool Same(string text, decimal value)
    {
        var (whole, fraction) = Digits(text);
        var (heldWhole, heldFraction) = Digits(value.ToString(CultureInfo.InvariantCulture));
        return whole.SequenceEqual(heldWhole) && fraction.SequenceEqual(heldFraction);
    }

    private static Halves Digits(ReadOnlySpan<char> text)
    {
        var digits = text.TrimStart("+-");
        var point = digits.IndexOf('.');
        return point < 0
            ? new Halves(digits.TrimStart('0'), [])
            : new Halves(digits[..point].TrimStart('0'), digits[(point + 1)..].TrimEnd('0'));
    }

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "...";

    private readonly ref struct Halves(ReadOnlySpan<char> whole, ReadOnlySpan<char> fraction)
    {
        private readonly ReadOnlySpan<char> whole = whole;
        private readonly ReadOnlySpan<char> fraction = fraction;

        internal void Deconstruct(out ReadOnlySpan<char> wholeDigits, out ReadOnlySpan<char> fractionDigits)
        {
            wholeDigits = whole;
            fractionDigits = fraction;
        }
    }
}
