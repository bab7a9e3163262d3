using System.Numerics;

namespace Indicators.Tests;

/// <summary>
/// The law of every operator: the result is the nearest decimal to the exact value, or an exception where there is none.
/// </summary>
internal static class Nearest
{
    private static readonly BigInteger LargestMantissa = (BigInteger.One << 96) - 1;

    /// <summary>Whether a computation gives the nearest decimal; an exact value of null stands for a division by zero.</summary>
    internal static bool Holds(Func<decimal> compute, ExactRational? exact)
    {
        decimal result;
        try
        {
            result = compute();
        }
        catch (OverflowException)
        {
            return exact is { } value && Unit(value) is null;
        }
        catch (DivideByZeroException)
        {
            return exact is null;
        }

        return exact is { } expected && IsWithin(result, expected, halfUnits: 1);
    }

    /// <summary>Whether a number is no further from the exact value than so many halves of the last place.</summary>
    internal static bool IsWithin(decimal result, ExactRational exact, int halfUnits) =>
        Unit(exact) is { } unit && (ExactRational.Of(result) - exact).Abs() <= unit * new ExactRational(halfUnits, 2);

    /// <summary>One unit of the last place that a decimal of this size has; null past the largest decimal.</summary>
    internal static ExactRational? Unit(ExactRational exact)
    {
        for (var scale = 28; scale >= 0; scale--)
        {
            var power = BigInteger.Pow(10, scale);
            var doubled = BigInteger.Abs(exact.Numerator) * power * 2;
            if ((doubled + exact.Denominator) / (exact.Denominator * 2) <= LargestMantissa)
            {
                return new(BigInteger.One, power);
            }
        }

        return null;
    }
}
