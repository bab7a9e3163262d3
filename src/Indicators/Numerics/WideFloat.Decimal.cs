namespace Indicators;

internal readonly partial struct WideFloat
{
    private static readonly WideFloat[] Powers =
    [
        .. Enumerable
            .Range(0, 39)
            .Select(power =>
                Whole(UInt128.Parse("1" + new string('0', power), System.Globalization.CultureInfo.InvariantCulture))
            ),
    ];

    /// <summary>One more than the largest mantissa of a decimal, 2^96.</summary>
    private static readonly UInt128 MantissaLimit = UInt128.One << 96;

    /// <summary>The nearest decimal, with as many places as decimal has for the size, trailing zeros dropped.</summary>
    /// <returns>False when the value is past what a decimal holds.</returns>
    internal bool TryToDecimal(out decimal result)
    {
        result = 0m;
        if (IsZero || Magnitude > 97)
        {
            return IsZero;
        }

        // 2^(Magnitude-1) <= |x|, and 10^places x |x| must stay below 2^96: start from the places that the size surely allows, and try the most first.
        for (var places = MostPlaces(Magnitude); places >= 0; places--)
        {
            if ((this * PowerOfTen(places)).TryRound(out var mantissa))
            {
                result = new DecimalParts(mantissa, places, negative).ToDecimal();
                return true;
            }
        }

        return false;
    }

    private static int MostPlaces(long magnitude) =>
        // log10(2) = 0.30103: 10^places < 2^(97 - magnitude), rounded up.
        (int)Math.Clamp(((97 - magnitude) * 30103 / 100000) + 1, 0, DecimalPowers.Largest);

    /// <summary>Rounds to the nearest whole number, ties to even; false when it is not below 2^96.</summary>
    private bool TryRound(out UInt128 whole)
    {
        whole = UInt128.Zero;
        if (Magnitude > 96)
        {
            return false;
        }

        if (Magnitude < 0)
        {
            return true;
        }

        var shift = (int)-exponent;
        whole = shift == Bits ? UInt128.Zero : significand >> shift;
        var rest = shift == Bits ? significand : significand << (Bits - shift);
        var half = UInt128.One << (Bits - 1);
        if (rest > half || (rest == half && (whole & UInt128.One) == UInt128.One))
        {
            whole += UInt128.One;
        }

        return whole < MantissaLimit;
    }
}
