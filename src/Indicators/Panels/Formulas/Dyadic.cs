using System.Numerics;
using System.Runtime.InteropServices;

namespace Indicators.Panels;

/// <summary>A double, or the middle of two, as a whole number times a power of two.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Dyadic(BigInteger Mantissa, int Exponent)
{
    /// <summary>A finite double, exactly.</summary>
    internal static Dyadic Of(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var biased = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xF_FFFF_FFFF_FFFF;
        var mantissa = biased == 0 ? fraction : fraction | (1L << 52);
        return new(bits < 0 ? -mantissa : mantissa, Math.Max(biased, 1) - 1075);
    }

    internal static Dyadic Middle(double left, double right)
    {
        var sum = Of(left) + Of(right);
        return sum with { Exponent = sum.Exponent - 1 };
    }

    public static Dyadic operator +(Dyadic left, Dyadic right)
    {
        var exponent = Math.Min(left.Exponent, right.Exponent);
        return new(left.Units(exponent) + right.Units(exponent), exponent);
    }

    public static Dyadic operator -(Dyadic left, Dyadic right) => left + right with { Mantissa = -right.Mantissa };

    public static Dyadic operator *(Dyadic left, Dyadic right) =>
        new(left.Mantissa * right.Mantissa, left.Exponent + right.Exponent);

    /// <summary>The number in units of 2^<paramref name="exponent"/>, which is not above its own.</summary>
    internal BigInteger Units(int exponent) => Mantissa << (Exponent - exponent);
}
