using UnitsNet;
#if !UNITSNET_6
using System.Numerics;
#endif

namespace Indicators;

/// <summary>From linear quantities of UnitsNet to amounts: <c>Tonne.From(mass)</c> or, from any language, <c>PhysicalQuantity.From&lt;Tonne, Mass&gt;(mass)</c>.</summary>
public static class PhysicalQuantity
{
    extension<TMarker, TQuantity>(TMarker)
        where TMarker : struct, ILinearUnit<TQuantity>
#if UNITSNET_6
        where TQuantity : struct, ILinearQuantity<TQuantity>
#else
        where TQuantity : struct, IQuantity, IAdditionOperators<TQuantity, TQuantity, TQuantity>
#endif
    {
        /// <summary>A quantity as an amount in the unit.</summary>
        /// <param name="quantity">The quantity, in any of its units.</param>
        /// <returns>Its number in the unit: of a binary number the one that its shortest text says. A quantity that is in the unit already is not converted; converting may cost the last binary digit.</returns>
        /// <exception cref="LogarithmicQuantityException">The quantity is logarithmic.</exception>
        /// <exception cref="OverflowException">The number is past what a decimal holds (7.9e28).</exception>
        public static Physical<TMarker> From(TQuantity quantity)
        {
            Linear.Require<TMarker, TQuantity>();
            return Physical.Units<TMarker>(QuantityNumbers.In(quantity, TMarker.One));
        }
    }
}
