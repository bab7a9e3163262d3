namespace Indicators.Tests;

public sealed class PeriodicityTests
{
    [Theory]
    [InlineData(Periodicity.Year, 1)]
    [InlineData(Periodicity.HalfYear, 2)]
    [InlineData(Periodicity.Quarter, 4)]
    [InlineData(Periodicity.Month, 12)]
    public void A_year_has_so_many_periods(Periodicity periodicity, int count) =>
        Assert.Equal(count, periodicity.PerYear());

    [Theory]
    [InlineData(Periodicity.Day)]
    [InlineData((Periodicity)99)]
    public void A_day_has_no_fixed_number_to_the_year(Periodicity periodicity) =>
        Assert.Equal("periodicity", Assert.Throws<ArgumentOutOfRangeException>(() => periodicity.PerYear()).ParamName);
}
