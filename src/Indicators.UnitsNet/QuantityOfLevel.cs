using UnitsNet;

namespace Indicators;

/// <summary>From levels to affine quantities of UnitsNet: <c>Temperature.From(level)</c> or, from any language, <c>QuantityOfLevel.From&lt;Temperature, DegreeCelsius&gt;(level)</c>.</summary>
public static class QuantityOfLevel
{
    extension<TQuantity, TMarker>(TQuantity)
        where TQuantity : struct, IQuantity
        where TMarker : struct, ILevelUnit<TQuantity>
    {
        /// <summary>A level as a quantity, in the unit of the scale.</summary>
        /// <param name="level">The level.</param>
        /// <returns>The quantity; UnitsNet 5 holds it in binary, so digits past the 17th are lost.</returns>
        public static TQuantity From(PhysicalLevel<TMarker> level) =>
            QuantityNumbers.Quantity(level.ToDecimal(), TMarker.LevelAtOne);
    }
}
