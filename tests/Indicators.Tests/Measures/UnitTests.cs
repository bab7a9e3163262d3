using Indicators.Items;

namespace Indicators.Tests;

public sealed class UnitTests
{
    [Fact]
    public void A_unit_is_its_code() => Assert.Equal("CNY", Yuan.Unit.ToString());

    [Fact]
    public void Units_of_equal_parts_are_equal()
    {
        Assert.Equal(
            new ItemUnit("ship", "ship", "ships", "船舶", "艘"),
            new ItemUnit("ship", "ship", "ships", "船舶", "艘")
        );
        Assert.NotEqual(
            new ItemUnit("ship", "ship", "ships", "船舶", "艘"),
            new ItemUnit("ship", "ship", "ships", "船舶", "条")
        );
        Assert.Equal(Yuan.Unit.Per(Person.Unit), Per<Money<Yuan>, Count<Person>>.UnitOfMeasure);
    }

    [Fact]
    public void The_smallest_amount_of_money_is_its_minor_unit()
    {
        Assert.Equal(0.01m, Yuan.Unit.SmallestAmount);
        Assert.Equal(1m, new CurrencyUnit("JPY", "yen", "yen", "日元", minorDigits: 0).SmallestAmount);
        Assert.Equal(0.001m, new CurrencyUnit("KWD", "dinar", "dinars", "第纳尔", minorDigits: 3).SmallestAmount);
    }

    [Fact]
    public void Items_are_whole_and_rates_have_no_smallest_amount()
    {
        Assert.Equal(1m, Vehicle.Unit.SmallestAmount);
        Assert.Null(Unit.Share.SmallestAmount);
        Assert.Null(Yuan.Unit.Per(Person.Unit).SmallestAmount);
    }

    [Fact]
    public void Of_the_rates_only_the_index_has_a_ratio()
    {
        Assert.True(Yuan.Unit.HasRatio);
        Assert.True(Yuan.Unit.Per(Person.Unit).HasRatio);
        Assert.True(Unit.Index.HasRatio);
        Assert.All(
            [Unit.Share, Unit.PercentagePoint, Unit.GrowthRate, Unit.Multiplier],
            static unit => Assert.False(unit.HasRatio)
        );
    }

    [Fact]
    public void Money_per_vehicle_per_person_is_not_money_per_vehicles_per_person()
    {
        var moneyPerVehicle = Yuan.Unit.Per(Vehicle.Unit).Per(Person.Unit);
        var moneyPerRate = Yuan.Unit.Per(Vehicle.Unit.Per(Person.Unit));
        Assert.NotEqual(moneyPerVehicle.Code, moneyPerRate.Code);
        Assert.False(
            Figure.InUnit(1m, moneyPerRate).TryAs<Per<Per<Money<Yuan>, Count<Vehicle>>, Count<Person>>>(out _)
        );
        Assert.True(Figure.InUnit(1m, moneyPerRate).TryAs<Per<Money<Yuan>, Per<Count<Vehicle>, Count<Person>>>>(out _));
    }

    [Fact]
    public void A_rate_has_no_amount_per_item()
    {
        var error = Assert.Throws<ArgumentException>(static () => Unit.Share.Per(Person.Unit));
        Assert.StartsWith(
            "'share' is a rate; an amount per item needs money, a count, a physical amount or another amount per item.",
            error.Message
        );
        Assert.Throws<ArgumentException>(static () => Yuan.Unit.Per(Unit.Index));
        Assert.Throws<ArgumentNullException>(static () => Yuan.Unit.Per(null!));
    }

    [Theory]
    [InlineData("", "euro", "euros", "欧元")]
    [InlineData("EUR", " ", "euros", "欧元")]
    [InlineData("EUR", "euro", "", "欧元")]
    [InlineData("EUR", "euro", "euros", "\t")]
    public void A_unit_needs_all_its_words(string code, string singular, string plural, string chinese)
    {
        Assert.Throws<ArgumentException>(() => new CurrencyUnit(code, singular, plural, chinese));
        Assert.Throws<ArgumentException>(() => new ItemUnit(code, singular, plural, chinese, "个"));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void A_currency_has_0_to_28_minor_digits(int minorDigits) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CurrencyUnit("EUR", "euro", "euros", "欧元", minorDigits));
}
