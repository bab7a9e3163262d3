using System.Numerics;

namespace Indicators.Tests;

/// <summary>An exact fraction: what every rounded result is measured against.</summary>
internal readonly struct Rational
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominator;

    internal Rational(BigInteger numerator, BigInteger denominator)
    {
        this.numerator = denominator.Sign < 0 ? -numerator : numerator;
        this.denominator = BigInteger.Abs(denominator);
    }

    internal static Rational One => new(BigInteger.One, BigInteger.One);

    internal BigInteger Numerator => numerator;

    internal BigInteger Denominator => denominator;

    internal int Sign => numerator.Sign;

    internal static Rational Whole(BigInteger whole) => new(whole, BigInteger.One);

    internal static Rational Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var mantissa = (Word(bits[2]) << 64) + (Word(bits[1]) << 32) + Word(bits[0]);
        return new(decimal.IsNegative(value) ? -mantissa : mantissa, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>2^<paramref name="exponent"/>.</summary>
    internal static Rational PowerOfTwo(int exponent) =>
        exponent < 0 ? new(BigInteger.One, BigInteger.One << -exponent) : Whole(BigInteger.One << exponent);

    /// <summary>10^<paramref name="exponent"/>.</summary>
    internal static Rational PowerOfTen(int exponent) =>
        exponent < 0 ? new(BigInteger.One, BigInteger.Pow(10, -exponent)) : Whole(BigInteger.Pow(10, exponent));

    internal static Rational Abs(Rational value) => value.Sign < 0 ? -value : value;

    internal static Rational Pow(Rational value, int exponent) =>
        exponent < 0
            ? new(BigInteger.Pow(value.denominator, -exponent), BigInteger.Pow(value.numerator, -exponent))
            : new(BigInteger.Pow(value.numerator, exponent), BigInteger.Pow(value.denominator, exponent));

    public static Rational operator +(Rational left, Rational right) =>
        new(
            (left.numerator * right.denominator) + (right.numerator * left.denominator),
            left.denominator * right.denominator
        );

    public static Rational operator -(Rational left, Rational right) => left + -right;

    public static Rational operator -(Rational value) => new(-value.numerator, value.denominator);

    public static Rational operator *(Rational left, Rational right) =>
        new(left.numerator * right.numerator, left.denominator * right.denominator);

    public static Rational operator /(Rational left, Rational right) =>
        new(left.numerator * right.denominator, left.denominator * right.numerator);

    public static bool operator <(Rational left, Rational right) => left.Compare(right) < 0;

    public static bool operator <=(Rational left, Rational right) => left.Compare(right) <= 0;

    public static bool operator >(Rational left, Rational right) => left.Compare(right) > 0;

    public static bool operator >=(Rational left, Rational right) => left.Compare(right) >= 0;

    internal bool Is(Rational other) => Compare(other) == 0;

    public override string ToString() => $"{numerator} / {denominator}";

    private int Compare(Rational other) => (numerator * other.denominator).CompareTo(other.numerator * denominator);

    private static BigInteger Word(int bits) => unchecked((uint)bits);
}
