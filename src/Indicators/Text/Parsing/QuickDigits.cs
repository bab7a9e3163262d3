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
        digits = 0;
        places = -1;
        var count = 0;
        var group = -1;
        var i = at;
        for (; i < text.Length && count <= MostDigits; i++)
        {
            var digit = unchecked((uint)(text[i] - '0'));
            if (digit <= 9)
            {
                digits = (digits * 10) + digit;
                count++;
                group += group >= 0 ? 1 : 0;
                places += places >= 0 ? 1 : 0;
            }
            else if (
                text[i] == ','
                && places < 0
                && group is -1 or 3
                && count is > 0 and var whole
                && (group == 3 || whole <= 3)
            )
            {
                group = 0;
            }
            else if (text[i] == '.' && places < 0 && count > 0 && group is -1 or 3)
            {
                (places, group) = (0, -1);
            }
            else
            {
                break;
            }
        }

        at = i;
        return count is > 0 and <= MostDigits && places != 0 && group is -1 or 3;
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
