namespace Indicators.Tests;

/// <summary>The documented choices, one by one.</summary>
public sealed class GrowthTests
{
    private static readonly GrowthRate TotalLoss = GrowthRate.Percent(-100m);

    [Fact]
    public void Growth_between_two_negative_levels_is_that_of_the_magnitude()
    {
        Assert.Equal(GrowthRate.Percent(200m), Growth.Between(-1m, -3m));
        Assert.Equal(GrowthRate.Percent(200m), Cagr.Between(-1m, -3m, 1m));
        Assert.Equal(0.01530947m, decimal.Round(Cagr.Between(-5m, -6m, 12m).ToFraction(), 8));
    }

    [Fact]
    public void Growth_to_zero_is_a_total_loss()
    {
        Assert.Equal(TotalLoss, Growth.Between(8m, 0m));
        Assert.Equal(TotalLoss, Growth.Between(-8m, 0m));
        Assert.Equal(TotalLoss, Cagr.Between(8m, 0m, 2m));
        Assert.Equal(TotalLoss, Cagr.Between(-8m, 0m, 0.5m));
    }

    [Fact]
    public void A_level_that_stays_has_no_growth()
    {
        Assert.Equal(GrowthRate.Zero, Growth.Between(0.3m, 0.30m));
        Assert.Equal(GrowthRate.Zero, Cagr.Between(0.3m, 0.30m, 7.5m));
        Assert.Equal(GrowthRate.Zero, Growth.Chain());
        Assert.Equal(GrowthRate.Zero, Growth.Chain(GrowthRate.Zero, GrowthRate.Zero));
        Assert.Equal(GrowthRate.Zero, Growth.Average(GrowthRate.Percent(25m), GrowthRate.Percent(-20m)));
        Assert.Equal(GrowthRate.Zero, Growth.Compound(GrowthRate.Percent(5m), 0m));
        Assert.Equal(GrowthRate.Zero, Growth.PerPeriod(GrowthRate.Zero, 3m));
        Assert.Equal(0m, Growth.PeriodsToReach(GrowthRate.Percent(5m), 8m, 8m));
        Assert.Equal(0m, Growth.Grow(0m, GrowthRate.Percent(5m), 3m));
        Assert.Equal(0m, Growth.ImpliedBase(0m, GrowthRate.Percent(5m)));
    }

    [Fact]
    public void Growth_from_zero_or_across_a_sign_change_names_the_levels()
    {
        var zero = Assert.Throws<UndefinedResultException>(() => Growth.Between(0m, 5m));
        Assert.Equal("growth from 0 to 5", zero.Calculation);
        Assert.Contains("the base is zero", zero.Message, StringComparison.Ordinal);
        var across = Assert.Throws<UndefinedResultException>(() => Growth.Between(-1_234.5m, 7m));
        Assert.Contains("from -1,234.5 to 7", across.Message, StringComparison.Ordinal);
        Assert.Contains("the sign changes", across.Message, StringComparison.Ordinal);
        var compound = Assert.Throws<UndefinedResultException>(() => Cagr.Between(0m, 5m, 3m));
        Assert.Contains("from 0 to 5 over 3 periods", compound.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void A_root_over_no_periods_names_the_argument(int periods)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => Cagr.Between(100m, 200m, periods));
        Assert.Equal("periods", refusal.ParamName);
        Assert.Contains("from 100 to 200", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(
            "periods",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => Growth.PerPeriod(GrowthRate.Percent(5m), periods))
                .ParamName
        );
        Assert.False(Growth.TryPerPeriod(GrowthRate.Percent(5m), periods, out _));
    }

    [Fact]
    public void A_rate_between_years_that_do_not_advance_names_the_later_year()
    {
        var (from, to) = (Yuan.Billions(1m), Yuan.Billions(2m));
        Assert.Equal(
            "toYear",
            Assert.Throws<ArgumentOutOfRangeException>(() => Cagr.Between(from, to, 2025, 2025)).ParamName
        );
        Assert.False(Cagr.TryBetween(from, to, 2025, 2020, out _));
        Assert.Equal(Cagr.Between(from, to, 5m), Cagr.Between(from, to, 2020, 2025));
    }

    [Fact]
    public void A_result_past_every_decimal_overflows()
    {
        const decimal least = 0.0000000000000000000000000001m;
        var growth = Assert.Throws<OverflowException>(() => Growth.Between(least, decimal.MaxValue));
        Assert.Contains("79,228,162,514,264,337,593,543,950,335", growth.Message, StringComparison.Ordinal);
        _ = Assert.Throws<OverflowException>(() => Cagr.Between(1m, 2m, 0.001m));
        _ = Assert.Throws<OverflowException>(() => Growth.Grow(1m, GrowthRate.Percent(100m), 96m));
        _ = Assert.Throws<OverflowException>(() => Growth.Compound(GrowthRate.Percent(100m), 1_000_000m));
        _ = Assert.Throws<OverflowException>(() => Growth.ImpliedBase(decimal.MaxValue, GrowthRate.Percent(-50m)));
        _ = Assert.Throws<OverflowException>(() => Growth.PerPeriod(GrowthRate.Percent(100m), 0.001m));
        _ = Assert.Throws<OverflowException>(() => Growth.RateToReach(Yuan.Units(1m), Yuan.Units(2m), 0.001m));
        _ = Assert.Throws<OverflowException>(() =>
            Growth.PeriodsToReach(GrowthRate.Fraction(least), 1m, decimal.MaxValue)
        );
        Assert.Equal(39614081257132168796771975168m, Growth.Grow(1m, GrowthRate.Percent(100m), 95m));
    }

    [Fact]
    public void A_total_loss_leaves_nothing()
    {
        Assert.Equal(0m, Growth.Grow(8m, TotalLoss, 2.5m));
        Assert.Equal(TotalLoss, Growth.Compound(TotalLoss, 3m));
        Assert.Equal(TotalLoss, Growth.PerPeriod(TotalLoss, 3m));
        Assert.Equal(TotalLoss, Growth.Average(TotalLoss, GrowthRate.Percent(300m)));
        Assert.Equal(
            "rate",
            Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Grow(8m, TotalLoss, -1m)).ParamName
        );
        Assert.Equal(
            "growth",
            Assert.Throws<ArgumentOutOfRangeException>(() => Growth.ImpliedBase(8m, TotalLoss)).ParamName
        );
        Assert.Equal(
            "rate",
            Assert.Throws<ArgumentOutOfRangeException>(() => Growth.PeriodsToReach(TotalLoss, 8m, 4m)).ParamName
        );
        Assert.False(Growth.TryPeriodsToReach(TotalLoss, 8m, 4m, out _));
        Assert.False(Growth.TryImpliedBase(8m, TotalLoss, out decimal _));
    }

    /// <summary>(1 - 3)^3 = -8, (1 - 3)^4 = 16.</summary>
    [Fact]
    public void A_rate_below_a_total_loss_compounds_over_whole_periods_only()
    {
        var rate = GrowthRate.Percent(-300m);
        Assert.Equal(-16m, Growth.Grow(2m, rate, 3m));
        Assert.Equal(32m, Growth.Grow(2m, rate, 4m));
        Assert.Equal(-0.25m, Growth.Grow(2m, rate, -3m));
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Grow(2m, rate, 0.5m)).ParamName);
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => Growth.PerPeriod(rate, 3m)).ParamName);
        Assert.Equal("rate", Assert.Throws<ArgumentOutOfRangeException>(() => Growth.Compound(rate, 1025m)).ParamName);
        _ = Assert.Throws<UndefinedResultException>(() => Growth.Average(rate, rate));
        _ = Assert.Throws<UndefinedResultException>(() => Growth.Average());
        Assert.False(Growth.TryAverage([], out _));
        Assert.Equal(GrowthRate.Percent(300m), Growth.Chain(rate, rate));
    }

    [Fact]
    public void A_falling_level_reaches_no_higher_one()
    {
        var falling = GrowthRate.Percent(-20m);
        var refusal = Assert.Throws<UndefinedResultException>(() => Growth.PeriodsToReach(falling, 100m, 200m));
        Assert.Contains("from 100 to 200 at -20%", refusal.Message, StringComparison.Ordinal);
        Assert.False(Growth.TryPeriodsToReach(falling, 100m, 200m, out _));
        Assert.Equal(2m, Growth.PeriodsToReach(falling, 100m, 64m));
        Assert.Equal(-2m, Growth.PeriodsToReach(GrowthRate.Percent(25m), 125m, 80m));
    }

    [Fact]
    public void A_level_that_does_not_grow_reaches_no_other()
    {
        _ = Assert.Throws<UndefinedResultException>(() => Growth.PeriodsToReach(GrowthRate.Zero, 100m, 200m));
        _ = Assert.Throws<UndefinedResultException>(() => Growth.PeriodsToReach(GrowthRate.Percent(5m), 0m, 200m));
        _ = Assert.Throws<UndefinedResultException>(() => Growth.PeriodsToReach(GrowthRate.Percent(5m), 100m, -200m));
        _ = Assert.Throws<UndefinedResultException>(() => Growth.DoublingTime(GrowthRate.Percent(-5m)));
        Assert.Equal(1m, Growth.DoublingTime(GrowthRate.Percent(100m)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-10)]
    public void An_interest_rate_is_above_zero_as_in_spreadsheets(int percent)
    {
        var rate = GrowthRate.Percent(percent);
        Assert.Equal(
            "nominal",
            Assert.Throws<ArgumentOutOfRangeException>(() => Growth.EffectiveRate(rate, 12)).ParamName
        );
        Assert.Equal(
            "effective",
            Assert.Throws<ArgumentOutOfRangeException>(() => Growth.NominalRate(rate, 12)).ParamName
        );
        Assert.Equal(
            "periodsPerYear",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => Growth.NominalRate(GrowthRate.Percent(5m), percent))
                .ParamName
        );
    }

    [Fact]
    public void A_day_has_no_annual_rate()
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Growth.Annualise(GrowthRate.Percent(1m), Periodicity.Day)
        );
        Assert.Equal("periodicity", refusal.ParamName);
        _ = Assert.Throws<ArgumentOutOfRangeException>(() =>
            Growth.TryAnnualise(GrowthRate.Percent(1m), Periodicity.Day, out _)
        );
        Assert.True(Growth.TryAnnualise(GrowthRate.Percent(1m), Periodicity.HalfYear, out var annual));
        Assert.Equal(GrowthRate.Percent(2.01m), annual);
    }

    [Fact]
    public void A_contribution_to_a_whole_that_is_zero_or_stays_names_the_levels()
    {
        var (one, two, nothing) = (Yuan.Units(1m), Yuan.Units(2m), Money<Yuan>.Zero);
        var points = Assert.Throws<UndefinedResultException>(() => Contribution.ToGrowth(one, two, nothing));
        Assert.Contains("from 1 yuan to 2 yuan in a whole of 0 yuan", points.Message, StringComparison.Ordinal);
        var rate = Assert.Throws<UndefinedResultException>(() => Contribution.Rate(one, two, two, two));
        Assert.Contains("the whole did not change", rate.Message, StringComparison.Ordinal);
    }

    /// <summary>A level next to -100 % keeps its digits: 1 / (1 - 0.9999999999999999999999999996) = 2.5e27.</summary>
    [Fact]
    public void The_base_before_nearly_all_was_lost_is_exact()
    {
        var loss = GrowthRate.Fraction(-0.9999999999999999999999999996m);
        Assert.Equal(2_500_000_000_000_000_000_000_000_000m, Growth.ImpliedBase(1m, loss));
    }
}
