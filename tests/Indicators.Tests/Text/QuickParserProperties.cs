using FsCheck.Xunit;
using Indicators.Items;
using Indicators.Text;

namespace Indicators.Tests;

/// <summary>The quick way of reading one figure and the full reader read the same.</summary>
public sealed class QuickParserProperties
{
    private const int Texts = 1_000;

    private static readonly ItemUnit Pile = new("charging-pile", "charging pile", "charging piles", "充电桩", "个");
    private static readonly ItemUnit Widget = new("widget", "widget", "widgets", "部件", "件");

    private static readonly FigureVocabulary Extended = FigureVocabulary
        .Default.With(Pile)
        .With(
            """
            currency-unit PLN: zloty | zlotys | 兹罗提 | 2
            currency PLN: zł
            item vehicle: lorry | lorries | 卡车
            hedge-before about: in the ballpark of | give or take | 估计
            hedge-before over: up | growth
            hedge-behind at-least: ish | 多一点 | points
            scale 5: lakh | lakhs
            scale-short 5: L
            percent: 个百分比 | parts in a hundred
            not-figure: 420 | 5个
            measure: 笔
            """
        )
        .WithDollarSign(Dollar.Unit);

    public static TheoryData<string, Unit?> Usual =>
        new()
        {
            { "over 420.1 billion yuan", Yuan.Unit },
            { "over 420.1 billion yuan", null },
            { "more than 420.1 billion RMB", Yuan.Unit },
            { "RMB 420.1bn", Yuan.Unit },
            { "at least CN¥420.1 billion", null },
            { "超过4201亿元", Yuan.Unit },
            { "4201亿元以上", Yuan.Unit },
            { "4201.5 亿元人民币", null },
            { "约合52.4亿美元", null },
            { "about 8.2%", Unit.GrowthRate },
            { "-8.2 percent", Unit.GrowthRate },
            { "8.2%左右", Unit.Share },
            { "≥ 70%", Unit.Share },
            { "约9.3个百分点", Unit.PercentagePoint },
            { "nearly 40 basis points", Unit.PercentagePoint },
            { "1.3m cars or more", Vehicle.Unit },
            { "nearly 130万辆", Vehicle.Unit },
            { "近130万辆", Vehicle.Unit },
            { "3500余辆", Vehicle.Unit },
            { "500多万辆", null },
            { "over 32,000 people", Person.Unit },
            { "2.4 times", Unit.Multiplier },
            { "around 103.2", Unit.Index },
            { "about 3,240 yuan per laptop", Yuan.Unit.Per(Laptop.Unit) },
            { "~34widgets", Widget },
        };

    private static readonly Unit?[] Expected =
    [
        null,
        null,
        null,
        Yuan.Unit,
        Dollar.Unit,
        Vehicle.Unit,
        Person.Unit,
        Pile,
        Unit.Share,
        Unit.GrowthRate,
        Unit.PercentagePoint,
        Unit.Multiplier,
        Unit.Index,
        Yuan.Unit.Per(Laptop.Unit),
        Widget,
        new CurrencyUnit("XYZ", "xyzzy", "xyzzies", "某元"),
        FigureVocabulary.Default.Unit("unit"),
    ];

    [Property]
    public void They_agree_on_texts_of_the_librarys_words(int seed) => AssertAgreement(FigureVocabulary.Default, seed);

    [Property]
    public void They_agree_on_texts_of_a_users_words(int seed) => AssertAgreement(Extended, seed);

    [Theory]
    [MemberData(nameof(Usual))]
    public void Usual_texts_are_read_the_quick_way(string text, Unit? expected) =>
        Assert.True(QuickParser.TryParse(text, FigureVocabulary.Default, expected, out _));

    [Theory]
    [InlineData("between 5 and 8 percent")]
    [InlineData("up 8.2 percent")]
    [InlineData("低于8%")]
    [InlineData("at least about 5 yuan")]
    [InlineData("近三年")]
    [InlineData("5 million and a half yuan")]
    [InlineData("420.1 billion")]
    public void What_says_more_is_left_to_the_full_reader(string text) =>
        Assert.False(QuickParser.TryParse(text, FigureVocabulary.Default, null, out _));

    private static void AssertAgreement(FigureVocabulary vocabulary, int seed)
    {
        var random = new Random(seed);
        var texts = new QuickTexts(vocabulary);
        for (var i = 0; i < Texts; i++)
        {
            var text = texts.Next(random);
            var expected = Expected[random.Next(Expected.Length)];
            if (!QuickParser.TryParse(text, vocabulary, expected, out var quick))
            {
                continue;
            }

            var whole = WholeParser.Parse(text, vocabulary, expected);
            if (whole.Expected is not null && EndsInOwnWord(text, expected))
            {
                continue;
            }

            Assert.True(whole.Expected is null, $"[{text}] as {expected}: {whole.Expected}");
            Assert.Equal(Parts(whole), Parts(quick));
        }
    }

    private static (decimal, Hedge, decimal, string, decimal?) Parts(in ParsedFigure read) =>
        (read.Value, read.Hedge, read.Step, read.Unit!.Code, read.Upper);

    /// <summary>A user's noun directly behind the digits, "34widgets", is read for that unit alone.</summary>
    private static bool EndsInOwnWord(string text, Unit? expected) =>
        expected?.Suffixes.Any(suffix =>
            suffix.Text.Length > 0
            && char.IsAsciiLetter(suffix.Text[0])
            && text.TrimEnd().EndsWith(suffix.Text, StringComparison.Ordinal)
            && !char.IsWhiteSpace(text.TrimEnd()[^(suffix.Text.Length + 1)])
        ) == true;
}
