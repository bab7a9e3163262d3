namespace Indicators.Tests;

/// <summary>What holds of every calculator: both forms agree, and a result is the nearest decimal or past what a decimal holds.</summary>
internal static class Calculated
{
    internal static void AssertNearest(Rational exact, bool given, decimal tried, Func<decimal> compute)
    {
        if (DecimalGrid.IsPast(exact))
        {
            AssertFails<OverflowException>(given, tried, compute);
            return;
        }

        Assert.True(given);
        DecimalGrid.AssertNearest(exact, tried);
        Assert.Equal(tried, compute());
    }

    internal static void AssertFails<TException>(bool given, decimal tried, Func<decimal> compute)
        where TException : Exception
    {
        Assert.False(given);
        Assert.Equal(0m, tried);
        _ = Assert.Throws<TException>(() => compute());
    }

    /// <summary>value^exponent for a value above zero; next to nothing or past every decimal where it is so.</summary>
    internal static Rational Power(Rational value, Rational exponent)
    {
        var log = HighPrecision.Log(value) * exponent;
        return log > Rational.Whole(300) ? Rational.PowerOfTwo(400)
            : log < Rational.Whole(-300) ? Rational.PowerOfTwo(-400)
            : HighPrecision.Exp(log);
    }
}
