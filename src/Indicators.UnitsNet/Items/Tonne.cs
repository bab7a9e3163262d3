using UnitsNet;

namespace Indicators.Items;

/// <summary>The tonne.</summary>
public readonly record struct Tonne : ILinearUnit<Mass>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("tonne", "tonne", "tonnes", "吨");

    /// <inheritdoc/>
    public static Mass One => Mass.FromTonnes(1);
}
