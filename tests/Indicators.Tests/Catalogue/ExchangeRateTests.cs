using FsCheck.Xunit;

namespace Indicators.Tests;

[Properties(Arbitrary = [typeof(IndicatorArbitraries)], MaxTest = 500)]
public sealed class ExchangeRateTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    private static readonly ExchangeRate<Dollar, Yuan> YuanPerDollar = ExchangeRate.Of<Dollar, Yuan>(
        Stated.Printed(Yuan.Units(7.1217m), 0.0001m),
        Year,
        ExchangeRateBasis.PeriodAverage
    );

    [Fact]
    public void A_printed_rate_is_the_price_of_one()
    {
        Assert.Equal(7.1217m, YuanPerDollar.Price.Amount);
        Assert.Equal(Yuan.Units(712.17m), Dollar.Units(100).ConvertedAt(YuanPerDollar));
        Assert.Equal(Dollar.Units(100), Yuan.Units(712.17m).ConvertedAt(YuanPerDollar.Inverse()));
    }

    [Fact]
    public void An_amount_in_two_currencies_implies_a_rate()
    {
        var rate = ExchangeRate.Implied(
            Stated.Printed(Dollar.Units(69_500), 100m),
            Stated.Exact(Yuan.Units(500_000)),
            Year
        );
        Assert.Equal(7.194m, decimal.Round(rate.Price.Amount, 3));
        Assert.Equal(ExchangeRateBasis.Implied, rate.Basis);
        Assert.Equal(Yuan.Units(500_000), rate.Convert(Dollar.Units(69_500)));
        Assert.Equal(Dollar.Units(69_500), rate.Inverse().Convert(Yuan.Units(500_000)));
    }

    [Fact]
    public void No_money_converts_to_no_money() =>
        Assert.Equal(Money<Yuan>.Zero, Money<Dollar>.Zero.ConvertedAt(YuanPerDollar));

    [Fact]
    public void Nothing_implies_no_rate()
    {
        Assert.False(
            ExchangeRate.TryImplied(Stated.Exact(Dollar.Units(0)), Stated.Exact(Yuan.Units(5)), Year, out var rate)
        );
        Assert.Null(rate);
        Assert.True(ExchangeRate.TryImplied(Stated.Exact(Dollar.Units(1)), Stated.Exact(Yuan.Units(5)), Year, out _));
        Assert.Throws<ArgumentOutOfRangeException>(static () =>
            ExchangeRate.Of<Dollar, Yuan>(Stated.Exact(Yuan.Units(-7)), Year, ExchangeRateBasis.Spot)
        );
    }

    [Fact]
    public void Two_rates_cross_through_the_currency_between()
    {
        var centsPerYuan = ExchangeRate.Of<Yuan, Cent>(
            Stated.Exact(Cent.Units(10)),
            Year,
            ExchangeRateBasis.PeriodAverage
        );
        var crossed = YuanPerDollar.Cross(centsPerYuan);
        Assert.Equal(Cent.Units(71.217m), Dollar.Units(1).ConvertedAt(crossed));
        Assert.Equal((Year, ExchangeRateBasis.PeriodAverage), (crossed.Period, crossed.Basis));
    }

    [Fact]
    public void Rates_of_different_basis_or_period_do_not_cross()
    {
        var price = Stated.Exact(Cent.Units(10));
        var spot = ExchangeRate.Of<Yuan, Cent>(price, Year, ExchangeRateBasis.Spot);
        var earlier = ExchangeRate.Of<Yuan, Cent>(price, ReportingPeriod.Year(2023), ExchangeRateBasis.PeriodAverage);
        Assert.StartsWith(
            "The rates are of 2024 (period-average) and 2024 (spot). Cross rates of one period and one basis.",
            Assert.Throws<ArgumentException>(() => YuanPerDollar.Cross(spot)).Message
        );
        Assert.Throws<ArgumentException>(() => YuanPerDollar.Cross(earlier));
    }

    [Property]
    public bool Inverting_twice_gives_the_rate_back(ExchangeRate<Dollar, Yuan> rate) =>
        rate.Inverse().Inverse() == rate;

    [Property]
    public bool A_conversion_is_the_nearest_decimal_or_overflows(ExchangeRate<Dollar, Yuan> rate, decimal amount)
    {
        var product = ExactRational.Of(amount) * ExactRational.Of(rate.QuoteAmount.Figure.Amount);
        return Nearest.Holds(
            () => rate.Convert(Dollar.Units(amount)).Amount,
            product.Over(ExactRational.Of(rate.BaseAmount.Figure.Amount))
        );
    }

    private readonly record struct Cent : ICurrency
    {
        public static CurrencyUnit Unit { get; } = new("XCT", "cent", "cents", "分");
    }

    /// <summary>The Chinese parity is printed for 100 dollars: 718.79 yuan.</summary>
    [Fact]
    public void Money_is_converted_exactly_at_the_rate_as_printed()
    {
        var rate = ExchangeRate.Implied(
            Stated.Exact(Dollar.Units(100m)),
            Stated.Printed(Yuan.Units(718.79m), 0.01m),
            Year
        );
        Assert.Equal(Yuan.Units(1796.975m), Dollar.Units(250m).ConvertedAt(rate));
        Assert.Equal(Dollar.Units(250m), Yuan.Units(1796.975m).ConvertedAt(rate.Inverse()));
        var price = ExchangeRate.Of<Dollar, Yuan>(
            Stated.Printed(Yuan.Units(7.1957m), 0.0001m),
            Year,
            ExchangeRateBasis.PeriodAverage
        );
        Assert.Equal(Yuan.Units(719.57m), price.Convert(Dollar.Units(100m)));
    }

    [Fact]
    public void A_rate_of_nothing_is_refused()
    {
        var (dollar, nothing) = (Stated.Exact(Dollar.Units(1m)), Stated.Exact(Yuan.Units(0m)));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => ExchangeRate.Implied(dollar, nothing, Year));
        Assert.False(ExchangeRate.TryImplied(dollar, nothing, Year, out var rate));
        Assert.Null(rate);
        Assert.False(ExchangeRate.TryImplied(nothing, dollar, Year, out _));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() =>
            ExchangeRate.Of<Dollar, Yuan>(Stated.Exact(Yuan.Units(-7m)), Year, ExchangeRateBasis.Spot)
        );
    }
}
