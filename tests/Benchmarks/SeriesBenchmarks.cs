using BenchmarkDotNet.Attributes;

namespace Indicators.Benchmarks;

/// <summary>Growth on a year ago of a series of 1,000 months against a loop over the same decimals, and the bytes of both.</summary>
[MemoryDiagnoser]
public class SeriesBenchmarks
{
    internal const int Months = 1_000;

    private static readonly ReferenceArea Area = new("CN-CQ", new("Chongqing", "重庆"));

    private static readonly Indicator<Money<Yuan>> Indicator = Indicators.Indicator.Of<Money<Yuan>>(
        "amount",
        new("amount", "金额"),
        Nature.Flow
    );

    private decimal[] levels = [];
    private Money<Yuan>[] amounts = [];
    private Series<Money<Yuan>> series = Make([Yuan.Units(1m)]);
    private Series<IndexNumber> index = Make([Yuan.Units(1m)]).ToIndex(First);

    private static ReportingPeriod First => ReportingPeriod.Month(1940, 1);

    [GlobalSetup]
    public void Setup()
    {
        levels = Levels.Create().From[..Months];
        amounts = Levels.InYuan(levels);
        series = Make(amounts);
        index = series.ToIndex(First);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Months)]
    public decimal[] RawDecimal()
    {
        var changes = new decimal[Months];
        for (var i = 12; i < Months; i++)
        {
            changes[i] = (levels[i] - levels[i - 12]) / levels[i - 12];
        }

        return changes;
    }

    [Benchmark(OperationsPerInvoke = Months)]
    public Series<GrowthRate> OnYearAgo() => series.OnYearAgo();

    [Benchmark(OperationsPerInvoke = Months)]
    public Series<GrowthRate> OnPrevious() => series.OnPrevious();

    [Benchmark(OperationsPerInvoke = Months)]
    public Series<Money<Yuan>> Accumulate() => series.Accumulate();

    [Benchmark(OperationsPerInvoke = Months)]
    public Series<IndexNumber> Rebase() => index.Rebase(First.Plus(12));

    [Benchmark(OperationsPerInvoke = Months)]
    public Series<Money<Yuan>> Build() => Make(amounts);

    private static Series<Money<Yuan>> Make(Money<Yuan>[] amounts) => Series.Of(Indicator, Area, First, amounts);
}
