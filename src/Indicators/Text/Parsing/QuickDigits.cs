namespace Indicators.Text;

/// <summary>Reads plain ASCII digits, with commas between groups of three and a point, as long as they fit 64 bits; any other form is left to the full reader.</summary>
internal static class QuickDigits
{
    private const int MostDigits = 18;

    private static readonly ulong[] Powers = CreatePowers();

    /// <summary>Reads the digits at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where they begin; then where they end.</param>
    /// <param name="digits">The digits as a whole number.</param>
    /// <param name="places">How many of them stand behind the point; -1 when there is no point.</param>
    internal static bool TryRead(ReadOnlySpan<char> text, ref int at, out ulong digits, out int places)
    {
        (digits, places) = (0, -1);
        var end = Take(text, at, ref digits);
        var count = end - at;
        if (count <= 3 && !TryGroups(text, ref end, ref count, ref digits))
        {
            return false;
        }

        if (end < text.Length && text[end] == '.')
        {
            var point = end;
            end = Take(text, point + 1, ref digits);
            places = end - point - 1;
            count += places;
        }

        var isNumber = end - at > Math.Max(places, 0) && places != 0 && count <= MostDigits;
        at = end;
        return isNumber;
    }

    /// <summary>Commas, each with three digits behind it.</summary>
    private static bool TryGroups(ReadOnlySpan<char> text, ref int end, ref int count, ref ulong digits)
    {
        while (count > 0 && end < text.Length && text[end] == ',')
        {
            var next = Take(text, end + 1, ref digits);
            if (next - end != 4 || count > MostDigits)
            {
                return false;
            }

            count += 3;
            end = next;
        }

        return true;
    }

    /// <summary>Takes digits up to another character; more than a number may have are counted, but say nothing.</summary>
    private static int Take(ReadOnlySpan<char> text, int at, ref ulong digits)
    {
        var number = digits;
        for (; at < text.Length && unchecked((uint)(text[at] - '0')) is var digit and <= 9; at++)
        {
            number = unchecked((number * 10) + digit);
        }

        digits = number;
        return at;
    }

    /// <summary>digits / 10^places, where places below zero multiply.</summary>
    internal static bool TryValue(ulong digits, int places, bool isNegative, out decimal value)
    {
        value = 0m;
        if (places < 0)
        {
            var product = -places < Powers.Length ? Math.BigMul(digits, Powers[-places]) : UInt128.MaxValue;
            if (product > ulong.MaxValue)
            {
                return false;
            }

            (digits, places) = ((ulong)product, 0);
        }

        value = new decimal(unchecked((int)digits), unchecked((int)(digits >> 32)), 0, isNegative, (byte)places);
        return places <= DecimalPowers.Largest;
    }

    /// <summary>Three for each group 000 at the end of a whole number.</summary>
    internal static int GroupPower(ulong digits)
    {
        var power = 0;
        for (; digits != 0 && digits % 1000 == 0; digits /= 1000)
        {
            power += 3;
        }

        return power;
    }

    /// <summary>Whether the digits say one: 1, 1.0.</summary>
    internal static bool IsOne(ulong digits, int places) => digits == Powers[Math.Max(places, 0)];

    private static ulong[] CreatePowers()
    {
        var powers = new ulong[MostDigits + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
