namespace Indicators.Tests;

/// <summary>What may not be done over time, and the rule that says so.</summary>
public sealed class NatureRuleTests
{
    [Fact]
    public void Stocks_are_never_summed_over_time()
    {
        var stocks = SeriesOf.Money(Nature.Stock, "2024-Q1", 1m, 2m, 3m, 4m);
        YearToDateTests.AssertRule("stocks are never summed", () => stocks.MovingSum(4));
        YearToDateTests.AssertRule(
            "stocks are never summed",
            () => stocks.ConvertTo(Periodicity.Year, Aggregation.Sum)
        );
        Assert.Equal(2.5m, stocks.ConvertTo(Periodicity.Year, Aggregation.Average)[0].Value.Figure.Amount);
        Assert.Equal(4m, stocks.ConvertTo(Periodicity.Year, Aggregation.EndOfPeriod)[0].Value.Figure.Amount);
        Assert.Equal(1m, stocks.ConvertTo(Periodicity.Year, Aggregation.First)[0].Value.Figure.Amount);
    }

    [Fact]
    public void Only_flows_are_annualised()
    {
        Assert.Equal(8m, SeriesOf.Flows("2024-Q1", 2m).Annualised()[0].Value.Figure.Amount);
        YearToDateTests.AssertRule("only flows", () => SeriesOf.Money(Nature.Stock, "2024-Q1", 1m).Annualised());
        YearToDateTests.AssertRule("only flows", () => SeriesOf.Money(Nature.YearToDate, "2024-Q1", 1m).Annualised());
    }

    [Fact]
    public void Rates_are_averaged_with_weights()
    {
        var rates = SeriesOf.Rates(PriceBasis.None, "2024-Q1", 1m, 2m, 3m, 6m);
        YearToDateTests.AssertRule("with weights", () => rates.MovingAverage(4));
        YearToDateTests.AssertRule("with weights", () => rates.ConvertTo(Periodicity.Year, Aggregation.Average));
        YearToDateTests.AssertRule("never summed", () => rates.ConvertTo(Periodicity.Year, Aggregation.Sum));
        var weights = SeriesOf.Flows("2024-Q1", 1m, 1m, 1m, 3m);
        // (1 + 2 + 3 + 3 x 6) / 6 = 4.
        Assert.Equal(GrowthRate.Percent(4), rates.ConvertTo(Periodicity.Year, weights)[0].Value.Figure);
        Assert.Equal(GrowthRate.Percent(5.25m), rates.MovingAverage(weights, 2)[3].Value.Figure);
    }

    [Fact]
    public void A_part_of_a_flow_does_not_stand_for_the_whole() =>
        YearToDateTests.AssertRule(
            "whole of its period",
            () => SeriesOf.Flows("2024-Q1", 1m).ConvertTo(Periodicity.Year, Aggregation.EndOfPeriod)
        );

    [Fact]
    public void Year_to_date_figures_compare_with_the_same_span_only()
    {
        var spans = SeriesOf.Money(Nature.YearToDate, "2024-Q1", 10m, 20m, 30m, 40m, 12m, 21m);
        YearToDateTests.AssertRule("same span", () => spans.OnPrevious());
        YearToDateTests.AssertRule("same span", () => spans.AtAnnualRate());
        YearToDateTests.AssertRule("same span", () => spans.LogChange());
        YearToDateTests.AssertRule(
            "same span",
            () => spans.GrowthBetween(ReportingPeriod.Quarter(2024, 1), ReportingPeriod.HalfYear(2024, 1))
        );
        YearToDateTests.AssertRule("overlap", () => spans.MovingSum(2));
        Assert.Equal(GrowthRate.Percent(20), spans.OnYearAgo()[4].Value.Figure);
        Assert.Equal(GrowthRate.Percent(5), spans.OnYearAgo()[ReportingPeriod.HalfYear(2025, 1)].Value.Figure);
        Assert.Equal(40m, spans.ConvertTo(Periodicity.Year, Aggregation.EndOfPeriod)[0].Value.Figure.Amount);
    }

    [Fact]
    public void Index_numbers_are_averaged_and_not_summed()
    {
        var index = SeriesOf.Indices("2024-Q1", 100m, 102m, 104m, 106m);
        YearToDateTests.AssertRule("never summed", () => index.ConvertTo(Periodicity.Year, Aggregation.Sum));
        Assert.Equal(103m, index.ConvertTo(Periodicity.Year, Aggregation.Average)[0].Value.Figure.ToDecimal());
    }
}
