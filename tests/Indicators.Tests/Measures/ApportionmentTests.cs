using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Indicators.Items;

namespace Indicators.Tests;

public sealed class ApportionmentTests
{
    [Fact]
    public void The_first_census_gives_the_seats_of_the_bill_that_Washington_vetoed()
    {
        // Connecticut to Virginia in the order of the alphabet; the bill of 1792 had 120 seats by Hamilton's method.
        decimal[] people =
        [
            236_841,
            55_540,
            70_835,
            68_705,
            278_514,
            475_327,
            141_822,
            179_570,
            331_589,
            353_523,
            432_879,
            68_446,
            206_236,
            85_533,
            630_560,
        ];
        decimal[] seats = [8, 2, 2, 2, 9, 16, 5, 6, 11, 12, 14, 2, 7, 3, 21];
        Assert.Equal(seats.Select(Person.Units), Apportionment.ByLargestRemainder(Person.Units(120), people));
    }

    [Fact]
    public void One_seat_more_can_cost_the_smallest_a_seat()
    {
        // The Alabama paradox in its textbook form.
        Assert.Equal(
            [Person.Units(4), Person.Units(4), Person.Units(2)],
            Apportionment.ByLargestRemainder(Person.Units(10), [6m, 6m, 2m])
        );
        Assert.Equal(
            [Person.Units(5), Person.Units(5), Person.Units(1)],
            Apportionment.ByLargestRemainder(Person.Units(11), [6m, 6m, 2m])
        );
    }

    [Fact]
    public void A_cent_that_is_left_over_goes_to_the_first_of_equals() =>
        Assert.Equal(
            [Yuan.Units(33.34m), Yuan.Units(33.33m), Yuan.Units(33.33m)],
            Apportionment.ByLargestRemainder(Yuan.Units(100), [1m, 1m, 1m])
        );

    [Fact]
    public void A_loss_is_apportioned_like_a_gain() =>
        Assert.Equal(
            [Yuan.Units(-33.34m), Yuan.Units(-33.33m), Yuan.Units(-33.33m)],
            Apportionment.ByLargestRemainder(Yuan.Units(-100), [1m, 1m, 1m])
        );

    [Fact]
    public void The_largest_remainder_takes_what_is_left_over() =>
        Assert.Equal(
            [Vehicle.Units(2), Vehicle.Units(1), Vehicle.Units(7)],
            Apportionment.ByLargestRemainder(Vehicle.Units(10), [1.6m, 1.3m, 7.1m])
        );

    [Fact]
    public void A_weight_of_zero_gets_nothing() =>
        Assert.Equal(
            [Vehicle.Units(0), Vehicle.Units(3)],
            Apportionment.ByLargestRemainder(Vehicle.Units(3), [0m, 5m])
        );

    [Fact]
    public void The_smallest_amount_can_be_given() =>
        Assert.Equal(
            [Yuan.Units(70), Yuan.Units(30)],
            Apportionment.ByLargestRemainder(Yuan.Units(100), [2m, 1m], smallest: Yuan.Units(10))
        );

    [Fact]
    public void Weights_may_be_of_the_extremes() =>
        Assert.Equal(
            [Vehicle.Units(1_000), Vehicle.Units(0)],
            Apportionment.ByLargestRemainder(Vehicle.Units(1_000), [decimal.MaxValue, 0.0000000000000000000000000001m])
        );

    [Fact]
    public void A_total_with_a_fraction_of_the_smallest_amount_is_refused() =>
        Assert.StartsWith(
            "2.5 vehicles is not a whole number of 1 vehicle. Round it first, or give a smaller smallest amount.",
            Assert
                .Throws<ArgumentException>(static () => Apportionment.ByLargestRemainder(Vehicle.Units(2.5m), [1m]))
                .Message
        );

    [Fact]
    public void At_least_one_weight_above_zero_is_needed()
    {
        const string Message = "There is no weight above zero. Give at least one.";
        Assert.StartsWith(
            Message,
            Assert
                .Throws<ArgumentException>(static () => Apportionment.ByLargestRemainder(Vehicle.Units(1), []))
                .Message
        );
        Assert.StartsWith(
            Message,
            Assert
                .Throws<ArgumentException>(static () => Apportionment.ByLargestRemainder(Vehicle.Units(1), [0m, 0m]))
                .Message
        );
    }

    [Fact]
    public void A_negative_weight_is_refused() =>
        Assert.Equal(
            "weights",
            Assert
                .Throws<ArgumentOutOfRangeException>(static () =>
                    Apportionment.ByLargestRemainder(Vehicle.Units(1), [2m, -1m])
                )
                .ParamName
        );

    [Fact]
    public void A_smallest_amount_that_is_not_above_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () =>
            Apportionment.ByLargestRemainder(Vehicle.Units(1), [1m], smallest: Vehicle.Units(0))
        );

    [Fact]
    public void An_amount_per_item_needs_a_smallest_amount() =>
        Assert.Contains(
            "'CNY/vehicle' has no smallest amount",
            Assert
                .Throws<InvalidOperationException>(static () =>
                    Apportionment.ByLargestRemainder(Yuan.Units(1) / Vehicle.Units(1), [1m])
                )
                .Message,
            StringComparison.Ordinal
        );

    [Property]
    public Property The_parts_sum_to_the_total_and_each_is_within_one_of_its_quota() =>
        Prop.ForAll(
            Weights(),
            ArbMap.Default.ArbFor<int>(),
            static (weights, total) =>
            {
                var parts = Apportionment.ByLargestRemainder(Vehicle.Units(total), weights);
                return Totals.Sum([.. parts]) == Vehicle.Units(total)
                    && parts
                        .Zip(weights)
                        .All(pair => IsWithinOneOfItsQuota(pair.First.Number, pair.Second, weights.Sum(), total));
            }
        );

    [Property]
    public Property A_greater_weight_never_gets_less() =>
        Prop.ForAll(
            Weights(),
            ArbMap.Default.ArbFor<ushort>(),
            static (weights, total) =>
            {
                var parts = Apportionment.ByLargestRemainder(Vehicle.Units(total), weights);
                var byWeight = weights
                    .Zip(parts)
                    .OrderBy(pair => pair.First)
                    .ThenBy(pair => pair.Second)
                    .Select(pair => pair.Second)
                    .ToArray();
                return byWeight.SequenceEqual(byWeight.Order());
            }
        );

    private static Arbitrary<decimal[]> Weights() =>
        Arb.From(
            Gen.NonEmptyListOf(Gen.Choose(0, 100_000).Select(weight => weight / 100m))
                .Select(weights => weights.ToArray())
                .Where(weights => weights.Sum() > 0m)
        );

    private static bool IsWithinOneOfItsQuota(decimal part, decimal weight, decimal sum, int total)
    {
        var (scaledWeight, scaledSum) = (new BigInteger(weight * 100m), new BigInteger(sum * 100m));
        return BigInteger.Abs((new BigInteger(part) * scaledSum) - (scaledWeight * total)) < scaledSum;
    }
}
