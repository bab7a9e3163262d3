using System.ComponentModel;
using System.Globalization;
using Indicators.Items;
using Indicators.Text;

namespace Indicators.Tests;

/// <summary>Reading of whole texts as measures, and where it fails.</summary>
public sealed class FigureParsingTests
{
    [Theory]
    [InlineData("420.1 billion yuan")]
    [InlineData("4201亿元")]
    [InlineData("CN¥420.1 billion")]
    [InlineData("RMB 420.1bn")]
    [InlineData("４２０１億元")]
    [InlineData("人民币4201亿元")]
    [InlineData("420 100 000 000 yuan")]
    [InlineData("420,100,000,000 CNY")]
    [InlineData("四千二百零一亿元")]
    [InlineData("¥420.1 billion")]
    public void Money_is_read_in_every_form(string text) =>
        Assert.Equal(Yuan.Billions(420.1m), Money<Yuan>.Parse(text, null));

    [Fact]
    public void Rates_and_counts_are_read_in_every_form()
    {
        Assert.All(
            (string[])["8.2%", "8.2 percent", "8.2 per cent", "百分之八点二", "up 8.2%", "增长8.2%", "８.２％"],
            static text => Assert.Equal(GrowthRate.Percent(8.2m), GrowthRate.Parse(text, null))
        );
        Assert.All(
            (string[])["1.3 million vehicles", "130万辆", "1,300,000 vehicles", "1.3m cars"],
            static text => Assert.Equal(Vehicle.Millions(1.3m), Count<Vehicle>.Parse(text, null))
        );
        Assert.All(
            (string[])["9.3 percentage points", "9.3个百分点", "930 basis points", "9.3 pp"],
            static text => Assert.Equal(PercentagePoints.Points(9.3m), PercentagePoints.Parse(text, null))
        );
        Assert.Equal(Share.Percent(70), Share.Parse("七成", null));
        Assert.Equal(Multiplier.Times(4), Multiplier.Parse("翻两番", null));
        Assert.Equal(Yuan.Units(-500), Money<Yuan>.Parse("(500 yuan)", null));
    }

    [Fact]
    public void A_stated_figure_keeps_hedge_step_and_range()
    {
        Assert.Equal(
            Stated.Printed(Yuan.Billions(420.1m), 100_000_000m, Hedge.Over),
            Stated<Money<Yuan>>.Parse("超过4201亿元", null)
        );
        Assert.Equal(
            Stated.Range(GrowthRate.Percent(5), GrowthRate.Percent(8), 0.01m),
            Stated<GrowthRate>.Parse("5 to 8 percent", null)
        );
        Assert.False(Money<Yuan>.TryParse("超过4201亿元", null, out _));
    }

    [Theory]
    [InlineData("百分之八", "0.08", "0.01")]
    [InlineData("百分之8.2", "0.082", "0.001")]
    [InlineData("百分之八点二", "0.082", "0.001")]
    [InlineData("百分之一百", "1", "0.01")]
    [InlineData("千分之三", "0.003", "0.001")]
    public void A_percentage_in_words_keeps_its_step(string text, string value, string step)
    {
        var share = Stated<Share>.Parse(text, null);
        Assert.Equal(ExactDecimal.Parse(value), share.Figure.ToFraction());
        Assert.Equal(ExactDecimal.Parse(step), share.Step);
    }

    [Theory]
    [InlineData("百分之二十到三十", "0.2", "0.3", "0.01")]
    [InlineData("千分之二到三", "0.002", "0.003", "0.001")]
    public void A_range_of_parts_has_one_denominator(string text, string lower, string upper, string step) =>
        Assert.Equal(
            Stated.Range(
                Share.Fraction(ExactDecimal.Parse(lower)),
                Share.Fraction(ExactDecimal.Parse(upper)),
                ExactDecimal.Parse(step)
            ),
            Stated<Share>.Parse(text, null)
        );

    [Theory]
    [InlineData("下降3%", -3)]
    [InlineData("同比下降3%", -3)]
    [InlineData("减少3%", -3)]
    [InlineData("降幅3%", -3)]
    [InlineData("下降三成", -30)]
    [InlineData("down 8%", -8)]
    [InlineData("fell by 8%", -8)]
    [InlineData("8% decline", -8)]
    [InlineData("down 8 percent", -8)]
    [InlineData("down 0.08 growth-rate", -8)]
    [InlineData("up 8%", 8)]
    [InlineData("rose to 8%", 8)]
    [InlineData("fell to 8%", 8)]
    public void A_rate_of_growth_keeps_its_direction(string text, int percent)
    {
        var rate = GrowthRate.Percent(percent);
        Assert.Equal(rate, GrowthRate.Parse(text, null));
        Assert.Equal(rate, GrowthRate.Parse(System.Text.Encoding.UTF8.GetBytes(text), null));
        Assert.Equal(rate, TypeDescriptor.GetConverter(typeof(GrowthRate)).ConvertFromInvariantString(text));
        Assert.Equal(rate, Stated<GrowthRate>.Parse(text, null).Figure);
    }

    [Theory]
    [InlineData("下降超过3%", Hedge.Under)]
    [InlineData("下降3%以上", Hedge.AtMost)]
    [InlineData("降幅突破3%", Hedge.Under)]
    [InlineData("fell by over 3%", Hedge.Under)]
    [InlineData("fell by over 3 percent", Hedge.Under)]
    [InlineData("decline exceeded 3%", Hedge.Under)]
    [InlineData("fell by at most 3%", Hedge.AtLeast)]
    [InlineData("fell by less than 3%", Hedge.Over)]
    [InlineData("fell by nearly 3%", Hedge.Over)]
    [InlineData("fell by about 3%", Hedge.About)]
    public void The_hedge_of_a_fall_turns_with_its_sign(string text, Hedge hedge)
    {
        var fall = Stated.Printed(GrowthRate.Percent(-3), 0.01m, hedge);
        Assert.Equal(fall, Stated<GrowthRate>.Parse(text, null));
        var figure = Stated<Figure>.Parse(text, null);
        Assert.Equal((-0.03m, Unit.GrowthRate, hedge), (figure.Figure.Value, figure.Figure.Unit, figure.Hedge));
    }

    [Theory]
    [InlineData("下降3%至5%")]
    [InlineData("fell 3 to 5 percent")]
    [InlineData("3% to 5% decline")]
    public void The_ends_of_a_range_fall_both(string text) =>
        Assert.Equal(
            Stated.Range(GrowthRate.Percent(-5), GrowthRate.Percent(-3), 0.01m),
            Stated<GrowthRate>.Parse(text, null)
        );

    [Fact]
    public void A_fall_in_points_is_negative()
    {
        Assert.Equal(
            Stated.Printed(PercentagePoints.Points(-0.5m), 0.001m, Hedge.Under),
            Stated<PercentagePoints>.Parse("down over 0.5 percentage points", null)
        );
        Assert.Equal(
            Stated.Range(PercentagePoints.Points(-0.5m), PercentagePoints.Points(-0.3m), 0.001m),
            Stated<PercentagePoints>.Parse("下降0.3至0.5个百分点", null)
        );
    }

    [Fact]
    public void A_direction_that_a_type_cannot_keep_is_refused()
    {
        Refuses<Stated<Share>>("down 5%", 1, "share");
        Refuses<Share>("5% decline", 4, "share");
        Refuses<Share>("up 5 percent", 1, "share");
        Refuses<Money<Yuan>>("下降5亿元", 1, "CNY");
        Refuses<Count<Vehicle>>("down 5000 vehicles", 1, "vehicle");
        Refuses<Multiplier>("down 2 times", 1, "multiplier");
        Refuses<Multiplier>("增长1.3倍", 1, "multiplier");
        Refuses<IndexNumber>("index fell 103.2", 7, "index");
        Refuses<Per<Money<Yuan>, Count<Laptop>>>("down 3,240 yuan per laptop", 1, "CNY/laptop");
        Assert.Equal(Share.Percent(5), Share.Parse("fell to 5%", null));
        Assert.Equal(Yuan.Billions(5), Money<Yuan>.Parse("rose to 5 billion yuan", null));
        Assert.Equal(GrowthRate.Percent(130), GrowthRate.Parse("增长1.3倍", null));
    }

    private static void Refuses<TValue>(string text, int place, string unit)
        where TValue : IParsable<TValue>
    {
        var failure = Assert.Throws<FormatException>(() => TValue.Parse(text, null));
        Assert.Contains(
            $"at character {place} a figure without a word of growth, of the unit '{unit}' was expected",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.False(TValue.TryParse(text, null, out _));
    }

    [Theory]
    [InlineData("abc", 3, "a number")]
    [InlineData("", 0, "a number")]
    [InlineData("5 million yuan and then some", 15, "the end of the text")]
    [InlineData("nobody paid 5 yuan", 0, "a number")]
    [InlineData("1.234.567 yuan", 0, "a number")]
    [InlineData("99999999999999999999999999999999999999999", 0, "a number of at most 28 digits")]
    public void A_failure_says_where_and_what_was_expected(string text, int position, string expected)
    {
        var reading = FigureScanner.Default.Read(text);
        Assert.Equal((false, position, expected), (reading.IsRead, reading.Position, reading.Expected));
        Assert.Throws<InvalidOperationException>(() => reading.Mention);
    }

    [Fact]
    public void Another_unit_is_refused_by_name()
    {
        var failure = Assert.Throws<FormatException>(static () => Money<Yuan>.Parse("5 million vehicles", null));
        Assert.Contains(
            "is not a figure in 'CNY': at character 11 the unit 'CNY' was expected",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<FormatException>(static () => Count<Vehicle>.Parse("5 yuan", null));
        Assert.Throws<FormatException>(static () => Share.Parse("5 percentage points", null));
        Assert.Throws<FormatException>(static () => Figure.Parse("$5", null));
    }

    [Fact]
    public void Type_converters_read_every_form_and_write_one_that_reads_back()
    {
        var converter = TypeDescriptor.GetConverter(typeof(Money<Yuan>));
        Assert.Equal(Yuan.Billions(420.1m), converter.ConvertFromInvariantString("4201亿元"));
        Assert.Equal("420100000000 CNY", converter.ConvertToInvariantString(Yuan.Billions(420.1m)));
        var stated = Stated.Printed(Person.Units(500_000), 1_000m, Hedge.Over);
        var ofStated = TypeDescriptor.GetConverter(typeof(Stated<Count<Person>>));
        Assert.Equal(stated, ofStated.ConvertFromInvariantString(ofStated.ConvertToInvariantString(stated)!));
    }

    [Theory]
    [InlineData("2024-Q3")]
    [InlineData("2021-01-01/P5Y")]
    public void A_period_has_a_type_converter(string text)
    {
        var converter = TypeDescriptor.GetConverter(typeof(ReportingPeriod));
        var period = ReportingPeriod.Parse(text);
        Assert.Equal(period, converter.ConvertFromInvariantString(text));
        Assert.Equal(text, converter.ConvertToInvariantString(period));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("some day"));
    }

    [Theory]
    [InlineData("3,240 yuan per laptop", "3240 CNY/laptop step 1")]
    [InlineData("3240 CNY/laptop", "3240 CNY/laptop")]
    [InlineData("over 3.2 million yuan per laptop", "over 3200000 CNY/laptop step 100000")]
    [InlineData("3240元/人以上", "at-least 3240 CNY/person step 1")]
    [InlineData("1.5 vehicles per person per year", "1.5 vehicle/person/year step 0.1")]
    [InlineData("3 to 5 yuan per person", "3..5 CNY/person step 1")]
    public void Read_takes_amounts_per_item(string text, string general)
    {
        var mention = FigureScanner.Default.Read(text).Mention;
        Assert.Equal((general, 0..text.Length), (mention.Figure!.Value.ToString("G", null), mention.Span));
    }

    [Theory]
    [InlineData("3240元/")]
    [InlineData("/台")]
    [InlineData("8% per laptop")]
    [InlineData("3,240 yuan per laptop in all")]
    [InlineData("3,240 yuan per per laptop")]
    public void Read_takes_no_other_text_with_a_stroke(string text) =>
        Assert.False(FigureScanner.Default.Read(text).IsRead);

    [Fact]
    public void Physical_amounts_are_read_by_their_names()
    {
        Assert.All(
            (string[])["5,000 tonnes", "5000吨", "0.5万吨", "5 thousand tonnes", "5000 tonne", "五千吨"],
            static text => Assert.Equal(Physical.Units<Tonne>(5_000), Physical<Tonne>.Parse(text, null))
        );
        Assert.Equal(
            Stated.Printed(Physical.Units<Tonne>(5_000), 1_000m, Hedge.Over),
            Stated<Physical<Tonne>>.Parse("over 5,000 tonnes", null)
        );
        Assert.Equal(Celsius.At(20.5m), PhysicalLevel<Celsius>.Parse("20.5摄氏度", null));
        Assert.Equal(Celsius.Difference(-1.5m), PhysicalDifference<Celsius>.Parse("-1.5 degrees Celsius", null));
        Assert.Equal("2.6M tonnes", Physical.Units<Tonne>(2_600_000).ToString("C", null));
        Assert.Equal("260万吨", Physical.Units<Tonne>(2_600_000).ToString("C", CultureInfo.GetCultureInfo("zh")));
        Assert.Equal("20.5 degrees Celsius", Celsius.At(20.5m).ToString("C", null));
        var converter = TypeDescriptor.GetConverter(typeof(Physical<Tonne>));
        Assert.Equal("5000 tonne", converter.ConvertToInvariantString(Physical.Units<Tonne>(5_000)));
        Assert.Equal(Physical.Units<Tonne>(5_000), converter.ConvertFromInvariantString("5000 tonne"));
    }

    [Fact]
    public void Formats_follow_the_letter_and_the_culture()
    {
        var chinese = CultureInfo.GetCultureInfo("zh-CN");
        var stated = Stated.Printed(Yuan.Billions(420.1m), 100_000_000m, Hedge.Over);
        Assert.Equal("over 420.1 billion yuan", stated.ToString("P", null));
        Assert.Equal("超过4201亿元", stated.ToString("P", chinese));
        Assert.Equal("1.3 million vehicles", Vehicle.Millions(1.3m).ToString("P", null));
        Assert.Equal("130万辆", Vehicle.Millions(1.3m).ToString("P", chinese));
        Assert.Equal("1,300,000辆", Vehicle.Millions(1.3m).ToString("F", chinese));
        Assert.Equal("CN¥420.1B", Yuan.Billions(420.1m).ToString("C", null));
        Assert.Equal("¥4201亿", Yuan.Billions(420.1m).ToString("C", chinese));
        Assert.Equal("9.3个百分点", PercentagePoints.Points(9.3m).ToString("P", chinese));
        Assert.Equal(
            "420100 million yuan",
            FigureStyle.Press.WithScale(6).Format(Yuan.Billions(420.1m)).Replace(",", "", StringComparison.Ordinal)
        );
        Assert.Equal("36.4%", GrowthRate.Percent(36.4113m).ToString("P1", null));
        Assert.Throws<FormatException>(() => stated.ToString("Q", null));
        Assert.Throws<ArgumentOutOfRangeException>(static () => FigureStyle.Press.WithScale(4));
    }

    [Theory]
    [InlineData(9, Language.English, Language.Chinese)]
    [InlineData(3, Language.English, Language.Chinese)]
    [InlineData(8, Language.Chinese, Language.English)]
    public void A_language_without_the_scale_word_of_a_style_is_refused(int power, Language has, Language lacks)
    {
        var style = FigureStyle.Press.In(has).WithScale(power);
        var failure = Assert.Throws<ArgumentOutOfRangeException>(() => style.In(lacks));
        Assert.Contains($"There is no scale word for 10^{power} in {lacks}", failure.Message, StringComparison.Ordinal);
        Assert.Equal(12, FigureStyle.Press.WithScale(12).In(Language.Chinese).Scale);
    }
}
