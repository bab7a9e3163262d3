#if !UNITSNET_6
using UnitsNet;

namespace Indicators.Tests;

/// <summary>A logarithmic unit, which UnitsNet 5 cannot tell from a linear one by its type.</summary>
public readonly record struct Decibel : ILinearUnit<Level>
{
    public static PhysicalUnit Unit { get; } = new("decibel", "decibel", "decibels", "分贝");

    public static Level One => Level.FromDecibels(1);
}
#endif
