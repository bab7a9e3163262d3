using BenchmarkDotNet.Attributes;
using Indicators.Items;

namespace Indicators.Benchmarks;

/// <summary>Assessing targets by one policy against the same arithmetic in a plain loop over doubles.</summary>
[MemoryDiagnoser]
public class AssessmentBenchmarks
{
    private const int Targets = 100_000;

    private static readonly string[] Classes =
    [
        "target_achieved",
        "substantial_progress",
        "moderate_progress",
        "limited_progress",
        "deterioration",
    ];

    private readonly double[] starts = new double[Targets];
    private readonly double[] currents = new double[Targets];
    private readonly double[] goals = new double[Targets];
    private readonly ProgressCase[] cases = new ProgressCase[Targets];
    private readonly Target<Count<Vehicle>>[] targets = new Target<Count<Vehicle>>[Targets];
    private readonly Observation<Count<Vehicle>>[][] series = new Observation<Count<Vehicle>>[Targets][];

    [GlobalSetup]
    public void Setup()
    {
        var names = new Names("x", "甲");
        var area = new ReferenceArea("x", names);
        var indicator = Indicator.Of<Count<Vehicle>>("x", names, Nature.Flow, desired: DesiredDirection.Increase);
        for (var i = 0; i < Targets; i++)
        {
            var (start, current, goal) = (100m + (i % 977), 80m + (i % 1_201), 150m + (i % 1_409));
            (starts[i], currents[i], goals[i]) = ((double)start, (double)current, (double)goal);
            cases[i] = ProgressCase.Of(start, current, 8m, DesiredDirection.Increase).WithGoal(goal, 7m);
            targets[i] = Target.ForLevel(indicator, area, ReportingPeriod.Year(2030), Vehicle.Units(goal));
            series[i] =
            [
                new(indicator, area, ReportingPeriod.Year(2015), Vehicle.Units(start)),
                new(indicator, area, ReportingPeriod.Year(2023), Vehicle.Units(current)),
            ];
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Targets)]
    public double PlainLoop()
    {
        var sum = 0d;
        for (var i = 0; i < Targets; i++)
        {
            var (start, current, goal) = (starts[i], currents[i], goals[i]);
            var actual = Math.Pow(current / start, 1d / 8d) - 1d;
            var required = Math.Pow(goal / start, 1d / 15d) - 1d;
            var ratio = actual / Math.Abs(required);
            var found =
                current >= goal ? 0
                : ratio >= 0.95 ? 1
                : ratio >= 0.6 ? 2
                : ratio >= 0d ? 3
                : 4;
            var score =
                found == 0 ? 5d
                : ratio >= 0.6 ? Math.Min(((50d * ratio) - 30d) / 7d, 5d)
                : Math.Max(((25d * ratio) - 15d) / 6d, -5d);
            sum += score + Classes[found].Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Targets)]
    public int ClassOfNumbers()
    {
        var sum = 0;
        foreach (var given in cases)
        {
            sum += AssessmentPolicies.StatCan.Assess(given).Class?.Code.Length ?? 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Targets)]
    public int ClassOfTargets()
    {
        var sum = 0;
        for (var i = 0; i < Targets; i++)
        {
            sum += targets[i].Assess(series[i], AssessmentPolicies.StatCan).Class?.Code.Length ?? 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Targets)]
    public decimal ClassAndExactScore()
    {
        var sum = 0m;
        foreach (var given in cases)
        {
            sum += AssessmentPolicies.StatCan.Assess(given).Score ?? 0m;
        }

        return sum;
    }
}
