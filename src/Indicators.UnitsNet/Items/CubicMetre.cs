using UnitsNet;

namespace Indicators.Items;

/// <summary>The cubic metre.</summary>
public readonly record struct CubicMetre : ILinearUnit<Volume>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("cubic-metre", "cubic metre", "cubic metres", "立方米");

    /// <inheritdoc/>
    public static Volume One => Volume.FromCubicMeters(1);
}
