using BenchmarkDotNet.Attributes;

namespace Indicators.Benchmarks;

/// <summary>The compound annual growth rate against Math.Pow; the errors of both are printed by <c>--errors</c>.</summary>
[MemoryDiagnoser]
public class CagrBenchmarks
{
    private decimal[] from = [];
    private decimal[] to = [];
    private double[] doubleFrom = [];
    private double[] doubleTo = [];

    /// <summary>The number of periods; 12 is whole, 10.5 is not.</summary>
    [ParamsSource(nameof(PeriodCounts))]
    public decimal Periods { get; set; }

    public static IEnumerable<decimal> PeriodCounts => [12m, 10.5m];

    [GlobalSetup]
    public void Setup()
    {
        (from, to) = Levels.Create();
        (doubleFrom, doubleTo) = ([.. from.Select(level => (double)level)], [.. to.Select(level => (double)level)]);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Levels.Count)]
    public double PowOfDecimals()
    {
        var (sum, exponent) = (0d, 1d / (double)Periods);
        for (var i = 0; i < Levels.Count; i++)
        {
            sum += Math.Pow((double)(to[i] / from[i]), exponent) - 1d;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Levels.Count)]
    public double PowOfDoubles()
    {
        var (sum, exponent) = (0d, 1d / (double)Periods);
        for (var i = 0; i < Levels.Count; i++)
        {
            sum += Math.Pow(doubleTo[i] / doubleFrom[i], exponent) - 1d;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Levels.Count)]
    public GrowthRate Between()
    {
        var last = GrowthRate.Zero;
        for (var i = 0; i < Levels.Count; i++)
        {
            last = Cagr.Between(from[i], to[i], Periods);
        }

        return last;
    }
}
