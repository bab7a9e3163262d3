using System.Numerics;
using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>An exact fraction, in which the ends of bounds are computed. The default is zero.</summary>
/// <remarks>Numerator and denominator are not reduced: formulas are short, and a common divisor would cost more than it saves.</remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly partial struct Fraction : IComparable<Fraction>, IEquatable<Fraction>
{
    private readonly BigInteger numerator;
    private readonly BigInteger denominatorLessOne;

    private Fraction(BigInteger numerator, BigInteger denominator)
    {
        var isNegative = denominator.Sign < 0;
        this.numerator = isNegative ? -numerator : numerator;
        denominatorLessOne = (isNegative ? -denominator : denominator) - BigInteger.One;
    }

    internal static Fraction Zero => default;

    internal static Fraction One { get; } = Whole(1);

    internal BigInteger Numerator => numerator;

    internal BigInteger Denominator => denominatorLessOne + BigInteger.One;

    internal int Sign => numerator.Sign;

    /// <summary>How many bits numerator and denominator have together.</summary>
    internal long Bits => numerator.GetBitLength() + denominatorLessOne.GetBitLength();

    internal static Fraction Whole(BigInteger value) => new(value, BigInteger.One);

    /// <summary>A decimal, exactly.</summary>
    internal static Fraction Of(decimal value)
    {
        var parts = DecimalParts.Of(value);
        var mantissa = (BigInteger)parts.Mantissa;
        return new(parts.IsNegative ? -mantissa : mantissa, PowerOfTen(parts.Scale));
    }

    /// <summary>The sum; of denominators of which one divides the other, like powers of ten, the larger stays, so that long sums stay short.</summary>
    public static Fraction operator +(in Fraction left, in Fraction right)
    {
        var isLeftLarger = left.denominatorLessOne >= right.denominatorLessOne;
        var (large, small) = isLeftLarger ? (left, right) : (right, left);
        var factor = BigInteger.DivRem(large.Denominator, small.Denominator, out var rest);
        return rest.IsZero
            ? new(large.numerator + (small.numerator * factor), large.Denominator)
            : new(
                (left.numerator * right.Denominator) + (right.numerator * left.Denominator),
                left.Denominator * right.Denominator
            );
    }

    public static Fraction operator -(in Fraction left, in Fraction right) => left + -right;

    public static Fraction operator -(in Fraction value) => new(-value.numerator, value.Denominator);

    public static Fraction operator *(in Fraction left, in Fraction right) =>
        new(left.numerator * right.numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient; the divisor is not zero.</summary>
    public static Fraction operator /(in Fraction left, in Fraction right) =>
        new(left.numerator * right.Denominator, left.Denominator * right.numerator);

    public static bool operator ==(in Fraction left, in Fraction right) => left.CompareTo(right) == 0;

    public static bool operator !=(in Fraction left, in Fraction right) => left.CompareTo(right) != 0;

    public static bool operator <(in Fraction left, in Fraction right) => left.CompareTo(right) < 0;

    public static bool operator >(in Fraction left, in Fraction right) => left.CompareTo(right) > 0;

    public static bool operator <=(in Fraction left, in Fraction right) => left.CompareTo(right) <= 0;

    public static bool operator >=(in Fraction left, in Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>The value to a whole power from 0 up.</summary>
    internal Fraction Power(int exponent) =>
        new(BigInteger.Pow(numerator, exponent), BigInteger.Pow(Denominator, exponent));

    public int CompareTo(Fraction other) => (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    public bool Equals(Fraction other) => CompareTo(other) == 0;

    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <summary>Equal fractions may differ in their parts, so the hash is that of the reduced one.</summary>
    public override int GetHashCode()
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, Denominator);
        return HashCode.Combine(numerator / divisor, Denominator / divisor);
    }
}
