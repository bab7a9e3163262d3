using Indicators.Text;

namespace Indicators.Tests;

/// <summary>What the scanner finds in sentences of this project's own.</summary>
public sealed class FigureScannerTests
{
    [Theory]
    [InlineData(
        "The firm earned over 3.4 billion yuan.",
        "over 3.4 billion yuan",
        MentionKind.Money,
        "3400000000",
        "CNY",
        Hedge.Over,
        "100000000"
    )]
    [InlineData(
        "Sales came to about US$12,500 in all.",
        "about US$12,500",
        MentionKind.Money,
        "12500",
        "USD",
        Hedge.About,
        "1"
    )]
    [InlineData(
        "A fee of 3 dollars 50 cents applies.",
        "3 dollars 50 cents",
        MentionKind.Money,
        "3.5",
        "$",
        Hedge.Exactly,
        "0.01"
    )]
    [InlineData("It lost (€15.20).", "€15.20", MentionKind.Money, "15.2", "EUR", Hedge.Exactly, "0.01")]
    [InlineData(
        "They built 1.75 million cars.",
        "1.75 million cars",
        MentionKind.Count,
        "1750000",
        "vehicle",
        Hedge.Exactly,
        "10000"
    )]
    [InlineData(
        "At least 640 people came.",
        "At least 640 people",
        MentionKind.Count,
        "640",
        "person",
        Hedge.AtLeast,
        "1"
    )]
    [InlineData(
        "Exports grew by nearly 17 percent.",
        "nearly 17 percent",
        MentionKind.Growth,
        "0.17",
        "growth-rate",
        Hedge.Nearly,
        "0.01"
    )]
    [InlineData("Costs fell 2.5%.", "2.5%", MentionKind.Growth, "-0.025", "growth-rate", Hedge.Exactly, "0.001")]
    [InlineData(
        "Services account for 61 percent of output.",
        "61 percent",
        MentionKind.Share,
        "0.61",
        "share",
        Hedge.Exactly,
        "0.01"
    )]
    [InlineData("A rate of 4.35% applies.", "4.35%", MentionKind.Percent, "0.0435", "share", Hedge.Exactly, "0.0001")]
    [InlineData(
        "a rise of 0.7 percentage points",
        "0.7 percentage points",
        MentionKind.PercentagePoint,
        "0.007",
        "percentage-point",
        Hedge.Exactly,
        "0.001"
    )]
    [InlineData(
        "rates were cut by 25 basis points",
        "25 basis points",
        MentionKind.PercentagePoint,
        "-0.0025",
        "percentage-point",
        Hedge.Exactly,
        "0.0001"
    )]
    [InlineData(
        "output is six-fold that of 2010",
        "six-fold",
        MentionKind.Multiple,
        "6",
        "multiplier",
        Hedge.Exactly,
        "1"
    )]
    [InlineData("Twelve plants closed.", "Twelve plants", MentionKind.Count, "12", "unit", Hedge.Exactly, "1")]
    [InlineData("the price index stood at 101.8", "101.8", MentionKind.Index, "101.8", "index", Hedge.Exactly, "0.1")]
    [InlineData(
        "营收突破7600亿元大关",
        "突破7600亿元大关",
        MentionKind.Money,
        "760000000000",
        "CNY",
        Hedge.Over,
        "100000000"
    )]
    [InlineData(
        "投资约12.6万亿美元",
        "约12.6万亿美元",
        MentionKind.Money,
        "12600000000000",
        "USD",
        Hedge.About,
        "100000000000"
    )]
    [InlineData("新增企业4100余家", "4100余家", MentionKind.Count, "4100", "enterprise", Hedge.Over, "1")]
    [InlineData("产量达到 88.4 万辆", "88.4 万辆", MentionKind.Count, "884000", "vehicle", Hedge.Exactly, "1000")]
    [InlineData("税收同比下降4.2%", "4.2%", MentionKind.Growth, "-0.042", "growth-rate", Hedge.Exactly, "0.001")]
    [InlineData("力争增长7%以上", "7%以上", MentionKind.Growth, "0.07", "growth-rate", Hedge.AtLeast, "0.01")]
    [InlineData("出口占总额的三成五", "三成五", MentionKind.Share, "0.35", "share", Hedge.Exactly, "0.01")]
    [InlineData("利润增长1.3倍", "1.3倍", MentionKind.Growth, "1.3", "growth-rate", Hedge.Exactly, "0.1")]
    [InlineData("产值是上年的2.4倍", "2.4倍", MentionKind.Multiple, "2.4", "multiplier", Hedge.Exactly, "0.1")]
    [InlineData("规模力争翻一番", "翻一番", MentionKind.Multiple, "2", "multiplier", Hedge.Exactly, null)]
    [InlineData("规模力争翻两番", "翻两番", MentionKind.Multiple, "4", "multiplier", Hedge.Exactly, null)]
    [InlineData(
        "提高１．５个百分点",
        "１．５个百分点",
        MentionKind.PercentagePoint,
        "0.015",
        "percentage-point",
        Hedge.Exactly,
        "0.001"
    )]
    [InlineData("覆盖二百三十万人", "二百三十万人", MentionKind.Count, "2300000", "person", Hedge.Exactly, "10000")]
    [InlineData("不到40万户", "不到40万户", MentionKind.Count, "400000", "unit", Hedge.Under, "10000")]
    [InlineData("亏损−3.5亿元", "−3.5亿元", MentionKind.Money, "-350000000", "CNY", Hedge.Exactly, "10000000")]
    public void A_figure_is_found_with_all_that_it_says(
        string text,
        string span,
        MentionKind kind,
        string value,
        string unit,
        Hedge hedge,
        string? step
    )
    {
        var mention = Assert.Single(FigureScanner.Default.Scan(text));
        var stated = mention.Figure!.Value;
        Assert.Equal(
            (
                span,
                kind,
                ExactDecimal.Parse(value),
                unit,
                hedge,
                step is null ? (decimal?)null : ExactDecimal.Parse(step)
            ),
            (text[mention.Span], mention.Kind, stated.Figure.Value, stated.Figure.Unit.Code, stated.Hedge, stated.Step)
        );
    }

    [Theory]
    [InlineData("The ceremony was held on March 12, 2024.")]
    [InlineData("Model X90 and the B737 were shown, as was version 2.4.1.")]
    [InlineData("Call +44-20-7946-0018 or see https://example.org/2024/05/12/item-7.html")]
    [InlineData("the second session of the third council")]
    [InlineData("Flight 815 left Gate 23 at 10:45.")]
    [InlineData("会议于5月8日召开，这是第十二次会议。")]
    [InlineData("“2468”行动计划")]
    [InlineData("许可证号：30120200077")]
    [InlineData("统一部署，进一步推进一体化，九龙坡、万州等地参加。")]
    [InlineData("Call 023-6312 3456 or +86 138 0013 8000.")]
    [InlineData("Bus No. 5 runs past Article 12(3).")]
    public void Dates_names_ordinals_and_codes_are_no_figures(string text) =>
        Assert.DoesNotContain(FigureScanner.Default.Scan(text), static mention => mention.Kind != MentionKind.Period);

    [Theory]
    [InlineData("orders rose from 41,000 last year to over 52,000 units", "41000", "52000", "unit")]
    [InlineData("sales increased from 2.4 billion yuan to 3 billion yuan", "2400000000", "3000000000", "CNY")]
    [InlineData("产值由310亿元提高到520亿元", "31000000000", "52000000000", "CNY")]
    [InlineData("占比从12.4%提升至15%", "0.124", "0.15", "share")]
    public void A_change_has_two_ends(string text, string from, string to, string unit)
    {
        var change = Assert.Single(FigureScanner.Default.Scan(text));
        Assert.Equal(MentionKind.Change, change.Kind);
        Assert.Equal(ExactDecimal.Parse(from), change.From!.Figure!.Value.Figure.Value);
        Assert.Equal(ExactDecimal.Parse(to), change.To!.Figure!.Value.Figure.Value);
        Assert.Equal(
            (unit, unit),
            (change.From.Figure.Value.Figure.Unit.Code, change.To.Figure.Value.Figure.Unit.Code)
        );
    }

    [Theory]
    [InlineData("between 40 and 55 million yuan", "40000000", "55000000", "CNY")]
    [InlineData("3-5 percent", "0.03", "0.05", "share")]
    [InlineData("三四万辆", "30000", "40000", "vehicle")]
    [InlineData("六千到八千亿元", "600000000000", "800000000000", "CNY")]
    [InlineData("百分之二十到三十", "0.2", "0.3", "share")]
    [InlineData("more than 15 and less than 40 people", "15", "40", "person")]
    [InlineData("产值增长6%至7%", "0.06", "0.07", "growth-rate")]
    [InlineData("wages were up 6% to 7%", "0.06", "0.07", "growth-rate")]
    [InlineData("prices will rise 6 to 7 percent", "0.06", "0.07", "growth-rate")]
    [InlineData("销量下降6%至7%", "-0.07", "-0.06", "growth-rate")]
    [InlineData("销量下降6%-7%", "-0.07", "-0.06", "growth-rate")]
    [InlineData("sales fell 6 to 7 percent", "-0.07", "-0.06", "growth-rate")]
    [InlineData("比重下降2至4个百分点", "-0.04", "-0.02", "percentage-point")]
    [InlineData("rates between 6 and 7 percent", "0.06", "0.07", "share")]
    public void A_range_has_two_ends_of_one_unit(string text, string lower, string upper, string unit)
    {
        var range = Assert.Single(FigureScanner.Default.Scan(text));
        Assert.Equal(MentionKind.Range, range.Kind);
        Assert.Equal(ExactDecimal.Parse(lower), range.Lower!.Figure!.Value.Figure.Value);
        Assert.Equal(ExactDecimal.Parse(upper), range.Upper!.Figure!.Value.Figure.Value);
        Assert.Equal(unit, range.Figure!.Value.Figure.Unit.Code);
    }

    [Theory]
    [InlineData("In 2023, the plant made 5,000 cars.", "2023")]
    [InlineData("Trade grew 4% in the third quarter of 2024.", "2024-Q3")]
    [InlineData("2024年上半年产量为30万辆", "2024-S1")]
    [InlineData("2025年1-9月完成投资18亿元", "2025-01-01/P9M")]
    [InlineData("去年利润增长6%", "2024")]
    public void A_figure_has_the_period_of_its_clause(string text, string period)
    {
        var mention = Assert.Single(FigureScanner.Default.WrittenIn(ReportingPeriod.Year(2025)).Scan(text));
        Assert.Equal(ReportingPeriod.Parse(period), mention.Period);
    }

    [Theory]
    [InlineData("The currency gained 0.3% to 6.2 per dollar.", "0.003 6.2")]
    [InlineData("The town shrank by 3 thousand to 1.1 million.", "3000 1100000")]
    [InlineData("Profit rose £4m to £70m.", "4000000 70000000")]
    [InlineData("利润增加4亿元至70亿元", "400000000 7000000000")]
    [InlineData("Output rose 9.7 percent to 853,000.", "0.097 853000")]
    [InlineData("Sales jumped 80.5% to 853,200 units.", "0.805 853200")]
    [InlineData("The index fell 1.2 percent to 3,251.7 points.", "-0.012 3251.7")]
    [InlineData("The index rose 7.06 points to 3251.5.", "7.06 3251.5")]
    [InlineData("股指上涨0.5%至3251.7点", "0.005 3251.7")]
    [InlineData("The PMI fell 0.3 percentage points to 50.2.", "-0.003 50.2")]
    [InlineData("Unemployment fell 0.2 points to 4.3%.", "-0.002 0.043")]
    [InlineData("Unemployment fell half a point to 4.3%.", "-0.005 0.043")]
    [InlineData("利率由3%下调0.5个百分点至2.5%", "0.03 -0.005 0.025")]
    public void What_something_changed_by_and_the_level_it_reached_are_no_range(string text, string values) =>
        Assert.Equal(
            values,
            string.Join(
                ' ',
                FigureScanner
                    .Default.Scan(text)
                    .Select(static mention => ExactDecimal.Format(mention.Figure!.Value.Figure.Value))
            )
        );

    [Theory]
    [InlineData("拨打12345")]
    [InlineData("Dial 12345 for help.")]
    [InlineData("车牌为渝A·12345")]
    [InlineData("三次产业结构优化")]
    [InlineData("培育百亿级和十亿级企业")]
    [InlineData("He installed version 2.0 on iOS 17.2 by USB 3.0.")]
    [InlineData("It is the No. 1 city for Level 3 vehicles and Class 8 trucks.")]
    [InlineData("The iPhone 15 sales were told to Tier-1 suppliers.")]
    [InlineData("H20 chips replace H100 chips.")]
    [InlineData("It flies Boeing 737 planes at 3 p.m.")]
    [InlineData("工业4.0和鸿蒙4.2版本")]
    [InlineData("记者25日获悉,3日至5日在8点30分开会")]
    [InlineData("评出前10名")]
    [InlineData("Call (202) 555-0187 about Form 10-K.")]
    [InlineData("歼-20于8时30分亮相")]
    [InlineData("一二三次产业的热线023-12315和手机13800000000")]
    [InlineData("每10股派现金")]
    public void Numbers_that_are_called_are_no_figures(string text) => Assert.Empty(FigureScanner.Default.Scan(text));

    [Theory]
    [InlineData("成本下降一半", "-0.5", Hedge.Exactly)]
    [InlineData("利润增长近一半", "0.5", Hedge.Nearly)]
    public void A_half_behind_a_verb_of_growth_is_growth(string text, string value, Hedge hedge)
    {
        var mention = Assert.Single(FigureScanner.Default.Scan(text));
        Assert.Equal(MentionKind.Growth, mention.Kind);
        Assert.Equal(ExactDecimal.Parse(value), mention.Figure!.Value.Figure.Value);
        Assert.Equal(hedge, mention.Figure.Value.Hedge);
    }

    [Fact]
    public void What_doubled_from_one_level_to_another_changed()
    {
        var mentions = FigureScanner.Default.Scan("Output doubled from 4 million to 8 million vehicles.");
        Assert.Equal([MentionKind.Multiple, MentionKind.Change], mentions.Select(static mention => mention.Kind));
    }

    /// <summary>Marks that set the direction of writing are not seen.</summary>
    [Theory]
    [InlineData("420.1\u200E billion yuan")]
    [InlineData("\u200F420.1 billion\u2060 yuan")]
    public void Marks_without_width_are_spaces(string text) =>
        Assert.Equal(Yuan.Billions(420.1m), Money<Yuan>.Parse(text, null));

    /// <summary>Which period each figure of a sentence has, in order; - for none.</summary>
    [Theory]
    [InlineData("Profit grew 6 percent to 21 million yuan ($3 million) in 2024.", "2024 2024 2024")]
    [InlineData("Trade (up 3% in 2023) came to 7 billion yuan in 2024.", "2023 2024")]
    [InlineData("The plant made 900 cars in 2023 (2022: 700 cars).", "2023 2022")]
    [InlineData("Trade grew 4.1% in 2023 and 3.8% in 2024.", "2023 2024")]
    [InlineData("Trade grew 4.1% in 2023, 3.8% in 2024 and 3.5% in 2025.", "2023 2024 2025")]
    [InlineData("Sales came to 9,000 cars in 2024 from 7,000 in 2023.", "2024 2023")]
    [InlineData("Sales rose 2% in May 2024 and 3% over the past 12 months.", "2024-05 -")]
    [InlineData("Sales rose 2% in May 2024 and 3% last year.", "2024-05 -")]
    [InlineData("In 2024 profit was 8 million yuan, against 6 million yuan in 2023.", "2024 2023")]
    [InlineData("2024年的产量为9万辆,2023年为7万辆", "2024 2023")]
    [InlineData("2023年、2024年分别增长4.1%和3.8%", "- -")]
    [InlineData("The gap is 5 percent of sales this year and 4 percent in 2026.", "- 2026")]
    [InlineData("Sales rose from 700 last year to 900 cars in 2024.", "2024")]
    [InlineData("2024年全年产量为9万辆", "2024")]
    [InlineData("2020年至2024年产量年均增长4%", "2020-01-01/P5Y")]
    [InlineData("Prices rose 4% from May 2023 to May 2024.", "2023-05-01/P13M")]
    [InlineData("从2024年起投入7亿元", "2024")]
    public void A_figure_has_the_period_beside_it_or_in_front_of_it(string text, string periods) =>
        Assert.Equal(periods, PeriodsOf(text));

    /// <summary>A period that growth is compared with is not the period of the growth.</summary>
    [Theory]
    [InlineData("Trade was 4% higher than in 2023.", "-")]
    [InlineData("Trade was up 4% from 2023.", "-")]
    [InlineData("Trade was up 4% on 2023.", "-")]
    [InlineData("Trade was up 4% over 2023.", "-")]
    [InlineData("Trade was up 4% on a year earlier.", "-")]
    [InlineData("Trade has grown 4% since 2019.", "-")]
    [InlineData("Compared with 2023, trade grew 4%.", "-")]
    [InlineData("In 2024, trade was 4% above 2019.", "2024")]
    [InlineData("In 2024, trade was 4% above the 2019 level.", "2024")]
    [InlineData("贸易额比2023年增长4%", "-")]
    [InlineData("较2023年增长4%", "-")]
    [InlineData("力争到2025年能耗较2020年下降13.5%", "2025")]
    [InlineData("与2023年相比,增长4%", "-")]
    [InlineData("比上年增长4%", "-")]
    [InlineData("2024年贸易额比2023年增长4%", "2024")]
    [InlineData("截至2024年末有7万家,比2023年末增加2千家", "2024 -")]
    public void A_period_that_is_compared_with_is_not_that_of_the_figure(string text, string periods) =>
        Assert.Equal(periods, PeriodsOf(text, ReportingPeriod.Year(2025)));

    [Theory]
    [InlineData("Sales rose from 700 in 2023 to 900 cars in 2024.", "2023", "2024")]
    [InlineData("产量由2021年的7千辆增加到2024年的9千辆", "2021", "2024")]
    [InlineData("产量由三年前的7千辆增加到9千辆", null, null)]
    [InlineData("费用由每月4千元提高至6千元", null, null)]
    [InlineData("Sales rose from 700 three years ago to 900 cars.", null, null)]
    public void The_ends_of_a_change_have_periods_of_their_own(string text, string? from, string? to)
    {
        var change = Assert.Single(FigureScanner.Default.Scan(text));
        Assert.Equal(MentionKind.Change, change.Kind);
        Assert.Equal((from, to), (change.From!.Period?.ToString(), change.To!.Period?.ToString()));
    }

    private static string PeriodsOf(string text, ReportingPeriod? written = null) =>
        string.Join(
            ' ',
            (written is { } period ? FigureScanner.Default.WrittenIn(period) : FigureScanner.Default)
                .Scan(text)
                .Select(static mention => mention.Period?.ToString() ?? "-")
        );

    [Theory]
    [InlineData("5 million or more people", "5000000", "person", Hedge.AtLeast)]
    [InlineData("300 or fewer staff", "300", "person", Hedge.AtMost)]
    [InlineData("服务业占比过半", "0.5", "share", Hedge.Over)]
    [InlineData("近半企业盈利", "0.5", "share", Hedge.Nearly)]
    [InlineData("金价跌破2500美元", "2500", "USD", Hedge.Under)]
    [InlineData("Debt is set to top US$90 trillion.", "90000000000000", "USD", Hedge.Over)]
    [InlineData("里程稳定在5.2万公里以上", "52000", "number", Hedge.AtLeast)]
    [InlineData("1.3 million or so vehicles", "1300000", "vehicle", Hedge.About)]
    [InlineData("The city has more than 500 charging stations.", "500", "unit", Hedge.Over)]
    [InlineData("The company built 1.3 million units.", "1300000", "unit", Hedge.Exactly)]
    [InlineData("Robot output came to 1.3 million units.", "1300000", "robot", Hedge.Exactly)]
    [InlineData("利润增至去年的2倍", "2", "multiplier", Hedge.Exactly)]
    [InlineData("a threefold rise", "3", "multiplier", Hedge.Exactly)]
    public void What_stands_between_number_and_noun_counts(string text, string value, string unit, Hedge hedge)
    {
        var figure = Assert.Single(FigureScanner.Default.Scan(text)).Figure!.Value;
        Assert.Equal(
            (ExactDecimal.Parse(value), unit, hedge),
            (figure.Figure.Value, figure.Figure.Unit.Code, figure.Hedge)
        );
    }

    [Fact]
    public void A_fall_turns_the_hedge_with_the_sign()
    {
        var mention = Assert.Single(FigureScanner.Default.Scan("profits dropped by more than 8 percent"));
        Assert.Equal(Stated.Printed(Figure.InUnit(-0.08m, Unit.GrowthRate), 0.01m, Hedge.Under), mention.Figure);
        Assert.Equal(ChangeDirection.Down, mention.Direction);
    }

    [Fact]
    public void A_bare_sign_is_a_currency_when_it_is_given_one()
    {
        var unsure = Assert.Single(FigureScanner.Default.Scan("a $5 fee"));
        Assert.True(unsure.IsCurrencyUnsure);
        var sure = FigureScanner.Default.With(FigureVocabulary.Default.WithDollarSign(Dollar.Unit)).Scan("a $5 fee");
        Assert.Equal("USD", Assert.Single(sure).Figure!.Value.Figure.Unit.Code);
    }

    [Theory]
    [InlineData("Sales rose 4.5 percent to 320 million yuan")]
    [InlineData("from 12,000 to 15,000 vehicles")]
    [InlineData("产值增长8%左右")]
    [InlineData("at least 20 firms")]
    public void An_unrelated_clause_changes_nothing(string figure)
    {
        var alone = Described(figure, 0);
        foreach (var before in (string[])["The mayor spoke at length, ", "他在会上表示，", "Rain is likely. "])
        {
            foreach (var after in (string[])[", the minister added", "，会议指出", ". Nobody disagreed."])
            {
                Assert.Equal(alone, Described(before + figure + after, before.Length));
            }
        }
    }

    private static string Described(string text, int shift) =>
        string.Join(
            "; ",
            FigureScanner
                .Default.Scan(text)
                .Select(mention =>
                    $"{mention.Span.Start.Value - shift}..{mention.Span.End.Value - shift} {mention} {mention.Direction}"
                )
        );
}
