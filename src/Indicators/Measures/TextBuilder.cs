namespace Indicators;

/// <summary>Writes text into a span that it was given; past its end it only counts.</summary>
internal ref struct TextBuilder(Span<char> destination)
{
    private const int MostDigits = 29;
    private const int FewestGrouped = 4;

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
        var parts = DecimalParts.Of(value);
        if (parts.IsNegative && parts.Mantissa != UInt128.Zero)
        {
            Append('-');
        }

        AppendDigits(parts.Mantissa, parts.Scale + power, isGrouped ? FewestGrouped : int.MaxValue, places);
    }

    /// <summary>The same without a minus, grouped from a number of digits in front of the point on.</summary>
    internal void AppendUnsigned(decimal value, int power, int fewestGrouped, int places)
    {
        var parts = DecimalParts.Of(value);
        AppendDigits(parts.Mantissa, parts.Scale + power, fewestGrouped, places);
    }

    private void AppendDigits(UInt128 mantissa, int scale, int fewestGrouped, int places)
    {
        Span<char> room = stackalloc char[MostDigits + 1];
        var digits = room[FirstDigit(mantissa, room)..];
        AppendWhole(digits, scale, digits.Length - scale >= fewestGrouped);
        AppendFraction(digits, scale, places);
    }

    private void AppendWhole(scoped ReadOnlySpan<char> digits, int scale, bool isGrouped)
    {
        var whole = digits.Length - scale;
        if (whole <= 0 || (digits.Length == 1 && digits[0] == '0'))
        {
            Append('0');
            return;
        }

        if (whole <= 3 && whole <= digits.Length)
        {
            Append(digits[..whole]);
            return;
        }

        if (whole <= digits.Length)
        {
            AppendGroups(digits[..whole], isGrouped);
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

    private void AppendGroups(scoped ReadOnlySpan<char> digits, bool isGrouped)
    {
        var end = isGrouped ? ((digits.Length - 1) % 3) + 1 : digits.Length;
        Append(digits[..end]);
        for (; end < digits.Length; end += 3)
        {
            Append(',');
            Append(digits.Slice(end, 3));
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
        if (first >= 0 && end - first == shown)
        {
            Append(digits[first..end]);
            return;
        }

        for (var i = first; i < first + shown; i++)
        {
            Append(i >= 0 && i < digits.Length && i < end ? digits[i] : '0');
        }
    }

    /// <summary>Writes the digits at the end of a span; the result is where they begin.</summary>
    private static int FirstDigit(UInt128 mantissa, Span<char> room)
    {
        var at = room.Length;
        for (; mantissa > ulong.MaxValue; mantissa /= 10)
        {
            room[--at] = (char)('0' + (int)(mantissa % 10));
        }

        var low = (ulong)mantissa;
        do
        {
            (low, var digit) = Math.DivRem(low, 10);
            room[--at] = (char)('0' + (int)digit);
        } while (low != 0);

        return at;
    }
}
