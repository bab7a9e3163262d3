namespace Indicators;

/// <summary>The powers of ten that a decimal holds.</summary>
internal static class DecimalPowers
{
    internal const int Largest = 28;

    private static readonly decimal[] Whole = [.. Enumerable.Range(0, Largest + 1).Select(WholePower)];

    /// <summary>10^<paramref name="exponent"/>, exactly; the exponent is within -28 to 28.</summary>
    internal static decimal Of(int exponent) =>
        exponent >= 0 ? Whole[exponent] : new decimal(1, 0, 0, false, (byte)-exponent);

    /// <summary>value / 10^<paramref name="power"/> by moving the point alone, where the scale of a decimal allows.</summary>
    internal static decimal Moved(decimal value, int power)
    {
        var scale = value.Scale + power;
        if (scale is < 0 or > Largest)
        {
            return power < 0 ? value * Of(-power) : value / Of(power);
        }

        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        return new(bits[0], bits[1], bits[2], decimal.IsNegative(value), (byte)scale);
    }

    /// <summary>The exponent of a power of ten; null for any other number.</summary>
    internal static int? ExponentOf(decimal power)
    {
        var places = ExactDecimal.Places(power);
        return power > 0m && power == Of(-places) ? -places : null;
    }

    private static decimal WholePower(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10m;
        }

        return power;
    }
}
