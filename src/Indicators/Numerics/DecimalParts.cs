using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>A decimal taken apart: value = (negative ? -1 : 1) x mantissa / 10^scale.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DecimalParts(UInt128 Mantissa, int Scale, bool IsNegative)
{
    internal static DecimalParts Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        var low = ((ulong)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]);
        return new DecimalParts(new UInt128(unchecked((uint)bits[2]), low), value.Scale, decimal.IsNegative(value));
    }

    /// <summary>The decimal, without trailing zeros behind the point; the mantissa is below 2^96.</summary>
    internal decimal ToDecimal()
    {
        var (mantissa, places) = (Mantissa, Scale);
        while (places > 0 && IsMultipleOfTen(mantissa))
        {
            mantissa /= 10;
            places--;
        }

        var low = Low(mantissa);
        return new decimal(
            unchecked((int)low),
            unchecked((int)(low >> 32)),
            unchecked((int)(uint)(mantissa >> 64)),
            IsNegative && mantissa != UInt128.Zero,
            (byte)places
        );
    }

    /// <summary>A multiple of ten is even and a multiple of five, and 2^64 is one more than a multiple of five.</summary>
    private static bool IsMultipleOfTen(UInt128 number) =>
        ulong.IsEvenInteger(Low(number)) && ((Low(number >> 64) % 5) + (Low(number) % 5)) % 5 == 0;

    private static ulong Low(UInt128 value) => unchecked((ulong)value);
}
