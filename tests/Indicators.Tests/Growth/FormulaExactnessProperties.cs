using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Every other formula against exact fractions and logarithms of 1,024 bits.</summary>
[Properties(
    Arbitrary = [typeof(IndicatorArbitraries), typeof(Level), typeof(PeriodSpan), typeof(SteadyRate)],
    MaxTest = 500
)]
public sealed class FormulaExactnessProperties
{
    [Property]
    public void A_grown_level_is_the_nearest_decimal(decimal value, SteadyRate rate, PeriodSpan periods, bool back)
    {
        var n = back ? -periods.Value : periods.Value;
        var exact = Rational.Of(value) * Calculated.Power(rate.Factor, Rational.Of(n));
        var given = Growth.TryGrow(value, rate.Rate, n, out decimal grown);
        Calculated.AssertNearest(exact, given, grown, () => Growth.Grow(value, rate.Rate, n));
    }

    [Property]
    public void A_level_grown_by_any_rate_over_whole_periods_is_the_nearest_decimal(
        decimal value,
        GrowthRate rate,
        sbyte periods
    )
    {
        var factor = Rational.One + Rational.Of(rate.ToFraction());
        if (factor.Sign == 0)
        {
            return;
        }

        var given = Growth.TryGrow(value, rate, periods, out decimal grown);
        Calculated.AssertNearest(
            Rational.Of(value) * Rational.Pow(factor, periods),
            given,
            grown,
            () => Growth.Grow(value, rate, periods)
        );
    }

    [Property]
    public void A_compounded_rate_is_the_nearest_decimal(SteadyRate rate, PeriodSpan periods, bool back)
    {
        var n = back ? -periods.Value : periods.Value;
        var exact = Calculated.Power(rate.Factor, Rational.Of(n)) - Rational.One;
        var given = Growth.TryCompound(rate.Rate, n, out var compounded);
        Calculated.AssertNearest(
            exact,
            given,
            compounded.ToFraction(),
            () => Growth.Compound(rate.Rate, n).ToFraction()
        );
    }

    [Property]
    public void A_rate_of_each_period_is_the_nearest_decimal(SteadyRate rate, PeriodSpan periods)
    {
        var exact = Calculated.Power(rate.Factor, Rational.One / Rational.Of(periods.Value)) - Rational.One;
        var given = Growth.TryPerPeriod(rate.Rate, periods.Value, out var root);
        Calculated.AssertNearest(
            exact,
            given,
            root.ToFraction(),
            () => Growth.PerPeriod(rate.Rate, periods.Value).ToFraction()
        );
    }

    [Property]
    public void A_chain_of_rates_is_the_nearest_decimal(GrowthRate[] rates)
    {
        ArgumentNullException.ThrowIfNull(rates);
        var exact = Product(rates) - Rational.One;
        var given = Growth.TryChain(rates, out var chained);
        Calculated.AssertNearest(exact, given, chained.ToFraction(), () => Growth.Chain(rates).ToFraction());
    }

    [Property]
    public void An_average_of_rates_is_the_nearest_decimal(SteadyRate first, SteadyRate[] others)
    {
        GrowthRate[] rates = [first.Rate, .. others.Select(other => other.Rate)];
        var exact = Calculated.Power(Product(rates), new Rational(1, rates.Length)) - Rational.One;
        var given = Growth.TryAverage(rates, out var average);
        Calculated.AssertNearest(exact, given, average.ToFraction(), () => Growth.Average(rates).ToFraction());
    }

    [Property]
    public void An_implied_base_is_the_nearest_decimal(decimal value, SteadyRate growth)
    {
        var given = Growth.TryImpliedBase(value, growth.Rate, out decimal implied);
        Calculated.AssertNearest(
            Rational.Of(value) / growth.Factor,
            given,
            implied,
            () => Growth.ImpliedBase(value, growth.Rate)
        );
    }

    [Property]
    public void A_number_of_periods_is_the_nearest_decimal(SteadyRate rate, Level from, Level to)
    {
        var given = Growth.TryPeriodsToReach(rate.Rate, from.Value, to.Value, out var periods);
        decimal Compute() => Growth.PeriodsToReach(rate.Rate, from.Value, to.Value);
        if (rate.Value == 0m || (rate.Value < 0m && to.Value > from.Value))
        {
            Calculated.AssertFails<UndefinedResultException>(given, periods, Compute);
            return;
        }

        var exact = HighPrecision.Log(Rational.Of(to.Value) / Rational.Of(from.Value)) / HighPrecision.Log(rate.Factor);
        Calculated.AssertNearest(exact, given, periods, Compute);
    }

    [Property]
    public void An_effective_rate_is_the_nearest_decimal(SteadyRate nominal, PeriodSpan count, bool most)
    {
        var n = most ? int.MaxValue : (int)count.Value + 1;
        var given = Growth.TryEffectiveRate(nominal.Rate, n, out var effective);
        decimal Compute() => Growth.EffectiveRate(nominal.Rate, n).ToFraction();
        if (nominal.Value <= 0m)
        {
            Calculated.AssertFails<ArgumentOutOfRangeException>(given, effective.ToFraction(), Compute);
            return;
        }

        var each = Rational.One + (Rational.Of(nominal.Value) / Rational.Whole(n));
        Calculated.AssertNearest(
            Calculated.Power(each, Rational.Whole(n)) - Rational.One,
            given,
            effective.ToFraction(),
            Compute
        );
    }

    [Property]
    public void A_nominal_rate_is_the_nearest_decimal(SteadyRate effective, PeriodSpan count, bool most)
    {
        var n = most ? int.MaxValue : (int)count.Value + 1;
        var given = Growth.TryNominalRate(effective.Rate, n, out var nominal);
        decimal Compute() => Growth.NominalRate(effective.Rate, n).ToFraction();
        if (effective.Value <= 0m)
        {
            Calculated.AssertFails<ArgumentOutOfRangeException>(given, nominal.ToFraction(), Compute);
            return;
        }

        var root = Calculated.Power(effective.Factor, new Rational(1, n));
        Calculated.AssertNearest((root - Rational.One) * Rational.Whole(n), given, nominal.ToFraction(), Compute);
    }

    private static Rational Product(ReadOnlySpan<GrowthRate> rates)
    {
        var product = Rational.One;
        foreach (var rate in rates)
        {
            product *= Rational.One + Rational.Of(rate.ToFraction());
        }

        return product;
    }
}
