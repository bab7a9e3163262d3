using UnitsNet;

namespace Indicators.Items;

/// <summary>The kilowatt-hour.</summary>
public readonly record struct KilowattHour : ILinearUnit<Energy>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("kilowatt-hour", "kilowatt-hour", "kilowatt-hours", "千瓦时");

    /// <inheritdoc/>
    public static Energy One => Energy.FromKilowattHours(1);
}
