using UnitsNet;

namespace Indicators.Items;

/// <summary>The degree Celsius: levels of temperature and their differences.</summary>
public readonly record struct DegreeCelsius : IAffineUnit<Temperature, TemperatureDelta>
{
    /// <inheritdoc/>
    public static ScaleUnit Unit { get; } = new("degree-celsius", "degree Celsius", "degrees Celsius", "摄氏度");

    /// <inheritdoc/>
    public static Temperature LevelAtOne => Temperature.FromDegreesCelsius(1);

    /// <inheritdoc/>
    public static TemperatureDelta DifferenceOfOne => TemperatureDelta.FromDegreesCelsius(1);
}
