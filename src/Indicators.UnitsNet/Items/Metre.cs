using UnitsNet;

namespace Indicators.Items;

/// <summary>The metre.</summary>
public readonly record struct Metre : ILinearUnit<Length>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("metre", "metre", "metres", "米");

    /// <inheritdoc/>
    public static Length One => Length.FromMeters(1);
}
