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
}
