using System.Globalization;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using Indicators.Text;

namespace Indicators.Tests;

/// <summary>Digits that are dropped under a hedge go to the side that keeps it true.</summary>
public sealed partial class HedgedRoundingTests
{
    [Theory]
    [InlineData(Hedge.Over, "over CN¥9.9B")]
    [InlineData(Hedge.AtLeast, "at least CN¥9.9B")]
    [InlineData(Hedge.Under, "under CN¥10B")]
    [InlineData(Hedge.AtMost, "at most CN¥10B")]
    [InlineData(Hedge.Nearly, "nearly CN¥10B")]
    [InlineData(Hedge.About, "about CN¥10B")]
    [InlineData(Hedge.Exactly, "CN¥10B")]
    public void Compact_amounts_are_rounded_by_their_hedge(Hedge hedge, string expected) =>
        Assert.Equal(expected, Stated.Printed(Yuan.Billions(9.96m), 10_000_000m, hedge).ToString("C", null));

    [Theory]
    [InlineData(Hedge.Over, "over 420 billion yuan", "超过4206亿元")]
    [InlineData(Hedge.AtLeast, "at least 420 billion yuan", "4206亿元以上")]
    [InlineData(Hedge.Under, "under 421 billion yuan", "不到4207亿元")]
    [InlineData(Hedge.AtMost, "at most 421 billion yuan", "4207亿元以下")]
    [InlineData(Hedge.Nearly, "nearly 421 billion yuan", "近4207亿元")]
    [InlineData(Hedge.About, "about 421 billion yuan", "约4207亿元")]
    public void Press_amounts_are_rounded_by_their_hedge(Hedge hedge, string english, string chinese)
    {
        var stated = Stated.Printed(Yuan.Billions(420.66m), 10_000_000m, hedge);
        Assert.Equal(english, stated.ToString("P0", null));
        Assert.Equal(chinese, stated.ToString("P0", CultureInfo.GetCultureInfo("zh-CN")));
    }

    [Fact]
    public void Falls_are_rounded_by_value()
    {
        Assert.Equal("over -4%", Stated.Hedged(Hedge.Over, GrowthRate.Percent(-3.6m)).ToString("P0", null));
        Assert.Equal("under -3%", Stated.Hedged(Hedge.Under, GrowthRate.Percent(-3.6m)).ToString("C0", null));
    }

    [Fact]
    public void The_ends_of_ranges_and_bounds_are_rounded_outward()
    {
        var range = Stated.Range(GrowthRate.Percent(4.6m), GrowthRate.Percent(8.2m), 0.001m);
        Assert.Equal("4 to 9%", range.ToString("P0", null));
        Assert.Equal("4% to 9%", range.ToString("C0", null));
        Assert.Equal(
            "(4%, 9%]",
            Bounds
                .Between(Bounds.Open(GrowthRate.Percent(4.6m)), Bounds.Closed(GrowthRate.Percent(8.2m)))
                .ToString("P0", null)
        );
    }

    [Theory]
    [InlineData("7.9228162514264337593543950335", "7922816251.4264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "0.0000000000000000000000000001")]
    public void The_last_digit_that_a_decimal_holds_is_not_lost(string first, string second)
    {
        foreach (var text in (string[])[first, second])
        {
            var value = decimal.Parse(text, CultureInfo.InvariantCulture);
            Assert.True(FigureText.Rounded(value, -9, MidpointRounding.ToPositiveInfinity) >= value);
            Assert.True(FigureText.Rounded(value, -9, MidpointRounding.ToNegativeInfinity) <= value);
            Assert.InRange(FigureText.Rounded(value, -9), value - 500_000_000m, value + 500_000_000m);
        }
    }

    [Property(MaxTest = 400)]
    public bool A_printed_amount_allows_all_that_its_figure_does(PrintedNumber number, Hedge hedge, byte decimals)
    {
        var figure = Yuan.Units(number.Value);
        var step = figure.Amount == 0m ? 1m : PrintedStep.Shown(figure.Amount);
        return hedge is Hedge.Exactly or Hedge.About
            || Styles(decimals % 4).All(style => Allows(Stated.Printed(figure, step, hedge), style));
    }

    [Property(MaxTest = 400)]
    public bool A_printed_rate_allows_all_that_its_figure_does(int numerator, Hedge hedge, byte decimals)
    {
        var figure = GrowthRate.Percent(numerator / 1000m);
        return hedge is Hedge.Exactly or Hedge.About
            || Styles(decimals % 3)
                .Where(static style => style.Scale is null)
                .All(style => Allows(Stated.Hedged(hedge, figure), style));
    }

    [Property(MaxTest = 400)]
    public bool A_printed_range_allows_all_that_it_does(PrintedNumber first, PrintedNumber second, byte decimals)
    {
        var (one, other) = (Math.Abs(first.Value), Math.Abs(second.Value));
        var (lower, upper) = (Math.Min(one, other), Math.Max(one, other));
        var range = Stated.Range(Yuan.Units(lower), Yuan.Units(upper));
        return lower >= upper / 2m
            || Styles(decimals % 4)
                .Where(static style => style.Form != FigureForm.Compact && style.Scale is null)
                .All(style => Allows(range, style));
    }

    private static IEnumerable<FigureStyle> Styles(int decimals) =>
        from style in (FigureStyle[])
            [
                FigureStyle.Press,
                FigureStyle.Full,
                FigureStyle.Exact,
                FigureStyle.Press.WithScale(6),
                FigureStyle.Press.WithScale(9),
                FigureStyle.Press.In(Language.Chinese),
                FigureStyle.Press.In(Language.Chinese).WithScale(8),
                FigureStyle.Compact.WithLongWords(),
                FigureStyle.Compact.WithoutScale(),
                FigureStyle.Compact.In(Language.Chinese),
            ]
        select style.WithDecimals(decimals);

    private static bool Allows<TFigure>(Stated<TFigure> stated, FigureStyle style)
        where TFigure : struct, IFigure<TFigure>
    {
        var text = style.Format(stated);
        var isZero = !text.AsSpan().ContainsAnyInRange('1', '9');
        if (stated.Hedge == Hedge.Nearly && (isZero || style.IsStandard || style.Scale is not null))
        {
            // Zeros, coins and a scale of one's choice show a step of their own, which is not rounding.
            return true;
        }

        if (stated.IsRange && ZeroEnd().IsMatch(text))
        {
            // "0 to 1 million" does not read back.
            return true;
        }

        text = isZero ? ZeroScale().Replace(text, "0") : text;

        var read = Stated<TFigure>.Parse(text, null);
        // A figure that no digit was dropped of may still show a step of its own: "nearly 17910亿" for 1.791 trillion.
        var isWhole = stated.Hedge == Hedge.Nearly && read.Figure.Equals(stated.Figure);
        Assert.True(
            isWhole || stated.ToBounds().IsSubsetOf(read.ToBounds()),
            $"{text} does not allow all of {stated:G}"
        );
        return true;
    }

    [GeneratedRegex("(?<![0-9.,])0(\\.0+)?(?![0-9.,])")]
    private static partial Regex ZeroEnd();

    /// <summary>"0 million", which is no number to the reader.</summary>
    [GeneratedRegex("(?<![0-9.,])0(\\.0+)?( million| billion|亿|万亿)(?= |元)")]
    private static partial Regex ZeroScale();
}
