namespace Indicators.Items;

/// <summary>A person.</summary>
public readonly record struct Person : IItem
{
    /// <inheritdoc/>
    public static ItemUnit Unit { get; } = new("person", "person", "people", "人", "人");
}
