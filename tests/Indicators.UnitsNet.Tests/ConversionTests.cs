using Indicators.Items;
using UnitsNet;
using UnitsNet.Units;

namespace Indicators.Tests;

/// <summary>Quantities become amounts and come back.</summary>
public sealed class ConversionTests
{
    [Fact]
    public void A_quantity_in_the_unit_keeps_the_number_that_its_text_says()
    {
        Assert.Equal(Tonne.Units(0.1m), Tonne.From(Mass.FromTonnes(0.1)));
        Assert.Equal(Tonne.Units(1234567.891m), Tonne.From(Mass.FromTonnes(1234567.891)));
#if UNITSNET_6
        // UnitsNet 6 takes a binary number to its 15th digit.
        Assert.Equal(KilowattHour.Units(0.3m), KilowattHour.From(Energy.FromKilowattHours(0.1 + 0.2)));
#else
        Assert.Equal(KilowattHour.Units(0.30000000000000004m), KilowattHour.From(Energy.FromKilowattHours(0.1 + 0.2)));
#endif
        Assert.Equal("0.1 tonnes", Tonne.From(Mass.FromTonnes(0.1)).ToString());
    }

    [Fact]
    public void A_quantity_in_another_unit_is_converted_by_UnitsNet()
    {
        Assert.Equal(Tonne.Units(5), Tonne.From(Mass.FromKilograms(5_000)));
        Assert.Equal(SquareKilometre.Units(12), SquareKilometre.From(Area.FromHectares(1_200)));
        Assert.Equal(KilowattHour.Units(1), KilowattHour.From(Energy.FromMegajoules(3.6)));
    }

    [Fact]
    public void Every_unit_of_the_package_is_one_of_its_quantity()
    {
        Assert.Equal(1m, Kilogram.From(Mass.FromKilograms(1)).Amount);
        Assert.Equal(1m, Tonne.From(Mass.FromTonnes(1)).Amount);
        Assert.Equal(1m, Metre.From(Length.FromMeters(1)).Amount);
        Assert.Equal(1m, Kilometre.From(Length.FromKilometers(1)).Amount);
        Assert.Equal(1m, SquareMetre.From(Area.FromSquareMeters(1)).Amount);
        Assert.Equal(1m, Hectare.From(Area.FromHectares(1)).Amount);
        Assert.Equal(1m, SquareKilometre.From(Area.FromSquareKilometers(1)).Amount);
        Assert.Equal(1m, CubicMetre.From(Volume.FromCubicMeters(1)).Amount);
        Assert.Equal(1m, KilowattHour.From(Energy.FromKilowattHours(1)).Amount);
        Assert.Equal(1m, Gigajoule.From(Energy.FromGigajoules(1)).Amount);
        Assert.Equal(1m, Kilowatt.From(Power.FromKilowatts(1)).Amount);
    }

    [Fact]
    public void An_amount_becomes_a_quantity_in_its_unit()
    {
        var mass = Mass.From(Tonne.Millions(2.6m));
        Assert.Equal(MassUnit.Tonne, mass.Unit);
        Assert.Equal(2_600_000, (double)mass.Tonnes);
        Assert.Equal(Tonne.Millions(2.6m), Tonne.From(mass));
        Assert.Equal(Tonne.Units(5), PhysicalQuantity.From<Tonne, Mass>(Mass.FromTonnes(5)));
        Assert.Equal(5d, (double)QuantityOfPhysical.From<Mass, Tonne>(Tonne.Units(5)).Tonnes);
    }

    [Fact]
    public void A_quantity_held_in_decimal_keeps_all_digits()
    {
        const decimal Digits = 1.234567890123456789012345m;
        Assert.Equal(Kilowatt.Units(Digits), Kilowatt.From(Power.From(Kilowatt.Units(Digits))));
        Assert.Equal(Terabyte.Units(Digits), Terabyte.From(Information.From(Terabyte.Units(Digits))));
    }

    [Fact]
    public void Temperatures_are_levels_and_their_differences_are_not()
    {
        PhysicalLevel<DegreeCelsius> level = DegreeCelsius.From(Temperature.FromDegreesCelsius(20.5));
        Assert.Equal(DegreeCelsius.At(20.5m), level);
        PhysicalDifference<DegreeCelsius> warming = level - DegreeCelsius.From(Temperature.FromDegreesCelsius(19));
        Assert.Equal(DegreeCelsius.DifferenceFrom(TemperatureDelta.FromDegreesCelsius(1.5)), warming);
        Assert.Equal("1.5 degrees Celsius", warming.ToString());
        Assert.Equal(DegreeCelsius.At(0), DegreeCelsius.From(Temperature.FromDegreesFahrenheit(32)));
        Assert.Equal(DegreeCelsius.Difference(10), DegreeCelsius.DifferenceFrom(TemperatureDelta.FromKelvins(10)));
        Assert.Equal(20.5, (double)Temperature.From(level).DegreesCelsius);
        Assert.Equal(1.5, (double)TemperatureDelta.From(warming).DegreesCelsius);
    }

    [Fact]
    public void A_number_past_what_a_decimal_holds_is_refused() =>
        Assert.Throws<OverflowException>(static () => Tonne.From(Mass.FromTonnes(1e40)));

#if !UNITSNET_6
    [Fact]
    public void A_logarithmic_quantity_is_refused_by_name()
    {
        var error = Assert.Throws<LogarithmicQuantityException>(static () => Decibel.From(Level.FromDecibels(60)));
        Assert.Equal(("Level", "Decibel"), (error.Quantity, error.Unit));
        Assert.StartsWith("Level in Decibel is logarithmic and no linear measure", error.Message);
        Assert.Throws<LogarithmicQuantityException>(static () => Decibel.From(Level.FromDecibels(60)));
        Assert.Throws<LogarithmicQuantityException>(static () => Level.From(Decibel.Units(60)));
    }
#endif
}
