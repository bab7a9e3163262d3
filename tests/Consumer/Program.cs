using System.Text.Json;
using Consumer;
using Indicators;
using Indicators.Items;

var check = new Checks();

// Money, counts, shares and growth
check.Equal("sum of money", Yuan.Billions(420.1m) + Yuan.HundredMillions(799m), "500 billion yuan");
check.Equal("amount per item", Yuan.Units(5_400) / Laptop.Units(2), "2,700 yuan per laptop");
check.Equal("share", NewEnergyVehicle.Millions(1.3m).ShareOf(Vehicle.Millions(2.6m)), "50%");
check.Equal("difference of rates", GrowthRate.Percent(5.7m) - GrowthRate.Percent(5.3m), "0.4 percentage points");
check.Equal(
    "growth of money",
    Growth.Between(Yuan.Billions(420.1m), Yuan.Billions(500)).ToFraction(),
    "0.1901928112354201380623661033"
);
check.Equal(
    "CAGR, whole periods",
    Cagr.Between(Yuan.HundredMillions(29129.03m), Yuan.HundredMillions(33757.93m), 3).ToFraction(),
    "0.0503884278945561655526808269"
);
check.Equal(
    "CAGR, two years and a half",
    Cagr.Between(Yuan.Billions(420.1m), Yuan.Billions(500), 2.5m).ToFraction(),
    "0.0721287178896724495628371402"
);
check.Equal("own currency", Euro.Millions(1.5m), "1.5 million euros");
check.Equal("Chinese text", Yuan.Billions(420.1m).ToFigure().ToString(Language.Chinese), "4201亿元");
check.Equal("growth from zero", Growth.TryBetween(Yuan.Units(0), Yuan.Units(5), out _), "False");

// Figures as printed: hedge and step flow through a calculation
var employed = Stated.Printed(Person.Thousands(437), step: 1_000);
var expected = Stated.Hedged(Hedge.Over, Person.Thousands(500));
check.Equal("growth of stated figures", Growth.Between(employed, expected), "over 14%");
check.Equal("its bounds", Growth.Between(employed, expected).ToBounds(), "(14.28571428571428571428571428%, unbounded)");
check.Equal(
    "growth over three years of a stated figure",
    Cagr.Between(Stated.Printed(Yuan.Billions(420.1m), step: 100_000_000), Yuan.Billions(500), 3),
    "5.97 to 5.98%"
);
check.Equal("a question of bounds", expected.ToBounds().IsGreaterThan(Person.Thousands(600)), "undetermined");
check.Equal(
    "printed growth against its levels",
    Reconcile
        .Growth(
            employed,
            Stated.Printed(Person.Thousands(500), 1_000),
            Stated.Printed(GrowthRate.Percent(14.4m), 0.001m)
        )
        .Consistency,
    "Consistent"
);
check.Equal(
    "derivation",
    Derive
        .RequiredGrowth(Chongqing.SoftwareEmployment.TargetFor(ReportingPeriod.Year(2025))!)
        .Derivation.ToString(Language.Chinese)
        .Split('\n')[2],
    "下界：(500,000 - 437,500) / 437,500 = 14.285714%（不含）"
);

// JSON by a context generated at compile time
check.RoundTrip(
    "JSON of money",
    Yuan.Billions(420.1m),
    Json.Default.MoneyYuan,
    """{"value":"420100000000","unit":"CNY"}"""
);
check.RoundTrip(
    "JSON of a stated count",
    Stated.Printed(Person.Units(500_000), 1_000, Hedge.Over),
    Json.Default.StatedCountPerson,
    """{"value":"500000","unit":"person","hedge":"over","step":"1000"}"""
);
var euros = JsonSerializer.Serialize(Euro.Units(0.1m), Json.Default.MoneyEuro);
check.Equal("JSON of an own currency", JsonSerializer.Deserialize(euros, Json.Default.MoneyEuro), "0.1 euros");
var income = Chongqing.SoftwareRevenue.Best(ReportingPeriod.Year(2024))!;
var text = JsonSerializer.Serialize(income, Json.Default.ObservationMoneyYuan);
check.Equal(
    "JSON of an observation",
    JsonSerializer.Deserialize(text, Json.Default.ObservationMoneyYuan) == income,
    "True"
);

// The scorecard: the growth that each goal requires, and its verdict
var year = Chongqing.Data.Scorecard!.Due;
check.Equal("scorecard due", year, "2025");
foreach (var (code, required, verdict) in ExpectedScorecard.Rows)
{
    var data = Chongqing.Data.Indicator<Figure>(code);
    var target = data.TargetFor(year)!;
    check.Equal(
        $"{code}, required growth",
        target.TryRequiredGrowth(out var growth) ? growth.Figure.ToFraction() : "none",
        required
    );
    check.Equal(
        $"{code}, verdict",
        data.Best(year) is { } outcome ? target.Evaluate(outcome).Strict : Verdict.Undetermined,
        verdict
    );
}

check.Equal(
    "both readings",
    Chongqing.NewEnergyVehicles.TargetFor(year)!.Evaluate(Chongqing.NewEnergyVehicles.Best(year)!),
    "missed by 4,000; met at the printed step"
);

return check.Report();
