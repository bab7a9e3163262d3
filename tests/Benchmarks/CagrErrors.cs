using System.Globalization;
using System.Numerics;

namespace Indicators.Benchmarks;

/// <summary>The error of a CAGR in units of the 28th decimal place, against roots taken in whole numbers of any size.</summary>
internal static class CagrErrors
{
    /// <summary>Decimal places of the reference: ten more than a decimal has.</summary>
    private const int Places = 38;

    private static readonly BigInteger One = BigInteger.Pow(10, Places);
    private static readonly BigInteger LastPlace = BigInteger.Pow(10, Places - 28);

    internal static void Write(TextWriter output)
    {
        var (from, to) = Levels.Create();
        output.WriteLine(
            $"{Levels.Count} pairs of levels; error in units of 1e-28, correct digits of the worst result"
        );
        foreach (var (numerator, denominator) in new[] { (12, 1), (21, 2) })
        {
            var periods = (decimal)numerator / denominator;
            var exact = from.Zip(to, (start, end) => Exact(start, end, numerator, denominator)).ToArray();
            Write(
                output,
                $"Cagr.Between, n = {periods}",
                exact,
                i => Scaled(Cagr.Between(from[i], to[i], periods).ToFraction())
            );
            Write(
                output,
                $"Math.Pow on the decimal ratio, n = {periods}",
                exact,
                i => Scaled(Math.Pow((double)(to[i] / from[i]), 1d / (double)periods) - 1d)
            );
            Write(
                output,
                $"Math.Pow on doubles, n = {periods}",
                exact,
                i => Scaled(Math.Pow((double)to[i] / (double)from[i], 1d / (double)periods) - 1d)
            );
        }
    }

    private static void Write(TextWriter output, string name, BigInteger[] exact, Func<int, BigInteger> compute)
    {
        var (worst, digits) = (BigInteger.Zero, double.PositiveInfinity);
        for (var i = 0; i < exact.Length; i++)
        {
            var error = BigInteger.Abs(compute(i) - exact[i]);
            worst = BigInteger.Max(worst, error);
            digits = Math.Min(
                digits,
                error.IsZero ? Places : BigInteger.Log10(BigInteger.Abs(exact[i])) - BigInteger.Log10(error)
            );
        }

        var units = (double)worst / (double)LastPlace;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -45} max error {units, 12:0.######e+0}   correct digits {digits, 5:0.0}"
            )
        );
    }

    /// <summary>((to / from)^(denominator / numerator) - 1) x 10^Places, rounded down.</summary>
    private static BigInteger Exact(decimal from, decimal to, int numerator, int denominator)
    {
        var (start, end) = (Hundredths(from), Hundredths(to));
        var radicand =
            BigInteger.Pow(end, denominator) * BigInteger.Pow(One, numerator) / BigInteger.Pow(start, denominator);
        return FloorRoot(radicand, numerator) - One;
    }

    /// <summary>The largest whole number whose n-th power is not above the value, by Newton's iteration from above.</summary>
    private static BigInteger FloorRoot(BigInteger value, int n)
    {
        var root = BigInteger.One << (int)((value.GetBitLength() / n) + 1);
        while (true)
        {
            var next = (((n - 1) * root) + (value / BigInteger.Pow(root, n - 1))) / n;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    private static BigInteger Hundredths(decimal level) => new(level * 100m);

    private static BigInteger Scaled(decimal fraction)
    {
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(fraction, bits);
        var mantissa = unchecked(((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0]);
        return (decimal.IsNegative(fraction) ? -mantissa : mantissa) * BigInteger.Pow(10, Places - fraction.Scale);
    }

    /// <summary>A double is a whole number times a power of two; the place below 10^-Places is dropped.</summary>
    private static BigInteger Scaled(double fraction)
    {
        var bits = BitConverter.DoubleToInt64Bits(Math.Abs(fraction));
        var mantissa = (BigInteger)((bits & 0xF_FFFF_FFFF_FFFF) | 0x10_0000_0000_0000) * One;
        var power = (int)(bits >> 52) - 1075;
        var magnitude = power < 0 ? mantissa >> -power : mantissa << power;
        return fraction < 0d ? -magnitude : magnitude;
    }
}
