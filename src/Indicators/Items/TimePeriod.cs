namespace Indicators.Items;

/// <summary>A period of time that is counted: the years or quarters until a goal is reached.</summary>
public readonly record struct TimePeriod : IItem
{
    /// <inheritdoc/>
    public static ItemUnit Unit { get; } = new("period", "period", "periods", "时期", "期");
}
