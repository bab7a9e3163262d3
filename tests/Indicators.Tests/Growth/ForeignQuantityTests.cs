using FsCheck.Xunit;
using NodaTime;

namespace Indicators.Tests;

/// <summary>The calculators take quantities of every known shape, and the ratio keeps its own exactness.</summary>
public sealed class ForeignQuantityTests
{
    [Fact]
    public void A_mass_in_binary_grows_whatever_its_units()
    {
        var growth = Growth.Between(Tonnes(4), Kilograms(5_000), static (x, y) => x / y);
        Assert.Equal(0.25, growth);
        Assert.Equal(0.5, Growth.Between(Tonnes(-4), Tonnes(-6), static (x, y) => x / y));
        Assert.Equal(-1.0, Growth.Between(Tonnes(4), Kilograms(0), static (x, y) => x / y));
    }

    [Fact]
    public void A_mass_in_fractions_grows_exactly()
    {
        FractionRatio growth = Growth.Between(Fractions(3), Fractions(4), static (x, y) => x / y);
        Assert.Equal(new FractionRatio(Rational.One / Rational.Of(3m)), growth);
        Assert.True(Growth.TryBetween(Fractions(-3), Fractions(-4), static (x, y) => x / y, out growth));
        Assert.Equal(new FractionRatio(Rational.One / Rational.Of(3m)), growth);
    }

    [Fact]
    public void A_duration_grows()
    {
        Assert.Equal(0.5, Growth.Between(Duration.FromHours(2), Duration.FromMinutes(180), static (x, y) => x / y));
        Assert.Equal(
            GrowthRate.Percent(10),
            Cagr.Between(Duration.FromHours(100), Duration.FromHours(121), 2, static (x, y) => x / y)
        );
    }

    [Fact]
    public void A_ratio_may_be_a_rate_at_once() =>
        Assert.Equal(GrowthRate.Percent(25), Growth.Between(4m, 5m, static (x, y) => GrowthRate.Fraction(x / y)));

    [Fact]
    public void Growth_from_zero_is_refused_for_every_shape()
    {
        var error = Assert.Throws<UndefinedResultException>(() =>
            Growth.Between(Kilograms(0), Tonnes(1), static (x, y) => x / y)
        );
        Assert.Equal("growth from 0 Kilogram to 1 Tonne", error.Calculation);
        Assert.Equal("the base is zero. Give the difference instead.", error.Reason);
        Assert.Throws<UndefinedResultException>(() => Growth.Between(0m, 1m, static (x, y) => x / y));
        Assert.Throws<UndefinedResultException>(() => Growth.Between(-0.0, 1.0, static (x, y) => x / y));
        Assert.False(Growth.TryBetween(Fractions(0), Fractions(1), static (x, y) => x / y, out _));
        Assert.False(Growth.TryBetween(Duration.Zero, Duration.Epsilon, static (x, y) => x / y, out _));
    }

    [Fact]
    public void Growth_across_a_sign_is_refused_for_every_shape()
    {
        Assert.Throws<UndefinedResultException>(() => Growth.Between(Tonnes(1), Tonnes(-1), static (x, y) => x / y));
        Assert.Throws<UndefinedResultException>(() => Growth.Between(-1m, 1m, static (x, y) => x / y));
        Assert.False(Growth.TryBetween(Fractions(1), Fractions(-1), static (x, y) => x / y, out _));
        Assert.False(Growth.TryBetween(1.0, -1.0, static (x, y) => x / y, out var rate));
        Assert.Equal(0, rate);
    }

    [Theory]
    [InlineData(double.NaN, 1)]
    [InlineData(1, double.NaN)]
    [InlineData(double.PositiveInfinity, 1)]
    public void What_is_not_a_number_has_no_growth(double from, double to) =>
        Assert.Throws<UndefinedResultException>(() => Growth.Between(from, to, static (x, y) => x / y));

    [Fact]
    public void An_infinite_ratio_is_an_overflow()
    {
        Assert.Throws<OverflowException>(() => Growth.Between(1e-300, 1e300, static (x, y) => x / y));
        Assert.Throws<OverflowException>(() => Growth.Between(1e-30f, 1e30f, static (x, y) => x / y));
        Assert.False(Growth.TryBetween(1.0, double.PositiveInfinity, static (x, y) => x / y, out _));
    }

    [Fact]
    public void A_compound_rate_is_refused_where_growth_is_and_without_periods()
    {
        Assert.Throws<UndefinedResultException>(() => Cagr.Between(0.0, 1.0, 2, static (x, y) => x / y));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cagr.Between(1.0, 2.0, 0, static (x, y) => x / y));
        Assert.Throws<OverflowException>(() => Cagr.Between(1e-20, 1e20, 1, static (x, y) => x / y));
        Assert.False(Cagr.TryBetween(1m, -1m, 2, static (x, y) => x / y, out _));
        Assert.False(Cagr.TryBetween(1m, 2m, -1, static (x, y) => x / y, out _));
        Assert.True(Cagr.TryBetween(100m, 121m, 2, static (x, y) => x / y, out var rate));
        Assert.Equal(GrowthRate.Percent(10), rate);
    }

    [Fact]
    public void A_part_contributes_to_the_whole()
    {
        Assert.Equal(0.05, Contribution.ToGrowth(Tonnes(10), Tonnes(15), Tonnes(100), static (x, y) => x / y));
        Assert.Equal(0.5m, Contribution.Rate(10m, 15m, 100m, 110m, static (x, y) => x / y));
        Assert.Equal(
            "the whole did not change.",
            Assert
                .Throws<UndefinedResultException>(() => Contribution.Rate(10m, 15m, 100m, 100m, static (x, y) => x / y))
                .Reason
        );
        Assert.Throws<UndefinedResultException>(() => Contribution.ToGrowth(1m, 2m, 0m, static (x, y) => x / y));
        Assert.False(Contribution.TryRate(10m, 15m, 100m, 100m, static (x, y) => x / y, out _));
        Assert.True(Contribution.TryToGrowth(10m, 15m, 100m, static (x, y) => x / y, out var points));
        Assert.Equal(0.05m, points);
    }

    [Property]
    public bool Plain_decimals_grow_as_the_library_has_it(PrintedNumber from, PrintedNumber to)
    {
        var isGiven = Growth.TryBetween(from.Value, to.Value, static (x, y) => x / y, out var foreign);
        return isGiven == Growth.TryBetween(from.Value, to.Value, out var own) && foreign == own.ToFraction();
    }

    [Property]
    public bool Fractions_grow_exactly(PrintedNumber from, PrintedNumber to)
    {
        var (start, end) = (Rational.Of(from.Value), Rational.Of(to.Value));
        var isGiven = Growth.TryBetween(
            new FractionMass(start),
            new FractionMass(end),
            static (x, y) => x / y,
            out var growth
        );
        return !isGiven || growth == new FractionRatio((end - start) / start);
    }

    [Property]
    public bool A_double_is_the_decimal_of_its_text_and_comes_back(decimal value)
    {
        var binary = double.Parse(ExactDecimal.Format(value), System.Globalization.CultureInfo.InvariantCulture);
        return Math.Abs(binary) is >= 7.9e28 or < 1e-11
            || double.Parse(
                ExactDecimal.Format(ExactDecimal.OfDouble(binary)),
                System.Globalization.CultureInfo.InvariantCulture
            ) == binary;
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(1e22, "10000000000000000000000")]
    [InlineData(1.5e-7, "0.00000015")]
    [InlineData(1e-40, "0")]
    [InlineData(-0.0, "0")]
    public void A_double_is_the_decimal_that_its_text_says(double value, string text) =>
        Assert.Equal(text, ExactDecimal.Format(ExactDecimal.OfDouble(value)));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e29)]
    public void A_double_that_no_decimal_holds_is_refused(double value) =>
        Assert.Throws<OverflowException>(() => ExactDecimal.OfDouble(value));

    private static BinaryMass Tonnes(double value) => new(value, BinaryMassUnit.Tonne);

    private static BinaryMass Kilograms(double value) => new(value, BinaryMassUnit.Kilogram);

    private static FractionMass Fractions(decimal kilograms) => new(Rational.Of(kilograms));
}
