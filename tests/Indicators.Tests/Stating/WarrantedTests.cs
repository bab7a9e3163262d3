using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What may be printed of growth between the figures of the Chongqing article, whose goals are exact.</summary>
public sealed class WarrantedTests
{
    private static readonly Stated<Money<Yuan>> Income = Stated.Printed(Yuan.Billions(420.1m), 100_000_000m);
    private static readonly Stated<Count<Person>> Employment = Stated.Printed(Person.Units(437_000), 1_000m);
    private static readonly Stated<Count<NewEnergyVehicle>> Vehicles = Stated.Printed(
        NewEnergyVehicle.Units(953_000),
        1_000m
    );

    [Fact]
    public void Income_grows_by_19_percent_and_no_more_digits() =>
        Assert.Equal("19.0%", Growth.Between(Income, Yuan.Billions(500)).ToString());

    [Fact]
    public void Employment_to_a_number_grows_by_a_range() =>
        Assert.Equal("14 to 15%", Growth.Between(Employment, Person.Units(500_000)).ToString());

    [Fact]
    public void Employment_to_over_a_number_grows_by_over_a_rate() =>
        Assert.Equal(
            "over 14%",
            Growth.Between(Employment, Stated.Hedged(Hedge.Over, Person.Units(500_000))).ToString()
        );

    [Fact]
    public void Vehicles_printed_to_the_thousand_grow_by_36_percent() =>
        Assert.Equal("36%", Growth.Between(Vehicles, NewEnergyVehicle.Millions(1.3m)).ToString());

    [Fact]
    public void Vehicles_printed_to_the_hundred_grow_by_a_place_more() =>
        Assert.Equal(
            "36.4%",
            Growth
                .Between(Stated.Printed(NewEnergyVehicle.TenThousands(95.32m), 100m), NewEnergyVehicle.Millions(1.3m))
                .ToString()
        );

    [Theory]
    // Ends exactly a power of ten apart: a multiple of ten steps where it has two digits, else the range.
    [InlineData("2.78", "2.79", "2.8%")]
    [InlineData("21", "31", "20 to 40%")]
    [InlineData("-3", "7", "-10 to 10%")]
    [InlineData("25", "35", "20 to 40%")]
    public void Ends_a_step_apart_print_as_a_number_of_two_digits_or_as_a_range(
        string lower,
        string upper,
        string expected
    )
    {
        var bounds = Bounds.Between(
            GrowthRate.Percent(ExactDecimal.Parse(lower)),
            GrowthRate.Percent(ExactDecimal.Parse(upper))
        );
        Assert.Equal(expected, Stated.Within(bounds.Lower!.Value.Value, bounds).ToString());
    }

    [Theory]
    [InlineData(21, 31, "20 to 40 people")]
    [InlineData(126, 136, "120 to 140 people")]
    [InlineData(12_601, 12_701, "13,000 people")]
    public void A_result_is_never_printed_as_one_digit_where_a_range_says_more(int lower, int upper, string expected) =>
        Assert.Equal(
            expected,
            Stated.Within(Person.Units(lower), Bounds.Between(Person.Units(lower), Person.Units(upper))).ToString()
        );
}
