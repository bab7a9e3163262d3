namespace Indicators.Text;

/// <summary>Reads a number in digits, half or full width, with group separators and a decimal point: 1,300,000.5, 1 300 000.</summary>
internal static class DigitReader
{
    /// <summary>Reads the number at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where a digit, or a point and a digit, stands.</param>
    /// <param name="reading">The number.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, int start, out NumberReading reading)
    {
        var digits = new Digits();
        var at = start;
        digits.Take(text, ref at);
        var traits = digits.Count > 1 && digits.StartsWithZero ? NumberTraits.LeadingZero : NumberTraits.None;
        if (digits.Count is > 0 and <= 3 && !IsListed(text, start, at) && TakeGroups(text, ref digits, ref at))
        {
            traits |= NumberTraits.Grouped;
        }

        var whole = digits.Count;
        if (IsPoint(text, at))
        {
            at++;
            digits.Take(text, ref at);
            traits |= NumberTraits.Fractional;
        }

        var places = digits.Count - whole;
        var fits = digits.TryNumber(places, out var value, out var power);
        reading = new()
        {
            Mantissa = value,
            Scale = power,
            StepPower = power == 0 ? -places : 0,
            Traits = fits ? traits : traits | NumberTraits.TooLong,
            End = at,
            Digits = digits.Count,
        };
        return digits.Count > 0;
    }

    /// <summary>Behind a currency sign numbers are written in the Western way, and a Chinese comma ends them: $20，300美元 are two amounts.</summary>
    private static bool IsListed(ReadOnlySpan<char> text, int start, int at) =>
        at < text.Length && text[at] == '，' && start > 0 && text[start - 1] is '$' or '¥' or '￥' or '€' or '£';

    /// <summary>Whether a decimal point stands between digits, or in front of one.</summary>
    private static bool IsPoint(ReadOnlySpan<char> text, int at) =>
        at + 1 < text.Length && text[at] is '.' or '．' && at + 1 < text.Length && Characters.IsDigit(text[at + 1]);

    /// <summary>Groups of three behind one to three digits, all set apart in the same way.</summary>
    private static bool TakeGroups(ReadOnlySpan<char> text, ref Digits digits, ref int at)
    {
        if (!IsGroup(text, at))
        {
            return false;
        }

        var separator = text[at];
        var end = at;
        var groups = 0;
        while (IsGroup(text, end) && text[end] == separator)
        {
            end += 4;
            groups++;
        }

        // A plain space also stands between two numbers: "in 5 300 people". Three groups, or a group of zeros, are one number.
        if (separator == ' ' && groups < 2 && !text.Slice(at + 1, 3).SequenceEqual("000"))
        {
            return false;
        }

        for (; at < end; at += 4)
        {
            var group = at + 1;
            digits.Take(text, ref group);
        }

        return true;
    }

    private static bool IsGroup(ReadOnlySpan<char> text, int at) =>
        at + 3 < text.Length
        && IsSeparator(text[at])
        && Characters.IsDigit(text[at + 1])
        && Characters.IsDigit(text[at + 2])
        && Characters.IsDigit(text[at + 3])
        && (at + 4 >= text.Length || !Characters.IsDigit(text[at + 4]));

    private static bool IsSeparator(char c) =>
        c is ',' or '，' or ' ' or '\u00A0' or '\u202F' or '\u2009' or '\u2007' or '\u2008' or '\'' or '’' or '\u066C';

    /// <summary>Digits as they come: exact to 38 of them, leading zeros aside.</summary>
    private ref struct Digits
    {
        private const int MostSignificant = 38;
        private ulong low;
        private UInt128 all;
        private int significant;

        internal int Count { get; private set; }

        internal bool StartsWithZero { get; private set; }

        internal void Take(ReadOnlySpan<char> text, ref int at)
        {
            for (; at < text.Length && Characters.IsDigit(text[at]); at++)
            {
                var digit = Characters.Digit(text[at]);
                StartsWithZero |= Count == 0 && digit == 0;
                Count++;
                if (significant == 0 && digit == 0)
                {
                    continue;
                }

                significant++;
                if (significant <= 18)
                {
                    low = (low * 10) + (ulong)digit;
                }
                else if (significant <= MostSignificant)
                {
                    all = ((significant == 19 ? low : all) * 10) + (ulong)digit;
                }
            }
        }

        /// <summary>The number, and the power of ten that zeros at its end were taken off for.</summary>
        internal readonly bool TryNumber(int places, out decimal value, out int power)
        {
            power = 0;
            if (significant <= 18 && places <= DecimalPowers.Largest)
            {
                value = new decimal(unchecked((int)low), unchecked((int)(low >> 32)), 0, false, (byte)places);
                return true;
            }

            return TryLong(places, out value, out power);
        }

        private readonly bool TryLong(int places, out decimal value, out int power)
        {
            var number = significant <= 18 ? low : all;
            power = 0;
            while (number != UInt128.Zero && number % 10 == UInt128.Zero && (places > 0 || number > MostMantissa))
            {
                number /= 10;
                power += places > 0 ? 0 : 1;
                places -= places > 0 ? 1 : 0;
            }

            var fits = significant <= MostSignificant && number <= MostMantissa && places <= DecimalPowers.Largest;
            value = fits ? new DecimalParts(number, places, IsNegative: false).ToDecimal() : 0m;
            return fits;
        }

        private static UInt128 MostMantissa => new(uint.MaxValue, ulong.MaxValue);
    }
}
