using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What contradicts itself or is past what a decimal holds is told.</summary>
public sealed class BadStatementTests
{
    [Fact]
    public void Contradictory_bounds_are_refused()
    {
        Assert.StartsWith(
            "No figure lies between 5 yuan, closed and 3 yuan, closed. Give the smaller end first, and close both ends to hold a single figure.",
            Assert.Throws<ArgumentException>(static () => Bounds.Between(Yuan.Units(5), Yuan.Units(3))).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "No figure lies between 5 yuan, open and 5 yuan, closed.",
            Assert
                .Throws<ArgumentException>(static () =>
                    Bounds.Between(Bounds.Open(Yuan.Units(5)), Bounds.Closed(Yuan.Units(5)))
                )
                .Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("0", "must be a non-negative and non-zero value.")]
    [InlineData("-1", "must be a non-negative and non-zero value.")]
    [InlineData(
        "1000",
        "The step 1,000 is larger than the figure 5 people. The step is the value of the last printed digit."
    )]
    public void A_step_that_cannot_be_is_refused(string step, string message) =>
        Assert.Contains(
            message,
            Assert
                .Throws<ArgumentOutOfRangeException>(() => Stated.Printed(Person.Units(5), ExactDecimal.Parse(step)))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_range_that_holds_nothing_is_refused() =>
        Assert.StartsWith(
            "A range from 8% to 5% holds nothing. Give the smaller end first.",
            Assert
                .Throws<ArgumentException>(static () => Stated.Range(GrowthRate.Percent(8), GrowthRate.Percent(5)))
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_range_whose_step_is_larger_than_an_end_is_refused()
    {
        Assert.StartsWith(
            "The step 10 is larger than the figure 5 people.",
            Assert
                .Throws<ArgumentOutOfRangeException>(static () => Stated.Range(Person.Units(5), Person.Units(80), 10m))
                .Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(static () => Stated.Range(Person.Units(5), Person.Units(80), -1m));
    }

    [Fact]
    public void A_range_takes_no_hedge() =>
        Assert.NotEmpty(Snippet.ErrorsOf("_ = Stated.Range(share, share, 0.01m, Hedge.Over);"));

    [Fact]
    public void A_figure_outside_its_bounds_is_refused() =>
        Assert.StartsWith(
            "5 yuan lies outside its bounds [6 yuan, 7 yuan]. Give a figure within them.",
            Assert
                .Throws<ArgumentException>(static () =>
                    Stated.Within(Yuan.Units(5), Bounds.Between(Yuan.Units(6), Yuan.Units(7)))
                )
                .Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_spread_below_zero_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(static () =>
            Stated.Within(Yuan.Units(5), Bounds.Exactly(Yuan.Units(5)), -1m)
        );

    [Fact]
    public void Bounds_of_different_units_are_not_mixed()
    {
        var yuan = Bounds.Exactly(Figure.InUnit(1m, Yuan.Unit));
        var dollars = Bounds.Exactly(Figure.InUnit(1m, Dollar.Unit));
        Assert.Throws<UnitMismatchException>(() => yuan.Hull(dollars));
        Assert.Throws<UnitMismatchException>(() => yuan.TryIntersect(dollars, out _));
        Assert.Throws<UnitMismatchException>(() => yuan.IsSubsetOf(dollars));
        Assert.Throws<UnitMismatchException>(() => yuan.IsLessThan(dollars));
        Assert.Throws<UnitMismatchException>(() => yuan.Contains(Figure.InUnit(1m, Dollar.Unit)));
        Assert.Throws<UnitMismatchException>(() => Growth.Between(yuan, dollars));
        Assert.Throws<UnitMismatchException>(() => Stated.Within(Figure.InUnit(1m, Dollar.Unit), yuan));
    }

    [Fact]
    public void A_result_that_may_not_be_defined_is_told_with_its_bounds()
    {
        Assert.Equal(
            "There is no growth from [-1 yuan, 1 yuan] to [5 yuan, 5 yuan]: the base may be zero. Give the difference instead.",
            Assert
                .Throws<UndefinedResultException>(static () =>
                    Growth.Between(Bounds.Between(Yuan.Units(-1), Yuan.Units(1)), Yuan.Units(5))
                )
                .Message
        );
        Assert.Equal(
            "There is no growth from about 1 yuan to 5 yuan: the base may be zero. Give the difference instead.",
            Assert
                .Throws<UndefinedResultException>(static () =>
                    Growth.Between(
                        Stated.Printed(Yuan.Units(1), 1m, Hedge.About),
                        Yuan.Units(5),
                        Reach.Default.WithAbout(1m)
                    )
                )
                .Message
        );
    }

    [Fact]
    public void A_result_of_which_an_end_is_past_what_a_decimal_holds_has_no_end_there()
    {
        var growth = Growth.Between(
            Bounds.Between(Yuan.Units(0.01m), Yuan.Units(1)),
            Bounds.Exactly(Yuan.Units(decimal.MaxValue))
        );
        Assert.Equal(decimal.MaxValue - 1m, growth.Lower!.Value.Value.ToFraction());
        Assert.Null(growth.Upper);
    }

    [Fact]
    public void A_result_that_is_all_past_what_a_decimal_holds_is_told() =>
        Assert.Equal(
            "The sum of 2 values cannot be given: it is past what a decimal holds (7.9e28).",
            Assert
                .Throws<OverflowException>(static () =>
                    Totals.Sum(Bounds.AtLeast(Yuan.Units(decimal.MaxValue)), Bounds.AtLeast(Yuan.Units(1)))
                )
                .Message
        );

    [Fact]
    public void The_step_of_a_rate_is_told_to_be_a_fraction()
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(static () =>
            Stated.Printed(PercentagePoints.Points(9.3m), 0.1m)
        );
        Assert.Contains(
            "The step 0.1 is larger than the figure 9.3 percentage points, which as a fraction is 0.093; the step of a rate is a fraction too.",
            failure.Message,
            StringComparison.Ordinal
        );
    }
}
