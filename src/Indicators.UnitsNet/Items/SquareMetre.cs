using UnitsNet;

namespace Indicators.Items;

/// <summary>The square metre.</summary>
public readonly record struct SquareMetre : ILinearUnit<Area>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("square-metre", "square metre", "square metres", "平方米");

    /// <inheritdoc/>
    public static Area One => Area.FromSquareMeters(1);
}
