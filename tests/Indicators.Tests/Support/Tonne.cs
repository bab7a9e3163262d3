namespace Indicators.Tests;

/// <summary>A physical unit of one's own.</summary>
public readonly record struct Tonne : IPhysicalUnit
{
    public static PhysicalUnit Unit { get; } = new("tonne", "tonne", "tonnes", "吨");
}
