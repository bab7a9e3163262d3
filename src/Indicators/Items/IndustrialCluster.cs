namespace Indicators.Items;

/// <summary>A cluster of firms of one industry, as named by an authority.</summary>
public readonly record struct IndustrialCluster : IItem
{
    /// <inheritdoc/>
    public static ItemUnit Unit { get; } =
        new("industrial-cluster", "industrial cluster", "industrial clusters", "产业集群", "个");
}
