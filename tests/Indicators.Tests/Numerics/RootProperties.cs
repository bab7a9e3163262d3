using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>The root of whole degree by one step from a double, against exact powers and against the general way over logarithms.</summary>
[Properties(Arbitrary = [typeof(IndicatorArbitraries), typeof(Level), typeof(SteadyRate)], MaxTest = 1000)]
public sealed class RootProperties
{
    /// <summary>The documented error of the root, with that of the quotient that goes into it.</summary>
    private static readonly Rational RootError = Rational.PowerOfTwo(-122);

    /// <summary>The documented error of the general way: a logarithm up to 131 with a relative error of 2^-118, halved at least, and the exponential's 2^-115.</summary>
    private static readonly WideFloat GeneralError = WideFloat.One.Scaled(-111);

    private static readonly decimal[] Extremes =
    [
        decimal.MaxValue,
        decimal.MaxValue - 1m,
        1e28m,
        1m,
        1.0000000000000000000000000001m,
        0.9999999999999999999999999999m,
        2m,
        1e-28m,
        2e-28m,
    ];

    [Property]
    public void The_root_is_within_its_error(Level from, Level to, ushort size)
    {
        var n = Degree(size);
        var root = WideNumber.Exact(WideFloat.RootOfInverse(WideFloat.Quotient(from.Value, to.Value), n));
        var ratio = Rational.Of(to.Value) / Rational.Of(from.Value);
        Assert.True(Rational.Pow(root * (Rational.One - RootError), n) <= ratio, "the root is too high");
        Assert.True(ratio <= Rational.Pow(root * (Rational.One + RootError), n), "the root is too low");
    }

    [Property]
    public void The_root_of_any_two_levels_is_that_of_the_general_way(Level from, Level to, ushort size) =>
        AssertSame(from.Value, to.Value, Degree(size));

    [Property]
    public void The_root_of_neighbours_is_that_of_the_general_way(Level from, SteadyRate rate, ushort size)
    {
        if (Growth.TryGrow(from.Value, rate.Rate, 1m, out var to) && to != 0m)
        {
            AssertSame(from.Value, to, Degree(size));
        }
    }

    [Fact]
    public void The_root_of_extremes_is_that_of_the_general_way()
    {
        foreach (var from in Extremes)
        {
            foreach (var to in Extremes)
            {
                foreach (var n in new[] { 2, 3, 7, 12, 100, 1023, 1024 })
                {
                    AssertSame(from, to, n);
                }
            }
        }
    }

    [Property]
    public void A_quotient_of_decimals_is_within_its_error(Level dividend, Level divisor)
    {
        var exact = Rational.Of(dividend.Value) / Rational.Of(divisor.Value);
        var error = Rational.Abs(WideNumber.Exact(WideFloat.Quotient(dividend.Value, divisor.Value)) - exact);
        Assert.True(error <= exact * Rational.PowerOfTwo(-123));
    }

    /// <summary>Mostly few periods, also many.</summary>
    private static int Degree(ushort size) => size % 2 == 0 ? (size / 2 % 39) + 2 : (size / 2 % 1023) + 2;

    /// <summary>The same decimal; where the true value lies within the general way's error of a tie, one of its two neighbours.</summary>
    private static void AssertSame(decimal from, decimal to, int n)
    {
        var general = WideFloat.Exp(WideFloat.Log(WideFloat.Of(to) / WideFloat.Of(from)) / WideFloat.Whole((UInt128)n));
        var margin = general * GeneralError;
        var rate = Cagr.Between(from, to, n).ToFraction();
        Assert.True(((general - margin) - WideFloat.One).TryToDecimal(out var least));
        Assert.True(((general + margin) - WideFloat.One).TryToDecimal(out var most));
        Assert.InRange(rate, least, most);
    }
}
