using Indicators.Text;

namespace Indicators.Tests;

/// <summary>Figures in less usual clothes: open words behind spaces, letters as scales, brackets, units of ten thousand, and what must be refused.</summary>
public sealed class UnusualFigureTests
{
    [Theory]
    [InlineData("同比增长7.5%", "0.075")]
    [InlineData("同比增加7.5%", "0.075")]
    [InlineData("年均增长率7.5%", "0.075")]
    [InlineData("负增长率7.5%", "-0.075")]
    [InlineData("增长至少7.5%", "0.075")]
    [InlineData("下降至少7.5%", "-0.075")]
    public void Words_of_growth_are_cut_where_the_figure_needs_it(string text, string value) =>
        Assert.Equal(ExactDecimal.Parse(value), Stated<GrowthRate>.Parse(text, null).Figure.ToFraction());

    [Fact]
    public void A_verb_of_growth_leaves_the_hedge_behind_it_whole()
    {
        Assert.Equal(Hedge.AtLeast, Stated<GrowthRate>.Parse("增长至少7%", null).Hedge);
        Assert.Equal(Hedge.AtMost, Stated<GrowthRate>.Parse("下降至少7%", null).Hedge);
        Assert.Equal(Hedge.AtMost, Stated<GrowthRate>.Parse("增长至多7%", null).Hedge);
        Assert.Equal(PercentagePoints.Points(1), PercentagePoints.Parse("提高一个百分点", null));
    }

    [Theory]
    [InlineData("60 多万人", "600000", "person", Hedge.Over, "10000")]
    [InlineData("3107 余亿元", "310700000000", "CNY", Hedge.Over, "100000000")]
    [InlineData("14 余家企业", "14", "enterprise", Hedge.Over, "1")]
    [InlineData("2700 多辆", "2700", "vehicle", Hedge.Over, "1")]
    [InlineData("14 多倍", "14", "multiplier", Hedge.Over, "1")]
    [InlineData("6 k vehicles", "6000", "vehicle", Hedge.Exactly, "1000")]
    [InlineData("7.5 m yuan", "7500000", "CNY", Hedge.Exactly, "100000")]
    [InlineData("EUR 6 m", "6000000", "EUR", Hedge.Exactly, "1000000")]
    [InlineData("2.5千万元", "25000000", "CNY", Hedge.Exactly, "1000000")]
    [InlineData("2.5百亿元", "25000000000", "CNY", Hedge.Exactly, "1000000000")]
    [InlineData("1.7百万辆", "1700000", "vehicle", Hedge.Exactly, "100000")]
    [InlineData("6百万元", "6000000", "CNY", Hedge.Exactly, "1000000")]
    [InlineData("2.5千辆", "2500", "vehicle", Hedge.Exactly, "100")]
    [InlineData("6.5 hundred vehicles", "650", "vehicle", Hedge.Exactly, "10")]
    [InlineData("1.7 hundred thousand vehicles", "170000", "vehicle", Hedge.Exactly, "10000")]
    [InlineData("2.5 dozen vehicles", "30", "vehicle", Hedge.Exactly, null)]
    [InlineData("600,000+ vehicles", "600000", "vehicle", Hedge.AtLeast, "1000")]
    [InlineData("140+ million people", "140000000", "person", Hedge.AtLeast, "1000000")]
    [InlineData("600+万元", "6000000", "CNY", Hedge.AtLeast, "10000")]
    [InlineData("上万辆", "10000", "vehicle", Hedge.Over, "10000")]
    [InlineData("上百家", "100", "enterprise", Hedge.Over, "100")]
    [InlineData("美元600万", "6000000", "USD", Hedge.Exactly, "10000")]
    [InlineData("(58,200) yuan", "-58200", "CNY", Hedge.Exactly, "1")]
    [InlineData("(2,345.5) million yuan", "-2345500000", "CNY", Hedge.Exactly, "100000")]
    [InlineData("(-6%)", "-0.06", "share", Hedge.Exactly, "0.01")]
    [InlineData("(+6%)", "0.06", "share", Hedge.Exactly, "0.01")]
    [InlineData("two and a half times", "2.5", "multiplier", Hedge.Exactly, null)]
    public void A_whole_text_keeps_value_unit_hedge_and_step(
        string text,
        string value,
        string unit,
        Hedge hedge,
        string? step
    )
    {
        var stated = Stated<Figure>.Parse(text, null);
        Assert.Equal(
            (ExactDecimal.Parse(value), unit, hedge, step is null ? null : ExactDecimal.Parse(step)),
            (stated.Figure.Value, stated.Figure.Unit.Code, stated.Hedge, (decimal?)stated.Step)
        );
        Assert.Equal(stated, FigureScanner.Default.Read(text).Mention.Figure);
    }

    [Theory]
    [InlineData("3个亿", "300000000", Hedge.Exactly)]
    [InlineData("一个亿", "100000000", Hedge.Exactly)]
    [InlineData("3个多亿", "300000000", Hedge.Over)]
    public void A_hundred_million_is_counted(string text, string value, Hedge hedge)
    {
        var stated = FigureScanner.Default.Read(text).Mention.Figure!.Value;
        Assert.Equal((ExactDecimal.Parse(value), hedge), (stated.Figure.Value, stated.Hedge));
    }

    [Fact]
    public void Levels_of_size_are_counted_things_and_no_amounts()
    {
        var mentions = FigureScanner.Default.Scan("已有4个亿元以上项目。");
        Assert.DoesNotContain(mentions, static mention => mention.Figure?.Figure.Value == 400_000_000m);
    }

    [Fact]
    public void A_scale_behind_the_second_end_counts_for_both()
    {
        Assert.Equal(
            (Yuan.Units(20_000_000), Yuan.Units(60_000_000)),
            Ends(Stated<Money<Yuan>>.Parse("2-6千万元", null))
        );
        Assert.Equal((Yuan.Units(2000), Yuan.Units(6000)), Ends(Stated<Money<Yuan>>.Parse("2千至6千元", null)));
    }

    [Fact]
    public void Points_are_percentage_points_where_these_are_expected()
    {
        Assert.Equal(PercentagePoints.Points(0.7m), PercentagePoints.Parse("0.7 points", null));
        Assert.Equal(PercentagePoints.Points(6), PercentagePoints.Parse("6个点", null));
    }

    [Theory]
    [InlineData("104.6以上", Hedge.AtLeast)]
    [InlineData("104.6以下", Hedge.AtMost)]
    [InlineData("104.6左右", Hedge.About)]
    [InlineData("104.6 or more", Hedge.AtLeast)]
    public void An_index_has_a_hedge_behind_it(string text, Hedge hedge) =>
        Assert.Equal(Stated.Printed(IndexNumber.Points(104.6m), 0.1m, hedge), Stated<IndexNumber>.Parse(text, null));

    [Theory]
    [InlineData("6-9 yuan per person", "CNY/person", "6", "9")]
    [InlineData("2 to 6 million yuan per vehicle", "CNY/vehicle", "2000000", "6000000")]
    public void A_range_per_item_has_two_ends(string text, string unit, string lower, string upper)
    {
        var mention = FigureScanner.Default.Read(text).Mention;
        Assert.Equal(MentionKind.Range, mention.Kind);
        Assert.Equal(
            (unit, ExactDecimal.Parse(lower), ExactDecimal.Parse(upper)),
            (
                mention.Lower!.Figure!.Value.Figure.Unit.Code,
                mention.Lower.Figure.Value.Figure.Value,
                mention.Upper!.Figure!.Value.Figure.Value
            )
        );
    }

    [Theory]
    [InlineData("4,150 yuan a laptop")]
    [InlineData("6-9 yuan per person or more")]
    [InlineData("6 m roads")]
    public void A_text_whose_unit_would_be_dropped_is_refused(string text) =>
        Assert.False(FigureScanner.Default.Read(text).IsRead);

    [Fact]
    public void A_year_in_front_of_many_is_no_count() =>
        Assert.DoesNotContain(
            FigureScanner.Default.Scan("2023 多家企业停产。"),
            static mention => mention.Kind == MentionKind.Count
        );

    private static (TFigure Lower, TFigure Upper) Ends<TFigure>(Stated<TFigure> stated)
        where TFigure : struct, IFigure<TFigure> => (stated.RangeLower, stated.RangeUpper);
}
