namespace Indicators.Panels;

/// <summary>Doubles as whole numbers: the sign, eleven bits of exponent (1,023 for 2^0), 52 bits behind the point.</summary>
internal static class LaneBits
{
    /// <summary>1.5 x 2^52: added to a number below 2^51 in size, it rounds that to a whole number, held in the lowest bits.</summary>
    internal const double Shift = 6755399441055744d;

    /// <summary>The bits of <see cref="Shift"/>.</summary>
    internal const long Shifter = 0x4338_0000_0000_0000;

    /// <summary>The bits of 2^52: with a whole number below 2^52 in the lowest bits, that number is added.</summary>
    internal const long Whole = 0x4330_0000_0000_0000;

    /// <summary>2^52 + <see cref="ExponentOffset"/>.</summary>
    internal const double WholeBias = 4503599627370496d + ExponentOffset;

    /// <summary>Keeps exponents above zero while they are shifted.</summary>
    internal const long ExponentOffset = 1024;

    internal const long ExponentMask = 0x7FF0_0000_0000_0000;

    internal const long ExponentBias = ExponentOffset << 52;

    /// <summary>Added to the bits of x = m x 2^k, m from the root of 1/2 up to that of 2: k + <see cref="ExponentOffset"/> in the exponent.</summary>
    internal const long FromRootOfHalf = ExponentBias - 0x3FE6_A09E_667F_3BCD;

    /// <summary>The bits of 2^-256.</summary>
    internal const long SmallestUsual = (1023L - 256L) << 52;

    /// <summary>Of the bits of |x| less those of 2^-256, the ones that are zero below 2^256.</summary>
    internal const long BeyondUsual = -1L << 61;

    /// <summary>Half the range of whole numbers that <see cref="Shift"/> reaches.</summary>
    internal const long HalfRange = 1L << 51;

    /// <summary>Of a whole number plus <see cref="HalfRange"/>, the bits that are zero within the range.</summary>
    internal const long BeyondRange = -1L << 52;
}
