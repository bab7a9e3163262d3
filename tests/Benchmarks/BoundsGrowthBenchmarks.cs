using BenchmarkDotNet.Attributes;

namespace Indicators.Benchmarks;

/// <summary>Growth of bounds and of stated figures against the two plain growths that the ends need.</summary>
[MemoryDiagnoser]
public class BoundsGrowthBenchmarks
{
    private readonly Stated<Money<Yuan>>[] statedFrom = new Stated<Money<Yuan>>[Levels.Count];
    private readonly Stated<Money<Yuan>>[] statedTo = new Stated<Money<Yuan>>[Levels.Count];
    private readonly Bounds<Money<Yuan>>[] boundsFrom = new Bounds<Money<Yuan>>[Levels.Count];
    private readonly Bounds<Money<Yuan>>[] boundsTo = new Bounds<Money<Yuan>>[Levels.Count];
    private Money<Yuan>[] from = [];
    private Money<Yuan>[] to = [];

    [GlobalSetup]
    public void Setup()
    {
        var (start, end) = Levels.Create();
        (from, to) = (Levels.InYuan(start), Levels.InYuan(end));
        for (var i = 0; i < Levels.Count; i++)
        {
            (statedFrom[i], statedTo[i]) = (Stated.Printed(from[i], 0.01m), Stated.Printed(to[i], 0.01m));
            (boundsFrom[i], boundsTo[i]) = (statedFrom[i].ToBounds(), statedTo[i].ToBounds());
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Levels.Count)]
    public GrowthRate TwoPlainGrowths()
    {
        var last = GrowthRate.Zero;
        for (var i = 0; i < Levels.Count; i++)
        {
            last = Growth.Between(boundsFrom[i].Upper!.Value.Value, boundsTo[i].Lower!.Value.Value);
            last = Growth.Between(boundsFrom[i].Lower!.Value.Value, boundsTo[i].Upper!.Value.Value);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Levels.Count)]
    public Bounds<GrowthRate> GrowthOfBounds()
    {
        var last = default(Bounds<GrowthRate>);
        for (var i = 0; i < Levels.Count; i++)
        {
            last = Growth.Between(boundsFrom[i], boundsTo[i]);
        }

        return last;
    }

    [Benchmark(OperationsPerInvoke = Levels.Count)]
    public Stated<GrowthRate> GrowthOfStatedFigures()
    {
        var last = default(Stated<GrowthRate>);
        for (var i = 0; i < Levels.Count; i++)
        {
            last = Growth.Between(statedFrom[i], statedTo[i]);
        }

        return last;
    }
}
