namespace Indicators.Tests;

/// <summary>What a printed figure may stand for, worked out by hand for each hedge, way of printing, sign and reach.</summary>
public sealed class ReachTests
{
    /// <summary>Each row: figure, printing, and the bounds for exactly, about, nearly, over, at least, under, at most; the step is 1.</summary>
    [Theory]
    [InlineData(5, Printing.Rounded, "[4.5, 5.5] [4.5, 5.5] [4, 5) (5, ∞) [5, ∞) (-∞, 5) (-∞, 5]")]
    [InlineData(5, Printing.Truncated, "[5, 6) [4.5, 5.5] [4, 5) (5, ∞) [5, ∞) (-∞, 5) (-∞, 5]")]
    [InlineData(5, Printing.Unknown, "[4.5, 6) [4.5, 5.5] [4, 5) (5, ∞) [5, ∞) (-∞, 5) (-∞, 5]")]
    [InlineData(-5, Printing.Rounded, "[-5.5, -4.5] [-5.5, -4.5] [-6, -5) (-5, ∞) [-5, ∞) (-∞, -5) (-∞, -5]")]
    [InlineData(-5, Printing.Truncated, "(-6, -5] [-5.5, -4.5] [-6, -5) (-5, ∞) [-5, ∞) (-∞, -5) (-∞, -5]")]
    [InlineData(-5, Printing.Unknown, "(-6, -4.5] [-5.5, -4.5] [-6, -5) (-5, ∞) [-5, ∞) (-∞, -5) (-∞, -5]")]
    [InlineData(0, Printing.Rounded, "[-0.5, 0.5] [-0.5, 0.5] [-1, 0) (0, ∞) [0, ∞) (-∞, 0) (-∞, 0]")]
    [InlineData(0, Printing.Truncated, "(-1, 1) [-0.5, 0.5] [-1, 0) (0, ∞) [0, ∞) (-∞, 0) (-∞, 0]")]
    [InlineData(0, Printing.Unknown, "(-1, 1) [-0.5, 0.5] [-1, 0) (0, ∞) [0, ∞) (-∞, 0) (-∞, 0]")]
    public void By_default_one_sided_hedges_ignore_the_step(int figure, Printing printing, string bounds) =>
        AssertRow(figure, printing, bounds, Reach.Default);

    [Theory]
    [InlineData(5, Printing.Rounded, "(4.5, ∞) [4.5, ∞) (-∞, 5.5) (-∞, 5.5]")]
    [InlineData(5, Printing.Truncated, "(5, ∞) [5, ∞) (-∞, 6) (-∞, 6)")]
    [InlineData(5, Printing.Unknown, "(4.5, ∞) [4.5, ∞) (-∞, 6) (-∞, 6)")]
    [InlineData(-5, Printing.Rounded, "(-5.5, ∞) [-5.5, ∞) (-∞, -4.5) (-∞, -4.5]")]
    [InlineData(-5, Printing.Truncated, "(-6, ∞) (-6, ∞) (-∞, -5) (-∞, -5]")]
    [InlineData(-5, Printing.Unknown, "(-6, ∞) (-6, ∞) (-∞, -4.5) (-∞, -4.5]")]
    [InlineData(0, Printing.Rounded, "(-0.5, ∞) [-0.5, ∞) (-∞, 0.5) (-∞, 0.5]")]
    [InlineData(0, Printing.Truncated, "(-1, ∞) (-1, ∞) (-∞, 1) (-∞, 1)")]
    [InlineData(0, Printing.Unknown, "(-1, ∞) (-1, ∞) (-∞, 1) (-∞, 1)")]
    public void Or_they_begin_where_the_printed_figure_ends(int figure, Printing printing, string oneSided)
    {
        var reach = Reach.Default.WithHedgesFromStep();
        AssertAll(figure, printing, oneSided, reach, Hedge.Over, Hedge.AtLeast, Hedge.Under, Hedge.AtMost);
        Assert.Equal(
            Of(figure, Hedge.Exactly, printing).ToBounds(),
            Of(figure, Hedge.Exactly, printing).ToBounds(reach)
        );
    }

    [Theory]
    [InlineData(5, Printing.Rounded, "[4.5, 5.5] [4.5, 5.5] [4, 5) (5, ∞) [5, ∞) [0, 5) [0, 5]")]
    [InlineData(-5, Printing.Rounded, "[-5.5, -4.5] [-5.5, -4.5] [-6, -5) (-5, ∞) [-5, ∞) (-∞, -5) (-∞, -5]")]
    // Under 0 and nearly 0 say themselves that there is something below.
    [InlineData(0, Printing.Rounded, "[0, 0.5] [0, 0.5] [-1, 0) (0, ∞) [0, ∞) (-∞, 0) [0, 0]")]
    [InlineData(0, Printing.Truncated, "[0, 1) [0, 0.5] [-1, 0) (0, ∞) [0, ∞) (-∞, 0) [0, 0]")]
    [InlineData(0, Printing.Unknown, "[0, 1) [0, 0.5] [-1, 0) (0, ∞) [0, ∞) (-∞, 0) [0, 0]")]
    public void Bounds_of_what_cannot_be_negative_stop_at_zero(int figure, Printing printing, string bounds) =>
        AssertRow(figure, printing, bounds, Reach.Default.StoppingAtZero());

    [Fact]
    public void About_and_nearly_reach_as_far_as_the_policy_says()
    {
        AssertAll(5, Printing.Rounded, "[3, 7]", Reach.Default.WithAbout(2m), Hedge.About);
        AssertAll(5, Printing.Rounded, "[4.75, 5)", Reach.Default.WithNearly(0.25m), Hedge.Nearly);
        AssertAll(5, Printing.Rounded, "[2, 5)", Reach.Default.WithNearly(3m), Hedge.Nearly);
    }

    [Theory]
    [InlineData(Printing.Rounded, "[4.5, 5.5]")]
    [InlineData(Printing.Truncated, "[5, 6)")]
    [InlineData(Printing.Unknown, "[4.5, 6)")]
    public void The_policy_can_assume_one_way_of_printing(Printing assumed, string bounds)
    {
        foreach (var printing in Enum.GetValues<Printing>())
        {
            AssertAll(5, printing, bounds, Reach.Default.WithPrinting(assumed), Hedge.Exactly);
        }
    }

    [Fact]
    public void A_figure_without_step_is_exact_and_hedged_by_the_digits_it_shows()
    {
        Assert.True(Stated.Exact(Yuan.Units(500_000)).ToBounds().IsPoint);
        Assert.Equal(
            Bounds.Between(Yuan.Units(499_500), Yuan.Units(500_500)),
            Stated.Hedged(Hedge.About, Yuan.Units(500_000)).ToBounds()
        );
        Assert.Equal(
            Bounds.Between(Bounds.Closed(Yuan.Units(499_000)), Bounds.Open(Yuan.Units(500_000))),
            Stated.Hedged(Hedge.Nearly, Yuan.Units(500_000)).ToBounds()
        );
    }

    [Fact]
    public void A_percentage_without_step_shows_whole_percents_or_less()
    {
        Assert.Equal(
            Bounds.Between(Share.Percent(49.5m), Share.Percent(50.5m)),
            Stated.Hedged(Hedge.About, Share.Percent(50)).ToBounds()
        );
        Assert.Equal(
            Bounds.Between(Share.Percent(99.5m), Share.Percent(100.5m)),
            Stated.Hedged(Hedge.About, Share.Percent(100)).ToBounds()
        );
        Assert.Equal(
            Bounds.Between(GrowthRate.Percent(5.25m), GrowthRate.Percent(5.35m)),
            Stated.Hedged(Hedge.About, GrowthRate.Percent(5.3m)).ToBounds()
        );
    }

    /// <summary>Chongqing's growth of 2025 against its goal of "about 6 %" (Xinhua, 20 January 2025).</summary>
    [Fact]
    public void Growth_of_5_3_percent_misses_about_6_percent() =>
        Assert.Equal(
            Answer.No,
            Bounds
                .Exactly(GrowthRate.Percent(5.3m))
                .IsWithin(Stated.Printed(GrowthRate.Percent(6), 0.01m, Hedge.About).ToBounds())
        );

    [Fact]
    public void A_range_stands_for_itself_whatever_its_step() =>
        Assert.Equal(
            Bounds.Between(GrowthRate.Percent(5), GrowthRate.Percent(8)),
            Stated.Range(GrowthRate.Percent(5), GrowthRate.Percent(8), 0.01m).ToBounds()
        );

    [Fact]
    public void An_end_past_what_a_decimal_holds_is_absent()
    {
        var largest = Yuan.Units(decimal.MaxValue);
        Assert.Null(Stated.Printed(largest, 1m).ToBounds().Upper);
        Assert.Equal(largest, Stated.Printed(largest, 1m, printing: Printing.Truncated).ToBounds().Lower!.Value.Value);
        Assert.Equal(
            Bounds.Unbounded<Money<Yuan>>(),
            Stated.Printed(largest, decimal.MaxValue, Hedge.About).ToBounds(Reach.Default.WithAbout(1e28m))
        );
        Assert.Null(
            Stated.Printed(Yuan.Units(-7e28m), 7e28m, Hedge.Nearly).ToBounds(Reach.Default.WithNearly(5m)).Lower
        );
    }

    [Fact]
    public void A_reach_that_is_none_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(static () => Reach.Default.WithAbout(0m));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Reach.Default.WithNearly(-1m));
        Assert.Throws<ArgumentOutOfRangeException>(static () => Reach.Default.WithPrinting((Printing)7));
    }

    [Fact]
    public void The_default_reach_says_what_it_is()
    {
        Assert.Equal(
            "about: 0.5 steps to each side; nearly: 1 step down; over, under and the like: from the printed figure itself; figures printed as each says, else by rounding",
            Reach.Default.ToString()
        );
        Assert.EndsWith("; not below zero", Reach.Default.StoppingAtZero().ToString(), StringComparison.Ordinal);
        Assert.Contains(
            "截尾",
            Reach.Default.WithPrinting(Printing.Truncated).ToString(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    private static void AssertRow(int figure, Printing printing, string bounds, Reach reach) =>
        AssertAll(figure, printing, bounds, reach, Enum.GetValues<Hedge>());

    private static void AssertAll(int figure, Printing printing, string bounds, Reach reach, params Hedge[] hedges) =>
        Assert.Equal(
            bounds,
            string.Join(" ", hedges.Select(hedge => Text(Of(figure, hedge, printing).ToBounds(reach).Numbers)))
        );

    /// <summary>Printed to the unit; the sign, zero too, needs no other step.</summary>
    private static Stated<Multiplier> Of(int figure, Hedge hedge, Printing printing) =>
        Stated.Printed(Multiplier.Times(figure), 1m, hedge, printing);

    private static string Text(DecimalBounds bounds)
    {
        var lower = bounds.HasLower ? ExactDecimal.Format(bounds.Lower) : "-∞";
        var upper = bounds.HasUpper ? ExactDecimal.Format(bounds.Upper) : "∞";
        return $"{(bounds.LowerKind == EndKind.Closed ? '[' : '(')}{lower}, {upper}{(bounds.UpperKind == EndKind.Closed ? ']' : ')')}";
    }
}
