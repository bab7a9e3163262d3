using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>
/// A binary floating-point number with a 128-bit significand (38 decimal digits): (negative ? -1 : 1) x significand x 2^exponent,
/// the significand's top bit set, or zero.
/// </summary>
/// <remarks>
/// Decimal holds 28 to 29 digits. A result computed here and rounded once is therefore the nearest decimal, unless the
/// true value lies within the error of a tie between two decimals. Each operation truncates, with a relative error below 2^-126,
/// a quotient below 2^-124; the elementary functions state theirs. No operation allocates.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
internal readonly partial struct WideFloat
{
    private const int Bits = 128;

    private readonly UInt128 significand;
    private readonly long exponent;
    private readonly bool negative;

    private WideFloat(UInt128 significand, long exponent, bool negative)
    {
        this.significand = significand;
        this.exponent = exponent;
        this.negative = negative;
    }

    internal static WideFloat One => new(UInt128.One << (Bits - 1), 1 - Bits, negative: false);

    internal bool IsZero => significand == UInt128.Zero;

    internal bool IsNegative => negative;

    /// <summary>The power of two just above the magnitude: 2^(Magnitude-1) &lt;= |x| &lt; 2^Magnitude.</summary>
    internal long Magnitude => IsZero ? long.MinValue / 4 : exponent + Bits;

    /// <summary>A whole number, exactly.</summary>
    internal static WideFloat Whole(UInt128 value, bool negative = false) => Normalised(value, 0, negative);

    /// <summary>A decimal; exact when it is whole, else with the error of one quotient.</summary>
    internal static WideFloat Of(decimal value)
    {
        var parts = DecimalParts.Of(value);
        var mantissa = Whole(parts.Mantissa, parts.IsNegative);
        return parts.Scale == 0 ? mantissa : mantissa / PowerOfTen(parts.Scale);
    }

    /// <summary>10^<paramref name="power"/>, exactly; the power is within 0 to 38.</summary>
    internal static WideFloat PowerOfTen(int power) => Powers[power];

    public static WideFloat operator -(WideFloat value) => new(value.significand, value.exponent, !value.negative && !value.IsZero);

    public static WideFloat operator -(WideFloat left, WideFloat right) => left + -right;

    public static WideFloat operator +(WideFloat left, WideFloat right)
    {
        if (right.Magnitude > left.Magnitude || (right.Magnitude == left.Magnitude && right.significand > left.significand))
        {
            (left, right) = (right, left);
        }

        var shift = left.exponent - right.exponent;
        if (right.IsZero || shift >= Bits)
        {
            return left;
        }

        // One bit of headroom keeps the carry of a sum; a difference of neighbours (shift 0 or 1) loses nothing.
        var addend = right.significand >> (int)shift;
        return left.negative == right.negative ? Sum(left, addend) : Difference(left, right, addend, (int)shift);
    }

    public static WideFloat operator *(WideFloat left, WideFloat right)
    {
        if (left.IsZero || right.IsZero)
        {
            return default;
        }

        var high = HighProduct(left.significand, right.significand);
        return Normalised(high, left.exponent + right.exponent + Bits, left.negative != right.negative);
    }

    public static WideFloat operator /(WideFloat left, WideFloat right) => left * Reciprocal(right);

    /// <summary>The number divided by a small whole number.</summary>
    public static WideFloat operator /(WideFloat left, ulong right)
    {
        // Long division in two 64-bit digits, with a third for the bits that normalising would otherwise bring in as zeros.
        var (high, rest) = UInt128.DivRem(left.significand >> 64, right);
        var (middle, rest2) = UInt128.DivRem((rest << 64) | Low(left.significand), right);
        var quotient = (high << 64) | middle;
        var lead = (int)UInt128.LeadingZeroCount(quotient);
        if (quotient == UInt128.Zero)
        {
            return default;
        }

        var tail = lead == 0 ? UInt128.Zero : ((rest2 << 64) / right) >> (64 - Math.Min(lead, 64));
        return new((quotient << lead) | tail, left.exponent - lead, left.negative);
    }

    /// <summary>The number times 2^<paramref name="power"/>.</summary>
    internal WideFloat Scaled(long power) => IsZero ? this : new(significand, exponent + power, negative);

    /// <summary>The nearest whole number, for magnitudes below 2^62.</summary>
    internal long ToNearestInteger()
    {
        if (Magnitude < 0)
        {
            return 0;
        }

        var half = (long)(significand >> (int)(-exponent - 1));
        var whole = (half + 1) >> 1;
        return negative ? -whole : whole;
    }

    private static WideFloat Sum(WideFloat left, UInt128 addend)
    {
        var sum = unchecked(left.significand + addend);
        return sum >= left.significand
            ? new(sum, left.exponent, left.negative)
            : new((sum >> 1) | (UInt128.One << (Bits - 1)), left.exponent + 1, left.negative);
    }

    private static WideFloat Difference(WideFloat left, WideFloat right, UInt128 subtrahend, int shift)
    {
        if (shift == 0)
        {
            return Normalised(left.significand - subtrahend, left.exponent, left.negative);
        }

        // Borrow the next 64 bits so that a cancelled top bit does not cost the last place.
        var lost = shift >= 64 ? Low(right.significand >> (shift - 64)) : Low(right.significand) << (64 - shift);
        var difference = left.significand - subtrahend - (lost == 0 ? UInt128.Zero : UInt128.One);
        var fraction = unchecked(0UL - lost);
        var lead = (int)UInt128.LeadingZeroCount(difference);
        return lead >= 64
            ? Normalised((difference << 64) | fraction, left.exponent - 64, left.negative)
            : new((difference << lead) | (lead == 0 ? UInt128.Zero : (UInt128)(fraction >> (64 - lead))), left.exponent - lead, left.negative);
    }

    /// <summary>1 / value by Newton's iteration from a double: 52, 104, 127 bits.</summary>
    private static WideFloat Reciprocal(WideFloat value)
    {
        var leading = (double)(ulong)(value.significand >> 64);
        var guess = FromDouble(1d / leading).Scaled(-value.exponent - 64);
        guess = value.negative ? -guess : guess;
        for (var i = 0; i < 2; i++)
        {
            guess += guess * (One - (value * guess));
        }

        return guess;
    }

    private static WideFloat FromDouble(double value)
    {
        var bits = BitConverter.DoubleToUInt64Bits(value);
        var power = (int)((bits >> 52) & 0x7FF);
        var fraction = (bits & 0xF_FFFF_FFFF_FFFF) | 0x10_0000_0000_0000;
        return Normalised(fraction, power - 1075, negative: false);
    }

    private static ulong Low(UInt128 value) => unchecked((ulong)value);

    private static UInt128 HighProduct(UInt128 left, UInt128 right)
    {
        var (leftHigh, leftLow) = ((ulong)(left >> 64), Low(left));
        var (rightHigh, rightLow) = ((ulong)(right >> 64), Low(right));
        var low = Math.BigMul(leftLow, rightLow);
        var cross1 = Math.BigMul(leftHigh, rightLow);
        var cross2 = Math.BigMul(leftLow, rightHigh);
        var middle = (low >> 64) + Low(cross1) + Low(cross2);
        return Math.BigMul(leftHigh, rightHigh) + (cross1 >> 64) + (cross2 >> 64) + (middle >> 64);
    }

    private static WideFloat Normalised(UInt128 significand, long exponent, bool negative)
    {
        if (significand == UInt128.Zero)
        {
            return default;
        }

        var lead = (int)UInt128.LeadingZeroCount(significand);
        return new(significand << lead, exponent - lead, negative);
    }
}
