using System.Diagnostics;
using System.Globalization;

namespace Indicators.Benchmarks;

/// <summary>Runs contenders in turns, so that what else the machine does meets all of them, and prints the best times of each: of a core, which others cannot take, and elapsed.</summary>
internal static class Contest
{
    private const int Rounds = 15;
    private const long MostMillisecondsOfOne = 8_000;

    internal static void Run(
        TextWriter output,
        string title,
        IReadOnlyList<Contender> contenders,
        IReadOnlyList<double>? exact
    )
    {
        var spent = new long[contenders.Count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                if (spent[i] < MostMillisecondsOfOne)
                {
                    var (start, before) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
                    contenders[i].Run();
                    var (elapsed, used) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - before);
                    spent[i] += (long)elapsed.TotalMilliseconds;
                    contenders[i].Note(elapsed, used);
                }
            }
        }

        output.WriteLine();
        output.WriteLine(title);
        foreach (var contender in contenders)
        {
            var baseline = contenders.First(other => other.Threads == contender.Threads);
            var error = "";
            if (exact is not null && contender.Result is { } result)
            {
                // Contenders share memory for their results.
                contender.Run();
                error = Error(result(), exact);
            }

            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{contender.Name, -44} x{contender.Threads} {contender.Used, 9:0.00} ns/cell of a core {contender.Used / baseline.Used, 8:0.00} x, {contender.Elapsed, 9:0.00} ns/cell elapsed {contender.Elapsed / baseline.Elapsed, 8:0.00} x {baseline.Name}{error}"
                )
            );
        }
    }

    /// <summary>The worst distance from the correctly rounded results, in units of their last place, and the part that agrees.</summary>
    private static string Error(IReadOnlyList<double> actual, IReadOnlyList<double> exact)
    {
        var (worst, equal, given) = (0d, 0, 0);
        for (var i = 0; i < Math.Min(actual.Count, exact.Count); i++)
        {
            if (double.IsNaN(exact[i]))
            {
                continue;
            }

            given++;
            equal += actual[i] == exact[i] ? 1 : 0;
            worst = Math.Max(
                worst,
                Math.Abs(actual[i] - exact[i]) / (Math.BitIncrement(Math.Abs(exact[i])) - Math.Abs(exact[i]))
            );
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"  off by up to {worst:0.#e+0} ulp, {100d * equal / Math.Max(1, given):0} % right"
        );
    }
}
