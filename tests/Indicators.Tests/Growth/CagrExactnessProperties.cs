using FsCheck.Xunit;

namespace Indicators.Tests;

[Properties(
    Arbitrary = [typeof(IndicatorArbitraries), typeof(Level), typeof(PeriodSpan), typeof(SteadyRate)],
    MaxTest = 500
)]
public sealed class CagrExactnessProperties
{
    private static readonly Rational Promise = Rational.PowerOfTen(-27);

    /// <summary>By whole-number arithmetic alone: (1 + g - e)^n &lt;= to / from &lt;= (1 + g + e)^n.</summary>
    [Property]
    public void A_root_of_whole_degree_is_within_half_a_last_place(Level from, SteadyRate rate, ushort size)
    {
        var n = size % 4 == 0 ? (size % 2000) + 1 : (size % 40) + 1;
        if (Target(from, rate, n) is not { } to)
        {
            return;
        }

        var found = Cagr.Between(from.Value, to, n).ToFraction();
        var ratio = Rational.Of(to) / Rational.Of(from.Value);
        if (found is > -1m and < 10m)
        {
            AssertRoot(ratio, found, n, 1, Promise);
            AssertRoot(ratio, found, n, 1, HalfALastPlace(found));
        }
    }

    /// <summary>n = p / q: (1 + g)^p against (to / from)^q.</summary>
    [Property]
    public void A_root_of_fractional_degree_is_within_half_a_last_place(Level from, SteadyRate rate, byte eighths)
    {
        var n = (eighths + 1) / 8m;
        if (Target(from, rate, Math.Max(1, (int)n)) is not { } to || !Cagr.TryBetween(from.Value, to, n, out var found))
        {
            return;
        }

        if (found.ToFraction() is > -1m and < 10m)
        {
            AssertRoot(
                Rational.Of(to) / Rational.Of(from.Value),
                found.ToFraction(),
                eighths + 1,
                8,
                HalfALastPlace(found.ToFraction())
            );
        }
    }

    [Property]
    public void A_rate_between_any_levels_is_the_nearest_decimal(Level from, Level to, PeriodSpan periods)
    {
        AssertCagr(from.Value, to.Value, periods.Value);
        AssertCagr(-from.Value, -to.Value, periods.Value);
    }

    [Property]
    public void A_rate_between_neighbouring_decimals_is_the_nearest_decimal(Level from, PeriodSpan periods, byte steps)
    {
        var last = new decimal(1, 0, 0, isNegative: false, from.Value.Scale);
        AssertCagr(from.Value, Math.Max(from.Value / 2m, from.Value - (last * steps)), periods.Value);
    }

    [Property(MaxTest = 3000)]
    public void Any_three_numbers_give_a_rate_or_are_refused(decimal from, decimal to, decimal periods)
    {
        var given = Cagr.TryBetween(from, to, periods, out var rate);
        decimal Compute() => Cagr.Between(from, to, periods).ToFraction();
        if (periods <= 0m)
        {
            Calculated.AssertFails<ArgumentOutOfRangeException>(given, rate.ToFraction(), Compute);
        }
        else if (from == 0m || Math.Sign(from) * Math.Sign(to) < 0)
        {
            Calculated.AssertFails<UndefinedResultException>(given, rate.ToFraction(), Compute);
        }
        else
        {
            AssertCagr(from, to, periods);
        }
    }

    /// <summary>The rate carries 28 places, so n periods lose at most n units of the 27th digit.</summary>
    [Property]
    public void Growing_by_the_rate_leads_back_to_the_level(Level from, SteadyRate rate, byte size)
    {
        var n = size + 1;
        if (Target(from, rate, n) is not { } to || to < from.Value)
        {
            return;
        }

        var found = Cagr.Between(from.Value, to, n);
        if (!Growth.TryGrow(from.Value, found, n, out var back))
        {
            Assert.True(to > decimal.MaxValue / 2m);
            return;
        }

        var unit = Rational.Of(to) * Rational.PowerOfTen(-26);
        Assert.True(
            Rational.Abs(Rational.Of(back) - Rational.Of(to))
                <= (Rational.Whole(n) * unit) + DecimalGrid.Unit(Rational.Of(to))
        );
    }

    [Property]
    public void A_perfect_power_gives_its_root_exactly(byte size, byte degree)
    {
        var (root, n) = ((size % 9) + 2, (degree % 27) + 1);
        var power = 1m;
        for (var i = 0; i < n; i++)
        {
            power *= root;
        }

        Assert.Equal(root - 1m, Cagr.Between(1m, power, n).ToFraction());
        Assert.Equal(root - 1m, Cagr.Between(0.001m, power / 1000m, n).ToFraction());
    }

    private static void AssertCagr(decimal from, decimal to, decimal periods)
    {
        var exact =
            to == 0m
                ? -Rational.One
                : Calculated.Power(Rational.Of(to) / Rational.Of(from), Rational.One / Rational.Of(periods))
                    - Rational.One;
        var given = Cagr.TryBetween(from, to, periods, out var rate);
        Calculated.AssertNearest(exact, given, rate.ToFraction(), () => Cagr.Between(from, to, periods).ToFraction());
    }

    private static Rational HalfALastPlace(decimal rate) => Rational.Of(0.51m) * DecimalGrid.Unit(Rational.Of(rate));

    /// <summary>(1 + g - e)^p &lt;= ratio^q &lt;= (1 + g + e)^p.</summary>
    private static void AssertRoot(Rational ratio, decimal rate, int p, int q, Rational error)
    {
        var factor = Rational.One + Rational.Of(rate);
        var power = Rational.Pow(ratio, q);
        Assert.True(factor < error || Rational.Pow(factor - error, p) <= power, "the rate is too high");
        Assert.True(power <= Rational.Pow(factor + error, p), "the rate is too low");
    }

    /// <summary>A level to which the rate leads in n periods, if a decimal holds it and it is not lost at zero.</summary>
    private static decimal? Target(Level from, SteadyRate rate, int n)
    {
        var grown = (double)from.Value * Math.Pow(1d + (double)rate.Value, n);
        return grown is > 1e-28 and < 7e28 ? Math.Max((decimal)grown, 0.0000000000000000000000000001m) : null;
    }
}
