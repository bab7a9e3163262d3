namespace Indicators.Items;

/// <summary>A server computer.</summary>
public readonly record struct Server : IItem
{
    /// <inheritdoc/>
    public static ItemUnit Unit { get; } = new("server", "server", "servers", "服务器", "台");
}
