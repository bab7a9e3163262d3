using System.Numerics;
using UnitsNet;

namespace Indicators;

/// <summary>Numbers of quantities as decimals, and back. All that differs between the versions of UnitsNet is here and in the constraints of the markers.</summary>
internal static class QuantityNumbers
{
    /// <summary>The number of a quantity in the unit of another; a quantity that is in the unit is not converted.</summary>
    internal static decimal In<TQuantity>(TQuantity quantity, TQuantity one)
        where TQuantity : struct, IQuantity
    {
        IQuantity given = quantity;
        var unit = UnitOf(one);
        return ToDecimal(given.Unit.Equals(unit) ? given.Value : given.ToUnit(unit).Value);
    }

    /// <summary>The quantity of a number of units.</summary>
    internal static TQuantity Quantity<TQuantity>(decimal number, TQuantity one)
        where TQuantity : struct, IQuantity => (TQuantity)global::UnitsNet.Quantity.From(Held(number), UnitOf(one));

    /// <summary>Refuses a quantity of which one and one are not two.</summary>
    internal static void RequireLinear<TQuantity>(TQuantity one)
        where TQuantity : struct, IQuantity, IAdditionOperators<TQuantity, TQuantity, TQuantity>
    {
        if (In(one + one, one) != 2m)
        {
            throw new LogarithmicQuantityException(typeof(TQuantity).Name, UnitOf(one).ToString());
        }
    }

    private static Enum UnitOf(IQuantity quantity) => quantity.Unit;

    /// <summary>In UnitsNet 5 a quantity in binary takes the nearest binary number, and one in decimal all digits; in 6 each is exact.</summary>
    private static QuantityValue Held(decimal number) => number;

#if UNITSNET_6
    private static decimal ToDecimal(QuantityValue value) => (decimal)value;
#else
    private static decimal ToDecimal(QuantityValue value) =>
        value.IsDecimal ? (decimal)value : ExactDecimal.OfDouble((double)value);
#endif
}
