using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>The laws of growth. Both sides of a law are rounded, so it holds within the units of the last place that each rounding costs.</summary>
[Properties(
    Arbitrary = [typeof(IndicatorArbitraries), typeof(Level), typeof(PeriodSpan), typeof(SteadyRate)],
    MaxTest = 500
)]
public sealed class GrowthProperties
{
    [Property]
    public void Growth_of_a_grown_level_is_the_rate(Level level, SteadyRate rate)
    {
        if (
            Growth.TryGrow(level.Value, rate.Rate, 1m, out decimal grown)
            && Growth.TryBetween(level.Value, grown, out var growth)
        )
        {
            AssertClose(rate.Value, growth.ToFraction(), (Unit(grown) / Rational.Of(level.Value)) + Unit(rate.Value));
        }
    }

    [Property]
    public void Growth_to_a_part_of_the_way_and_then_the_rest_is_that_of_the_whole_way(
        Level first,
        Level second,
        Level third
    )
    {
        if (
            Growth.TryBetween(first.Value, second.Value, out var start)
            && Growth.TryBetween(second.Value, third.Value, out var rest)
            && Growth.TryBetween(first.Value, third.Value, out var whole)
        )
        {
            var allowed =
                (Unit(start) * (Factor(rest) + Unit(rest)))
                + (Unit(rest) * (Factor(start) + Unit(start)))
                + Unit(whole)
                + Unit(whole);
            var chained = Growth.TryChain([start, rest], out var chain) ? chain.ToFraction() : decimal.MaxValue;
            AssertClose(whole.ToFraction(), chained, allowed);
        }
    }

    [Property]
    public void Growth_after_growth_associates(SteadyRate first, SteadyRate second, SteadyRate third)
    {
        var early = first.Rate.Then(second.Rate);
        var late = second.Rate.Then(third.Rate);
        var left = early.Then(third.Rate);
        var right = first.Rate.Then(late);
        AssertClose(
            left.ToFraction(),
            right.ToFraction(),
            (Unit(early) * third.Factor) + (Unit(late) * first.Factor) + Unit(left) + Unit(right)
        );
    }

    [Property]
    public void Growth_after_growth_commutes(SteadyRate first, SteadyRate second) =>
        AssertClose(
            first.Rate.Then(second.Rate).ToFraction(),
            second.Rate.Then(first.Rate).ToFraction(),
            Unit(first.Rate.Then(second.Rate))
        );

    [Property]
    public void No_growth_changes_no_growth(GrowthRate rate) => Assert.Equal(rate, rate.Then(GrowthRate.Zero));

    [Property]
    public void The_average_chained_as_often_is_the_chain(SteadyRate first, SteadyRate[] others)
    {
        GrowthRate[] rates = [first.Rate, .. others.Select(other => other.Rate)];
        if (Growth.TryChain(rates, out var whole) && Growth.TryAverage(rates, out var average))
        {
            var again = Rational.Pow(Factor(average), rates.Length) - Rational.One;
            var lost =
                Rational.Whole(rates.Length)
                * Unit(average)
                * Rational.Pow(Factor(average) + Unit(average), rates.Length - 1);
            Assert.True(Rational.Abs(again - Rational.Of(whole.ToFraction())) <= lost + Unit(whole));
        }
    }

    [Property]
    public void The_average_lies_between_the_least_and_the_greatest(SteadyRate first, SteadyRate second)
    {
        var average = Growth.Average(first.Rate, second.Rate);
        Assert.True(Totals.Min(first.Rate, second.Rate) <= average);
        Assert.True(average <= Totals.Max(first.Rate, second.Rate));
    }

    [Property]
    public void Compounding_undoes_the_rate_of_each_period(SteadyRate rate, byte size)
    {
        var n = (size % 60) + 1;
        var root = Growth.PerPeriod(rate.Rate, n);
        var lost = Rational.Whole(n) * Unit(root) * Rational.Pow(Factor(root) + Unit(root), n - 1);
        AssertClose(rate.Value, Growth.Compound(root, n).ToFraction(), lost + Unit(rate.Value));
    }

    [Property]
    public void The_rate_of_each_period_undoes_compounding(SteadyRate rate, byte size)
    {
        var n = (size % 60) + 1;
        var rising = GrowthRate.Fraction(Math.Abs(rate.Value));
        if (Growth.TryCompound(rising, n, out var compounded))
        {
            var lost = Unit(compounded) / Rational.Pow(Factor(rising), n - 1);
            AssertClose(rising.ToFraction(), Growth.PerPeriod(compounded, n).ToFraction(), lost + Unit(rising));
        }
    }

    [Property]
    public void The_implied_base_is_the_level_before_it_grew(Level level, SteadyRate rate)
    {
        if (
            Growth.TryGrow(level.Value, rate.Rate, 1m, out decimal grown)
            && Growth.TryImpliedBase(grown, rate.Rate, out decimal implied)
        )
        {
            AssertClose(level.Value, implied, (Unit(grown) / rate.Factor) + Unit(level.Value));
        }
    }

    [Property]
    public void Growing_over_the_periods_to_a_level_reaches_it(Level from, Level to, SteadyRate rate)
    {
        if (Growth.TryPeriodsToReach(rate.Rate, from.Value, to.Value, out var periods))
        {
            var lost = Rational.Of(to.Value) * Rational.Abs(HighPrecision.Log(rate.Factor)) * Unit(periods);
            var reached = Growth.TryGrow(from.Value, rate.Rate, periods, out decimal level) ? level : decimal.MaxValue;
            AssertClose(to.Value, reached, lost + Unit(to.Value));
        }
    }

    [Property]
    public void A_rate_compounded_over_its_doubling_time_is_100_percent(SteadyRate rate)
    {
        if (Growth.TryDoublingTime(rate.Rate, out var periods))
        {
            var lost = Rational.Whole(2) * HighPrecision.Log(rate.Factor) * Unit(periods);
            AssertClose(1m, Growth.Compound(rate.Rate, periods).ToFraction(), lost + Unit(1m));
        }
    }

    [Property]
    public void A_doubling_time_exists_for_every_rising_rate_and_no_other(SteadyRate rate) =>
        Assert.Equal(rate.Value > 0m, Growth.TryDoublingTime(rate.Rate, out _));

    [Property]
    public void A_rate_at_annual_rate_is_compounded_over_the_periods_of_a_year(SteadyRate rate)
    {
        Assert.Equal(rate.Rate, Growth.Annualise(rate.Rate, Periodicity.Year));
        Assert.Equal(Growth.Compound(rate.Rate, 2m), Growth.Annualise(rate.Rate, Periodicity.HalfYear));
        Assert.Equal(Growth.Compound(rate.Rate, 4m), Growth.Annualise(rate.Rate, Periodicity.Quarter));
        Assert.Equal(Growth.Compound(rate.Rate, 12m), Growth.Annualise(rate.Rate, Periodicity.Month));
    }

    [Property]
    public void The_rate_to_a_goal_is_the_compound_rate(Level from, Level goal, PeriodSpan periods) =>
        Assert.Equal(
            (Cagr.TryBetween(from.Value, goal.Value, periods.Value, out var rate), rate),
            (
                Growth.TryRateToReach(Yuan.Units(from.Value), Yuan.Units(goal.Value), periods.Value, out var needed),
                needed
            )
        );

    [Property]
    public void A_measure_grows_like_its_amount(Level level, SteadyRate rate, PeriodSpan periods)
    {
        var plain = (Growth.TryGrow(level.Value, rate.Rate, periods.Value, out decimal amount), amount);
        var measured = (
            Growth.TryGrow(Yuan.Units(level.Value), rate.Rate, periods.Value, out Money<Yuan> money),
            money.Amount
        );
        Assert.Equal(plain, measured);
    }

    private static Rational Factor(GrowthRate rate) => Rational.One + Rational.Of(rate.ToFraction());

    private static Rational Unit(GrowthRate rate) => Unit(rate.ToFraction());

    private static Rational Unit(decimal value) => DecimalGrid.Unit(Rational.Of(value));

    private static void AssertClose(decimal expected, decimal actual, Rational allowed) =>
        Assert.True(
            Rational.Abs(Rational.Of(actual) - Rational.Of(expected)) <= allowed,
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{actual} is not {expected}")
        );
}
