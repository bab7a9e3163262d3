using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>A number to be written, or the two ends of a range.</summary>
/// <param name="Value">The number, or the lower end.</param>
/// <param name="Upper">The upper end of a range.</param>
/// <param name="Step">The value of the last digit to show; zero shows all digits and no padding zero.</param>
/// <param name="IsResult">Whether it is a result, whose text must not be read back with a finer step. A printed figure is written in the usual scale of each language.</param>
/// <param name="Rounding">To which side dropped digits are rounded, so that a hedge stays true; the ends of a range are rounded outward.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PrintedNumber(
    decimal Value,
    decimal? Upper = null,
    decimal Step = 0m,
    bool IsResult = false,
    MidpointRounding Rounding = MidpointRounding.AwayFromZero
)
{
    internal MidpointRounding LowerRounding => Upper is null ? Rounding : MidpointRounding.ToNegativeInfinity;

    /// <summary>The larger magnitude, by which the scale word is chosen.</summary>
    internal decimal Size => Upper is { } upper ? Math.Max(Math.Abs(Value), Math.Abs(upper)) : Math.Abs(Value);

    /// <summary>Whether a noun behind the number is singular.</summary>
    internal bool IsOne(decimal one) => Upper is null && Math.Abs(Value) == one;
}
