using BenchmarkDotNet.Attributes;

namespace Indicators.Benchmarks;

/// <summary>Growth of money against the expression that it stands for.</summary>
[MemoryDiagnoser]
public class GrowthBenchmarks
{
    private decimal[] from = [];
    private decimal[] to = [];
    private Money<Yuan>[] moneyFrom = [];
    private Money<Yuan>[] moneyTo = [];

    [GlobalSetup]
    public void Setup()
    {
        (from, to) = Levels.Create();
        (moneyFrom, moneyTo) = (Levels.InYuan(from), Levels.InYuan(to));
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Levels.Count)]
    public decimal RawDecimal()
    {
        var last = 0m;
        for (var i = 0; i < Levels.Count; i++)
        {
            last = (to[i] - from[i]) / from[i];
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Levels.Count)]
    public GrowthRate Between()
    {
        var last = GrowthRate.Zero;
        for (var i = 0; i < Levels.Count; i++)
        {
            last = Growth.Between(moneyFrom[i], moneyTo[i]);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Levels.Count)]
    public GrowthRate TryBetween()
    {
        var last = GrowthRate.Zero;
        for (var i = 0; i < Levels.Count; i++)
        {
            if (Growth.TryBetween(moneyFrom[i], moneyTo[i], out var rate))
            {
                last = rate;
            }
        }

        return last;
    }
}
