using System.Numerics;

namespace Indicators.Tests;

/// <summary>Logarithm and exponential in fixed point with 1,024 bits behind the point; their relative error is below 2^-500 for what the tests ask.</summary>
internal static class HighPrecision
{
    private const int Bits = 1024;

    private static readonly BigInteger Unit = BigInteger.One << Bits;

    private static readonly BigInteger Ln2 = TwiceArtanh(Unit / 3);

    /// <summary>ln x for x above zero.</summary>
    internal static Rational Log(Rational x)
    {
        var power = (int)(x.Numerator.GetBitLength() - x.Denominator.GetBitLength());
        var mantissa = x / Rational.PowerOfTwo(power);
        var series = TwiceArtanh(Fixed((mantissa - Rational.One) / (mantissa + Rational.One)));
        return new(series + (power * Ln2), Unit);
    }

    /// <summary>e^x for |x| up to 300.</summary>
    internal static Rational Exp(Rational x)
    {
        var argument = Fixed(x);
        var halvings = (int)Math.Max(0, BigInteger.Abs(argument).GetBitLength() - Bits + 8);
        argument >>= halvings;
        var sum = Unit;
        var term = Unit;
        for (var n = 1; !term.IsZero; n++)
        {
            term = Shifted(term * argument) / n;
            sum += term;
        }

        for (var i = 0; i < halvings; i++)
        {
            sum = Shifted(sum * sum);
        }

        return new(sum, Unit);
    }

    /// <summary>2 (s + s^3/3 + s^5/5 + ...).</summary>
    private static BigInteger TwiceArtanh(BigInteger s)
    {
        var square = Shifted(s * s);
        var sum = s;
        var power = s;
        for (var n = 3; !power.IsZero; n += 2)
        {
            power = Shifted(power * square);
            sum += power / n;
        }

        return 2 * sum;
    }

    private static BigInteger Fixed(Rational value) => (value.Numerator << Bits) / value.Denominator;

    /// <summary>Back to one unit after a product, toward zero.</summary>
    private static BigInteger Shifted(BigInteger product) => product / Unit;
}
