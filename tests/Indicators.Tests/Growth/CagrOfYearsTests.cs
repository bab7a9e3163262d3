namespace Indicators.Tests;

public sealed class CagrOfYearsTests
{
    [Fact]
    public void Growth_between_two_years_is_that_over_the_years_between()
    {
        Assert.Equal(GrowthRate.Percent(10m), Cagr.Between(100m, 121m, 2020, 2022));
        Assert.True(Cagr.TryBetween(100m, 121m, 2020, 2022, out var rate));
        Assert.Equal(GrowthRate.Percent(10m), rate);
        Assert.False(Cagr.TryBetween(100m, 121m, 2022, 2020, out _));
        _ = Assert.Throws<ArgumentOutOfRangeException>(() => Cagr.Between(100m, 121m, 2022, 2022));
    }
}
