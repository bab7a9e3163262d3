using System.Numerics;

namespace Indicators;

internal readonly partial struct Fraction
{
    /// <summary>Past this many bits a fraction is cut, so that long products stay linear in their length.</summary>
    private const int MostBits = 4096;
    private const int KeptBits = 512;

    private static readonly BigInteger MantissaLimit = BigInteger.One << 96;
    private static readonly BigInteger[] Powers =
    [
        .. Enumerable.Range(0, DecimalPowers.Largest + 1).Select(static power => BigInteger.Pow(10, power)),
    ];

    /// <summary>The nearest decimal on a side of the value, with as many places as decimal has for the size.</summary>
    /// <returns>False when it is past what a decimal holds.</returns>
    internal bool TryRound(Side side, out decimal result)
    {
        result = 0m;
        for (var places = MostPlaces(); places >= 0; places--)
        {
            var whole = Divide(numerator * PowerOfTen(places), Denominator, side);
            if (BigInteger.Abs(whole) < MantissaLimit)
            {
                result = Decimal(whole, places);
                return true;
            }
        }

        return false;
    }

    /// <summary>The nearest decimal, of two equally near ones the even.</summary>
    /// <returns>False when it is past what a decimal holds.</returns>
    internal bool TryRound(out decimal result)
    {
        result = 0m;
        for (var places = MostPlaces(); places >= 0; places--)
        {
            var whole = DivideToNearest(numerator * PowerOfTen(places), Denominator);
            if (BigInteger.Abs(whole) < MantissaLimit)
            {
                result = Decimal(whole, places);
                return true;
            }
        }

        return false;
    }

    /// <summary>The value, or one within 2^-500 of its size on a side of it, when its parts have grown long.</summary>
    internal Fraction Shortened(Side side)
    {
        if (Bits <= MostBits)
        {
            return this;
        }

        var shift = (int)(KeptBits - (numerator.GetBitLength() - Denominator.GetBitLength()));
        return shift >= 0
            ? new(Divide(numerator << shift, Denominator, side), BigInteger.One << shift)
            : Whole(Divide(numerator, Denominator << -shift, side) << -shift);
    }

    /// <summary>10^<paramref name="power"/>, exactly, for any power.</summary>
    internal static Fraction TenTo(int power) =>
        power >= 0 ? Whole(BigInteger.Pow(10, power)) : new(BigInteger.One, BigInteger.Pow(10, -power));

    /// <summary>2^<paramref name="power"/>, exactly, for any power.</summary>
    internal static Fraction TwoTo(int power) =>
        power >= 0 ? Whole(BigInteger.One << power) : new(BigInteger.One, BigInteger.One << -power);

    /// <summary>The smallest power of ten not below the value, which is above zero.</summary>
    internal int PowerAtLeast()
    {
        var power = (int)((numerator.GetBitLength() - Denominator.GetBitLength()) * 30103 / 100000) - 1;
        while (TenTo(power) < this)
        {
            power++;
        }

        return power;
    }

    /// <summary>The nearest multiple of 10^<paramref name="power"/> on a side of the value.</summary>
    internal Fraction MultipleOf(int power, Side side)
    {
        var unit = TenTo(power);
        return Whole(Divide(numerator * unit.Denominator, Denominator * unit.numerator, side)) * unit;
    }

    internal static BigInteger PowerOfTen(int power) => Powers[power];

    /// <summary>10^places x |value| must stay below 2^96: from the places that the size surely allows, one more to try.</summary>
    private int MostPlaces()
    {
        var magnitude = numerator.GetBitLength() - Denominator.GetBitLength() - 1;
        return (int)Math.Clamp(((97 - magnitude) * 30103 / 100000) + 1, 0, DecimalPowers.Largest);
    }

    private static decimal Decimal(BigInteger mantissa, int places) =>
        new DecimalParts((UInt128)BigInteger.Abs(mantissa), places, mantissa.Sign < 0).ToDecimal();

    private static BigInteger DivideToNearest(BigInteger dividend, BigInteger divisor)
    {
        var floor = Divide(dividend, divisor, Side.Down);
        var comparison = (2 * (dividend - (floor * divisor))).CompareTo(divisor);
        return comparison < 0 || (comparison == 0 && floor.IsEven) ? floor : floor + BigInteger.One;
    }

    private static BigInteger Divide(BigInteger dividend, BigInteger divisor, Side side)
    {
        var quotient = BigInteger.DivRem(dividend, divisor, out var rest);
        var isDown = side == Side.Down;
        return rest.IsZero || rest.Sign < 0 != isDown ? quotient
            : isDown ? quotient - BigInteger.One
            : quotient + BigInteger.One;
    }
}
