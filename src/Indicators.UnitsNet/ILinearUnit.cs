using UnitsNet;
#if !UNITSNET_6
using System.Numerics;
#endif

namespace Indicators;

/// <summary>A unit of a linear quantity of UnitsNet as a type: an empty struct that names the unit and says what one of it is in UnitsNet.</summary>
/// <typeparam name="TQuantity">The quantity, for example <c>Mass</c>.</typeparam>
/// <remarks>
/// <code>
/// public readonly record struct Pound : ILinearUnit&lt;Mass&gt;
/// {
///     public static PhysicalUnit Unit { get; } = new("pound", "pound", "pounds", "磅");
///
///     public static Mass One => Mass.FromPounds(1);
/// }
/// </code>
/// <c>Pound.From(mass)</c> is then an amount, and <c>Mass.From(amount)</c> the quantity again. A temperature adds to nothing, so it does not
/// compile here: it has an <see cref="IAffineUnit{TQuantity, TDifference}"/>. A logarithmic quantity such as <c>Level</c>
/// does not compile with UnitsNet 6, and is refused with a <see cref="LogarithmicQuantityException"/> with UnitsNet 5, whose types do not tell.
/// </remarks>
public interface ILinearUnit<TQuantity> : IPhysicalUnit
#if UNITSNET_6
    where TQuantity : struct, ILinearQuantity<TQuantity>
#else
    where TQuantity : struct, IQuantity, IAdditionOperators<TQuantity, TQuantity, TQuantity>
#endif
{
    /// <summary>One of the unit in UnitsNet: <c>Mass.FromTonnes(1)</c>.</summary>
    static abstract TQuantity One { get; }
}
