using Indicators.Items;

namespace Indicators.Tests;

public sealed class FigureTests
{
    [Fact]
    public void A_figure_of_another_unit_is_refused_with_both_units()
    {
        var error = Assert.Throws<UnitMismatchException>(static () => Dollar.Units(5).ToFigure().As<Money<Yuan>>());
        Assert.Equal(
            "5 US dollars has the unit 'USD' and cannot be read as 'CNY'. Ask for the measure of 'USD', or correct the unit in the data.",
            error.Message
        );
        Assert.Equal((Yuan.Unit, Dollar.Unit), (error.Expected, error.Actual));
    }

    [Fact]
    public void Trying_to_read_another_unit_gives_nothing()
    {
        Assert.False(Dollar.Units(5).ToFigure().TryAs<Money<Yuan>>(out var money));
        Assert.Equal(Money<Yuan>.Zero, money);
    }

    [Fact]
    public void A_share_is_no_growth_rate() =>
        Assert.Throws<UnitMismatchException>(static () => Share.Percent(5).ToFigure().As<GrowthRate>());

    [Fact]
    public void A_new_energy_vehicle_is_not_read_as_a_vehicle() =>
        Assert.False(NewEnergyVehicle.Units(5).ToFigure().TryAs<Count<Vehicle>>(out _));

    [Fact]
    public void Figures_of_different_units_are_different_and_have_no_order()
    {
        var (yuan, dollars) = (Yuan.Units(5).ToFigure(), Dollar.Units(5).ToFigure());
        Assert.NotEqual(yuan, dollars);
        Assert.Throws<UnitMismatchException>(() => yuan < dollars);
        Assert.Throws<UnitMismatchException>(() => yuan >= dollars);
        Assert.Throws<UnitMismatchException>(() => yuan.CompareTo(dollars));
    }

    [Fact]
    public void Figures_of_one_unit_are_ordered_by_value()
    {
        var (less, more) = (Yuan.Units(5).ToFigure(), Yuan.Units(6).ToFigure());
        Assert.True(less < more && less <= more && more > less && more >= less && less != more);
    }

    [Fact]
    public void Growth_between_figures_needs_one_unit_that_has_a_ratio()
    {
        Assert.Equal(GrowthRate.Percent(20), Growth.Between(Yuan.Units(5).ToFigure(), Yuan.Units(6).ToFigure()));
        Assert.Throws<UnitMismatchException>(static () =>
            Growth.Between(Yuan.Units(5).ToFigure(), Dollar.Units(6).ToFigure())
        );
        Assert.Equal(
            "A ratio or growth of two figures in 'share' has no meaning. Take their difference in percentage points.",
            Assert
                .Throws<UnitMismatchException>(static () =>
                    Growth.Between(Share.Percent(5).ToFigure(), Share.Percent(6).ToFigure())
                )
                .Message
        );
    }

    [Fact]
    public void A_figure_needs_a_unit() => Assert.Throws<ArgumentNullException>(static () => Figure.InUnit(5m, null!));
}
