using Indicators.Items;

namespace Indicators.Tests;

public sealed class StatedTests
{
    [Fact]
    public void The_default_is_exactly_zero()
    {
        Assert.Equal(Stated.Exact(Money<Yuan>.Zero), default);
        Assert.Null(default(Stated<Money<Yuan>>).Step);
        Assert.Equal("0 yuan", default(Stated<Money<Yuan>>).ToString());
    }

    [Fact]
    public void A_printed_figure_keeps_its_step_hedge_and_printing()
    {
        var stated = Stated.Printed(Person.Units(500_000), 1_000m, Hedge.Over, Printing.Truncated);
        Assert.Equal(Person.Units(500_000), stated.Figure);
        Assert.Equal(1_000m, stated.Step);
        Assert.Equal(Hedge.Over, stated.Hedge);
        Assert.Equal(Printing.Truncated, stated.Printing);
    }

    [Theory]
    [InlineData(Hedge.Exactly, "500,000 yuan", "50万元")]
    [InlineData(Hedge.About, "about 500,000 yuan", "约50万元")]
    [InlineData(Hedge.Nearly, "nearly 500,000 yuan", "近50万元")]
    [InlineData(Hedge.Over, "over 500,000 yuan", "超过50万元")]
    [InlineData(Hedge.AtLeast, "at least 500,000 yuan", "50万元以上")]
    [InlineData(Hedge.Under, "under 500,000 yuan", "不到50万元")]
    [InlineData(Hedge.AtMost, "at most 500,000 yuan", "50万元以下")]
    public void The_hedge_is_written_where_the_language_has_it(Hedge hedge, string english, string chinese)
    {
        var stated = Stated.Hedged(hedge, Yuan.Units(500_000));
        Assert.Equal(english, stated.ToString());
        Assert.Equal(english, stated.ToString(Language.English));
        Assert.Equal(chinese, stated.ToString(Language.Chinese));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(6)]
    public void A_step_that_is_none_is_refused(int step) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Stated.Printed(Person.Units(5), step));

    [Fact]
    public void A_printed_zero_may_have_any_step() =>
        Assert.Equal(1_000m, Stated.Printed(Person.Units(0), 1_000m).Step);

    [Fact]
    public void A_step_as_large_as_a_negative_figure_is_allowed() =>
        Assert.Equal(0.05m, Stated.Printed(GrowthRate.Percent(-5), 0.05m).Step);

    [Fact]
    public void The_same_number_with_another_step_is_another_statement() =>
        Assert.NotEqual(Stated.Printed(Person.Units(5), 1m), Stated.Exact(Person.Units(5)));

    [Fact]
    public void A_hedge_or_a_printing_that_is_none_is_refused()
    {
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => Stated.Hedged((Hedge)9, Person.Units(5)));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => Stated.Printed(Person.Units(5), 1m, (Hedge)(-1)));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Stated.Printed(Person.Units(5), 1m, printing: (Printing)3)
        );
    }

    [Fact]
    public void Figures_at_the_ends_of_what_a_decimal_holds_have_a_middle_and_a_text()
    {
        var largest = Yuan.Units(decimal.MaxValue);
        Assert.Equal(largest, Stated.Range(largest, largest).Figure);
        Assert.Equal(Yuan.Units(0), Stated.Range(-largest, largest).Figure);
        Assert.Equal(-largest, Stated.Range(-largest, -largest).Figure);
        Assert.Equal(decimal.MaxValue, Stated.Within(Yuan.Units(0), Bounds.Between(-largest, largest)).Spread);
        Assert.NotEmpty(Stated.Within(Yuan.Units(0), Bounds.Between(-largest, largest)).ToString());

        // Ten steps below the figure lie past what a decimal holds.
        var nearly = Stated.Printed(
            Yuan.Units(-70_000_000_000_000_000_000_000_000_000m),
            7_000_000_000_000_000_000_000_000_000m,
            Hedge.Nearly
        );
        Assert.Null(nearly.ToBounds(Reach.Default.WithNearly(10m)).Lower);
    }
}
