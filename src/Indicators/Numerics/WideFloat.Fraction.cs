using System.Numerics;

namespace Indicators;

internal readonly partial struct WideFloat
{
    /// <summary>A fraction; relative error below 2^-126.</summary>
    internal static WideFloat Of(in Fraction value)
    {
        var magnitude = BigInteger.Abs(value.Numerator);
        var shift = (int)(Bits - (magnitude.GetBitLength() - value.Denominator.GetBitLength()));
        var quotient =
            shift >= 0 ? (magnitude << shift) / value.Denominator : magnitude / (value.Denominator << -shift);
        var excess = (int)Math.Max(0, quotient.GetBitLength() - Bits);
        return Normalised((UInt128)(quotient >> excess), excess - shift, value.Sign < 0);
    }

    /// <summary>The number as an exact fraction.</summary>
    internal Fraction ToFraction()
    {
        var whole = (BigInteger)significand;
        return Fraction.Whole(negative ? -whole : whole) * Fraction.TwoTo((int)exponent);
    }
}
