using UnitsNet;
#if !UNITSNET_6
using System.Numerics;
#endif

namespace Indicators;

/// <summary>Refuses markers of logarithmic quantities.</summary>
internal static class Linear
{
    internal static void Require<TMarker, TQuantity>()
        where TMarker : struct, ILinearUnit<TQuantity>
#if UNITSNET_6
        where TQuantity : struct, ILinearQuantity<TQuantity>
#else
        where TQuantity : struct, IQuantity, IAdditionOperators<TQuantity, TQuantity, TQuantity>
#endif
    {
        if (!Checked<TMarker>.IsLinear)
        {
            QuantityNumbers.RequireLinear(TMarker.One);
            Checked<TMarker>.IsLinear = true;
        }
    }

    /// <summary>What was found once of a marker; a logarithmic one throws each time anew.</summary>
    private static class Checked<TMarker>
    {
        internal static bool IsLinear { get; set; }
    }
}
