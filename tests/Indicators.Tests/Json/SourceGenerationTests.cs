using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Indicators.Items;

namespace Indicators.Tests;

public sealed class SourceGenerationTests
{
    private static readonly Names Names = new("Software revenue", "软件业务收入");

    private static readonly Indicator<Money<Yuan>> Revenue = Indicator.Of<Money<Yuan>>(
        "revenue",
        Names,
        Nature.Flow,
        PriceBasis.Current
    );

    private static readonly ReferenceArea Area = new("CN-CQ", new Names("Chongqing", "重庆"));

    private static readonly Observation<Money<Yuan>> Observation = new(
        Revenue,
        Area,
        ReportingPeriod.Year(2024),
        Stated.Printed(Yuan.Billions(420.1m), 100_000_000m)
    );

    [Fact]
    public void Values_come_back_through_a_generated_context()
    {
        var target = Target.ForLevel(
            Revenue,
            Area,
            ReportingPeriod.Year(2025),
            Stated.Exact(Yuan.Billions(500)),
            baseline: Observation
        );
        ComesBack(Yuan.Billions(420.1m), FiguresJsonContext.Default.MoneyYuan);
        ComesBack(
            Stated.Printed(Person.Units(500_000), 1_000m, Hedge.Over),
            FiguresJsonContext.Default.StatedCountPerson
        );
        ComesBack(Observation, FiguresJsonContext.Default.ObservationMoneyYuan);
        ComesBack(target, FiguresJsonContext.Default.TargetMoneyYuan);
    }

    [Fact]
    public void A_generated_context_writes_what_reflection_writes() =>
        Assert.Equal(
            JsonSerializer.Serialize(Observation),
            JsonSerializer.Serialize(Observation, FiguresJsonContext.Default.ObservationMoneyYuan)
        );

    private static void ComesBack<T>(T value, JsonTypeInfo<T> type) =>
        Assert.Equal(value, JsonSerializer.Deserialize(JsonSerializer.Serialize(value, type), type));
}
