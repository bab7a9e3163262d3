using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Indicators.Benchmarks;

/// <summary>Adding, comparing, summing and sharing money against the same on raw decimals.</summary>
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class ArithmeticBenchmarks
{
    private readonly decimal[] sums = new decimal[Levels.Count];
    private readonly Money<Yuan>[] moneySums = new Money<Yuan>[Levels.Count];
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

    [BenchmarkCategory("Add"), Benchmark(Baseline = true, OperationsPerInvoke = Levels.Count)]
    public void AddDecimals()
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            sums[i] = from[i] + to[i];
        }
    }

    [BenchmarkCategory("Add"), Benchmark(OperationsPerInvoke = Levels.Count)]
    public void AddMoney()
    {
        for (var i = 0; i < Levels.Count; i++)
        {
            moneySums[i] = moneyFrom[i] + moneyTo[i];
        }
    }

    [BenchmarkCategory("Compare"), Benchmark(Baseline = true, OperationsPerInvoke = Levels.Count)]
    public int CompareDecimals()
    {
        var less = 0;
        for (var i = 0; i < Levels.Count; i++)
        {
            less += from[i] < to[i] ? 1 : 0;
        }

        return less;
    }

    [BenchmarkCategory("Compare"), Benchmark(OperationsPerInvoke = Levels.Count)]
    public int CompareMoney()
    {
        var less = 0;
        for (var i = 0; i < Levels.Count; i++)
        {
            less += moneyFrom[i] < moneyTo[i] ? 1 : 0;
        }

        return less;
    }

    [BenchmarkCategory("Sum"), Benchmark(Baseline = true, OperationsPerInvoke = Levels.Count)]
    public decimal SumDecimals()
    {
        var sum = 0m;
        foreach (var level in from)
        {
            sum += level;
        }

        return sum;
    }

    [BenchmarkCategory("Sum"), Benchmark(OperationsPerInvoke = Levels.Count)]
    public Money<Yuan> SumMoney() => Totals.Sum<Money<Yuan>>(moneyFrom);

    [BenchmarkCategory("Share"), Benchmark(Baseline = true, OperationsPerInvoke = Levels.Count)]
    public decimal ShareOfDecimals()
    {
        var last = 0m;
        for (var i = 0; i < Levels.Count; i++)
        {
            last = from[i] / to[i];
        }

        return last;
    }

    [BenchmarkCategory("Share"), Benchmark(OperationsPerInvoke = Levels.Count)]
    public Share ShareOfMoney()
    {
        var last = Share.Zero;
        for (var i = 0; i < Levels.Count; i++)
        {
            last = Shares.Of(moneyFrom[i], moneyTo[i]);
        }

        return last;
    }
}
