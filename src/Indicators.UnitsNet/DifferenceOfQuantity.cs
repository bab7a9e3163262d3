using UnitsNet;

namespace Indicators;

/// <summary>From differences of UnitsNet to those of a scale: <c>DegreeCelsius.DifferenceFrom(delta)</c> or, from any language, <c>DifferenceOfQuantity.DifferenceFrom&lt;DegreeCelsius, TemperatureDelta&gt;(delta)</c>.</summary>
public static class DifferenceOfQuantity
{
    extension<TMarker, TDifference>(TMarker)
        where TMarker : struct, IDifferenceUnit<TDifference>
        where TDifference : struct, IQuantity
    {
        /// <summary>A quantity as a difference on the scale.</summary>
        /// <param name="quantity">The quantity, in any of its units.</param>
        /// <returns>Its number on the scale. A quantity that is in the unit already is not converted; converting may cost the last binary digit.</returns>
        /// <exception cref="OverflowException">The number is past what a decimal holds (7.9e28).</exception>
        public static PhysicalDifference<TMarker> DifferenceFrom(TDifference quantity) =>
            PhysicalDifference.Difference<TMarker>(QuantityNumbers.In(quantity, TMarker.DifferenceOfOne));
    }
}
