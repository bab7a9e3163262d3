using Indicators.Text;

namespace Indicators.Tests;

/// <summary>The compact form against what ICU 78.2 prints with CLDR 48, for the locales en-US and zh-CN.</summary>
public sealed class CompactTextTests
{
    private static readonly FigureStyle English = FigureStyle.Compact;

    private static readonly FigureStyle Chinese = FigureStyle.Compact.In(Language.Chinese);

    [Theory]
    [InlineData("999", "999", "999")]
    [InlineData("1500", "1.5K", "1500")]
    [InlineData("999999", "1M", "100万")]
    [InlineData("2600000", "2.6M", "260万")]
    [InlineData("4201000000000", "4.2T", "4.2万亿")]
    public void Numbers_are_shortened(string value, string english, string chinese)
    {
        var figure = Figure.InUnit(ExactDecimal.Parse(value), Unit.Number);
        Assert.Equal((english, chinese), (English.Format(figure), Chinese.Format(figure)));
    }

    [Fact]
    public void Long_words_are_written_out()
    {
        var style = English.WithLongWords();
        Assert.Equal("953 thousand", style.Format(Figure.InUnit(953_000m, Unit.Number)));
        Assert.Equal("420.1 billion", style.Format(Figure.InUnit(420_100_000_000m, Unit.Number)));
        Assert.Equal("8 percent", style.Format(Share.Percent(8)));
        Assert.Equal(
            "420.1 billion Chinese yuan",
            style.WithCurrency(CurrencyDisplay.Name).Format(Yuan.Billions(420.1m))
        );
    }

    [Fact]
    public void Two_digits_are_kept_when_asked_for()
    {
        Assert.Equal("1.2M", English.WithTwoDigits().Format(Figure.InUnit(1_234_567m, Unit.Number)));
        Assert.Equal("12K", English.WithTwoDigits().Format(Figure.InUnit(12_345m, Unit.Number)));
        Assert.Equal("123万", Chinese.WithTwoDigits().Format(Figure.InUnit(1_234_567m, Unit.Number)));
        Assert.Equal("1.2万", Chinese.WithTwoDigits().Format(Figure.InUnit(12_345m, Unit.Number)));
    }

    [Fact]
    public void Currencies_have_the_sign_that_is_clear_in_the_language()
    {
        var whole = English.WithoutScale().WithDecimals(0);
        Assert.Equal("¥500,000", whole.WithCurrency(CurrencyDisplay.NarrowSymbol).Format(Yuan.Units(500_000)));
        Assert.Equal("500,000 US dollars", whole.WithCurrency(CurrencyDisplay.Name).Format(Dollar.Units(500_000)));
        Assert.Equal("(CN¥69,500)", whole.WithBrackets().Format(Yuan.Units(-69_500)));
        Assert.Equal("(US$69,500)", whole.In(Language.Chinese).WithBrackets().Format(Dollar.Units(-69_500)));
        Assert.Equal(
            "500,000人民币",
            whole.In(Language.Chinese).WithCurrency(CurrencyDisplay.Name).Format(Yuan.Units(500_000))
        );
        Assert.Equal("$420.1B", English.Format(Dollar.Billions(420.1m)));
        Assert.Equal("US$4201.0亿", Chinese.WithDecimals(1, 1).Format(Dollar.Billions(420.1m)));
    }

    [Fact]
    public void Percentages_are_rounded_half_away_from_zero()
    {
        Assert.Equal("0.2%", English.Format(Share.Percent(0.15m)));
        Assert.Equal("-3.2%", English.Format(GrowthRate.Percent(-3.2m)));
        Assert.Equal("+8%", English.WithPlus().Format(Share.Percent(8)));
        Assert.Equal("150%", Chinese.Format(Share.Percent(150)));
    }
}
