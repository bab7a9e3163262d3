namespace Indicators.Tests;

public sealed class ExchangeRateTests
{
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    /// <summary>500,000 / 69,500 = 1000 / 139 = 7.1942446...</summary>
    [Fact]
    public void A_sum_printed_in_two_currencies_implies_a_rate()
    {
        var rate = ExchangeRate.Implied(
            Stated.Printed(Dollar.Units(69_500m), 100m),
            Stated.Printed(Yuan.Units(500_000m), 1_000m),
            Year);
        Assert.Equal(ExchangeRateBasis.Implied, rate.Basis);
        DecimalGrid.AssertNearest(new Rational(1000, 139), rate.Price.Amount);
        Assert.Equal(Yuan.Units(500_000m), Dollar.Units(69_500m).ConvertedAt(rate));
        Assert.Equal(Dollar.Units(69_500m), Yuan.Units(500_000m).ConvertedAt(rate.Inverse()));
    }

    /// <summary>The Chinese parity is printed for 100 dollars: 718.79 yuan.</summary>
    [Fact]
    public void Money_is_converted_exactly_at_the_rate_as_printed()
    {
        var rate = ExchangeRate.Implied(Stated.Exact(Dollar.Units(100m)), Stated.Printed(Yuan.Units(718.79m), 0.01m), Year);
        Assert.Equal(Yuan.Units(1796.975m), Dollar.Units(250m).ConvertedAt(rate));
        Assert.Equal(Dollar.Units(250m), Yuan.Units(1796.975m).ConvertedAt(rate.Inverse()));
        var price = ExchangeRate.Of<Dollar, Yuan>(Stated.Printed(Yuan.Units(7.1957m), 0.0001m), Year, ExchangeRateBasis.PeriodAverage);
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
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => ExchangeRate.Of<Dollar, Yuan>(Stated.Exact(Yuan.Units(-7m)), Year, ExchangeRateBasis.Spot));
    }

    [Fact]
    public void Rates_of_two_periods_or_bases_do_not_cross()
    {
        var dollar = ExchangeRate.Of<Dollar, Yuan>(Stated.Exact(Yuan.Units(7.2m)), Year, ExchangeRateBasis.PeriodAverage);
        var later = ExchangeRate.Of<Yuan, Euro>(Stated.Exact(Money.Units<Euro>(0.13m)), ReportingPeriod.Year(2025), ExchangeRateBasis.PeriodAverage);
        var spot = ExchangeRate.Of<Yuan, Euro>(Stated.Exact(Money.Units<Euro>(0.13m)), Year, ExchangeRateBasis.Spot);
        Assert.Contains("2025", Assert.Throws<ArgumentException>(() => dollar.Cross(later)).Message, StringComparison.Ordinal);
        Assert.Equal("next", Assert.Throws<ArgumentException>(() => dollar.Cross(spot)).ParamName);
    }
}
