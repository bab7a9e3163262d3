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
