namespace Indicators;

/// <summary>Creates levels on a scale: <c>Celsius.At(20.5m)</c> or, from any language, <c>PhysicalLevel.At&lt;Celsius&gt;(20.5m)</c>.</summary>
public static class PhysicalLevel
{
    extension<TScale>(TScale)
        where TScale : struct, IPhysicalScale
    {
        /// <summary>A level on the scale.</summary>
        /// <param name="units">How many units it is above the zero of the scale; below zero where it is under it.</param>
        public static PhysicalLevel<TScale> At(decimal units) => PhysicalLevel<TScale>.FromUnits(units);
    }
}
