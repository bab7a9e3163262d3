using FsCheck.Xunit;

namespace Indicators.Tests;

/// <summary>Each operation against exact fractions, within the relative error that it documents.</summary>
[Properties(Arbitrary = [typeof(IndicatorArbitraries), typeof(WideNumber)], MaxTest = 2000)]
public sealed class WideFloatProperties
{
    private static readonly Rational Truncation = Rational.PowerOfTwo(-126);

    [Property]
    public void A_sum_is_within_its_error(WideNumber left, WideNumber right) =>
        Within(Truncation, Exact(left) + Exact(right), left.Value + right.Value);

    [Property]
    public void A_difference_is_within_its_error(WideNumber left, WideNumber right) =>
        Within(Truncation, Exact(left) - Exact(right), left.Value - right.Value);

    [Property]
    public void A_difference_of_neighbours_is_exact(WideNumber left, uint steps, byte shift)
    {
        var right = left with { Significand = unchecked(left.Significand + ((UInt128)steps << (shift % 96))) };
        if (Magnitude(left) != Magnitude(right))
        {
            return;
        }

        Assert.True(WideNumber.Exact(left.Value - right.Value).Is(Exact(left) - Exact(right)));
    }

    /// <summary>1 + a and 1 - b lie on the two sides of a power of two, so their exponents differ by one.</summary>
    [Property]
    public void A_difference_across_a_power_of_two_is_exact(ulong above, ulong below, byte shift)
    {
        var left = WideFloat.Whole((UInt128.One << 127) + ((UInt128)above << (shift % 61)));
        var right = WideFloat.Whole(UInt128.MaxValue - ((UInt128)below << (shift % 61))).Scaled(-1);
        var exact = WideNumber.Exact(left) - WideNumber.Exact(right);
        Assert.True(WideNumber.Exact(left - right).Is(exact));
        Assert.True(WideNumber.Exact(right - left).Is(-exact));
    }

    [Property]
    public void A_number_less_itself_is_zero(WideNumber number)
    {
        Assert.True((number.Value - number.Value).IsZero);
        Assert.False((number.Value - number.Value).IsNegative);
    }

    [Property]
    public void Zero_changes_no_sum(WideNumber number)
    {
        Assert.True(WideNumber.Exact(number.Value + default(WideFloat)).Is(Exact(number)));
        Assert.True(WideNumber.Exact(default(WideFloat) + number.Value).Is(Exact(number)));
        Assert.True(WideNumber.Exact(default(WideFloat) - number.Value).Is(-Exact(number)));
    }

    [Property]
    public void A_product_is_within_its_error(WideNumber left, WideNumber right) =>
        Within(Truncation, Exact(left) * Exact(right), left.Value * right.Value);

    [Property]
    public void A_quotient_is_within_its_error(WideNumber left, WideNumber right)
    {
        if (!right.Value.IsZero)
        {
            Within(Rational.PowerOfTwo(-124), Exact(left) / Exact(right), left.Value / right.Value);
        }
    }

    [Property]
    public void A_quotient_by_a_small_number_is_within_its_error(WideNumber number, ulong divisor)
    {
        if (divisor != 0)
        {
            Within(Truncation, Exact(number) / Rational.Whole(divisor), number.Value / divisor);
        }
    }

    [Property]
    public void A_decimal_is_taken_over_within_the_error_of_a_quotient(decimal value) =>
        Within(Rational.PowerOfTwo(-124), Rational.Of(value), WideFloat.Of(value));

    [Property(MaxTest = 300)]
    public void A_power_is_within_its_error(WideNumber number, ushort power)
    {
        var n = power % 1025;
        var x = number with { Exponent = -Math.Max(1, (int)UInt128.Log2(number.Significand | UInt128.One)) };
        Within(
            Rational.Whole(n) * Rational.PowerOfTwo(-125),
            Rational.Pow(Exact(x), n),
            WideFloat.Power(x.Value, (ulong)n)
        );
    }

    [Property(MaxTest = 500)]
    public void A_logarithm_is_within_its_error(WideNumber number)
    {
        if (number.Value.IsZero)
        {
            return;
        }

        var x = Exact(number.Magnitude);
        var exact = HighPrecision.Log(x);
        var nearOne = Rational.Abs(x - Rational.One) < new Rational(1, 8);
        var allowed = nearOne ? Rational.PowerOfTwo(-120) : Rational.Abs(exact) * Rational.PowerOfTwo(-118);
        Assert.True(Rational.Abs(WideNumber.Exact(WideFloat.Log(number.Magnitude.Value)) - exact) <= allowed);
    }

    [Property(MaxTest = 500)]
    public void A_logarithm_of_one_plus_is_within_its_error(WideNumber number, byte smallness)
    {
        var d = number with { Exponent = -(int)UInt128.Log2(number.Significand | UInt128.One) - 3 - (smallness % 200) };
        Within(Rational.PowerOfTwo(-118), HighPrecision.Log(Rational.One + Exact(d)), WideFloat.LogOnePlus(d.Value));
    }

    [Property(MaxTest = 500)]
    public void An_exponential_is_within_its_error(WideNumber number, byte size)
    {
        var x = number with { Exponent = -(int)UInt128.Log2(number.Significand | UInt128.One) + 5 - (size % 140) };
        Within(Rational.PowerOfTwo(-115), HighPrecision.Exp(Exact(x)), WideFloat.Exp(x.Value));
    }

    [Property(MaxTest = 500)]
    public void An_exponential_less_one_is_within_its_error(WideNumber number, byte size)
    {
        var x = number with { Exponent = -(int)UInt128.Log2(number.Significand | UInt128.One) + 5 - (size % 140) };
        Within(Rational.PowerOfTwo(-115), HighPrecision.Exp(Exact(x)) - Rational.One, WideFloat.ExpMinusOne(x.Value));
    }

    [Property]
    public void The_decimal_is_the_nearest_one(WideNumber number)
    {
        var exact = Exact(number);
        if (number.Value.TryToDecimal(out var result))
        {
            DecimalGrid.AssertWithin(Rational.Of(0.5000001m), exact, result);
        }
        else
        {
            Assert.True(DecimalGrid.IsPast(exact));
        }
    }

    [Property]
    public void A_decimal_comes_back_as_it_was(decimal value)
    {
        Assert.True(WideFloat.Of(value).TryToDecimal(out var result));
        Assert.Equal(value, result);
    }

    private static long Magnitude(WideNumber number) => number.Value.Magnitude;

    private static Rational Exact(WideNumber number) => WideNumber.Exact(number.Value);

    private static void Within(Rational relative, Rational exact, WideFloat actual)
    {
        var error = Rational.Abs(WideNumber.Exact(actual) - exact);
        Assert.True(error <= Rational.Abs(exact) * relative, $"{WideNumber.Exact(actual)} is too far from {exact}");
    }
}
