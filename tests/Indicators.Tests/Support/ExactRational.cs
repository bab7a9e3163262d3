using System.Numerics;
using System.Runtime.InteropServices;

namespace Indicators.Tests;

/// <summary>An exact fraction: the reference that decimal results are held against.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ExactRational(BigInteger Numerator, BigInteger Denominator)
{
    internal static ExactRational Of(decimal value)
    {
        var bits = decimal.GetBits(value);
        var words = Array.ConvertAll(bits, static bit => unchecked((uint)bit));
        var magnitude = ((BigInteger)words[2] << 64) + ((BigInteger)words[1] << 32) + words[0];
        return new(bits[3] < 0 ? -magnitude : magnitude, BigInteger.Pow(10, value.Scale));
    }

    internal ExactRational Abs() => new(BigInteger.Abs(Numerator), Denominator);

    /// <summary>The quotient, or null where the divisor is zero.</summary>
    internal ExactRational? Over(ExactRational divisor) =>
        divisor.Numerator.IsZero ? null
        : divisor.Numerator.Sign > 0 ? new(Numerator * divisor.Denominator, Denominator * divisor.Numerator)
        : new(-Numerator * divisor.Denominator, Denominator * -divisor.Numerator);

    internal bool Equals(decimal value) => (this - Of(value)).Numerator.IsZero;

    public static ExactRational operator +(ExactRational left, ExactRational right) =>
        new(
            (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        );

    public static ExactRational operator -(ExactRational left, ExactRational right) =>
        new(
            (left.Numerator * right.Denominator) - (right.Numerator * left.Denominator),
            left.Denominator * right.Denominator
        );

    public static ExactRational operator *(ExactRational left, ExactRational right) =>
        new(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static bool operator <=(ExactRational left, ExactRational right) =>
        left.Numerator * right.Denominator <= right.Numerator * left.Denominator;

    public static bool operator >=(ExactRational left, ExactRational right) => right <= left;
}
