using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Baselines, required growth and outcomes of the targets for 2025, against what was published.</summary>
public sealed class OutcomeTests
{
    private static readonly ReportingPeriod Due = ReportingPeriod.Year(2025);

    [Fact]
    public void Vehicles_met_their_goal_of_2_6_million()
    {
        // iChongqing, 18 January 2026: 2.788 million.
        var outcome = Chongqing.Vehicles.Best(Due)!;
        Assert.Equal(Vehicle.Millions(2.788m), outcome.Value.Figure);
        Assert.Equal(Verdict.Met, Chongqing.Vehicles.TargetFor(Due)!.Evaluate(outcome).Strict);
    }

    [Fact]
    public void New_energy_vehicles_missed_1_3_million_by_4_000()
    {
        // iChongqing, 18 January 2026: 1.296 million.
        var (target, outcome) = (Chongqing.NewEnergyVehicles.TargetFor(Due)!, Chongqing.NewEnergyVehicles.Best(Due)!);
        Assert.Equal(NewEnergyVehicle.Thousands(4m), target.Level!.Value.Figure - outcome.Value.Figure);
        Assert.Equal(Verdict.NotMet, target.Evaluate(outcome).Strict);
    }

    [Fact]
    public void Growth_of_5_3_percent_misses_about_6_percent()
    {
        // Work report of 28 January 2026: 5.3 %.
        var (target, outcome) = (Chongqing.GdpGrowth.TargetFor(Due)!, Chongqing.GdpGrowth.Best(Due)!);
        Assert.Equal(GrowthRate.Percent(5.3m), outcome.Value.Figure);
        Assert.Equal(Hedge.About, target.Level!.Value.Hedge);
        Assert.Equal(Verdict.NotMet, target.Evaluate(outcome).Strict);
    }

    [Fact]
    public void Software_income_has_a_forecast_but_no_outcome()
    {
        Assert.Null(Chongqing.SoftwareRevenue.Best(Due));
        var forecast = Assert.Single(Chongqing.SoftwareRevenue.Observations, observation => observation.Period == Due);
        Assert.Equal(ObservationStatus.Forecast, forecast.Status);
        Assert.Equal(Verdict.Undetermined, Chongqing.SoftwareRevenue.TargetFor(Due)!.Evaluate(forecast).Strict);
    }

    [Fact]
    public void Half_of_all_vehicles_are_to_be_new_energy_vehicles()
    {
        var parts = Chongqing.NewEnergyVehicles.TargetFor(Due)!.Level!.Value.Figure;
        var whole = Chongqing.Vehicles.TargetFor(Due)!.Level!.Value.Figure;
        Assert.Equal(Share.Percent(50m), parts.ShareOf(whole));
    }

    [Theory]
    [InlineData("0.3641133263378803777544596013")] // (1,300,000 - 953,000) / 953,000 by long division
    public void New_energy_vehicles_are_to_grow_by_347_of_953(string fraction)
    {
        Assert.True(Chongqing.NewEnergyVehicles.TargetFor(Due)!.TryRequiredGrowth(out var growth));
        Assert.Equal(ExactDecimal.Parse(fraction), growth.Figure.ToFraction());
        Assert.Equal("36%", growth.ToString());
    }

    [Fact]
    public void The_unit_price_of_laptops_is_to_grow_by_more_than_8_percent()
    {
        var target = Chongqing.LaptopUnitPrice.TargetFor(Due)!;
        Assert.Null(target.Level);
        Assert.Equal((GrowthRate.Percent(8m), Hedge.Over), (target.Growth!.Value.Figure, target.Growth!.Value.Hedge));
    }

    [Fact]
    public void The_target_of_4_trillion_yuan_slipped_from_2027_to_2030()
    {
        var years = Chongqing
            .Gdp.Targets.Where(target => target.Level!.Value.Figure == Yuan.Trillions(4m))
            .Select(target => target.Due);
        Assert.Equal([ReportingPeriod.Year(2027), ReportingPeriod.Year(2030)], years);
    }

    [Theory]
    [InlineData(2022, "2912903000000")]
    [InlineData(2023, "3014579000000")]
    [InlineData(2024, "3219315000000")]
    [InlineData(2025, "3375793000000")]
    public void Gross_domestic_product_is_as_published(int year, string yuan) =>
        Assert.Contains(
            Chongqing.Gdp.Observations,
            observation =>
                observation.Period == ReportingPeriod.Year(year)
                && observation.Value.Figure.Amount == ExactDecimal.Parse(yuan)
        );

    [Theory]
    [InlineData(2023, "7.0809")]
    [InlineData(2024, "7.1957")]
    [InlineData(2025, "7.1875")]
    public void Yearly_average_exchange_rates_are_those_of_the_federal_reserve(int year, string price)
    {
        var rate = Assert.Single(Chongqing.YuanPerDollar, rate => rate.Period == ReportingPeriod.Year(year));
        Assert.Equal((ExactDecimal.Parse(price), ExchangeRateBasis.PeriodAverage), (rate.Price.Amount, rate.Basis));
        Assert.Equal(0.0001m, rate.QuoteAmount.Step);
    }

    [Fact]
    public void One_number_stands_at_two_steps()
    {
        // 95.32万 by the statistics bureau, 953,000 by the press.
        var prints = Chongqing.NewEnergyVehicles.Observations.Where(observation =>
            observation.Period == ReportingPeriod.Year(2024)
        );
        Assert.Contains(
            prints,
            observation => (observation.Value.Figure.Number, observation.Value.Step) == (953_200m, 100m)
        );
        Assert.Contains(
            prints,
            observation => (observation.Value.Figure.Number, observation.Value.Step) == (953_000m, 1_000m)
        );
    }
}
