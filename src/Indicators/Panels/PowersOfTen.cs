namespace Indicators.Panels;

/// <summary>The powers of ten that a whole number of 64 bits holds.</summary>
internal static class PowersOfTen
{
    internal const int Largest = 18;

    private static readonly long[] Powers =
    [
        .. Enumerable.Range(0, Largest + 1).Select(static power => (long)DecimalPowers.Of(power)),
    ];

    /// <summary>10^<paramref name="power"/>, the power within 0 to 18.</summary>
    internal static long Of(int power) => Powers[power];
}
