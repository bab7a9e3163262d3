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
        var evaluation = Chongqing.Vehicles.TargetFor(Due)!.Evaluate(outcome);
        Assert.Equal((Verdict.Met, Verdict.Met), (evaluation.Strict, evaluation.AtStep));
        Assert.Equal(("met", "达成"), (evaluation.ToString(), evaluation.ToString(Language.Chinese)));
        Assert.Equal(Vehicle.Thousands(188).ToFigure(), evaluation.Gap!.Value.Figure);
        Assert.Equal("7.2%", Growth.Between(Vehicle.Millions(2.6m), outcome.Value).ToString());
    }

    [Fact]
    public void New_energy_vehicles_missed_1_3_million_by_4_000()
    {
        // iChongqing, 18 January 2026: 1.296 million.
        var (target, outcome) = (Chongqing.NewEnergyVehicles.TargetFor(Due)!, Chongqing.NewEnergyVehicles.Best(Due)!);
        Assert.Equal(NewEnergyVehicle.Thousands(4m), target.Level!.Value.Figure - outcome.Value.Figure);
        var evaluation = target.Evaluate(outcome);
        Assert.Equal((Verdict.NotMet, Verdict.Met), (evaluation.Strict, evaluation.AtStep));
        Assert.Equal(
            ("missed by 4,000; met at the printed step", "差4000辆；按所印末位计达成"),
            (evaluation.ToString(), evaluation.ToString(Language.Chinese))
        );
    }

    [Fact]
    public void Every_print_of_the_goal_and_outcome_of_new_energy_vehicles_that_has_the_step_of_the_goal_says_the_same()
    {
        // "1.3 million" and 130万 are one goal at steps of 100,000 and 10,000: 1.296 million rounds to both.
        var evaluations =
            from target in Chongqing.NewEnergyVehicles.Targets.Where(target => target.Due == Due)
            from outcome in Chongqing.NewEnergyVehicles.Observations.Where(outcome => outcome.Period == Due)
            select target.Evaluate(outcome);
        Assert.All(
            evaluations,
            static evaluation => Assert.Equal((Verdict.NotMet, Verdict.Met), (evaluation.Strict, evaluation.AtStep))
        );
    }

    [Fact]
    public void New_energy_vehicles_of_2024_missed_over_1_million_in_both_readings()
    {
        // Goal of September 2024: 突破100万辆; the statistics bureau: 95.32万.
        var year = ReportingPeriod.Year(2024);
        var target = Chongqing.NewEnergyVehicles.TargetFor(year)!;
        Assert.Equal(Hedge.Over, target.Level!.Value.Hedge);
        var outcome = Chongqing.NewEnergyVehicles.Observations.Single(outcome =>
            outcome.Period == year && outcome.Value.Step == 100m && outcome.Status == ObservationStatus.Normal
        );
        var evaluation = target.Evaluate(outcome);
        Assert.Equal((Verdict.NotMet, Verdict.NotMet), (evaluation.Strict, evaluation.AtStep));
        Assert.Equal("missed by 46.8 thousand", evaluation.ToString());
    }

    [Fact]
    public void Growth_of_5_3_percent_misses_about_6_percent()
    {
        // Work report of 28 January 2026: 5.3 %.
        var (target, outcome) = (Chongqing.GdpGrowth.TargetFor(Due)!, Chongqing.GdpGrowth.Best(Due)!);
        Assert.Equal(GrowthRate.Percent(5.3m), outcome.Value.Figure);
        Assert.Equal(Hedge.About, target.Level!.Value.Hedge);
        var evaluation = target.Evaluate(outcome);
        Assert.Equal((Verdict.NotMet, Verdict.NotMet), (evaluation.Strict, evaluation.AtStep));
        Assert.Equal("missed by 0.7 percentage points", evaluation.ToString());
    }

    [Fact]
    public void Software_income_has_a_forecast_but_no_outcome()
    {
        Assert.Null(Chongqing.SoftwareRevenue.Best(Due));
        var forecast = Assert.Single(Chongqing.SoftwareRevenue.Observations, observation => observation.Period == Due);
        Assert.Equal(ObservationStatus.Forecast, forecast.Status);
        Assert.Equal(Verdict.Undetermined, Chongqing.SoftwareRevenue.TargetFor(Due)!.Evaluate(forecast).Strict);

        // "Expected to exceed 500 billion yuan": as an outcome it would meet the goal, being above it.
        var asOutcome = new Observation<Money<Yuan>>(
            forecast.Indicator,
            forecast.Area,
            forecast.Period,
            forecast.Value
        );
        Assert.Equal(Verdict.Met, Chongqing.SoftwareRevenue.TargetFor(Due)!.Evaluate(asOutcome).Strict);
    }

    [Fact]
    public void Software_employment_of_473_000_or_526_000_leaves_over_500_000_undetermined()
    {
        // Derived from the base of 2021 and the 263,000 that came since; no total is printed.
        var target = Chongqing.SoftwareEmployment.TargetFor(Due)!;
        var derived = new Observation<Count<Person>>(
            target.Indicator,
            target.Area,
            Due,
            Stated.Range(Person.Thousands(473), Person.Thousands(526))
        );
        var evaluation = target.Evaluate(derived);
        Assert.Equal((Verdict.Undetermined, Verdict.Undetermined), (evaluation.Strict, evaluation.AtStep));
        Assert.Equal(("undetermined", "不确定"), (evaluation.ToString(), evaluation.ToString(Language.Chinese)));
    }

    [Fact]
    public void Servers_and_laptops_have_no_outcome()
    {
        Assert.Null(Chongqing.ServerCapacity.Best(Due));
        Assert.Null(Chongqing.LaptopUnitPrice.Best(Due));
        Assert.Null(Chongqing.SoftwareEmployment.Best(Due));
    }

    [Theory]
    // People.cn and iChongqing: the car industry grew 26.7 %, 66.7 % of the growth of 7.3 %, or 4.9 points.
    [InlineData(2024, "66.7", "7.3", "4.9")]
    public void The_pull_of_the_car_industry_follows_from_growth_and_contribution_rate(
        int year,
        string rate,
        string growth,
        string pull
    )
    {
        var period = ReportingPeriod.Year(year);
        var printed = (
            Growth: Chongqing.IndustrialGrowth.Best(period)!.Value,
            Rate: Chongqing
                .AutomotiveContributionRate.Observations.First(observation =>
                    observation.Period == period && observation.Value.Hedge == Hedge.Exactly
                )
                .Value,
            Pull: Chongqing.AutomotivePull.Best(period)!.Value
        );
        Assert.Equal(
            (growth, rate, pull),
            (
                ExactDecimal.Format(printed.Growth.Figure.ToPercent()),
                ExactDecimal.Format(printed.Rate.Figure.ToPercent()),
                ExactDecimal.Format(printed.Pull.Figure.ToPoints())
            )
        );
        Assert.Equal(Consistency.Consistent, Reconcile.Pull(printed.Growth, printed.Rate, printed.Pull).Consistency);
    }

    [Fact]
    public void Growth_at_comparable_prices_is_not_comparable_with_levels_at_current_prices()
    {
        // 2024: +6.79 % between the levels as first published, +5.7 % printed.
        var (from, to) = (
            Chongqing.Gdp.Best(ReportingPeriod.Year(2023))!,
            Chongqing.Gdp.Best(ReportingPeriod.Year(2024))!
        );
        var growth = Chongqing.GdpGrowth.Best(ReportingPeriod.Year(2024))!;
        var outcome = Reconcile.Growth(from, to, growth);
        Assert.Equal(Consistency.NotComparable, outcome.Consistency);
        Assert.Equal("the price bases differ", outcome.Reason!.English);
        Assert.Equal("6.7914 to 6.7916%", Derive.Growth(from, to).ToString());
    }

    [Fact]
    public void Growth_of_new_energy_vehicles_in_2023_belongs_to_two_bases()
    {
        // 36.5万 in 2022 gives the 37 % of September 2024, not the 30.3 % that a restated base gives.
        var old = Stated.Printed(NewEnergyVehicle.TenThousands(36.5m), 1_000m);
        var to = Stated.Printed(NewEnergyVehicle.TenThousands(50m), 10_000m);
        Assert.Equal(
            Consistency.Consistent,
            Reconcile.Growth(old, to, Stated.Printed(GrowthRate.Percent(37), 0.01m)).Consistency
        );
        var restated = Reconcile.Growth(old, to, Stated.Printed(GrowthRate.Percent(30.3m), 0.001m));
        Assert.Equal(Consistency.Inconsistent, restated.Consistency);
        // (49.5 - 36.55) / 36.55 = 35.43 %, less 30.35 %
        Assert.Equal(5.08m, decimal.Round(restated.Gap!.Value.Value * 100m, 2));
        Assert.Equal("38 to 38.8", BaseOf(to, 30.3m));

        static string BaseOf(Stated<Count<NewEnergyVehicle>> value, decimal percent)
        {
            var bounds = Growth.ImpliedBase(value, Stated.Printed(GrowthRate.Percent(percent), 0.001m)).ToBounds();
            return $"{TenThousands(bounds.Lower!.Value)} to {TenThousands(bounds.Upper!.Value)}";
        }

        static string TenThousands(BoundsEnd<Count<NewEnergyVehicle>> end) =>
            ExactDecimal.Format(decimal.Round(end.Value.Number / 10_000m, 1));
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
