using UnitsNet;

namespace Indicators.Items;

/// <summary>The gigajoule.</summary>
public readonly record struct Gigajoule : ILinearUnit<Energy>
{
    /// <inheritdoc/>
    public static PhysicalUnit Unit { get; } = new("gigajoule", "gigajoule", "gigajoules", "吉焦");

    /// <inheritdoc/>
    public static Energy One => Energy.FromGigajoules(1);
}
