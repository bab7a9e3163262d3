using System.Diagnostics;
using System.Globalization;

namespace Indicators.Benchmarks;

/// <summary>The smallest time of each way of assessing over many alternating runs, which other work on the machine disturbs least.</summary>
internal static class AssessmentRatios
{
    private const int Seconds = 20;

    internal static void Write(TextWriter output)
    {
        var benchmarks = new AssessmentBenchmarks();
        benchmarks.Setup();
        (string Name, Action Run, double Best)[] ways =
        [
            ("plain loop", () => benchmarks.PlainLoop(), double.MaxValue),
            ("class of numbers", () => benchmarks.ClassOfNumbers(), double.MaxValue),
            ("class of targets with their series", () => benchmarks.ClassOfTargets(), double.MaxValue),
            ("class and exact score of numbers", () => benchmarks.ClassAndExactScore(), double.MaxValue),
        ];
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed.TotalSeconds < Seconds)
        {
            for (var i = 0; i < ways.Length; i++)
            {
                var start = Stopwatch.GetTimestamp();
                ways[i].Run();
                ways[i].Best = Math.Min(ways[i].Best, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        }

        foreach (var (name, _, best) in ways)
        {
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{name}: {best:0.0} ms, {best / ways[0].Best:0.0} times the plain loop"
                )
            );
        }
    }
}
