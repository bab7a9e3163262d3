namespace Indicators;

/// <summary>The powers of ten that a decimal holds.</summary>
internal static class DecimalPowers
{
    internal const int Largest = 28;

    private static readonly decimal[] Powers = [.. Enumerable.Range(-Largest, (2 * Largest) + 1).Select(Power)];

    /// <summary>10^<paramref name="exponent"/>, exactly; the exponent is within -28 to 28.</summary>
    internal static decimal Of(int exponent) => Powers[exponent + Largest];

    /// <summary>The exponent of a power of ten; null for any other number.</summary>
    internal static int? ExponentOf(decimal power)
    {
        var places = ExactDecimal.Places(power);
        return power > 0m && power == Of(-places) ? -places : null;
    }

    private static decimal Power(int exponent)
    {
        if (exponent < 0)
        {
            return new decimal(1, 0, 0, false, (byte)-exponent);
        }

        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10m;
        }

        return power;
    }
}
