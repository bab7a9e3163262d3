using System.Numerics;
using UnitsNet;
#if !UNITSNET_6
using System.Globalization;
#endif

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
        return ToDecimal(given.Unit.Equals(unit) ? given.Value : Converted(given, unit).Value);
    }

    /// <summary>The quantity of a number of units.</summary>
    internal static TQuantity Quantity<TQuantity>(decimal number, TQuantity one)
        where TQuantity : struct, IQuantity =>
        (TQuantity)global::UnitsNet.Quantity.From(Held(number, one), UnitOf(one));

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

#if UNITSNET_6
    private static IQuantity Converted(IQuantity quantity, Enum unit) =>
        UnitConverter.Default.ConvertTo(quantity, unit);

    private static decimal ToDecimal(QuantityValue value) => (decimal)value;

    private static QuantityValue Held(decimal number, IQuantity one) => number;
#else
    private static IQuantity Converted(IQuantity quantity, Enum unit) => quantity.ToUnit(unit);

    private static decimal ToDecimal(QuantityValue value) =>
        value.IsDecimal ? (decimal)value : ExactDecimal.OfDouble((double)value);

    /// <summary>All digits for a quantity that is held in decimal, the nearest binary number for the others; a cast to double may miss that by a place.</summary>
    private static QuantityValue Held(decimal number, IQuantity one) =>
        one.Value.IsDecimal
            ? number
            : double.Parse(ExactDecimal.Format(number), NumberStyles.Float, CultureInfo.InvariantCulture);
#endif
}
