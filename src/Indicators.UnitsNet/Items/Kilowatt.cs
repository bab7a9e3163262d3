using UnitsNet;

namespace Indicators.Items;

/// <summary>The kilowatt.</summary>
public readonly record struct Kilowatt : ILinearUnit<Power>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("kilowatt", "kilowatt", "kilowatts", "千瓦");

    /// <inheritdoc/>
    public static Power One => Power.FromKilowatts(1);
}
