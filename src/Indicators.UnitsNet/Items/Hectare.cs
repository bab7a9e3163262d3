using UnitsNet;

namespace Indicators.Items;

/// <summary>The hectare.</summary>
public readonly record struct Hectare : ILinearUnit<Area>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("hectare", "hectare", "hectares", "公顷");

    /// <inheritdoc/>
    public static Area One => Area.FromHectares(1);
}
