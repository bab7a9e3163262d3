using System.Numerics;

namespace Indicators.Tests;

/// <summary>The decimals around an exact value: which places they have, and how far a result is from it in units of the last one.</summary>
internal static class DecimalGrid
{
    /// <summary>What the formulas promise: the nearest decimal, but for values so close to the middle of two that 32 digits do not tell.</summary>
    internal static Rational HalfAUnit { get; } = Rational.Of(0.5001m);

    private static readonly Rational Limit = Rational.Whole(BigInteger.Pow(2, 96)) - Rational.Of(0.5m);

    /// <summary>Whether no decimal is nearest, since the value rounds to 2^96 or more.</summary>
    internal static bool IsPast(Rational exact) => Rational.Abs(exact) >= Limit;

    /// <summary>The value of the last place that decimal has at this size: 1e-28 below 7.9, 1 at 7.9e28.</summary>
    internal static Rational Unit(Rational exact)
    {
        var places = 28;
        while (places > 0 && IsPast(exact * Rational.PowerOfTen(places)))
        {
            places--;
        }

        return Rational.PowerOfTen(-places);
    }

    internal static void AssertNearest(Rational exact, decimal actual) => AssertWithin(HalfAUnit, exact, actual);

    internal static void AssertWithin(Rational units, Rational exact, decimal actual)
    {
        var error = Rational.Abs(Rational.Of(actual) - exact) / Unit(exact);
        Assert.True(error <= units, $"{actual} is {Text(error)} units of the last place from the true value");
    }

    private static string Text(Rational error) =>
        ((double)(error.Numerator * 1_000_000_000 / error.Denominator) / 1e9).ToString(
            "0.000000000",
            System.Globalization.CultureInfo.InvariantCulture
        );
}
