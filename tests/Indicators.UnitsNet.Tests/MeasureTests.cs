using System.Text.Json;
using FsCheck.Xunit;
using Indicators.Items;
using UnitsNet;

namespace Indicators.Tests;

/// <summary>A quantity is a measure like any other: in indicators, stated figures, bounds, amounts per yuan, JSON.</summary>
[Properties(Arbitrary = [typeof(IndicatorArbitraries)], MaxTest = 300)]
public sealed class MeasureTests
{
    private static readonly ReferenceArea Area = new("CN-CQ", new Names("Chongqing", "重庆"));

    private static readonly Indicator<Physical<Tonne>> Carbon = Indicator.Of<Physical<Tonne>>(
        "carbon",
        new Names("Carbon", "碳"),
        Nature.Flow,
        PriceBasis.None,
        DesiredDirection.Decrease
    );

    [Fact]
    public void Its_units_keep_the_laws()
    {
        MeasureLaws.Linear<Physical<Tonne>>().Check();
        MeasureLaws.Linear<Physical<KilowattHour>>().Check();
        MeasureLaws.Linear<Per<Physical<Tonne>, Money<Yuan>>>().Check();
        MeasureLaws.Affine<PhysicalLevel<DegreeCelsius>, PhysicalDifference<DegreeCelsius>>().Check();
        TextLaws.Json(IndicatorArbitraries.PhysicalAmounts<Tonne>()).Check();
    }

#if UNITSNET_6
    [Property]
    public bool Every_amount_comes_back(Physical<Tonne> amount) => Tonne.From(Mass.From(amount)) == amount;
#else
    [Property]
    public bool A_double_of_UnitsNet_comes_back(double tonnes)
    {
        if (!double.IsFinite(tonnes) || Math.Abs(tonnes) is >= 7e28 or < 1e-11)
        {
            return true;
        }

        return (double)Mass.From(Tonne.From(Mass.FromTonnes(tonnes))).Tonnes == tonnes;
    }
#endif

    [Fact]
    public void An_intensity_is_an_amount_per_money()
    {
        var intensity = Tonne.From(Mass.FromTonnes(0.53)) / Yuan.TenThousands(1);
        Assert.Equal("0.000053 tonnes per yuan", intensity.ToString());
        Assert.Equal(Tonne.Millions(26.5m), intensity * Yuan.Billions(500));
        Assert.Equal(26_500_000d, (double)Mass.From(intensity * Yuan.Billions(500)).Tonnes);
    }

    [Fact]
    public void A_target_of_carbon_is_evaluated_as_any_other()
    {
        var from = Observed(2024, 150);
        var target = Target.ForLevel(
            Carbon,
            Area,
            ReportingPeriod.Year(2030),
            Stated.Exact(Tonne.From(Mass.FromMegatonnes(120))),
            baseline: from
        );
        Assert.True(target.TryRequiredGrowth(out var growth));
        Assert.Equal(GrowthRate.Percent(-20), growth.Figure);
        Assert.Equal(Verdict.Met, target.Evaluate(Observed(2030, 119)).Strict);
        Assert.Equal(Verdict.NotMet, target.Evaluate(Observed(2030, 125)).Strict);
    }

    [Fact]
    public void Bounds_of_energy_compute_as_bounds_of_money_do()
    {
        var from = Bounds.Between(KilowattHour.Units(90), KilowattHour.Units(110));
        var growth = Growth.Between(from, Bounds.Exactly(KilowattHour.Units(99)));
        Assert.Equal(Bounds.Between(GrowthRate.Percent(-10), GrowthRate.Percent(10)), growth);
    }

    [Fact]
    public void JSON_has_number_and_unit()
    {
        var text = JsonSerializer.Serialize(Tonne.From(Mass.FromKilograms(2_500)));
        Assert.Equal(
            """{"value":"2.5","unit":{"kind":"physical","code":"tonne","singular":"tonne","plural":"tonnes","chinese":"\u5428"}}""",
            text
        );
        Assert.Equal(Tonne.Units(2.5m), JsonSerializer.Deserialize<Physical<Tonne>>(text));
    }

    private static Observation<Physical<Tonne>> Observed(int year, double megatonnes) =>
        new(
            Carbon,
            Area,
            ReportingPeriod.Year(year),
            Stated.Printed(Tonne.From(Mass.FromMegatonnes(megatonnes)), 1_000_000m)
        );
}
