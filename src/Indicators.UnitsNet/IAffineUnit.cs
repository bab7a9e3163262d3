using UnitsNet;
#if !UNITSNET_6
using System.Numerics;
#endif

namespace Indicators;

/// <summary>A unit of an affine quantity of UnitsNet as a type: an empty struct that names a scale, and says what a level and a difference of one are in UnitsNet.</summary>
/// <typeparam name="TQuantity">The quantity of levels, for example <c>Temperature</c>.</typeparam>
/// <typeparam name="TDifference">The quantity of differences, for example <c>TemperatureDelta</c>.</typeparam>
/// <remarks>
/// <code>
/// public readonly record struct Kelvin : IAffineUnit&lt;Temperature, TemperatureDelta&gt;
/// {
///     public static ScaleUnit Unit { get; } = new("kelvin", "kelvin", "kelvins", "开尔文");
///
///     public static Temperature LevelAtOne => Temperature.FromKelvins(1);
///
///     public static TemperatureDelta DifferenceOfOne => TemperatureDelta.FromKelvins(1);
/// }
/// </code>
/// <c>Kelvin.From(temperature)</c> is then a level and <c>Kelvin.DifferenceFrom(delta)</c> a difference;
/// <c>Temperature.From(level)</c> and <c>TemperatureDelta.From(difference)</c> go back.
/// </remarks>
public interface IAffineUnit<TQuantity, TDifference> : ILevelUnit<TQuantity>, IDifferenceUnit<TDifference>
#if UNITSNET_6
    where TQuantity : struct, IAffineQuantity<TQuantity, TDifference>
    where TDifference : struct, ILinearQuantity<TDifference>;
#else
    where TQuantity : struct, IQuantity
    where TDifference : struct, IQuantity, IAdditionOperators<TDifference, TDifference, TDifference>;
#endif
