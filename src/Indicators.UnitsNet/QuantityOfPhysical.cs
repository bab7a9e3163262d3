using UnitsNet;
#if !UNITSNET_6
using System.Numerics;
#endif

namespace Indicators;

/// <summary>From amounts to linear quantities of UnitsNet: <c>Mass.From(amount)</c> or, from any language, <c>QuantityOfPhysical.From&lt;Mass, Tonne&gt;(amount)</c>.</summary>
public static class QuantityOfPhysical
{
    extension<TQuantity, TMarker>(TQuantity)
#if UNITSNET_6
        where TQuantity : struct, ILinearQuantity<TQuantity>
#else
        where TQuantity : struct, IQuantity, IAdditionOperators<TQuantity, TQuantity, TQuantity>
#endif
        where TMarker : struct, ILinearUnit<TQuantity>
    {
        /// <summary>An amount as a quantity, in the unit of the amount.</summary>
        /// <param name="amount">The amount.</param>
        /// <returns>The quantity; UnitsNet 5 holds most of them in binary, so digits past the 17th are lost.</returns>
        /// <exception cref="LogarithmicQuantityException">The quantity is logarithmic.</exception>
        public static TQuantity From(Physical<TMarker> amount)
        {
            Linear.Require<TMarker, TQuantity>();
            return QuantityNumbers.Quantity(amount.Amount, TMarker.One);
        }
    }
}
