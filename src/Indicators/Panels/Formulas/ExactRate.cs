using System.Numerics;

namespace Indicators.Panels;

/// <summary>The double nearest to (numerator / denominator)^(1 / root) - 1, in whole numbers of any size: what is left where doubles cannot prove a rounding.</summary>
/// <remarks>
/// A double m is below the value when (1 + m)^root denominator is below numerator, and 1 + m is a whole number over a power of two, so every
/// comparison is exact; the middle of two neighbours decides, a tie going to the even one.
/// </remarks>
internal sealed class ExactRate
{
    /// <summary>Far above the error of a logarithm in double, as a part of 1.</summary>
    private const double Slack = 1d / (1L << 30);

    private readonly BigInteger numerator;
    private readonly BigInteger denominator;
    private readonly int root;
    private readonly double log;

    private ExactRate(BigInteger numerator, BigInteger denominator, int root)
    {
        (this.numerator, this.denominator, this.root) = (numerator, denominator, root);
        log = numerator.Sign > 0 ? (BigInteger.Log(numerator) - BigInteger.Log(denominator)) / root : double.NaN;
    }

    /// <summary>The nearest double, or infinity past the largest.</summary>
    /// <param name="numerator">Not below zero, or the root is 1.</param>
    /// <param name="denominator">Above zero.</param>
    /// <param name="root">From 1 up.</param>
    internal static double Nearest(BigInteger numerator, BigInteger denominator, int root) =>
        new ExactRate(numerator, denominator, root).Nearest();

    private double Nearest()
    {
        var (low, high) = Bracket();
        while (Order(low) + 1 < Order(high))
        {
            var middle = FromOrder(Middle(Order(low), Order(high)));
            (low, high) = IsAtMost(Dyadic.Of(middle)) ? (middle, high) : (low, middle);
        }

        // The largest double and infinity have no middle but the double that would follow, 2^1024.
        var between =
            double.IsInfinity(high) ? Edge(high)
            : double.IsInfinity(low) ? Edge(low)
            : Dyadic.Middle(low, high);
        var side = Compare(between);
        var isLowEven = (BitConverter.DoubleToInt64Bits(low) & 1L) == 0L;
        return (side < 0 || (side == 0 && isLowEven) ? low : high) + 0d;
    }

    /// <summary>Two doubles, the first at most the value, the second above it.</summary>
    private (double Low, double High) Bracket()
    {
        var guess = Math.Exp(log) - 1d;
        var (low, high) = (guess - (Slack * (1d + Math.Abs(guess))), guess + (Slack * (1d + Math.Abs(guess))));
        return double.IsFinite(low) && double.IsFinite(high) && IsAtMost(Dyadic.Of(low)) && !IsAtMost(Dyadic.Of(high))
            ? (low, high)
            : (double.NegativeInfinity, double.PositiveInfinity);
    }

    private bool IsAtMost(Dyadic candidate) => Compare(candidate) >= 0;

    /// <summary>The sign of the value less a candidate.</summary>
    private int Compare(Dyadic candidate)
    {
        var exponent = Math.Min(candidate.Exponent, 0);
        var sum = candidate.Units(exponent) + (BigInteger.One << -exponent);
        if (sum.Sign <= 0 && root > 1)
        {
            return numerator.IsZero && sum.IsZero ? 0 : 1;
        }

        return Quick(sum, exponent) is { } sign and not 0
            ? sign
            : (numerator << (-exponent * root)).CompareTo(BigInteger.Pow(sum, root) * denominator);
    }

    /// <summary>The sign by logarithms, where they are well apart, which spares large powers; else 0.</summary>
    private int Quick(BigInteger sum, int exponent)
    {
        if (sum.Sign <= 0 || double.IsNaN(log))
        {
            return 0;
        }

        var difference = log - (BigInteger.Log(sum) + (exponent * Math.Log(2d)));
        return Math.Abs(difference) > Slack * (1d + Math.Abs(log)) ? Math.Sign(difference) : 0;
    }

    /// <summary>Half a step past the largest double.</summary>
    private static Dyadic Edge(double infinity) =>
        new(infinity > 0d ? (BigInteger.One << 54) - 1 : 1 - (BigInteger.One << 54), 970);

    /// <summary>Doubles as whole numbers in the same order, one step for each double.</summary>
    private static long Order(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        return bits < 0 ? long.MinValue - bits : bits;
    }

    private static double FromOrder(long order) =>
        BitConverter.Int64BitsToDouble(order < 0 ? long.MinValue - order : order);

    private static long Middle(long low, long high) => (low >> 1) + (high >> 1) + (low & high & 1L);
}
