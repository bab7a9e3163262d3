using System.Globalization;

namespace Indicators;

/// <summary>Writes text into a span that it was given; past its end it only counts.</summary>
internal ref struct TextBuilder(Span<char> destination)
{
    private const int MostDigits = 29;

    private readonly Span<char> destination = destination;

    /// <summary>How long the text is, whether or not it fitted.</summary>
    internal int Length { get; private set; }

    internal readonly bool Fits => Length <= destination.Length;

    internal readonly ReadOnlySpan<char> Text => destination[..Math.Min(Length, destination.Length)];

    internal void Append(char c)
    {
        if (Length < destination.Length)
        {
            destination[Length] = c;
        }

        Length++;
    }

    internal void Append(scoped ReadOnlySpan<char> text)
    {
        if (Length + text.Length <= destination.Length)
        {
            text.CopyTo(destination[Length..]);
        }

        Length += text.Length;
    }

    /// <summary>The digits of <paramref name="value"/> / 10^<paramref name="power"/>, with at least <paramref name="places"/> behind the point and no trailing zero past them.</summary>
    internal void AppendNumber(decimal value, int power = 0, bool isGrouped = false, int places = 0)
    {
        Span<char> digits = stackalloc char[MostDigits + 1];
        var parts = DecimalParts.Of(value);
        var count = DigitsOf(parts.Mantissa, digits);
        if (parts.IsNegative && value != 0m)
        {
            Append('-');
        }

        var scale = parts.Scale + power;
        AppendWhole(digits[..count], scale, isGrouped);
        AppendFraction(digits[..count], scale, places);
    }

    private void AppendWhole(scoped ReadOnlySpan<char> digits, int scale, bool isGrouped)
    {
        var whole = digits.Length - scale;
        if (whole <= 0 || (digits.Length == 1 && digits[0] == '0'))
        {
            Append('0');
            return;
        }

        for (var i = 0; i < whole; i++)
        {
            if (isGrouped && i > 0 && (whole - i) % 3 == 0)
            {
                Append(',');
            }

            Append(i < digits.Length ? digits[i] : '0');
        }
    }

    private void AppendFraction(scoped ReadOnlySpan<char> digits, int scale, int places)
    {
        var first = digits.Length - scale;
        var end = scale > 0 ? digits.Length : first;
        while (end > first && (end - 1 < 0 || digits[end - 1] == '0'))
        {
            end--;
        }

        var shown = Math.Max(Math.Max(end - first, 0), places);
        if (shown == 0)
        {
            return;
        }

        Append('.');
        for (var i = first; i < first + shown; i++)
        {
            Append(i >= 0 && i < digits.Length && i < end ? digits[i] : '0');
        }
    }

    private static int DigitsOf(UInt128 mantissa, Span<char> digits)
    {
        int count;
        if (mantissa <= ulong.MaxValue)
        {
            _ = ((ulong)mantissa).TryFormat(digits, out count, default, CultureInfo.InvariantCulture);
            return count;
        }

        _ = mantissa.TryFormat(digits, out count, default, CultureInfo.InvariantCulture);
        return count;
    }
}
