namespace Indicators;

/// <summary>What was worked out of a unit once; it is no part of what the unit is, so that all are equal.</summary>
internal sealed class UnitCache : IEquatable<UnitCache>
{
    internal UnitSuffix[]? Suffixes { get; set; }

    public bool Equals(UnitCache? other) => other is not null;

    public override bool Equals(object? obj) => obj is UnitCache;

    public override int GetHashCode() => 0;
}
