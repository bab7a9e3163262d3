using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Indicators.Benchmarks;

/// <summary>Reading and writing one amount against <see cref="decimal"/> on its digits.</summary>
[MemoryDiagnoser]
public class FigureTextBenchmarks
{
    private static readonly Money<Yuan> Amount = Yuan.Billions(420.1m);

    private readonly char[] text = new char[64];

    [Benchmark]
    public decimal Decimal_parse() => decimal.Parse("420.1", CultureInfo.InvariantCulture);

    [Benchmark]
    public Money<Yuan> Money_parse() => Money<Yuan>.Parse("420.1 billion yuan", null);

    [Benchmark]
    public Money<Yuan> Money_parse_Chinese() => Money<Yuan>.Parse("4201亿元", null);

    [Benchmark]
    public Stated<Money<Yuan>> Stated_parse() => Stated<Money<Yuan>>.Parse("over 420.1 billion yuan", null);

    [Benchmark]
    public bool Decimal_format() => 420_100_000_000m.TryFormat(text, out _, "N0", CultureInfo.InvariantCulture);

    [Benchmark]
    public bool Money_format_press() => Amount.TryFormat(text, out _, "P", null);

    [Benchmark]
    public bool Money_format_full() => Amount.TryFormat(text, out _, "F", null);

    [Benchmark]
    public bool Money_format_general() => Amount.TryFormat(text, out _, "G", null);
}
