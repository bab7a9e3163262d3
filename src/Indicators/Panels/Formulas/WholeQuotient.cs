namespace Indicators.Panels;

/// <summary>The double nearest to a quotient of whole numbers below 2^126 in size: 62 bits or more of it, the last one set where something is left.</summary>
internal static class WholeQuotient
{
    private const int Bits = 62;

    /// <summary>The nearest double; the divisor is not zero.</summary>
    internal static double Nearest(Int128 over, Int128 under)
    {
        if (over == Int128.Zero)
        {
            return 0d;
        }

        var nearest = Nearest((UInt128)Int128.Abs(over), (UInt128)Int128.Abs(under));
        return Int128.IsNegative(over) == Int128.IsNegative(under) ? nearest : -nearest;
    }

    private static double Nearest(UInt128 over, UInt128 under)
    {
        var (quotient, rest) = UInt128.DivRem(over, under);
        var shift = 0;
        for (; quotient >> Bits == UInt128.Zero; shift++)
        {
            // The rest is below the divisor and its double below 2^127.
            rest <<= 1;
            quotient <<= 1;
            if (rest >= under)
            {
                rest -= under;
                quotient |= UInt128.One;
            }
        }

        var isLeft = rest != UInt128.Zero;
        for (; quotient >> (Bits + 2) != UInt128.Zero; shift--)
        {
            isLeft |= (quotient & UInt128.One) != UInt128.Zero;
            quotient >>= 1;
        }

        return Math.ScaleB((double)((ulong)quotient | (isLeft ? 1UL : 0UL)), -shift);
    }
}
