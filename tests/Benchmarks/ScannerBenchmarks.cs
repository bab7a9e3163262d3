using System.Text;
using BenchmarkDotNet.Attributes;
using Indicators.Text;

namespace Indicators.Benchmarks;

/// <summary>Scanning a million bytes of prose; divide by the time for megabytes a second.</summary>
[MemoryDiagnoser]
public class ScannerBenchmarks
{
    private const int Bytes = 1_000_000;

    internal const string EnglishPassage =
        "The committee heard on Tuesday that the regional industry, which has long relied on exports, is now turning to "
        + "domestic buyers. Output grew by 4.6 percent to over 1.2 million vehicles last year, and the ministry expects "
        + "the sector to reach 300 billion yuan in sales. Officials also spoke at length about training and housing. ";

    internal const string ChinesePassage =
        "全市实现营业收入3450.6亿元，同比增长6.8%，其中出口额达52.4亿美元，下降1.2%。新增企业2300余家，从业人员超过41万人，占比提高到7.5%以上。";

    private readonly string english = Repeated(EnglishPassage, Bytes);

    private readonly string chinese = Repeated(ChinesePassage, Bytes);

    [Benchmark]
    public int English_prose() => FigureScanner.Default.Scan(english).Count;

    [Benchmark]
    public int Dense_Chinese() => FigureScanner.Default.Scan(chinese).Count;

    internal static string Repeated(string passage, int bytes)
    {
        var text = new StringBuilder();
        for (var size = 0; size < bytes; size += Encoding.UTF8.GetByteCount(passage))
        {
            text.Append(passage);
        }

        return text.ToString();
    }
}
