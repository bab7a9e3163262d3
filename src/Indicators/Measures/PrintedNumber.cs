using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>A number to be written, or the two ends of a range, with the value of the last digit to show; a step of zero shows all digits and no padding zero.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintedNumber(decimal Value, decimal? Upper = null, decimal Step = 0m)
{
    /// <summary>The larger magnitude, by which the scale word is chosen.</summary>
    internal decimal Size => Math.Max(Math.Abs(Value), Math.Abs(Upper ?? Value));

    /// <summary>The number in another scale: fractions as percent.</summary>
    internal bool IsOne(decimal one) => Upper is null && Math.Abs(Value) == one;
}
