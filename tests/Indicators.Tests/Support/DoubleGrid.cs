using System.Globalization;
using System.Numerics;

namespace Indicators.Tests;

/// <summary>The doubles around an exact value.</summary>
internal static class DoubleGrid
{
    /// <summary>A finite double, exactly.</summary>
    internal static Rational Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(value));
        var biased = (int)(bits >> 52);
        var mantissa = (bits & 0xF_FFFF_FFFF_FFFF) + (biased == 0 ? 0L : 1L << 52);
        var magnitude = Rational.Whole(mantissa) * Rational.PowerOfTwo(Math.Max(biased, 1) - 1075);
        return value < 0d ? -magnitude : magnitude;
    }

    /// <summary>The double nearest to an exact value, a tie going to the even one; zero without a sign; NaN past the largest double.</summary>
    internal static double Nearest(Rational exact)
    {
        if (exact.Sign == 0)
        {
            return 0d;
        }

        var magnitude = Rational.Abs(exact);
        var power = (int)(magnitude.Numerator.GetBitLength() - magnitude.Denominator.GetBitLength());
        power = magnitude < Rational.PowerOfTwo(power) ? power - 1 : power;

        // Units of the last place of 53 bits, or of the smallest double.
        var unit = Math.Max(power - 52, -1074);
        var scaled = magnitude * Rational.PowerOfTwo(-unit);
        var whole = BigInteger.DivRem(scaled.Numerator, scaled.Denominator, out var rest);
        var side = (2 * rest).CompareTo(scaled.Denominator);
        whole += side > 0 || (side == 0 && !whole.IsEven) ? 1 : 0;
        if (whole.GetBitLength() + unit > 1024)
        {
            return double.NaN;
        }

        var nearest = Math.ScaleB((double)whole, unit);
        return exact.Sign < 0 ? 0d - nearest : nearest;
    }

    /// <summary>Whether a double is the nearest to a value above -1, given the sign of that value less any number.</summary>
    internal static bool IsNearest(double candidate, Func<Rational, int> compare)
    {
        var even = (BitConverter.DoubleToInt64Bits(candidate) & 1L) == 0L;
        var here = Of(candidate);
        var half = Rational.PowerOfTwo(-1);
        var below = compare((here + Of(Math.BitDecrement(candidate))) * half);
        var above = compare((here + Of(Math.BitIncrement(candidate))) * half);
        return (below > 0 || (below == 0 && even)) && (above < 0 || (above == 0 && even));
    }

    /// <summary>Whether a double is nearest to ratio^(1 / root) - 1.</summary>
    internal static bool IsNearestRate(double candidate, Rational ratio, int root) =>
        double.IsFinite(candidate)
        && IsNearest(
            candidate,
            number =>
            {
                var level = Rational.One + number;
                return level.Sign < 0 ? 1
                    : ratio > Rational.Pow(level, root) ? 1
                    : ratio < Rational.Pow(level, root) ? -1
                    : 0;
            }
        );

    /// <summary>The decimal is the nearest to the true value, so the double is nearest to some number within half its last place.</summary>
    internal static void AssertAgrees(decimal exact, double rate)
    {
        var half = Rational.Of(0.51m) * DecimalGrid.Unit(Rational.Of(exact));
        var nearest = double.Parse(exact.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        Assert.True(
            rate == nearest || rate == Nearest(Rational.Of(exact) - half) || rate == Nearest(Rational.Of(exact) + half),
            $"{rate:R} is not the double nearest to {exact}"
        );
    }
}
