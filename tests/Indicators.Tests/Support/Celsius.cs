namespace Indicators.Tests;

/// <summary>A scale of one's own.</summary>
public readonly record struct Celsius : IPhysicalScale
{
    public static ScaleUnit Unit { get; } = new("degree-celsius", "degree Celsius", "degrees Celsius", "摄氏度");
}
