namespace Indicators;

/// <summary>Creates differences of levels: <c>Celsius.Difference(1.5m)</c> or, from any language, <c>PhysicalDifference.Difference&lt;Celsius&gt;(1.5m)</c>.</summary>
public static class PhysicalDifference
{
    extension<TScale>(TScale)
        where TScale : struct, IPhysicalScale
    {
        /// <summary>A difference of two levels on the scale.</summary>
        /// <param name="units">By how many units of the scale they differ.</param>
        public static PhysicalDifference<TScale> Difference(decimal units) =>
            PhysicalDifference<TScale>.FromUnits(units);
    }
}
