namespace Indicators;

/// <summary>A scale of levels as a type: an empty struct that names its unit, whose zero is a convention.</summary>
/// <remarks>
/// <code>
/// public readonly record struct Celsius : IPhysicalScale
/// {
///     public static ScaleUnit Unit { get; } = new("degree-celsius", "degree Celsius", "degrees Celsius", "摄氏度");
/// }
/// </code>
/// <c>Celsius.At(20.5m)</c> is then a level, and <c>Celsius.Difference(1.5m)</c> what two levels differ by.
/// </remarks>
public interface IPhysicalScale
{
    /// <summary>The unit's code and names.</summary>
    static abstract ScaleUnit Unit { get; }
}
