using Indicators.Items;

namespace Indicators.Tests;

public sealed class SharesTests
{
    [Fact]
    public void A_part_is_a_share_of_its_whole() =>
        Assert.Equal(Share.Percent(50), Vehicle.Millions(1.3m).ShareOf(Vehicle.Millions(2.6m)));

    [Fact]
    public void An_item_that_is_part_of_another_has_a_share_of_it()
    {
        Assert.Equal(Share.Percent(50), NewEnergyVehicle.Millions(1.3m).ShareOf(Vehicle.Millions(2.6m)));
        Assert.Equal(Share.Percent(50), Shares.Of(NewEnergyVehicle.Millions(1.3m), Vehicle.Millions(2.6m)));
    }

    [Fact]
    public void A_share_of_nothing_is_an_error() =>
        Assert.Throws<DivideByZeroException>(static () => Yuan.Units(1).ShareOf(Money<Yuan>.Zero));

    [Fact]
    public void Each_part_has_a_share_of_the_total() =>
        Assert.Equal(
            [Share.Percent(12.5m), Share.Percent(37.5m), Share.Percent(50)],
            Shares.OfTotal(Person.Units(1), Person.Units(3), Person.Units(4))
        );

    [Fact]
    public void Nothing_has_no_shares() => Assert.Empty(Shares.OfTotal<Money<Yuan>>());

    [Fact]
    public void Parts_that_sum_to_zero_have_no_shares() =>
        Assert.Throws<DivideByZeroException>(static () => Shares.OfTotal(Yuan.Units(1), Yuan.Units(-1)));

    [Fact]
    public void Shares_of_one_whole_add_up_by_name()
    {
        Assert.Equal(Share.Percent(75.5m), Shares.SumOfOneWhole(Share.Percent(50), Share.Percent(25.5m)));
        Assert.Equal(Share.Zero, Shares.SumOfOneWhole());
    }

    [Fact]
    public void A_share_that_went_from_31_6_to_40_9_percent_rose_by_29_4_percent() =>
        Assert.Equal(
            29.4m,
            decimal.Round(Shares.RelativeChange(Share.Percent(31.6m), Share.Percent(40.9m)).ToPercent(), 1)
        );

    [Fact]
    public void The_same_share_rose_by_9_3_percentage_points() =>
        Assert.Equal(PercentagePoints.Points(9.3m), Share.Percent(40.9m) - Share.Percent(31.6m));

    [Fact]
    public void A_share_of_zero_has_no_relative_change() =>
        Assert.Throws<UndefinedResultException>(static () => Shares.RelativeChange(Share.Zero, Share.Percent(5)));
}
