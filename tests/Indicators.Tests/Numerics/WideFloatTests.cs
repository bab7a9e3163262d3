using System.Numerics;

namespace Indicators.Tests;

public sealed class WideFloatTests
{
    /// <summary>Whole halves at the size where decimal has no places: 2^95 + 1/2, ... by hand to the even neighbour.</summary>
    public static TheoryData<UInt128, decimal> Halves =>
        new()
        {
            { ((UInt128)1 << 96) + 1, 39614081257132168796771975168m },
            { ((UInt128)1 << 96) + 3, 39614081257132168796771975170m },
            { ((UInt128)1 << 97) - 3, 79228162514264337593543950334m },
            { ((UInt128)1 << 97) - 5, 79228162514264337593543950334m },
            { ((UInt128)1 << 97) - 7, 79228162514264337593543950332m },
        };

    [Theory]
    [MemberData(nameof(Halves))]
    public void A_whole_half_rounds_to_the_even_neighbour(UInt128 halves, decimal expected) =>
        Assert.Equal(expected, Decimal(WideFloat.Whole(halves).Scaled(-1)));

    /// <summary>An odd number of 2^-29 has 29 places and ends in 5.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(12_345_677)]
    [InlineData(4_000_000_001)]
    public void A_half_of_the_last_place_rounds_to_the_even_digit(long odd)
    {
        var twice = odd * BigInteger.Pow(10, 28) / BigInteger.Pow(2, 28);
        Assert.False(twice.IsEven);
        var down = twice / 2;
        var even = down.IsEven ? down : down + 1;
        var expected = Rational.Whole(even) * Rational.PowerOfTen(-28);
        Assert.True(Rational.Of(Decimal(WideFloat.Whole((UInt128)odd).Scaled(-29))).Is(expected));
        Assert.True(Rational.Of(Decimal(WideFloat.Whole((UInt128)odd, negative: true).Scaled(-29))).Is(-expected));
    }

    [Fact]
    public void The_largest_decimal_is_reached_and_not_passed()
    {
        var limit = UInt128.One << 96;
        Assert.Equal(decimal.MaxValue, Decimal(WideFloat.Whole(limit - 1)));
        Assert.Equal(decimal.MinValue, Decimal(WideFloat.Whole(limit - 1, negative: true)));
        Assert.Equal(decimal.MaxValue, Decimal(WideFloat.Whole((limit << 2) - 3).Scaled(-2)));
        Assert.False(WideFloat.Whole((limit << 1) - 1).Scaled(-1).TryToDecimal(out _));
        Assert.False(WideFloat.Whole(limit).TryToDecimal(out _));
        Assert.False(WideFloat.One.Scaled(1 << 20).TryToDecimal(out _));
    }

    /// <summary>2^-94 is 5.05e-29, more than half of the smallest decimal; 2^-95 is less.</summary>
    [Fact]
    public void The_smallest_decimal_is_reached_and_below_it_is_zero_without_a_sign()
    {
        Assert.Equal(0.0000000000000000000000000001m, Decimal(WideFloat.One.Scaled(-94)));
        Assert.Equal(-0.0000000000000000000000000001m, Decimal((-WideFloat.One).Scaled(-94)));
        Assert.Equal(0m, Decimal(WideFloat.One.Scaled(-95)));
        Assert.False(decimal.IsNegative(Decimal((-WideFloat.One).Scaled(-95))));
        Assert.Equal(0m, Decimal(WideFloat.One.Scaled(-(1 << 20))));
    }

    [Fact]
    public void Zero_is_kept_by_every_operation()
    {
        var zero = WideFloat.Of(0m);
        Assert.True(zero.IsZero);
        Assert.False((-zero).IsNegative);
        Assert.True((zero * WideFloat.One).IsZero);
        Assert.True((zero / WideFloat.Whole(3)).IsZero);
        Assert.True((zero / 3UL).IsZero);
        Assert.True(WideFloat.LogOnePlus(zero).IsZero);
        Assert.True(WideFloat.Log(WideFloat.One).IsZero);
        Assert.True(WideFloat.ExpMinusOne(zero).IsZero);
        Assert.Equal(1m, Decimal(WideFloat.Exp(zero)));
        Assert.Equal(1m, Decimal(WideFloat.Power(zero, 0)));
        Assert.Equal(0m, Decimal(zero));
    }

    [Fact]
    public void An_exponential_far_out_is_nothing_or_past_every_decimal()
    {
        var far = WideFloat.One.Scaled(21);
        Assert.True(WideFloat.Exp(-far).IsZero);
        Assert.False(WideFloat.Exp(far).TryToDecimal(out _));
        Assert.Equal(-1m, Decimal(WideFloat.ExpMinusOne(-far)));
        Assert.False(WideFloat.ExpMinusOne(far).TryToDecimal(out _));
    }

    private static decimal Decimal(WideFloat value)
    {
        Assert.True(value.TryToDecimal(out var result));
        return result;
    }
}
