using Indicators.Items;

namespace Indicators.Tests;

public sealed class CagrOfPeriodsTests
{
    private static readonly ReportingPeriod First = ReportingPeriod.Year(2020);

    /// <summary>1.1^2 is 1.21; four quarters each of which has the fourth root.</summary>
    [Theory]
    [InlineData("2022", "2024", YearConvention.WholePeriods, 100, 121, 10)]
    [InlineData("2022", "2024", YearConvention.ActualActual, 100, 121, 10)]
    [InlineData("2020", "2024", YearConvention.Actual365Point25, 10000, 14641, 10)]
    [InlineData("2024-Q1", "2024-Q3", YearConvention.WholePeriods, 100, 110, 21)]
    [InlineData("2024-01", "2024-07", YearConvention.WholePeriods, 100, 110, 21)]
    [InlineData("2024-T1", "2024-T2", YearConvention.WholePeriods, 100, 110, 33.1)]
    public void The_rate_is_that_of_the_years_between(
        string from,
        string to,
        YearConvention convention,
        int first,
        int second,
        double percent
    )
    {
        var (start, end) = (ReportingPeriod.Parse(from), ReportingPeriod.Parse(to));
        var expected = (decimal)percent;
        Assert.Equal(expected, Cagr.Between(first, second, start, end, convention).ToPercent(), 24);
        Assert.Equal(
            expected,
            Cagr.Between(Vehicle.Units(first), Vehicle.Units(second), start, end, convention).ToPercent(),
            24
        );
        Assert.True(Cagr.TryBetween(first, second, start, end, convention, out var rate));
        Assert.Equal(Cagr.Between(first, second, start, end, convention), rate);
        Assert.True(
            Cagr.TryBetween(Vehicle.Units(first), Vehicle.Units(second), start, end, convention, out var typed)
        );
        Assert.Equal(rate, typed);
    }

    [Fact]
    public void A_later_level_comes_second()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Cagr.Between(1m, 2m, First, First, YearConvention.ActualActual)
        );
        Assert.Equal("toPeriod", refusal.ParamName);
        Assert.False(Cagr.TryBetween(1m, 2m, First, First, YearConvention.ActualActual, out _));
        Assert.False(Cagr.TryBetween(1m, 2m, First, First.Previous(), YearConvention.WholePeriods, out _));
    }

    [Fact]
    public void Unlike_periods_need_a_count_of_days()
    {
        var quarter = ReportingPeriod.Quarter(2024, 3);
        Assert.Equal(
            "convention",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    Cagr.Between(1m, 2m, First, quarter, YearConvention.WholePeriods)
                )
                .ParamName
        );
        Assert.False(Cagr.TryBetween(1m, 2m, First, quarter, YearConvention.WholePeriods, out _));
        Assert.True(Cagr.TryBetween(1m, 2m, First, quarter, YearConvention.Actual365Point25, out _));
    }

    [Fact]
    public void What_has_no_growth_has_none_between_periods()
    {
        var end = ReportingPeriod.Year(2024);
        _ = Assert.Throws<UndefinedResultException>(() =>
            Cagr.Between(0m, 2m, First, end, YearConvention.WholePeriods)
        );
        Assert.False(Cagr.TryBetween(0m, 2m, First, end, YearConvention.WholePeriods, out _));
        _ = Assert.Throws<UnitMismatchException>(() =>
            Cagr.Between(
                Figure.InUnit(1m, Unit.Share),
                Figure.InUnit(2m, Unit.Share),
                First,
                end,
                YearConvention.WholePeriods
            )
        );
    }
}
