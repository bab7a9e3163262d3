using UnitsNet;

namespace Indicators;

/// <summary>A scale of levels as a type that says what a difference of one is in UnitsNet; markers implement <see cref="IAffineUnit{TQuantity, TDifference}"/>.</summary>
/// <typeparam name="TDifference">The quantity of differences, for example <c>TemperatureDelta</c>.</typeparam>
public interface IDifferenceUnit<TDifference> : IPhysicalScale
    where TDifference : struct, IQuantity
{
    /// <summary>A difference of one on the scale, in UnitsNet: <c>TemperatureDelta.FromDegreesCelsius(1)</c>.</summary>
    static abstract TDifference DifferenceOfOne { get; }
}
