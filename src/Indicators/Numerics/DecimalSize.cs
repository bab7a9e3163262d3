using System.Numerics;
using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>How many digits of a decimal stand in front of the point and how many behind, most often from 64 bits alone.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DecimalSize
{
    private static readonly ulong[] Powers = CreatePowers();

    private readonly ulong low;
    private readonly uint high;
    private readonly int scale;

    private DecimalSize(ulong low, uint high, int scale) => (this.low, this.high, this.scale) = (low, high, scale);

    internal bool IsZero => low == 0 && high == 0;

    /// <summary>How many digits stand in front of the point; 0 or less for a number below one.</summary>
    internal int WholeDigits => DigitCount - scale;

    /// <summary>How many places behind the point are needed; negative for zeros in front of it.</summary>
    internal int Places => IsZero ? 0 : scale - TrailingZeros;

    internal static DecimalSize Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
        return new(
            ((ulong)unchecked((uint)bits[1]) << 32) | unchecked((uint)bits[0]),
            unchecked((uint)bits[2]),
            value.Scale
        );
    }

    private UInt128 Mantissa => new(high, low);

    private int DigitCount
    {
        get
        {
            if (high != 0)
            {
                var count = 0;
                for (var number = Mantissa; number != UInt128.Zero; number /= 10)
                {
                    count++;
                }

                return count;
            }

            // 1233 / 4096 is the logarithm of 2, near enough for 64 bits.
            var digits = ((64 - BitOperations.LeadingZeroCount(low | 1)) * 1233) >> 12;
            return low < Powers[digits] ? Math.Max(digits, 1) : digits + 1;
        }
    }

    private int TrailingZeros
    {
        get
        {
            var (zeros, number) = (0, Mantissa);
            for (; number > ulong.MaxValue && number % 10 == UInt128.Zero; number /= 10)
            {
                zeros++;
            }

            var rest = number > ulong.MaxValue ? 0 : (ulong)number;
            for (; rest != 0 && rest % 10_000 == 0; rest /= 10_000)
            {
                zeros += 4;
            }

            for (; rest != 0 && rest % 10 == 0; rest /= 10)
            {
                zeros++;
            }

            return zeros;
        }
    }

    private static ulong[] CreatePowers()
    {
        var powers = new ulong[20];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
