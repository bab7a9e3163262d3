using System.Numerics;

namespace Indicators;

internal readonly partial struct WideFloat
{
    /// <summary>ln 2, to 128 bits: 0.B17217F7D1CF79ABC9E3B39803F2F6AF (hexadecimal).</summary>
    private static readonly WideFloat Ln2 = new(
        new UInt128(0xB17217F7D1CF79AB, 0xC9E3B39803F2F6AF),
        -Bits,
        negative: false
    );

    /// <summary>1 / ln 2, to 128 bits: 1.71547652B82FE1777D0FFDA0D23A7D12 (hexadecimal), shifted to start at the top bit.</summary>
    private static readonly WideFloat InverseLn2 = One / Ln2;

    /// <summary>How often the exponential halves its argument before the series.</summary>
    private const int Halvings = 8;

    /// <summary>ln x for x above zero; relative error below 2^-118 where x is not within 1/8 of 1, absolute error below 2^-120 there.</summary>
    /// <remarks>x = m 2^k with m in (0.7, 1.42); ln x = k ln 2 + 2 artanh((m - 1) / (m + 1)).</remarks>
    internal static WideFloat Log(in WideFloat x)
    {
        var power = x.Magnitude;
        var m = x.Scaled(-power);
        if (m.significand < new UInt128(0xB504F333F9DE6484, 0))
        {
            (m, power) = (m.Scaled(1), power - 1);
        }

        var series = TwiceArtanh((m - One) / (m + One));
        return power == 0 ? series : (Whole((UInt128)Math.Abs(power), power < 0) * Ln2) + series;
    }

    /// <summary>ln(1 + d) for d within -1/4 to 1/4, with a relative error below 2^-118 however small d is.</summary>
    internal static WideFloat LogOnePlus(in WideFloat d) => TwiceArtanh(d / (Whole(2) + d));

    /// <summary>e^x; relative error below 2^-115 for |x| up to 100. Past 2^20 in magnitude the answer is zero or beyond every decimal.</summary>
    internal static WideFloat Exp(in WideFloat x)
    {
        if (x.Magnitude > 20)
        {
            return x.negative ? default : One.Scaled(1 << 20);
        }

        var u = ReducedExpMinusOne(x, out var power);
        return (One + u).Scaled(power);
    }

    /// <summary>e^x - 1; relative error below 2^-115 for |x| up to 100, however small x is.</summary>
    internal static WideFloat ExpMinusOne(in WideFloat x)
    {
        if (x.Magnitude > 20)
        {
            return Exp(x) - One;
        }

        var u = ReducedExpMinusOne(x, out var power);
        return power == 0 ? u : (One + u).Scaled(power) - One;
    }

    /// <summary>x^n for a whole n from 0 to 2^20; relative error below n 2^-125.</summary>
    internal static WideFloat Power(in WideFloat x, ulong n)
    {
        if (n == 0)
        {
            return One;
        }

        var result = x;
        for (var bit = BitOperations.Log2(n) - 1; bit >= 0; bit--)
        {
            result *= result;
            result = (n >> bit & 1) == 0 ? result : result * x;
        }

        return result;
    }

    /// <summary>2 artanh(s) = 2 (s + s^3/3 + s^5/5 + ...) for |s| up to 0.18: 26 terms at most.</summary>
    private static WideFloat TwiceArtanh(in WideFloat s)
    {
        var square = s * s;
        var sum = s;
        var power = s;
        for (ulong n = 3; ; n += 2)
        {
            power *= square;
            var term = power / n;
            if (term.IsZero || term.Magnitude < sum.Magnitude - Bits)
            {
                return sum.Scaled(1);
            }

            sum += term;
        }
    }

    /// <summary>u with e^x = (1 + u) 2^power, and |u| below 0.42.</summary>
    /// <remarks>x = power ln 2 + f; e^(f / 2^8) - 1 by its series; squared back as u -> 2u + u^2, which keeps the small part's digits.</remarks>
    private static WideFloat ReducedExpMinusOne(in WideFloat x, out long power)
    {
        power = (x * InverseLn2).ToNearestInteger();
        var rest = power == 0 ? x : x - (Whole((UInt128)Math.Abs(power), power < 0) * Ln2);
        var u = ExpMinusOneSeries(rest.Scaled(-Halvings));
        for (var i = 0; i < Halvings; i++)
        {
            u = u.Scaled(1) + (u * u);
        }

        return u;
    }

    /// <summary>e^y - 1 = y + y^2/2! + y^3/3! + ... for |y| below 2^-9.</summary>
    private static WideFloat ExpMinusOneSeries(in WideFloat y)
    {
        var sum = y;
        var term = y;
        for (ulong n = 2; ; n++)
        {
            term = term * y / n;
            if (term.IsZero || term.Magnitude < sum.Magnitude - Bits)
            {
                return sum;
            }

            sum += term;
        }
    }
}
