using UnitsNet;

namespace Indicators.Tests;

/// <summary>The calculators' forms for types of other libraries, with UnitsNet's own types.</summary>
public sealed class ForeignCalculatorTests
{
    [Fact]
    public void Growth_of_a_mass_is_the_ratio_of_its_change()
    {
        var growth = Growth.Between(Mass.FromTonnes(4), Mass.FromKilograms(5_000), static (x, y) => x / y);
        Assert.Equal(0.25, (double)growth);
        Assert.Equal(0.5, (double)Growth.Between(Mass.FromTonnes(-4), Mass.FromTonnes(-6), static (x, y) => x / y));
    }

    [Fact]
    public void Growth_from_zero_and_across_a_sign_is_refused()
    {
        Assert.Throws<UndefinedResultException>(static () =>
            Growth.Between(Mass.FromTonnes(0), Mass.FromTonnes(5), static (x, y) => x / y)
        );
        Assert.False(Growth.TryBetween(Mass.FromTonnes(1), Mass.FromTonnes(-1), static (x, y) => x / y, out _));
        Assert.False(Growth.TryBetween(Mass.Zero, Mass.FromTonnes(1), static (x, y) => x / y, out _));
    }

    [Fact]
    public void A_compound_rate_of_energy_is_that_of_its_growth()
    {
        var rate = Cagr.Between(Energy.FromJoules(100), Energy.FromJoules(121), 2, static (x, y) => (double)(x / y));
        Assert.Equal(GrowthRate.Percent(10), rate);
    }

    [Fact]
    public void A_part_of_an_area_contributes()
    {
        var share = Contribution.Rate(
            Area.FromHectares(10),
            Area.FromHectares(15),
            Area.FromHectares(100),
            Area.FromHectares(110),
            static (x, y) => x / y
        );
        Assert.Equal(0.5, (double)share);
    }

#if UNITSNET_6
    [Fact]
    public void Version_6_keeps_growth_as_an_exact_fraction()
    {
        QuantityValue growth = Growth.Between(Mass.FromTonnes(3), Mass.FromTonnes(4), static (x, y) => x / y);
        Assert.Equal((QuantityValue)1m / 3m, growth);
    }
#endif
}
