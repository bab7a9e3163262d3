namespace Indicators.Items;

/// <summary>A laptop computer.</summary>
public readonly record struct Laptop : IItem
{
    /// <inheritdoc/>
    public static ItemUnit Unit { get; } = new("laptop", "laptop", "laptops", "笔记本电脑", "台");
}
