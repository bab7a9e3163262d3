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
/// Significands are added and multiplied unchecked: carries and borrows are taken care of, not lost.
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

    private static UInt128 TopBit => new(1UL << 63, 0);

    internal static WideFloat One => new(TopBit, 1 - Bits, negative: false);

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

    /// <summary>The quotient of two decimals, the divisor not zero; relative error below 2^-123.</summary>
    internal static WideFloat Quotient(decimal dividend, decimal divisor)
    {
        var (over, under) = (DecimalParts.Of(dividend), DecimalParts.Of(divisor));
        var (numerator, denominator) = (Whole(over.Mantissa, over.IsNegative), Whole(under.Mantissa, under.IsNegative));
        return over.Scale <= under.Scale
            ? numerator * PowerOfTen(under.Scale - over.Scale) / denominator
            : numerator / (denominator * PowerOfTen(over.Scale - under.Scale));
    }

    /// <summary>10^<paramref name="power"/>, exactly; the power is within 0 to 38.</summary>
    internal static WideFloat PowerOfTen(int power) => Powers[power];

    public static WideFloat operator -(in WideFloat value) =>
        new(value.significand, value.exponent, !value.negative && !value.IsZero);

    public static WideFloat operator -(in WideFloat left, in WideFloat right) => left + -right;

    public static WideFloat operator +(in WideFloat left, in WideFloat right)
    {
        if (left.IsZero || right.IsZero)
        {
            return left.IsZero ? right : left;
        }

        return
            right.exponent > left.exponent || (right.exponent == left.exponent && right.significand > left.significand)
            ? AddSmaller(right, left)
            : AddSmaller(left, right);
    }

    public static WideFloat operator *(in WideFloat left, in WideFloat right)
    {
        if (left.IsZero || right.IsZero)
        {
            return default;
        }

        // The product of two significands has its top bit in the first place or the second.
        var high = HighProduct(left.significand, right.significand, out var next);
        var (exponent, negative) = (left.exponent + right.exponent + Bits, left.negative != right.negative);
        return high >= TopBit
            ? new(high, exponent, negative)
            : new(unchecked((high << 1) | (next >> 63)), exponent - 1, negative);
    }

    public static WideFloat operator /(in WideFloat left, in WideFloat right) => left * Reciprocal(right);

    /// <summary>The number divided by a small whole number.</summary>
    public static WideFloat operator /(in WideFloat left, ulong right)
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

    private static WideFloat AddSmaller(in WideFloat left, in WideFloat right)
    {
        var shift = left.exponent - right.exponent;
        if (shift >= Bits)
        {
            return left;
        }

        // One bit of headroom keeps the carry of a sum; a difference of neighbours (shift 0 or 1) loses nothing.
        var addend = right.significand >> (int)shift;
        return left.negative == right.negative ? Sum(left, addend) : Difference(left, right, addend, (int)shift);
    }

    private static WideFloat Sum(in WideFloat left, UInt128 addend)
    {
        var sum = unchecked(left.significand + addend);
        return sum >= left.significand
            ? new(sum, left.exponent, left.negative)
            : new((sum >> 1) | TopBit, left.exponent + 1, left.negative);
    }

    private static WideFloat Difference(in WideFloat left, in WideFloat right, UInt128 subtrahend, int shift)
    {
        if (shift == 0)
        {
            return Normalised(unchecked(left.significand - subtrahend), left.exponent, left.negative);
        }

        // Borrow the next 64 bits so that a cancelled top bit does not cost the last place.
        var lost = shift >= 64 ? Low(right.significand >> (shift - 64)) : Low(right.significand) << (64 - shift);
        var difference = unchecked(left.significand - subtrahend - (lost == 0 ? 0UL : 1UL));
        var fraction = unchecked(0UL - lost);
        var lead = (int)UInt128.LeadingZeroCount(difference);
        return lead >= 64
            ? Normalised((difference << 64) | fraction, left.exponent - 64, left.negative)
            : new(
                (difference << lead) | (lead == 0 ? UInt128.Zero : (UInt128)(fraction >> (64 - lead))),
                left.exponent - lead,
                left.negative
            );
    }

    /// <summary>1 / value, by a double, its error in double, and one step of Newton's: 52, 102, 126 bits.</summary>
    private static WideFloat Reciprocal(in WideFloat value)
    {
        var leading = (ulong)(value.significand >> 64);
        var (high, rest) = (
            (double)(leading & ~0x7FFUL),
            (leading & 0x7FF) + Math.ScaleB((double)Low(value.significand), -64)
        );
        var first = 1d / high;
        var second = first * (Math.FusedMultiplyAdd(-high, first, 1d) - (rest * first));
        var guess = (FromDouble(first) + FromDouble(second)).Scaled(-value.exponent - 64);
        guess = value.negative ? -guess : guess;
        return guess + (guess * (One - (value * guess)));
    }

    /// <summary>A double that is zero or has its full 53 bits, exactly.</summary>
    private static WideFloat FromDouble(double value)
    {
        if (value == 0d)
        {
            return default;
        }

        var bits = BitConverter.DoubleToUInt64Bits(value);
        var power = (int)((bits >> 52) & 0x7FF);
        var fraction = (bits << 11) | (1UL << 63);
        return new(new UInt128(fraction, 0), power - 1150, double.IsNegative(value));
    }

    private static ulong Low(UInt128 value) => unchecked((ulong)value);

    /// <summary>The upper 128 bits of the product of two significands, and the 64 bits below them but for a last carry.</summary>
    private static UInt128 HighProduct(UInt128 left, UInt128 right, out ulong next)
    {
        unchecked
        {
            var (leftHigh, leftLow) = ((ulong)(left >> 64), (ulong)left);
            var (rightHigh, rightLow) = ((ulong)(right >> 64), (ulong)right);
            var cross1 = Math.BigMul(leftHigh, rightLow, out var middle1);
            var cross2 = Math.BigMul(leftLow, rightHigh, out var middle2);
            var top = Math.BigMul(leftHigh, rightHigh, out var bottom);
            var sum = middle1 + middle2;
            next = sum + Math.BigMul(leftLow, rightLow, out _);
            var carries = (sum < middle1 ? 1UL : 0UL) + (next < sum ? 1UL : 0UL);
            return new UInt128(top, bottom) + cross1 + cross2 + carries;
        }
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
