using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Indicators;

/// <summary>Reads and writes decimals as data carries them: plain digits, and never a rounded one.</summary>
/// <remarks>The form is that of data sets and JSON: ASCII digits, at least one on each side of a point, an optional sign; no group separators, no exponent, no white space.</remarks>
public static class ExactDecimal
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a number exactly.</summary>
    /// <param name="text">The text, for example "420.1".</param>
    /// <exception cref="FormatException">The text is no plain number, or has more digits than a decimal holds.</exception>
    public static decimal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var value, out var problem) ? value : throw new FormatException(problem);
    }

    /// <summary>Reads a number exactly, or says what is wrong with the text.</summary>
    /// <param name="text">The text; any text or null.</param>
    /// <param name="value">The number; zero when there is none.</param>
    /// <param name="problem">A sentence that names the text and the problem; null when there is none.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text,
        out decimal value,
        [NotNullWhen(false)] out string? problem
    )
    {
        value = 0m;
        if (text is null || !IsPlain(text))
        {
            problem =
                $"'{Shortened(text ?? "")}' is not a plain decimal number such as \"420.1\" or \"-3\" (no group separators, no exponent).";
            return false;
        }

        var held = decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && Same(text, value);
        problem = held
            ? null
            : $"'{Shortened(text)}' cannot be held exactly: a decimal has 28 digits, at most 28 of them behind the point.";
        value = held ? value : 0m;
        return held;
    }

    /// <summary>The number that the shortest text of a binary one says, which reads back to the same binary number: 0.1 for 0.1, never the 15 digits that a cast keeps.</summary>
    /// <param name="value">The binary number.</param>
    /// <returns>That number; where it has more than 28 places, the nearest decimal.</returns>
    /// <exception cref="OverflowException">The number is infinite, not a number, or past what a decimal holds (7.9e28).</exception>
    public static decimal OfDouble(double value) =>
        double.IsFinite(value)
            ? decimal.Parse(
                value.ToString("R", CultureInfo.InvariantCulture),
                NumberStyles.Float,
                CultureInfo.InvariantCulture
            )
            : throw new OverflowException(
                $"{value.ToString(CultureInfo.InvariantCulture)} is no number that a decimal holds."
            );

    /// <summary>Writes a number with all its digits, without trailing zeros behind the point: "420.1".</summary>
    /// <param name="value">The number.</param>
    public static string Format(decimal value) => FigureText.Plain(value);

    /// <summary>How many places behind the point a number needs; negative for trailing zeros before it: 3 for 0.125, -2 for 1,200. Zero needs none.</summary>
    internal static int Places(decimal value) => DecimalSize.Of(value).Places;

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
