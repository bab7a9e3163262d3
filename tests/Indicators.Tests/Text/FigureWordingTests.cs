using Indicators.Text;

namespace Indicators.Tests;

/// <summary>Ways of writing a figure, each in a sentence of this project's own: the last figure of the text is the one that is looked at.</summary>
public sealed class FigureWordingTests
{
    [Theory]
    [InlineData("They ordered three dozen", MentionKind.Number, "36")]
    [InlineData("The box holds half a dozen.", MentionKind.Number, "6")]
    [InlineData("He wrote 3 1/2", MentionKind.Number, "3.5")]
    [InlineData("The plank was 4½ wide", MentionKind.Number, "4.5")]
    [InlineData("The town has 1½ million people", MentionKind.Count, "1500000")]
    [InlineData("The town has 2 1/2 million people", MentionKind.Count, "2500000")]
    [InlineData("The town has 1½m people", MentionKind.Count, "1500000")]
    [InlineData("The bridge cost ½ million yuan", MentionKind.Money, "500000")]
    [InlineData("The sum is 1.5e5", MentionKind.Number, "150000")]
    [InlineData("The sum is 2.5e-3", MentionKind.Number, "0.0025")]
    [InlineData("It holds two hundred and fifty thousand", MentionKind.Number, "250000")]
    [InlineData("One and three fourths", MentionKind.Number, "1.75")]
    [InlineData("50 k", MentionKind.Number, "50000")]
    [InlineData("百万", MentionKind.Number, "1000000")]
    [InlineData("Steel slipped by 3.3 percent to 76 million", MentionKind.Number, "76000000")]
    [InlineData("三又四分之一", MentionKind.Number, "3.25")]
    [InlineData("零下十二", MentionKind.Number, "-12")]
    [InlineData("结果为-3.2", MentionKind.Number, "-3.2")]
    [InlineData("功率为48.3千瓦", MentionKind.Number, "48.3")]
    [InlineData("全长2000米", MentionKind.Number, "2000")]
    [InlineData("It weighs 2010 tons", MentionKind.Number, "2010")]
    [InlineData("The plate cost 99 pence", MentionKind.Money, "0.99")]
    [InlineData("The ferry costs $20 and 43c", MentionKind.Money, "20.43")]
    [InlineData("一碗九毛八", MentionKind.Money, "0.98")]
    [InlineData("They paid 1,200 Turkish lira", MentionKind.Money, "1200")]
    [InlineData("Rates rose by half a percentage point", MentionKind.PercentagePoint, "0.005")]
    [InlineData("It fell three quarters of a percent", MentionKind.Growth, "-0.0075")]
    [InlineData("两地税率提高0.4和1.5个百分点", MentionKind.PercentagePoint, "0.015")]
    [InlineData("打八五折", MentionKind.Percent, "0.85")]
    [InlineData("较常年增加两成半", MentionKind.Growth, "0.25")]
    [InlineData("Sales shrank by a quarter to the end of May", MentionKind.Growth, "-0.25")]
    [InlineData("员工增加三分之一", MentionKind.Growth, "0.3333333333333333333333333333")]
    [InlineData("More than eight in 10 shops took part", MentionKind.Share, "0.8")]
    [InlineData("约占全省的四分之一", MentionKind.Share, "0.25")]
    [InlineData("Power use was 6.8 percent higher than a year earlier", MentionKind.Growth, "0.068")]
    [InlineData("The market closed 0.5 percent lower", MentionKind.Growth, "-0.005")]
    [InlineData("Margins were 0.2 percentage points lower than in 2023", MentionKind.PercentagePoint, "-0.002")]
    [InlineData("The rate fell to a record low of 4.2 percent", MentionKind.Percent, "0.042")]
    [InlineData("利润为5亿元，同比-3.2%", MentionKind.Growth, "-0.032")]
    [InlineData("三地分别增长5.3%、4.7%", MentionKind.Growth, "0.047")]
    [InlineData("Steel grew 6 percent, cement 5 percent and glass 3 percent", MentionKind.Growth, "0.03")]
    [InlineData("Turnover fell by 1,500, or 6%, in May", MentionKind.Growth, "-0.06")]
    [InlineData("景气指数(PMI)为50.4", MentionKind.Index, "50.4")]
    [InlineData("The price index (2020=100) stood at 104.3", MentionKind.Index, "104.3")]
    [InlineData("该指数报23,477.92点", MentionKind.Index, "23477.92")]
    [InlineData("The index came to 50.1 in May, compared with 50.3 in April", MentionKind.Index, "50.3")]
    [InlineData("It sold 1.79 million cars, down from 1.81 million", MentionKind.Count, "1810000")]
    [InlineData("Of the vehicles sold, 735,000 were electric cars", MentionKind.Count, "735000")]
    [InlineData("The number of base stations reached 73,000", MentionKind.Count, "73000")]
    [InlineData("The fund holds 5 million shares", MentionKind.Count, "5000000")]
    [InlineData("集装箱超过150万标箱", MentionKind.Count, "1500000")]
    [InlineData("The plant will double its output", MentionKind.Multiple, "2")]
    [InlineData("The firm halved its debt", MentionKind.Multiple, "0.5")]
    [InlineData("购置税减半", MentionKind.Multiple, "0.5")]
    [InlineData("税率提高一个百分点", MentionKind.PercentagePoint, "0.01")]
    [InlineData("They agreed on a 25-basis-point cut", MentionKind.PercentagePoint, "-0.0025")]
    [InlineData("They agreed on a half-percentage-point cut", MentionKind.PercentagePoint, "-0.005")]
    [InlineData("It rose by half percent", MentionKind.Growth, "0.005")]
    [InlineData("They see a quarter point cut", MentionKind.PercentagePoint, "-0.0025")]
    [InlineData("The DAX gained 121 points", MentionKind.Index, "121")]
    [InlineData("服务业占比过半", MentionKind.Share, "0.5")]
    [InlineData("用电量同比零增长", MentionKind.Growth, "0")]
    [InlineData("人口自然增长率为-0.87‰", MentionKind.Growth, "-0.00087")]
    [InlineData("Staff edged up by 41,000 (+0.3%)", MentionKind.Growth, "0.003")]
    [InlineData("大盘收跌,报4950.25点", MentionKind.Index, "4950.25")]
    [InlineData("纳指重挫逾1.7%", MentionKind.Growth, "-0.017")]
    [InlineData("营收约2650.6亿元新台币", MentionKind.Money, "265060000000")]
    [InlineData("It cost 51.4 billion kronor", MentionKind.Money, "51400000000")]
    [InlineData("It cost 12 euro cents", MentionKind.Money, "0.12")]
    [InlineData("11 million were out of work, 9.8 million of whom were men", MentionKind.Count, "9800000")]
    [InlineData("It sold 4.1 million vehicles, short of its own target of 4.6 million", MentionKind.Count, "4600000")]
    [InlineData("The result is ⅝", MentionKind.Number, "0.625")]
    [InlineData("The rate rose 2-1/4 percent", MentionKind.Growth, "0.0225")]
    [InlineData("Wine sales halved", MentionKind.Multiple, "0.5")]
    [InlineData("进口关税减半", MentionKind.Multiple, "0.5")]
    [InlineData("用工人数零增长", MentionKind.Growth, "0")]
    [InlineData("增值税率下调一个百分点", MentionKind.PercentagePoint, "-0.01")]
    [InlineData("外地客占比过半", MentionKind.Share, "0.5")]
    [InlineData("It reported (1,207.5) million yuan", MentionKind.Money, "-1207500000")]
    [InlineData("The deficit came to (€8.4) billion", MentionKind.Money, "-8400000000")]
    [InlineData("They asked for a 15-basis-point cut", MentionKind.PercentagePoint, "-0.0015")]
    [InlineData("They agreed on a quarter-point cut", MentionKind.PercentagePoint, "-0.0025")]
    [InlineData("The rate went up a half point", MentionKind.PercentagePoint, "0.005")]
    [InlineData("It was half percent", MentionKind.Percent, "0.005")]
    [InlineData("A duty of two thirds of a percent", MentionKind.Percent, "0.0066666666666666666666666667")]
    [InlineData("The town has 41,000 homes (+1.6%)", MentionKind.Growth, "0.016")]
    [InlineData("Exports fell by 700 crates (-2.4%)", MentionKind.Growth, "-0.024")]
    [InlineData("Output grew 3.4 percent, up from 2.9 percent", MentionKind.Growth, "0.029")]
    [InlineData("It shed 3.5 percent of its value", MentionKind.Growth, "-0.035")]
    [InlineData("新建泊位中四成位于郊区", MentionKind.Share, "0.4")]
    [InlineData(
        "Half of them agree, a little over a third object",
        MentionKind.Share,
        "0.3333333333333333333333333333"
    )]
    [InlineData("Fees fell to barely a tenth of turnover", MentionKind.Share, "0.1")]
    [InlineData("It sold 5.2 million cars against a goal of 4.8 million", MentionKind.Count, "4800000")]
    [InlineData("Of 31 million residents, 12 million of whom", MentionKind.Count, "12000000")]
    [InlineData("The airline flies 143 aircraft", MentionKind.Count, "143")]
    [InlineData("Unemployment shrank by 6,000 to 1.9 million", MentionKind.Count, "1900000")]
    [InlineData("大盘午后跳水，收报3105.42点", MentionKind.Index, "3105.42")]
    [InlineData("The market slid, closing at 4,210.7 points", MentionKind.Index, "4210.7")]
    [InlineData("The fine is a dollar fifty", MentionKind.Money, "1.5")]
    [InlineData("A stamp costs 60 euro cents", MentionKind.Money, "0.6")]
    [InlineData("每份30美分", MentionKind.Money, "0.3")]
    [InlineData("两元四角五分", MentionKind.Money, "2.45")]
    [InlineData("营收为85亿元新台币", MentionKind.Money, "8500000000")]
    [InlineData("eur 45 m", MentionKind.Money, "45000000")]
    [InlineData("It has two thirds of a million", MentionKind.Number, "666666.6666666666666666666667")]
    [InlineData("a quarter of a million", MentionKind.Number, "250000")]
    [InlineData("Twelve point forty-five", MentionKind.Number, "12.45")]
    [InlineData("Twelve point four five", MentionKind.Number, "12.45")]
    [InlineData("3 over 8", MentionKind.Number, "0.375")]
    [InlineData("- 7", MentionKind.Number, "-7")]
    [InlineData("The share is 2⅝", MentionKind.Number, "2.625")]
    [InlineData("Costs are double the estimate", MentionKind.Multiple, "2")]
    public void It_is_read_as_it_is_meant(string text, MentionKind kind, string value)
    {
        var mention = FigureScanner.Default.Scan(text)[^1];

        Assert.Equal(kind, mention.Kind);
        Assert.Equal(ExactDecimal.Parse(value), mention.Figure!.Value.Figure.Value);
    }

    [Theory]
    [InlineData("They have 60 shops and over 400 stalls.", "over 400 stalls", Hedge.Over)]
    [InlineData("They have 60 shops and more than 400 stalls.", "more than 400 stalls", Hedge.Over)]
    [InlineData("The fee does not exceed 45 yuan.", "does not exceed 45 yuan", Hedge.AtMost)]
    [InlineData("Its speed is not below 18.", "not below 18", Hedge.AtLeast)]
    [InlineData("They hired 20-odd workers.", "20-odd workers", Hedge.About)]
    [InlineData("They will spend 5 million yuan over five years.", "five years", Hedge.Exactly)]
    [InlineData("They worked there for over ten years.", "over ten years", Hedge.Over)]
    [InlineData("合格线高于三千", "高于三千", Hedge.Over)]
    [InlineData("水位低于85%的警戒线", "低于85%", Hedge.Under)]
    [InlineData("有上千家企业", "上千家企业", Hedge.Over)]
    [InlineData("销量翻了一番多", "翻了一番多", Hedge.Over)]
    [InlineData("It is well above the 48 percent of May.", "48 percent", Hedge.Exactly)]
    [InlineData("It stayed below the 50 mark.", "below the 50", Hedge.Under)]
    [InlineData("They expect a tax cut, with costs to top 30 billion yuan.", "to top 30 billion yuan", Hedge.Over)]
    [InlineData("股价跌破40元", "跌破40元", Hedge.Under)]
    [InlineData("新车市场电动车份额过半", "份额过半", Hedge.Over)]
    [InlineData("近半居民受益", "近半", Hedge.Nearly)]
    [InlineData("Its value was nearly halved", "nearly halved", Hedge.Nearly)]
    public void Its_hedge_and_place_are_exact(string text, string figure, Hedge hedge)
    {
        var mention = FigureScanner.Default.Scan(text)[^1];

        Assert.Equal(figure, text[mention.Span]);
        Assert.Equal(hedge, mention.Figure!.Value.Hedge);
    }

    [Theory]
    [InlineData("above 70 but below 90", "70", "90")]
    [InlineData("超过一百但不到两百", "100", "200")]
    [InlineData("三到五块", "3", "5")]
    public void It_is_a_range(string text, string lower, string upper)
    {
        var mention = Assert.Single(FigureScanner.Default.Scan(text));

        Assert.Equal(ExactDecimal.Parse(lower), mention.Lower!.Figure!.Value.Figure.Value);
        Assert.Equal(ExactDecimal.Parse(upper), mention.Upper!.Figure!.Value.Figure.Value);
    }

    [Theory]
    [InlineData("The iPhone 16 sold well.")]
    [InlineData("文件编号为2024-0871。")]
    [InlineData("五年期贷款利率不变。")]
    [InlineData("There were several hundred dollars left.")]
    [InlineData("增幅接近两位数。")]
    [InlineData("It ranks among the Fortune 500.")]
    [InlineData("Ring (415) 555-0137")]
    [InlineData("They filed Form 10-Q")]
    [InlineData("See section 3.7")]
    [InlineData("按GB/T 19001办理")]
    [InlineData("运-20亮相")]
    [InlineData("班车于7时45分到站")]
    [InlineData("他在通过半导体展馆")]
    [InlineData("他住了近半年")]
    [InlineData("Not a euro zone matter")]
    [InlineData("长三角是一个整体")]
    public void It_is_no_figure(string text) =>
        Assert.DoesNotContain(FigureScanner.Default.Scan(text), static mention => mention.Kind != MentionKind.Period);

    [Fact]
    public void A_dollar_in_brackets_behind_yuan_is_that_of_the_United_States()
    {
        var mentions = FigureScanner.Default.Scan("It cost 70 million yuan ($9.7 million), not $9 million.");

        Assert.Equal("USD", mentions[1].Figure!.Value.Figure.Unit.Code);
        Assert.True(mentions[2].IsCurrencyUnsure);
    }

    [Fact]
    public void The_words_that_mixed_numbers_are_made_of_do_not_nest() =>
        Assert.NotEmpty(FigureScanner.Default.Scan(string.Concat(Enumerable.Repeat("一又", 100_000)) + "二分之一"));
}
