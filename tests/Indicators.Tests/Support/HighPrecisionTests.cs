using System.Globalization;

namespace Indicators.Tests;

/// <summary>The reference itself, against published digits and its own inverse.</summary>
public sealed class HighPrecisionTests
{
    /// <summary>ln 2, ln 10 and e as in the On-Line Encyclopedia of Integer Sequences: A002162, A002392, A001113.</summary>
    [Fact]
    public void Constants_have_their_published_digits()
    {
        AssertDigits(
            "69314718055994530941723212145817656807550013436025525412068",
            HighPrecision.Log(Rational.Whole(2)),
            59
        );
        AssertDigits(
            "230258509299404568401799145468436420760110148862877297603332",
            HighPrecision.Log(Rational.Whole(10)),
            59
        );
        AssertDigits(
            "271828182845904523536028747135266249775724709369995957496696",
            HighPrecision.Exp(Rational.One),
            59
        );
    }

    public static TheoryData<decimal> Arguments =>
        [1.0000000000000000000000000001m, 0.0000000000000000000000000001m, 0.7m, decimal.MaxValue];

    [Theory]
    [MemberData(nameof(Arguments))]
    public void The_exponential_undoes_the_logarithm(decimal argument)
    {
        var x = Rational.Of(argument);
        var there = HighPrecision.Exp(HighPrecision.Log(x));
        Assert.True(Rational.Abs(there - x) <= x * Rational.PowerOfTwo(-500));
    }

    private static void AssertDigits(string digits, Rational value, int places)
    {
        var scaled = value * Rational.PowerOfTen(places);
        Assert.Equal(digits, (scaled.Numerator / scaled.Denominator).ToString(CultureInfo.InvariantCulture));
    }
}
