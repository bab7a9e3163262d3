using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Hedged goals and figures of the press with their outcomes; the source of each is in its comment.</summary>
public sealed class HedgedTargetTests
{
    private static readonly Names Names = new("x", "甲");
    private static readonly ReferenceArea China = new("CN", Names);
    private static readonly ReportingPeriod Due = ReportingPeriod.Year(2025);

    // Chongqing, about 6 % in 2025; 5.3 % in January to September (tjj.cq.gov.cn) and in the year.
    [Fact]
    public void Growth_of_5_3_percent_misses_about_6_percent() =>
        Assert.Equal(Verdict.NotMet, OfGrowth(Stated.Printed(GrowthRate.Percent(6m), 0.01m, Hedge.About), 5.3m));

    // somyth.com: sales of about 32.9 million vehicles in 2025; 34.4 million, exceeded by 4.6 %.
    [Fact]
    public void Sales_of_34_4_million_exceed_about_32_9_million_by_4_6_percent()
    {
        var goal = Stated.Printed(Vehicle.Units(32_900_000m), 10_000m, Hedge.About);
        var outcome = Stated.Printed(Vehicle.Units(34_400_000m), 10_000m);
        Assert.Equal(Verdict.Met, OfCount(goal, outcome));
        Assert.Equal(
            "4.6%",
            Growth.Between(goal.Figure, outcome.Figure) is var over ? $"{Math.Round(over.ToPercent(), 1)}%" : ""
        );
    }

    // somyth.com: exports of 6.2 million forecast; "over 7 million", a lower bound.
    [Fact]
    public void Over_7_million_meets_6_2_million() =>
        Assert.Equal(
            Verdict.Met,
            OfCount(Vehicle.Units(6_200_000m), Stated.Printed(Vehicle.Units(7_000_000m), 10_000m, Hedge.Over))
        );

    // cq.people.com.cn: GDP per head over 100,000 yuan in 2024, a lower bound: whether it is over 105,000 stays open.
    [Theory]
    [InlineData(100_000, Verdict.Met)]
    [InlineData(105_000, Verdict.Undetermined)]
    public void A_lower_bound_decides_up_to_its_number(int goal, Verdict verdict) =>
        Assert.Equal(
            verdict,
            OfCount(
                Stated.Hedged(Hedge.Over, Vehicle.Units(goal)),
                Stated.Printed(Vehicle.Units(100_000m), 10_000m, Hedge.Over)
            )
        );

    // somyth.com: output and sales of new energy vehicles over 12.8 million in 2024; 12.888 and 12.866 million.
    [Theory]
    [InlineData(12_888_000)]
    [InlineData(12_866_000)]
    public void Output_and_sales_of_2024_exceed_12_8_million(int outcome) =>
        Assert.Equal(
            Verdict.Met,
            OfCount(
                Stated.Printed(Vehicle.Units(12_800_000m), 10_000m, Hedge.Over),
                Stated.Printed(Vehicle.Units(outcome), 1_000m)
            )
        );

    // jqman.com: a share of over 40 % in 2024; 40.9 %.
    [Fact]
    public void A_share_of_40_9_percent_is_over_40_percent()
    {
        var share = Indicator.Of<Share>("share", Names, Nature.Rate, desired: DesiredDirection.Increase);
        var goal = Target.ForLevel(share, China, Due, Stated.Printed(Share.Percent(40m), 0.01m, Hedge.Over));
        Observation<Share> outcome = new(share, China, Due, Stated.Printed(Share.Percent(40.9m), 0.001m));
        Assert.Equal(Verdict.Met, goal.Evaluate(outcome).Strict);
    }

    // qiaobaous.com: exports of 2.615 million in 2025, "up 1 time", that is by 100 %, cut off; +103.7 % exactly.
    [Fact]
    public void Growth_of_103_7_percent_is_once_as_much_again_cut_off()
    {
        var once = Stated.Printed(GrowthRate.Percent(100m), 1m, Hedge.Exactly, Printing.Truncated);
        Assert.True(once.ToBounds().Contains(GrowthRate.Percent(103.7m)));
        Assert.Equal(Verdict.Met, OfGrowth(Stated.Exact(GrowthRate.Percent(100m)), 103.7m));
    }

    // Open SDG, 3.1.1: at most 70 per 100,000 by 2030.
    [Theory]
    [InlineData(70, Verdict.Met)]
    [InlineData(70.1, Verdict.NotMet)]
    public void At_most_70_is_met_by_70(double outcome, Verdict verdict) =>
        Assert.Equal(
            verdict,
            OfCount(Stated.Hedged(Hedge.AtMost, Vehicle.Units(70m)), Vehicle.Units((decimal)outcome))
        );

    // Open SDG, 2.3.1: twice the base by 2030.
    [Theory]
    [InlineData(100, Verdict.Met)]
    [InlineData(99, Verdict.NotMet)]
    public void Twice_the_base_is_a_growth_of_100_percent(int outcome, Verdict verdict)
    {
        var output = Indicator.Of<Count<Vehicle>>("output", Names, Nature.Flow, desired: DesiredDirection.Increase);
        var target = Target.ForGrowth(
            output,
            China,
            Due,
            Multiplier.Times(2m).ToGrowth(),
            baseline: new Observation<Count<Vehicle>>(output, China, ReportingPeriod.Year(2015), Vehicle.Units(50m))
        );
        Assert.Equal(verdict, target.Evaluate([new(output, China, Due, Vehicle.Units(outcome))]).Strict);
    }

    private static Verdict OfGrowth(Stated<GrowthRate> goal, decimal percent)
    {
        var growth = Indicator.Of<GrowthRate>("growth", Names, Nature.Rate, desired: DesiredDirection.Increase);
        return Target
            .ForLevel(growth, China, Due, goal)
            .Evaluate([new(growth, China, Due, Stated.Printed(GrowthRate.Percent(percent), 0.001m))])
            .Strict;
    }

    private static Verdict OfCount(Stated<Count<Vehicle>> goal, Stated<Count<Vehicle>> outcome)
    {
        var sales = Indicator.Of<Count<Vehicle>>("sales", Names, Nature.Flow, desired: DesiredDirection.Increase);
        return Target.ForLevel(sales, China, Due, goal).Evaluate([new(sales, China, Due, outcome)]).Strict;
    }
}
