using UnitsNet;

namespace Indicators;

/// <summary>From differences of a scale to those of UnitsNet: <c>TemperatureDelta.From(difference)</c> or, from any language, <c>QuantityOfDifference.From&lt;TemperatureDelta, DegreeCelsius&gt;(difference)</c>.</summary>
public static class QuantityOfDifference
{
    extension<TDifference, TMarker>(TDifference)
        where TDifference : struct, IQuantity
        where TMarker : struct, IDifferenceUnit<TDifference>
    {
        /// <summary>A difference as a quantity, in the unit of the scale.</summary>
        /// <param name="difference">The difference.</param>
        /// <returns>The quantity; UnitsNet 5 holds it in binary, so digits past the 17th are lost.</returns>
        public static TDifference From(PhysicalDifference<TMarker> difference) =>
            QuantityNumbers.Quantity(difference.ToDecimal(), TMarker.DifferenceOfOne);
    }
}
