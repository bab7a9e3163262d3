using UnitsNet;

namespace Indicators.Items;

/// <summary>The square kilometre.</summary>
public readonly record struct SquareKilometre : ILinearUnit<Area>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } =
        new("square-kilometre", "square kilometre", "square kilometres", "平方公里");

    /// <inheritdoc/>
    public static Area One => Area.FromSquareKilometers(1);
}
