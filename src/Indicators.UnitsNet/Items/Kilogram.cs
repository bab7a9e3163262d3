using UnitsNet;

namespace Indicators.Items;

/// <summary>The kilogram.</summary>
public readonly record struct Kilogram : ILinearUnit<Mass>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("kilogram", "kilogram", "kilograms", "千克");

    /// <inheritdoc/>
    public static Mass One => Mass.FromKilograms(1);
}
