using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Prints that contradict each other, with the gap worked out by hand; and prints of one number that do not.</summary>
public sealed class MisprintTests
{
    /// <summary>Press, chinesenewsboard: 39,038.1 hundred million yuan, rendered "390.83 billion": 3,903.805 less 390.835 billion.</summary>
    [Fact]
    public void A_total_rendered_at_a_tenth_is_inconsistent_by_nine_tenths()
    {
        var chinese = Stated.Printed(Yuan.HundredMillions(39_038.1m), 10_000_000m);
        var english = Stated.Printed(Yuan.Billions(390.83m), 10_000_000m);
        AssertGap(Yuan.Billions(3_512.97m), Reconcile.Figures<Money<Yuan>>(chinese, english));
    }

    /// <summary>iChongqing's page on the economy: 8.59661 billion yuan for 859.661: 859.6605 less 8.596615 billion.</summary>
    [Fact]
    public void A_figure_rendered_at_a_hundredth_is_inconsistent()
    {
        var right = Stated.Printed(Yuan.Billions(859.661m), 1_000_000m);
        var wrong = Stated.Printed(Yuan.Billions(8.59661m), 10_000m);
        AssertGap(Yuan.Billions(851.063885m), Reconcile.Figures<Money<Yuan>>(wrong, right));
    }

    /// <summary>Chongqing new energy vehicles of 2022: 36.5 (ten thousand), and nearly 369,000.</summary>
    [Fact]
    public void Two_prints_of_a_restated_base_are_inconsistent_by_2_500()
    {
        var first = Stated.Printed(NewEnergyVehicle.TenThousands(36.5m), 1_000m);
        var second = Stated.Printed(NewEnergyVehicle.Units(369_000), 1_000m, Hedge.Nearly);
        AssertGap(NewEnergyVehicle.Units(2_500), Reconcile.Figures<Count<NewEnergyVehicle>>(first, second));
    }

    /// <summary>The share of laptops "48.3 percent, up 21.6 percent": points, not percent.</summary>
    [Fact]
    public void A_change_in_points_printed_as_percent_is_inconsistent()
    {
        var (from, to) = (Stated.Printed(Share.Percent(26.7m), 0.001m), Stated.Printed(Share.Percent(48.3m), 0.001m));
        Assert.Equal(
            Consistency.Consistent,
            Reconcile.Change(from, to, Stated.Printed(PercentagePoints.Points(21.6m), 0.001m)).Consistency
        );
        Assert.Equal(
            Consistency.Inconsistent,
            Reconcile
                .Figures<GrowthRate>(Shares.RelativeChange(from, to), Stated.Printed(GrowthRate.Percent(21.6m), 0.001m))
                .Consistency
        );
    }

    /// <summary>One article of iChongqing, 1 September 2025: 3 trillion yuan = 419 billion dollars, 100,000 yuan = 13,987 dollars.</summary>
    [Fact]
    public void Two_exchange_rates_of_one_article_do_not_meet()
    {
        var month = ReportingPeriod.Month(2025, 9);
        var first = ExchangeRate.Implied(
            Stated.Printed(Dollar.Billions(419), 1_000_000_000m),
            Stated.Exact(Yuan.Trillions(3)),
            month
        );
        var second = ExchangeRate.Implied(
            Stated.Printed(Dollar.Units(13_987), 1m),
            Stated.Exact(Yuan.Units(100_000)),
            month
        );
        var outcome = Reconcile.Figures<Per<Money<Yuan>, Money<Dollar>>>(first.StatedPrice(), second.StatedPrice());
        Assert.Equal(Consistency.Inconsistent, outcome.Consistency);
        // 3,000 / 419.5 - 100,000 / 13,986.5 = 7.151371 - 7.149752
        Assert.Equal(0.001619m, decimal.Round(outcome.Gap!.Value.Value, 6));
    }

    /// <summary>Chongqing 2017 to 2022: 2.01 to 2.91 trillion yuan is 7.7 % a year, 5.4 % was stated, at other prices.</summary>
    [Fact]
    public void A_real_rate_is_not_that_of_nominal_levels()
    {
        var (from, to) = (
            Stated.Printed(Yuan.Trillions(2.01m), 10_000_000_000m),
            Stated.Printed(Yuan.Trillions(2.91m), 10_000_000_000m)
        );
        Assert.Equal(
            Consistency.Consistent,
            Reconcile.Cagr(from, to, 5, Stated.Printed(GrowthRate.Percent(7.7m), 0.001m)).Consistency
        );
        var real = Reconcile.Cagr(from, to, 5, Stated.Printed(GrowthRate.Percent(5.4m), 0.001m));
        Assert.Equal(Consistency.Inconsistent, real.Consistency);
        // (2.905 / 2.015)^(1/5) - 1 = 7.590 %, less 5.45 %
        Assert.Equal(2.14m, decimal.Round(real.Gap!.Value.Value * 100m, 2));
    }

    /// <summary>Chongqing 2025: 2.788 and 1.296 million vehicles, printed as 2.78 and 1.29 million elsewhere: cut off, not rounded.</summary>
    [Theory]
    [InlineData("2.788", "2.78", 2_500)]
    [InlineData("1.296", "1.29", 500)]
    public void Digits_that_were_cut_off_are_inconsistent_as_rounded_ones(string precise, string print, int gap)
    {
        var full = Stated.Printed(Vehicle.Millions(ExactDecimal.Parse(precise)), 1_000m);
        var figure = Vehicle.Millions(ExactDecimal.Parse(print));
        AssertGap(Vehicle.Units(gap), Reconcile.Figures<Count<Vehicle>>(full, Stated.Printed(figure, 10_000m)));
        Assert.Equal(
            Consistency.Consistent,
            Reconcile
                .Figures<Count<Vehicle>>(full, Stated.Printed(figure, 10_000m, printing: Printing.Truncated))
                .Consistency
        );
        Assert.Equal(
            Consistency.Consistent,
            Reconcile
                .Figures<Count<Vehicle>>(full, Stated.Printed(figure, 10_000m, printing: Printing.Unknown))
                .Consistency
        );
    }

    /// <summary>Chongqing new energy vehicles of 2024: 953,000, 95.32 and 95 (ten thousand) are one number at steps of 1,000, 100 and 10,000.</summary>
    [Fact]
    public void One_number_at_three_steps_is_consistent()
    {
        Stated<Count<NewEnergyVehicle>>[] prints =
        [
            Stated.Printed(NewEnergyVehicle.Units(953_000), 1_000m),
            Stated.Printed(NewEnergyVehicle.TenThousands(95.32m), 100m),
            Stated.Printed(NewEnergyVehicle.TenThousands(95m), 10_000m),
        ];
        Assert.All(
            from first in prints
            from second in prints
            select Reconcile.Figures<Count<NewEnergyVehicle>>(first, second),
            static outcome => Assert.Equal(Consistency.Consistent, outcome.Consistency)
        );
    }

    /// <summary>Chongqing product of 2025: 33,757.93 hundred million yuan, 3.38 trillion, and over 3.37 trillion.</summary>
    [Fact]
    public void A_rounded_and_a_hedged_print_of_one_number_are_consistent()
    {
        var full = Stated.Printed(Yuan.HundredMillions(33_757.93m), 1_000_000m);
        Assert.Equal(
            Consistency.Consistent,
            Reconcile.Figures<Money<Yuan>>(full, Stated.Printed(Yuan.Trillions(3.38m), 10_000_000_000m)).Consistency
        );
        Assert.Equal(
            Consistency.Consistent,
            Reconcile
                .Figures<Money<Yuan>>(full, Stated.Printed(Yuan.Trillions(3.37m), 10_000_000_000m, Hedge.Over))
                .Consistency
        );
    }

    [Fact]
    public void Ends_that_touch_agree_only_where_both_hold_the_point()
    {
        var (below, above) = (Bounds.AtMost(Vehicle.Units(100)), Bounds.AtLeast(Vehicle.Units(100)));
        Assert.Equal(Consistency.Consistent, Reconcile.Figures(below, above).Consistency);
        var open = Reconcile.Figures(Bounds.Under(Vehicle.Units(100)), above);
        Assert.Equal(Consistency.Inconsistent, open.Consistency);
        Assert.Equal(0m, open.Gap!.Value.Value);
    }

    [Fact]
    public void A_reconciliation_says_both_sides_in_words()
    {
        var growth = Stated.Printed(GrowthRate.Percent(20), 0.01m);
        var right = Reconcile.Growth<Money<Yuan>>(Yuan.Units(100), Yuan.Units(120), growth);
        Assert.Equal("consistent: recomputed [20%, 20%], printed [19.5%, 20.5%]", right.ToString());
        Assert.Equal("一致：推算 [20%, 20%]，所印 [19.5%, 20.5%]", right.ToString(Language.Chinese));
        var wrong = Reconcile.Growth<Money<Yuan>>(Yuan.Units(100), Yuan.Units(130), growth);
        Assert.Equal(
            "inconsistent by 9.5 percentage points: recomputed [30%, 30%], printed [19.5%, 20.5%]",
            wrong.ToString()
        );
        Assert.Equal("不一致，相差9.5个百分点：推算 [30%, 30%]，所印 [19.5%, 20.5%]", wrong.ToString(Language.Chinese));
    }

    private static void AssertGap<TFigure>(TFigure gap, Reconciliation<TFigure> outcome)
        where TFigure : struct, IFigure<TFigure>
    {
        Assert.Equal(Consistency.Inconsistent, outcome.Consistency);
        Assert.Equal(gap.Value, outcome.Gap!.Value.Value);
    }
}
