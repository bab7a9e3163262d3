using System.Text.Json;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>The JSON as others see it.</summary>
public sealed class JsonFormatTests
{
    [Fact]
    public void A_figure_is_its_number_as_text_and_its_unit()
    {
        Assert.Equal("""{"value":"420100000000","unit":"CNY"}""", JsonSerializer.Serialize(Yuan.Billions(420.1m)));
        Assert.Equal("""{"value":"0.5","unit":"share"}""", JsonSerializer.Serialize(Share.Percent(50)));
        Assert.Equal(
            """{"value":"3000","unit":"CNY/laptop"}""",
            JsonSerializer.Serialize(Yuan.Units(6_000) / Laptop.Units(2))
        );
    }

    [Fact]
    public void A_stated_figure_adds_what_says_something()
    {
        Assert.Equal(
            """{"value":"500000","unit":"person","hedge":"over","step":"1000"}""",
            JsonSerializer.Serialize(Stated.Printed(Person.Units(500_000), 1_000m, Hedge.Over))
        );
        Assert.Equal("""{"value":"1","unit":"person"}""", JsonSerializer.Serialize(Stated.Exact(Person.Units(1))));
    }

    [Fact]
    public void A_range_has_two_ends_and_a_computed_figure_bounds()
    {
        Assert.Equal(
            """{"lower":"0.05","upper":"0.08","unit":"growth-rate","step":"0.01"}""",
            JsonSerializer.Serialize(Stated.Range(GrowthRate.Percent(5), GrowthRate.Percent(8), 0.01m))
        );
        Assert.Equal(
            """{"value":"63000","unit":"person","bounds":{"lower":{"value":"62500","open":true},"upper":null},"spread":"1000"}""",
            JsonSerializer.Serialize(
                Totals.Difference(
                    Stated.Printed(Person.Units(437_000), 1_000m),
                    Stated.Hedged(Hedge.Over, Person.Units(500_000))
                )
            )
        );
    }

    [Fact]
    public void Bounds_have_two_ends_of_which_one_may_be_null() =>
        Assert.Equal(
            """{"unit":"CNY","lower":null,"upper":{"value":"5","open":false}}""",
            JsonSerializer.Serialize(Bounds.AtMost(Yuan.Units(5)))
        );

    [Fact]
    public void Periods_and_choices_are_words()
    {
        Assert.Equal("\"2024-Q3\"", JsonSerializer.Serialize(ReportingPeriod.Quarter(2024, 3)));
        Assert.Equal("\"at-least\"", JsonSerializer.Serialize(Hedge.AtLeast));
        Assert.Equal("\"constant-2020\"", JsonSerializer.Serialize(PriceBasis.ConstantOf(2020)));
    }

    [Theory]
    [InlineData("\"79228162514264337593543950335\"")]
    [InlineData("79228162514264337593543950335")]
    [InlineData("\"-7.9228162514264337593543950335\"")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("\"+1234567890123456789012345678.9\"")]
    [InlineData("0.100000000000000000000000000000000000")]
    public void Every_digit_is_kept_whether_number_or_text(string number)
    {
        var expected = decimal.Parse(number.Trim('"'), System.Globalization.CultureInfo.InvariantCulture);
        Assert.Equal(
            expected,
            JsonSerializer.Deserialize<Money<Yuan>>($$"""{"value":{{number}},"unit":"CNY"}""").Amount
        );
    }

    [Fact]
    public void Members_may_stand_in_any_order() =>
        Assert.Equal(Yuan.Units(5), JsonSerializer.Deserialize<Money<Yuan>>("""{ "unit": "CNY", "value": 5 }"""));

    [Fact]
    public void A_unit_that_the_library_does_not_know_describes_itself()
    {
        var figure = Figure.InUnit(3m, new ItemUnit("ship", "ship", "ships", "船舶", "艘"));
        var read = JsonSerializer.Deserialize<Figure>(JsonSerializer.Serialize(figure));
        Assert.Equal("3 ships", read.ToString());
        Assert.Equal("3艘", read.ToString(Language.Chinese));
    }
}
