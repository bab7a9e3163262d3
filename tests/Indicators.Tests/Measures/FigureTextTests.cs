using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What ToString writes, in English and in Chinese.</summary>
public sealed class FigureTextTests
{
    [Fact]
    public void Money_of_millions_and_more_is_written_with_a_scale_word()
    {
        Assert.Equal("420.1 billion yuan", Yuan.Billions(420.1m).ToString());
        Assert.Equal("500 billion yuan", Yuan.Billions(500).ToString());
        Assert.Equal("1 million yuan", Yuan.Units(1_000_000).ToString());
        Assert.Equal("4 trillion yuan", Yuan.Trillions(4).ToString());
        Assert.Equal("-2.5 million US dollars", Dollar.Millions(-2.5m).ToString());
        Assert.Equal("1,234.5 trillion yuan", Yuan.Trillions(1_234.5m).ToString());
    }

    [Fact]
    public void Money_below_a_million_is_written_out()
    {
        Assert.Equal("500,000 yuan", Yuan.Units(500_000).ToString());
        Assert.Equal("999,999.99 yuan", Yuan.Units(999_999.99m).ToString());
        Assert.Equal("0 yuan", Money<Yuan>.Zero.ToString());
        Assert.Equal("7.1957 yuan", Yuan.Units(7.1957m).ToString());
    }

    [Fact]
    public void One_is_singular()
    {
        Assert.Equal("1 US dollar", Dollar.Units(1).ToString());
        Assert.Equal("-1 US dollar", Dollar.Units(-1).ToString());
        Assert.Equal("69,500 US dollars", Dollar.Units(69_500).ToString());
        Assert.Equal("1 US dollar", Dollar.Units(1.00m).ToString());
        Assert.Equal("1 vehicle", Vehicle.Units(1).ToString());
        Assert.Equal("0 vehicles", Vehicle.Units(0).ToString());
        Assert.Equal("1 percentage point", PercentagePoints.Points(1).ToString());
    }

    [Fact]
    public void Counts_are_written_out()
    {
        Assert.Equal("1,300,000 vehicles", Vehicle.Millions(1.3m).ToString());
        Assert.Equal("953,200 vehicles", Vehicle.TenThousands(95.32m).ToString());
        Assert.Equal("-12 vehicles", Vehicle.Units(-12).ToString());
    }

    [Fact]
    public void Shares_and_growth_are_written_in_percent()
    {
        Assert.Equal("50%", Share.Percent(50).ToString());
        Assert.Equal("8%", GrowthRate.Percent(8).ToString());
        Assert.Equal("-3.2%", GrowthRate.Percent(-3.2m).ToString());
        Assert.Equal("130%", GrowthRate.AddedTimes(1.3m).ToString());
        Assert.Equal("0%", Share.Zero.ToString());
        Assert.Equal("0.01%", Share.Fraction(0.0001m).ToString());
    }

    [Fact]
    public void Percentage_points_are_never_a_percentage()
    {
        Assert.Equal("9.3 percentage points", PercentagePoints.Points(9.3m).ToString());
        Assert.Equal("-0.5 percentage points", PercentagePoints.Points(-0.5m).ToString());
    }

    [Fact]
    public void Multiples_and_index_numbers_are_written_plainly()
    {
        Assert.Equal("2.4 times", Multiplier.Times(2.4m).ToString());
        Assert.Equal("103.2", IndexNumber.Points(103.2m).ToString());
    }

    [Fact]
    public void Amounts_per_item_name_one_item()
    {
        Assert.Equal("3,000 yuan per laptop", (Yuan.Units(6_000) / Laptop.Units(2)).ToString());
        Assert.Equal("0.5 vehicles per person", (Vehicle.Units(1) / Person.Units(2)).ToString());
    }

    [Theory]
    [InlineData("420100000000", "CNY", "4201亿元")]
    [InlineData("4000000000000", "CNY", "4万亿元")]
    [InlineData("3375793000000", "CNY", "33757.93亿元")]
    [InlineData("500000", "CNY", "50万元")]
    [InlineData("9999", "CNY", "9999元")]
    [InlineData("69500", "USD", "6.95万美元")]
    [InlineData("953200", "vehicle", "95.32万辆")]
    [InlineData("1300000", "vehicle", "130万辆")]
    [InlineData("-1300000", "vehicle", "-130万辆")]
    [InlineData("8", "industrial-cluster", "8个")]
    [InlineData("0", "vehicle", "0辆")]
    [InlineData("0.5", "share", "50%")]
    [InlineData("-0.032", "growth-rate", "-3.2%")]
    [InlineData("0.093", "percentage-point", "9.3个百分点")]
    [InlineData("2.4", "multiplier", "2.4倍")]
    [InlineData("103.2", "index", "103.2")]
    [InlineData("5000", "CNY/laptop", "5000元/台")]
    public void Figures_are_written_in_Chinese(string value, string unit, string text)
    {
        var figure = Figure.InUnit(ExactDecimal.Parse(value), KnownUnits.Default.Find(unit)!);
        Assert.Equal(text, figure.ToString(Language.Chinese));
    }

    [Fact]
    public void The_default_figure_is_zero_times()
    {
        Assert.Equal("0 times", default(Figure).ToString());
        Assert.Equal("0倍", default(Figure).ToString(Language.Chinese));
    }
}
