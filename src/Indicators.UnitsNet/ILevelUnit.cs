using UnitsNet;

namespace Indicators;

/// <summary>A scale of levels as a type that says what the level of one is in UnitsNet; markers implement <see cref="IAffineUnit{TQuantity, TDifference}"/>.</summary>
/// <typeparam name="TQuantity">The quantity of levels, for example <c>Temperature</c>.</typeparam>
public interface ILevelUnit<TQuantity> : IPhysicalScale
    where TQuantity : struct, IQuantity
{
    /// <summary>The level of one on the scale, in UnitsNet: <c>Temperature.FromDegreesCelsius(1)</c>.</summary>
    static abstract TQuantity LevelAtOne { get; }
}
