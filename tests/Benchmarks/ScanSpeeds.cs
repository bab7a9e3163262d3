using System.Diagnostics;
using System.Globalization;
using System.Text;
using Indicators.Text;

namespace Indicators.Benchmarks;

/// <summary>The least time of scanning ten megabytes of prose, and the bytes allocated for a mention.</summary>
internal static class ScanSpeeds
{
    private const int Bytes = 10_000_000;
    private const int Rounds = 12;

    internal static void Write(TextWriter output)
    {
        Measure(output, "English prose", ScannerBenchmarks.EnglishPassage);
        Measure(output, "dense Chinese", ScannerBenchmarks.ChinesePassage);
    }

    private static void Measure(TextWriter output, string name, string passage)
    {
        var text = ScannerBenchmarks.Repeated(passage, Bytes);
        var (best, mentions, allocated) = (double.MaxValue, 0, 0L);
        for (var round = 0; round < Rounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            mentions = FigureScanner.Default.Scan(text).Count;
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name}: {Encoding.UTF8.GetByteCount(text) / best / 1e6:0} MB a second, {text.Length / mentions} characters and {allocated / mentions} bytes allocated a mention"
            )
        );
    }
}
