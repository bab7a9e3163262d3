namespace Indicators;

/// <summary>Decimal arithmetic rounded to a side, without allocation where decimals hold the terms exactly.</summary>
internal static class DirectedDecimal
{
    /// <summary>Up to here a sum of two decimals does not overflow.</summary>
    private const decimal SafeSum = 39_000_000_000_000_000_000_000_000_000m;

    /// <summary>Up to here a product of two decimals does not overflow.</summary>
    private const decimal SafeFactor = 100_000_000_000_000m;

    private static readonly UInt128 MantissaLimit = UInt128.One << 96;

    /// <summary>10^k modulo 2^128: a difference that is known to be small is right modulo 2^128 too.</summary>
    private static readonly UInt128[] PowersModulo = ModuloPowers();

    /// <summary>start + factor x step.</summary>
    /// <returns>False when the result is past what a decimal holds.</returns>
    internal static bool TryAddMultiple(decimal start, decimal factor, decimal step, Side side, out decimal result)
    {
        if (Math.Abs(start) < SafeSum && Math.Abs(step) < SafeSum && Math.Abs(factor) <= 1m)
        {
            var product = factor * step;
            result = start + product;
            if (product.Scale == factor.Scale + step.Scale && IsExactSum(result, start, product))
            {
                return true;
            }
        }

        var exact = Fraction.Of(start) + (Fraction.Of(factor) * Fraction.Of(step));
        return exact.TryRound(side, out result);
    }

    /// <summary>The decimal nearest to the middle of two.</summary>
    internal static decimal Middle(decimal lower, decimal upper)
    {
        if (TryExactSum(lower, upper, out var sum) && sum.Scale < DecimalPowers.Largest)
        {
            return sum / 2m;
        }

        _ = ((Fraction.Of(lower) + Fraction.Of(upper)) / Fraction.Whole(2)).TryRound(out var middle);
        return middle;
    }

    /// <summary>left + right, where a decimal holds it exactly.</summary>
    internal static bool TryExactSum(decimal left, decimal right, out decimal sum)
    {
        var isSafe = Math.Abs(left) < SafeSum && Math.Abs(right) < SafeSum;
        sum = isSafe ? left + right : 0m;
        return isSafe && IsExactSum(sum, left, right);
    }

    /// <summary>left x right, where a decimal holds it exactly.</summary>
    internal static bool TryExactProduct(decimal left, decimal right, out decimal product)
    {
        var isSafe = Math.Abs(left) < SafeFactor && Math.Abs(right) < SafeFactor;
        product = isSafe ? left * right : 0m;
        return isSafe && product.Scale == left.Scale + right.Scale;
    }

    /// <summary>A decimal sum or difference lost nothing when it kept the larger scale.</summary>
    internal static bool IsExactSum(decimal sum, decimal left, decimal right) =>
        sum.Scale == Math.Max(left.Scale, right.Scale);

    /// <summary>dividend / divisor on a side of the true value, from the quotient that decimal division has rounded to the nearest.</summary>
    /// <remarks>
    /// The residual dividend - quotient x divisor, in units of 10^-(scale of quotient + scale of divisor), is at most half the
    /// divisor's mantissa and so below 2^95: its sign is right although both products are taken modulo 2^128.
    /// Only where the quotient's places fall short of the dividend's does the unit not divide the dividend; then the quotient is exact
    /// or the dividend has more digits than the quotient shows, and the answer is left to exact fractions.
    /// </remarks>
    /// <returns>False when the answer must be found with exact fractions.</returns>
    internal static bool TryAdjust(decimal quotient, decimal dividend, decimal divisor, Side side, out decimal result)
    {
        result = quotient;
        var (q, n, d) = (DecimalParts.Of(quotient), DecimalParts.Of(dividend), DecimalParts.Of(divisor));
        var power = q.Scale + d.Scale - n.Scale;
        if (power < 0)
        {
            return false;
        }

        var residual = unchecked((Int128)((n.Mantissa * PowersModulo[power]) - (q.Mantissa * d.Mantissa)));
        if (residual == Int128.Zero)
        {
            return true;
        }

        // The residual of the magnitudes is positive when the quotient's magnitude is too small.
        var isNegative = n.IsNegative != d.IsNegative;
        var isTooSmall = residual > Int128.Zero != isNegative;
        return isTooSmall == (side == Side.Down) || TryStep(q, side, isNegative, out result);
    }

    /// <summary>The neighbour of an inexact quotient in its last place; decimal division has dropped trailing zeros.</summary>
    private static bool TryStep(in DecimalParts quotient, Side side, bool isNegative, out decimal result)
    {
        result = 0m;
        var isAway = isNegative == (side == Side.Down);
        var (mantissa, scale) = (quotient.Mantissa, quotient.Scale);
        while (scale < DecimalPowers.Largest && mantissa < MantissaLimit / 10)
        {
            (mantissa, scale) = (mantissa * 10, scale + 1);
        }

        if (!isAway && mantissa == UInt128.Zero)
        {
            return false;
        }

        mantissa = isAway ? mantissa + UInt128.One : mantissa - UInt128.One;
        if (mantissa >= MantissaLimit)
        {
            return false;
        }

        result = new DecimalParts(mantissa, scale, isNegative).ToDecimal();
        return true;
    }

    private static UInt128[] ModuloPowers()
    {
        var powers = new UInt128[(2 * DecimalPowers.Largest) + 1];
        powers[0] = UInt128.One;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = unchecked(powers[i - 1] * 10);
        }

        return powers;
    }
}
