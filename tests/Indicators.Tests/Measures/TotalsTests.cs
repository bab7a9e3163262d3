using Indicators.Items;

namespace Indicators.Tests;

public sealed class TotalsTests
{
    [Fact]
    public void A_sum_adds_all_values() =>
        Assert.Equal(Vehicle.Units(6), Totals.Sum(Vehicle.Units(1), Vehicle.Units(2), Vehicle.Units(3)));

    [Fact]
    public void The_sum_of_nothing_is_zero() => Assert.Equal(Money<Yuan>.Zero, Totals.Sum<Money<Yuan>>());

    [Fact]
    public void Percentage_points_add_up() =>
        Assert.Equal(
            PercentagePoints.Points(3.5m),
            Totals.Sum(PercentagePoints.Points(2m), PercentagePoints.Points(1.5m))
        );

    [Fact]
    public void A_sum_past_the_largest_decimal_overflows() =>
        Assert.Throws<OverflowException>(static () => Totals.Sum(Yuan.Units(decimal.MaxValue), Yuan.Units(1)));

    [Fact]
    public void An_average_divides_the_sum_by_the_number_of_values() =>
        Assert.Equal(Yuan.Units(2.5m), Totals.Average(Yuan.Units(1), Yuan.Units(2), Yuan.Units(3), Yuan.Units(4)));

    [Fact]
    public void The_average_of_nothing_is_refused() =>
        Assert.StartsWith(
            "There are no values. Give at least one.",
            Assert.Throws<ArgumentException>(static () => Totals.Average<Money<Yuan>>()).Message
        );

    [Fact]
    public void The_least_and_the_greatest_of_several_values_are_found_at_any_place()
    {
        Assert.Equal(Share.Percent(-3), Totals.Min(Share.Percent(5), Share.Percent(-3), Share.Percent(40)));
        Assert.Equal(Share.Percent(40), Totals.Max(Share.Percent(5), Share.Percent(-3), Share.Percent(40)));
        Assert.Equal(Share.Percent(1), Totals.Min(Share.Percent(1), Share.Percent(2)));
        Assert.Equal(Share.Percent(2), Totals.Max(Share.Percent(2), Share.Percent(1)));
    }

    [Fact]
    public void One_value_is_its_own_least_and_greatest()
    {
        Assert.Equal(GrowthRate.Percent(-2), Totals.Min(GrowthRate.Percent(-2)));
        Assert.Equal(GrowthRate.Percent(-2), Totals.Max(GrowthRate.Percent(-2)));
    }

    [Fact]
    public void Nothing_has_neither_least_nor_greatest()
    {
        Assert.Throws<ArgumentException>(static () => Totals.Min<Share>());
        Assert.Throws<ArgumentException>(static () => Totals.Max<Share>());
    }

    [Fact]
    public void Figures_of_different_units_have_no_greatest() =>
        Assert.Throws<UnitMismatchException>(static () =>
            Totals.Max(Yuan.Units(1).ToFigure(), Dollar.Units(1).ToFigure())
        );

    [Fact]
    public void Shares_of_wholes_of_different_size_average_by_weight() =>
        Assert.Equal(Share.Percent(20m), Totals.WeightedAverage([Share.Percent(10), Share.Percent(50)], [3m, 1m]));

    [Fact]
    public void Weights_of_zero_leave_values_out() =>
        Assert.Equal(Share.Percent(50), Totals.WeightedAverage([Share.Percent(10), Share.Percent(50)], [0m, 7m]));

    [Fact]
    public void As_many_weights_as_values_are_needed() =>
        Assert.StartsWith(
            "There are 1 values and 2 weights. Give one weight for each value.",
            Assert.Throws<ArgumentException>(static () => Totals.WeightedAverage([Share.Zero], [1m, 2m])).Message
        );

    [Fact]
    public void Weights_that_sum_to_zero_are_refused() =>
        Assert.StartsWith(
            "The weights sum to zero.",
            Assert.Throws<ArgumentException>(static () => Totals.WeightedAverage([Share.Zero], [0m])).Message
        );

    [Fact]
    public void A_negative_weight_is_refused() =>
        Assert.Equal(
            "weights",
            Assert
                .Throws<ArgumentOutOfRangeException>(static () =>
                    Totals.WeightedAverage([Share.Zero, Share.Zero], [2m, -1m])
                )
                .ParamName
        );
}
