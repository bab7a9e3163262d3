using System.Text.Json;
using System.Text.Json.Serialization;
using Indicators;
using Indicators.Items;

// A user's program: it references the packages, computes, and fails if a figure is wrong.
var failures = 0;

Check(
    "growth of software income",
    Growth.Between(Yuan.Billions(420.1m), Yuan.Billions(500m)).ToFraction(),
    0.1901928112354201380623661033m
);
Check("compound growth", Cagr.Between(Vehicle.Units(100m), Vehicle.Units(121m), 2).ToFraction(), 0.1m);
Check("share", NewEnergyVehicle.Millions(1.3m).ShareOf(Vehicle.Millions(2.6m)), Share.Percent(50m));
Check("amount per item", Yuan.Millions(3m) / Laptop.Thousands(1m) * Laptop.Units(2m), Yuan.Thousands(6m));
Check("points", Share.Percent(40.9m) - Share.Percent(31.6m), PercentagePoints.Points(9.3m));
Check("own currency", Euro.Millions(1.5m).ToString(), "1.5 million euros");
Check("text", Yuan.Billions(420.1m).ToFigure().ToString(Language.Chinese), "4201亿元");

var due = ReportingPeriod.Year(2025);
var target = Chongqing.NewEnergyVehicles.TargetFor(due)!;
var outcome = Chongqing.NewEnergyVehicles.Best(due)!;
Check("seeded target", target.Level!.Value.Figure - outcome.Value.Figure, NewEnergyVehicle.Thousands(4m));
Check("verdict", target.Judge(outcome), Verdict.NotMet);

Check("money as JSON", RoundTrip(Yuan.Billions(420.1m), UserJson.Default.MoneyYuan), Yuan.Billions(420.1m));
Check("own currency as JSON", RoundTrip(Euro.Units(0.1m), UserJson.Default.MoneyEuro), Euro.Units(0.1m));
var jobs = Stated.Printed(Person.Units(500_000m), 1_000m, Hedge.Over);
Check("stated as JSON", RoundTrip(jobs, UserJson.Default.StatedCountPerson), jobs);
Check("observation as JSON", RoundTrip(outcome, UserJson.Default.ObservationCountNewEnergyVehicle), outcome);

Console.WriteLine(failures == 0 ? "consumer ok" : $"consumer: {failures} wrong");
return failures == 0 ? 0 : 1;

static T RoundTrip<T>(T value, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) =>
    JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type)!;

void Check<T>(string what, T actual, T expected)
{
    if (!EqualityComparer<T>.Default.Equals(actual, expected))
    {
        failures++;
        Console.WriteLine($"{what}: {actual}, expected {expected}");
    }
}

internal readonly record struct Euro : ICurrency
{
    public static CurrencyUnit Unit { get; } = new("EUR", "euro", "euros", "欧元");
}

[JsonSerializable(typeof(Money<Yuan>))]
[JsonSerializable(typeof(Money<Euro>))]
[JsonSerializable(typeof(Stated<Count<Person>>))]
[JsonSerializable(typeof(Observation<Count<NewEnergyVehicle>>))]
internal sealed partial class UserJson : JsonSerializerContext;
