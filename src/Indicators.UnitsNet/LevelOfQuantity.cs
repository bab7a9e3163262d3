using UnitsNet;

namespace Indicators;

/// <summary>From affine quantities of UnitsNet to levels: <c>DegreeCelsius.From(temperature)</c> or, from any language, <c>LevelOfQuantity.From&lt;DegreeCelsius, Temperature&gt;(temperature)</c>.</summary>
public static class LevelOfQuantity
{
    extension<TMarker, TQuantity>(TMarker)
        where TMarker : struct, ILevelUnit<TQuantity>
        where TQuantity : struct, IQuantity
    {
        /// <summary>A quantity as a level on the scale.</summary>
        /// <param name="quantity">The quantity, in any of its units.</param>
        /// <returns>Its number on the scale. A quantity that is in the unit already is not converted; converting may cost the last binary digits.</returns>
        /// <exception cref="OverflowException">The number is past what a decimal holds (7.9e28).</exception>
        public static PhysicalLevel<TMarker> From(TQuantity quantity) =>
            PhysicalLevel.At<TMarker>(QuantityNumbers.In(quantity, TMarker.LevelAtOne));
    }
}
