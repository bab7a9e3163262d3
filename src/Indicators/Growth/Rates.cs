using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>Rates as the numbers that they are.</summary>
internal static class Rates
{
    /// <summary>A rate is laid out as its fraction alone.</summary>
    internal static ReadOnlySpan<decimal> Fractions(ReadOnlySpan<GrowthRate> rates) =>
        MemoryMarshal.Cast<GrowthRate, decimal>(rates);
}
