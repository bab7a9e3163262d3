namespace Indicators.Items;

/// <summary>A motor vehicle.</summary>
public readonly record struct Vehicle : IItem
{
    /// <inheritdoc/>
    public static ItemUnit Unit { get; } = new("vehicle", "vehicle", "vehicles", "汽车", "辆");
}
