using FsCheck.Xunit;

namespace Indicators.Tests;

[Properties(Arbitrary = [typeof(IndicatorArbitraries), typeof(Level)], MaxTest = 3000)]
public sealed class GrowthExactnessProperties
{
    /// <summary>A quotient is taken with 38 digits, so only the middle of two decimals can go either way.</summary>
    private static readonly Rational HalfAUnit = Rational.Of(0.5000001m);

    [Property]
    public void Growth_is_the_nearest_decimal_or_refused(decimal from, decimal to) => AssertGrowth(from, to);

    [Property]
    public void Growth_of_a_level_is_the_nearest_decimal(Level from, Level to)
    {
        AssertGrowth(from.Value, to.Value);
        AssertGrowth(-from.Value, -to.Value);
    }

    /// <summary>Where to / from - 1 would keep no digit.</summary>
    [Property]
    public void Growth_between_neighbouring_decimals_is_the_nearest_decimal(Level from, ushort steps)
    {
        var last = new decimal(1, 0, 0, isNegative: false, from.Value.Scale);
        AssertGrowth(from.Value, Math.Max(from.Value / 2m, from.Value - (last * steps)));
        if (from.Value < decimal.MaxValue / 2m)
        {
            AssertGrowth(from.Value, from.Value + (last * steps));
        }
    }

    [Property]
    public void Growth_of_a_measure_is_that_of_its_amount(Level from, decimal to) =>
        Assert.Equal(
            (Growth.TryBetween(from.Value, to, out var plain), plain),
            (Growth.TryBetween(Yuan.Units(from.Value), Yuan.Units(to), out var measured), measured)
        );

    private static void AssertGrowth(decimal from, decimal to)
    {
        var given = Growth.TryBetween(from, to, out var rate);
        decimal Compute() => Growth.Between(from, to).ToFraction();
        if (from == 0m || Math.Sign(from) * Math.Sign(to) < 0)
        {
            Calculated.AssertFails<UndefinedResultException>(given, rate.ToFraction(), Compute);
            return;
        }

        var exact = (Rational.Of(to) - Rational.Of(from)) / Rational.Of(from);
        Calculated.AssertNearest(exact, given, rate.ToFraction(), Compute);
        if (given)
        {
            DecimalGrid.AssertWithin(HalfAUnit, exact, rate.ToFraction());
        }
    }
}
