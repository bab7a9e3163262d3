using FsCheck;
using FsCheck.Fluent;
using Indicators.Text;

namespace Indicators.Tests;

/// <summary>A user's own words, as lines of text or as units.</summary>
public sealed class FigureVocabularyTests
{
    private static readonly ItemUnit Pile = new("charging-pile", "charging pile", "charging piles", "充电桩", "个");

    [Theory]
    [InlineData("over 32,000 charging piles")]
    [InlineData("超过3.2万个充电桩")]
    public void An_item_is_added_by_a_line(string text)
    {
        var vocabulary = FigureVocabulary.Default.With(
            "item-unit charging-pile: charging pile | charging piles | 充电桩 | 个"
        );
        AssertPiles(vocabulary, text);
    }

    [Theory]
    [InlineData("over 32,000 charging piles")]
    [InlineData("超过3.2万个充电桩")]
    public void An_item_is_added_by_its_unit(string text) => AssertPiles(FigureVocabulary.Default.With(Pile), text);

    [Fact]
    public void A_currency_and_its_sign_are_added_by_lines()
    {
        var vocabulary = FigureVocabulary.Default.With(
            """
            # The Polish zloty
            currency-unit PLN: zloty | zlotys | 兹罗提 | 2
            currency PLN: zł
            """
        );
        var mentions = FigureScanner.Default.With(vocabulary).Scan("3 zlotys, 4.50 zł, 5兹罗提, PLN 6");
        Assert.Equal([3m, 4.5m, 5m, 6m], mentions.Select(static mention => mention.Figure!.Value.Figure.Value));
        Assert.All(mentions, static mention => Assert.Equal("PLN", mention.Figure!.Value.Figure.Unit.Code));
    }

    [Theory]
    [InlineData("₿", "XBT")]
    [InlineData("₦", "NGN")]
    [InlineData("₺", "TRY")]
    [InlineData("₫", "VND")]
    [InlineData("ƒs₲", "XBT")]
    public void Any_sign_of_currency_stands_in_front_of_a_number(string sign, string code)
    {
        var vocabulary = FigureVocabulary.Default.With(
            $"currency-unit XBT: bitcoin | bitcoins | 比特币 | 8\ncurrency {code}: {sign} | BTC"
        );
        var mention = Assert.Single(FigureScanner.Default.With(vocabulary).Scan($"worth {sign}5 million in all"));
        Assert.Equal((code, 5_000_000m), (mention.Figure!.Value.Figure.Unit.Code, mention.Figure.Value.Figure.Value));
    }

    [Fact]
    public void Hedges_and_scale_words_are_added_by_lines()
    {
        var vocabulary = FigureVocabulary.Default.With("hedge-before about: in the ballpark of\nscale 7: crore");
        var mention = Assert.Single(FigureScanner.Default.With(vocabulary).Scan("in the ballpark of 5 crore yuan"));
        Assert.Equal((Hedge.About, 50_000_000m), (mention.Figure!.Value.Hedge, mention.Figure.Value.Figure.Value));
    }

    [Fact]
    public void The_lines_can_be_read()
    {
        Assert.Contains("percent: %", FigureVocabulary.Default.Lines, StringComparison.Ordinal);
        Assert.EndsWith(
            "scale 7: crore",
            FigureVocabulary.Default.With("scale 7: crore").Lines,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("nonsense: word", "The kind 'nonsense' is not known. Use one of: hedge-before, hedge-verb,")]
    [InlineData("hedge-before perhaps: maybe", "Use one of: exactly, about, nearly, over, at-least, under, at-most.")]
    [InlineData("hedge-before about: ", "No word stands behind the colon.")]
    [InlineData("item zebra: zebras", "The unit 'zebra' is not known.")]
    [InlineData("scale many: many", "The argument 'many' does not fit the kind 'scale'.")]
    [InlineData("item-unit x: only | two", "its measure word")]
    public void A_line_that_is_not_understood_says_what_may_stand_there(string line, string expected)
    {
        var failure = Assert.Throws<FormatException>(() => FigureVocabulary.Default.With("scale 7: crore").With(line));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.Contains("Line 1 ", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("scale 40: zillion", "Give a power of ten from 1 to 15.")]
    [InlineData("part 0: noneth", "Give a denominator from 2 to 1000000000.")]
    [InlineData("month 13: Undecimber", "Give a month from 1 to 12.")]
    [InlineData("year-part 5 2: odd part", "Give a first and a last month from 1 to 12.")]
    [InlineData("loose-days 0 40: some day", "Give a first and a last day from 1 to 31.")]
    [InlineData("doubling 1: same", "Give a factor from 2 to 1000, below zero for a divisor, or 0 for no growth.")]
    [InlineData("growth-verb sideways: drifted", "Give up or down.")]
    [InlineData("growth-verb: drifted", "Give up or down.")]
    [InlineData("time-unit 3: moon", "Give one of: day, week,")]
    [InlineData("relative day,week 1: soon", "Give a unit of the calendar, a distance")]
    [InlineData("filler 5: hm", "It takes none.")]
    [InlineData(": foo", "No kind stands before the colon.")]
    [InlineData("currency-unit A/B: a | b | c | 2", "a code without \"/\" and brackets")]
    [InlineData("5: foo", "The kind '5' is not known.")]
    [InlineData("HedgeBefore,Scale: foo", "The kind 'HedgeBefore,Scale' is not known.")]
    [InlineData("currency-unit XXB: a | b | c | many", "how many digits its coins have, 0 to 8")]
    public void An_argument_that_does_not_fit_says_what_would(string line, string expected)
    {
        var failure = Assert.Throws<FormatException>(() => FigureVocabulary.Default.With(line));
        Assert.Contains(expected, failure.Message, StringComparison.Ordinal);
        Assert.Contains($"\"{line}\"", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_months_of_a_word_are_a_quarter_only_where_one_begins()
    {
        var words = FigureVocabulary.Default.With("year-part 2 4: lantern season");
        var mention = Assert.Single(FigureScanner.Default.With(words).Scan("lantern season of 2024"));
        Assert.Equal(ReportingPeriod.Months(2024, 2, 4), mention.Period);
    }

    [Fact]
    public void Lines_of_any_arguments_are_refused_or_scan_every_text()
    {
        var heads =
            from kind in Gen.Elements(VocabularyKinds)
            from first in Gen.Elements(
                "",
                " 0",
                " 1",
                " -1",
                " 2",
                " 7",
                " 15",
                " 99",
                " -9",
                " up",
                " over",
                " USD",
                " year",
                " day -1"
            )
            from second in Gen.Elements("", " 3", " -2", " 31", " 400")
            select kind + first + second;
        var lines = heads.Select(static head => $"{head}: zork | 佐克 | five zork").ToArbitrary();
        Prop.ForAll(lines, Gen.Elements(ZorkTexts).ToArbitrary(), static (line, text) => Scans(line, text))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(150));
    }

    private static readonly string[] VocabularyKinds =
    [
        .. FigureVocabulary
            .Default.Lines.Split('\n')
            .Where(static line => line.Length > 0 && line[0] != '#')
            .Select(static line => line.Split(' ', ':')[0])
            .Where(static kind => !kind.EndsWith("-unit", StringComparison.Ordinal) && kind != "variants")
            .Distinct(),
    ];

    private static readonly string[] ZorkTexts =
    [
        "zork 5 zork yuan zork 2024 zork",
        "five zork million zork 3/zork of zork 5 percent",
        "5佐克元佐克2024佐克三佐克分之佐克二",
        "3 zork to 5 zork trillion zork zork zork trillion",
        "zork 3 zorks ago, early zork 2024, the zork of zork",
    ];

    private static bool Scans(string line, string text)
    {
        try
        {
            _ = FigureScanner
                .Default.With(FigureVocabulary.Default.With(line))
                .WrittenIn(ReportingPeriod.Year(2024))
                .Scan(text);
            return true;
        }
        catch (FormatException failure)
        {
            return failure.Message.StartsWith("Line 1 of the vocabulary", StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("over 5,000 tonnes", 5_000)]
    [InlineData("超过5000吨", 5_000)]
    [InlineData("over 3.4 million tonne-kilometres", 3_400_000)]
    [InlineData("超过340万吨公里", 3_400_000)]
    [InlineData("over 20 degrees Celsius", 20)]
    public void A_physical_unit_is_added_by_its_unit(string text, int number)
    {
        var vocabulary = FigureVocabulary.Default.With(Tonne.Unit).With(TonneKilometre.Unit).With(Celsius.Unit);
        var mention = Assert.Single(FigureScanner.Default.With(vocabulary).Scan(text));
        Assert.Equal((MentionKind.Count, text), (mention.Kind, text[mention.Span]));
        Assert.Equal((number, Hedge.Over), (mention.Figure!.Value.Figure.Value, mention.Figure.Value.Hedge));
        Assert.Throws<ArgumentException>(static () => FigureVocabulary.Default.With(Unit.Share));
    }

    [Theory]
    [InlineData("item zebra: zebras")]
    [InlineData("nonsense: word")]
    [InlineData("hedge-before perhaps: maybe")]
    [InlineData("no colon here")]
    [InlineData("item-unit x: only | two")]
    public void A_line_that_is_not_understood_is_quoted(string line)
    {
        var failure = Assert.Throws<FormatException>(() => FigureVocabulary.Default.With("\n" + line));
        Assert.Contains(line, failure.Message, StringComparison.Ordinal);
        Assert.Contains("Line 2 ", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rate_is_no_word_to_add() =>
        Assert.Throws<ArgumentException>(static () => FigureVocabulary.Default.With(Unit.Share));

    private static void AssertPiles(FigureVocabulary vocabulary, string text)
    {
        var mention = Assert.Single(FigureScanner.Default.With(vocabulary).Scan(text));
        Assert.Equal(
            ("charging-pile", 32_000m, Hedge.Over),
            (mention.Figure!.Value.Figure.Unit.Code, mention.Figure.Value.Figure.Value, mention.Figure.Value.Hedge)
        );
    }
}
