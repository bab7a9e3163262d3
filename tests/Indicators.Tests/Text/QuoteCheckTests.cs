using Indicators.Items;
using Indicators.Text;

namespace Indicators.Tests;

/// <summary>Whether words state a figure.</summary>
public sealed class QuoteCheckTests
{
    private static readonly Stated<Count<Vehicle>> Printed = Stated.Printed(
        Vehicle.Millions(1.3m),
        100_000m,
        Hedge.Over
    );

    [Theory]
    [InlineData("over 1.3 million vehicles", QuoteProblem.None)]
    [InlineData("rose from 900,000 to over 1.3 million units", QuoteProblem.None)]
    [InlineData("超过1.3百万辆", QuoteProblem.None)]
    [InlineData("over 1.3 million", QuoteProblem.None)]
    [InlineData("no numbers here", QuoteProblem.NoFigure)]
    [InlineData("over 1.4 million vehicles", QuoteProblem.Value)]
    [InlineData("over 1.3 million people", QuoteProblem.Unit)]
    [InlineData("over 1.3 million yuan", QuoteProblem.Unit)]
    [InlineData("about 1.3 million vehicles", QuoteProblem.Hedge)]
    public void A_wording_is_held_against_value_unit_and_hedge(string wording, QuoteProblem problem) =>
        Assert.Equal(problem, QuoteCheck.Check(wording, Printed));

    [Fact]
    public void A_step_may_not_be_finer_than_the_print()
    {
        var fine = Stated.Printed(Yuan.Billions(420), 100_000_000m);
        Assert.Equal(QuoteProblem.Step, QuoteCheck.Check("420 billion yuan", fine));
        Assert.Equal(QuoteProblem.None, QuoteCheck.Check("420.0 billion yuan", fine));
        Assert.Equal(QuoteProblem.None, QuoteCheck.Check("420 billion yuan", Stated.Exact(Yuan.Billions(420))));
    }

    [Fact]
    public void A_percentage_fits_share_and_growth_but_not_points()
    {
        Assert.Equal(QuoteProblem.None, QuoteCheck.Check("8%", Stated.Exact(Share.Percent(8))));
        Assert.Equal(QuoteProblem.None, QuoteCheck.Check("8%", Stated.Exact(GrowthRate.Percent(8))));
        Assert.Equal(QuoteProblem.Unit, QuoteCheck.Check("8%", Stated.Exact(PercentagePoints.Points(8))));
        Assert.Equal(QuoteProblem.Unit, QuoteCheck.Check("grew 8%", Stated.Exact(Share.Percent(8))));
    }

    [Fact]
    public void An_amount_per_item_is_printed_as_the_amount() =>
        Assert.Equal(
            QuoteProblem.None,
            QuoteCheck.Check(
                "above 500,000 yuan",
                Stated.Hedged(Hedge.Over, Per<Money<Yuan>, Count<Vehicle>>.Each(Yuan.Units(500_000)))
            )
        );

    [Theory]
    [InlineData("增长6%至7%", QuoteProblem.None)]
    [InlineData("6% to 7%", QuoteProblem.None)]
    [InlineData("6 to 7 percentage points", QuoteProblem.Unit)]
    [InlineData("6% to 8%", QuoteProblem.Value)]
    public void A_range_is_held_against_both_its_ends(string wording, QuoteProblem problem) =>
        Assert.Equal(problem, QuoteCheck.Check(wording, Stated.Range(GrowthRate.Percent(6m), GrowthRate.Percent(7m))));

    [Theory]
    [InlineData("1.7 thousand ferries", QuoteProblem.None)]
    [InlineData("1.7 thousand new ferries", QuoteProblem.None)]
    [InlineData("1.7 thousand units", QuoteProblem.None)]
    [InlineData("1700个", QuoteProblem.None)]
    [InlineData("1700艘", QuoteProblem.None)]
    [InlineData("1.7 thousand houses", QuoteProblem.Unit)]
    [InlineData("1.7 thousand laptops", QuoteProblem.Unit)]
    public void A_noun_fits_only_the_item_that_it_names(string wording, QuoteProblem problem)
    {
        var ferry = new ItemUnit("ferry", "ferry", "ferries", "渡轮", "艘");
        Assert.Equal(problem, QuoteCheck.Check(wording, Stated.Exact(Figure.InUnit(1700m, ferry))));
    }

    [Fact]
    public void One_end_of_a_range_states_no_figure()
    {
        Assert.Equal(QuoteProblem.Value, QuoteCheck.Check("增长6%至9%", Stated.Exact(GrowthRate.Percent(6))));
        Assert.Equal(QuoteProblem.Value, QuoteCheck.Check("增长6%至9%", Stated.Exact(GrowthRate.Percent(9))));
    }
}
