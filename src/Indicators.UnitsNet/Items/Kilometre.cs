using UnitsNet;

namespace Indicators.Items;

/// <summary>The kilometre.</summary>
public readonly record struct Kilometre : ILinearUnit<Length>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("kilometre", "kilometre", "kilometres", "公里");

    /// <inheritdoc/>
    public static Length One => Length.FromKilometers(1);
}
