namespace Indicators;

/// <summary>A kind of item as a type: an empty struct that names its unit.</summary>
/// <remarks>
/// <code>
/// public readonly record struct ChargingPile : IItem
/// {
///     public static ItemUnit Unit { get; } = new("charging-pile", "charging pile", "charging piles", "充电桩", "个");
/// }
/// </code>
/// <c>Count&lt;ChargingPile&gt;</c>, <c>ChargingPile.TenThousands(3.2m)</c> and every calculator then work with it.
/// </remarks>
public interface IItem
{
    /// <summary>The item's code, names and measure word.</summary>
    static abstract ItemUnit Unit { get; }
}
