using System.Diagnostics;
using System.Globalization;
using Indicators.Items;

namespace Indicators.Benchmarks;

/// <summary>The smallest time of reading and writing each text against <see cref="decimal"/> on its digits, all taken in turn, and the bytes that each allocates.</summary>
internal static class FigureTextRatios
{
    private const int Rounds = 400;
    private const int Runs = 2_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    internal static void Write(TextWriter output)
    {
        var ways = (List<Way>)[.. Parses(), .. StatedParses(), .. Formats()];
        Warm(ways);
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var way in ways)
            {
                way.Measure(Runs);
            }
        }

        foreach (var way in ways)
        {
            output.WriteLine(way.ToString());
        }
    }

    /// <summary>The just-in-time compiler lays code out for what it saw first; so it sees all texts in turn, not the first one two thousand times.</summary>
    private static void Warm(List<Way> ways)
    {
        var time = Stopwatch.StartNew();
        while (time.Elapsed < WarmUp)
        {
            foreach (var way in ways)
            {
                way.Measure(1);
            }
        }

        foreach (var way in ways)
        {
            way.Forget();
        }
    }

    private static IEnumerable<Way> Parses() =>
        [
            Parse<Money<Yuan>>("420.1 billion yuan", "420.1"),
            Parse<Money<Yuan>>("4201亿元", "4201"),
            Parse<Money<Yuan>>("CN¥420.1 billion", "420.1"),
            Parse<Money<Yuan>>("RMB 420.1bn", "420.1"),
            Parse<Money<Yuan>>("420100000000 CNY", "420100000000"),
            Parse<GrowthRate>("8.2%", "8.2"),
            Parse<GrowthRate>("-8.2 percent", "-8.2"),
            Parse<Share>("8.2%", "8.2"),
            Parse<PercentagePoints>("9.3 percentage points", "9.3"),
            Parse<PercentagePoints>("9.3个百分点", "9.3"),
            Parse<Count<Vehicle>>("1.3 million vehicles", "1.3"),
            Parse<Count<Vehicle>>("130万辆", "130"),
            Parse<Count<Vehicle>>("1,300,000 vehicles", "1,300,000"),
            Parse<Multiplier>("2.4 times", "2.4"),
            Parse<IndexNumber>("103.2", "103.2"),
            Parse<Per<Money<Yuan>, Count<Laptop>>>("3,240 yuan per laptop", "3,240"),
            Parse<Figure>("420.1 billion yuan", "420.1"),
            Parse<Figure>("130万辆", "130"),
            Parse<Figure>("$1.3 billion", "1.3", refuses: true),
            Parse<Figure>("US$1.3 billion", "1.3"),
            Parse<Figure>("8.2%", "8.2"),
            Parse<Figure>("420100000000 CNY", "420100000000"),
        ];

    private static IEnumerable<Way> StatedParses() =>
        [
            Parse<Stated<Money<Yuan>>>("420.1 billion yuan", "420.1"),
            Parse<Stated<Money<Yuan>>>("over 420.1 billion yuan", "420.1"),
            Parse<Stated<Money<Yuan>>>("more than 420.1 billion RMB", "420.1"),
            Parse<Stated<Money<Yuan>>>("超过4201亿元", "4201"),
            Parse<Stated<Money<Yuan>>>("4201亿元以上", "4201"),
            Parse<Stated<Money<Yuan>>>("over 420100000000 CNY step 100000000", "420100000000", "100000000"),
            Parse<Stated<GrowthRate>>("about 8.2%", "8.2"),
            Parse<Stated<GrowthRate>>("8.2 percent", "8.2"),
            Parse<Stated<GrowthRate>>("8.2%左右", "8.2"),
            Parse<Stated<Share>>("at least 70%", "70"),
            Parse<Stated<PercentagePoints>>("约9.3个百分点", "9.3"),
            Parse<Stated<Count<Vehicle>>>("1.3 million vehicles", "1.3"),
            Parse<Stated<Count<Vehicle>>>("nearly 1.3 million vehicles", "1.3"),
            Parse<Stated<Count<Vehicle>>>("1.3 million cars or more", "1.3"),
            Parse<Stated<Count<Vehicle>>>("近130万辆", "130"),
            Parse<Stated<Count<Vehicle>>>("3500余辆", "3500"),
            Parse<Stated<Count<Vehicle>>>("over 1,300,000 vehicles", "1,300,000"),
            Parse<Stated<Figure>>("over 420.1 billion yuan", "420.1"),
            Parse<Stated<Figure>>("nearly 130万辆", "130"),
            Parse<Stated<Figure>>("about 8.2%", "8.2"),
            Parse<Bounds<Money<Yuan>>>("[420 billion yuan, 421 billion yuan)", "420", "421"),
            Parse<ReportingPeriod>("2024", "2024"),
            Parse<ReportingPeriod>("2024-Q3", "2024"),
            Parse<ReportingPeriod>("2024-W36", "202436"),
            Parse<Bounds<Share>>("(0.08 share, unbounded)", "0.08"),
        ];

    private static IEnumerable<Way> Formats()
    {
        var amount = Yuan.Billions(420.1m);
        var vehicles = Vehicle.Millions(1.3m);
        var stated = Stated.Printed(amount, 100_000_000m, Hedge.Over);
        foreach (var language in (CultureInfo[])[CultureInfo.InvariantCulture, Chinese])
        {
            foreach (var form in (string[])["", "P", "C", "F", "G"])
            {
                yield return Format(amount, form, language, 420_100_000_000m);
                yield return Format(stated, form, language, 420_100_000_000m, form == "G" ? 100_000_000m : null);
                yield return Format(vehicles, form, language, 1_300_000m);
                yield return Format(GrowthRate.Percent(8.2m), form, language, 8.2m);
                yield return Format(PercentagePoints.Points(9.3m), form, language, 9.3m);
            }
        }

        yield return Format(IndexNumber.Points(103.2m), "P", CultureInfo.InvariantCulture, 103.2m);
        yield return Format(Multiplier.Times(2.4m), "P", CultureInfo.InvariantCulture, 2.4m);
        yield return Format(stated.ToBounds(), "P", CultureInfo.InvariantCulture, 420_100_000_000m);
    }

    private static Way Parse<T>(string text, string digits, string? more = null, bool refuses = false)
        where T : ISpanParsable<T> =>
        new(
            $"parse {typeof(T).Name.Split('`')[0]} {text}",
            () => T.TryParse(text.AsSpan(), null, out _) != refuses,
            () =>
                decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out _)
                && (more is null || decimal.TryParse(more, NumberStyles.Number, CultureInfo.InvariantCulture, out _))
        );

    private static Way Format<T>(T value, string form, CultureInfo culture, decimal digits, decimal? more = null)
        where T : ISpanFormattable
    {
        var text = new char[80];
        return new(
            $"format {form, 1} {value.ToString(form, culture)}",
            () => value.TryFormat(text, out _, form, culture),
            () =>
                digits.TryFormat(text, out _, default, CultureInfo.InvariantCulture)
                && (more is not { } step || step.TryFormat(text, out _, default, CultureInfo.InvariantCulture))
        );
    }

    private sealed class Way(string name, Func<bool> run, Func<bool> peer)
    {
        private double best = double.MaxValue;
        private double bestPeer = double.MaxValue;
        private long allocated = long.MaxValue;

        internal void Measure(int runs)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            best = Math.Min(best, Time(run, runs));
            allocated = Math.Min(allocated, GC.GetAllocatedBytesForCurrentThread() - before);
            bestPeer = Math.Min(bestPeer, Time(peer, runs));
        }

        internal void Forget() => (best, bestPeer, allocated) = (double.MaxValue, double.MaxValue, long.MaxValue);

        public override string ToString() =>
            string.Create(
                CultureInfo.InvariantCulture,
                $"{best / bestPeer, 5:0.00} {best, 7:0.0} ns {bestPeer, 6:0.0} ns {allocated, 3} bytes  {name}"
            );

        private double Time(Func<bool> way, int runs)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < runs; i++)
            {
                if (!way())
                {
                    throw new InvalidOperationException($"{name} failed.");
                }
            }

            return Stopwatch.GetElapsedTime(start).TotalNanoseconds / runs;
        }
    }
}
