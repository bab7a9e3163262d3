namespace Indicators.Tests;

/// <summary>The formulas of the calculators in exact fractions, powers and logarithms with 1,024 bits; null where they have no value.</summary>
internal static class TrueFormulas
{
    /// <summary>Past this logarithm, that of 2^433, a power is past every decimal, or next to nothing; a larger one stays larger, and is so beside those that are computed.</summary>
    private static readonly Rational Most = Rational.Whole(300);

    private static readonly Rational Ln2 = HighPrecision.Log(Rational.Whole(2));

    private static readonly Rational MinusOne = -Rational.One;

    internal static Rational? Growth(Rational from, Rational to) =>
        from.Sign == 0 || from.Sign * to.Sign < 0 ? null : (to - from) / from;

    internal static Rational? Cagr(Rational from, Rational to, decimal periods) =>
        periods <= 0m || from.Sign == 0 || from.Sign * to.Sign < 0 ? null
        : to.Sign == 0 ? MinusOne
        : Power(to / from, Rational.One / Rational.Of(periods)) - Rational.One;

    /// <summary>(1 + rate)^periods; below -100 % for whole numbers of periods up to 1,024 only.</summary>
    internal static Rational? Factor(Rational rate, decimal periods)
    {
        var growth = Rational.One + rate;
        if (periods == 0m)
        {
            return Rational.One;
        }

        if (growth.Sign == 0)
        {
            return periods > 0m ? growth : null;
        }

        if (growth.Sign > 0)
        {
            return Power(growth, Rational.Of(periods));
        }

        if (!decimal.IsInteger(periods) || Math.Abs(periods) > 1024m)
        {
            return null;
        }

        var magnitude = Power(-growth, Rational.Of(periods));
        return decimal.IsEvenInteger(periods) ? magnitude : -magnitude;
    }

    internal static Rational? Grow(Rational value, Rational rate, decimal periods) =>
        Factor(rate, periods) is { } factor ? value * factor : null;

    internal static Rational? Compound(Rational rate, decimal periods) =>
        Factor(rate, periods) is { } factor ? factor - Rational.One : null;

    internal static Rational? Root(Rational rate, decimal periods) =>
        periods <= 0m || rate < MinusOne ? null
        : rate.Is(MinusOne) ? MinusOne
        : Power(Rational.One + rate, Rational.One / Rational.Of(periods)) - Rational.One;

    internal static Rational? ImpliedBase(Rational value, Rational growth) =>
        growth <= MinusOne ? null : value / (Rational.One + growth);

    internal static Rational? PeriodsToReach(Rational rate, Rational from, Rational to) =>
        from.Sign <= 0 || to.Sign <= 0 || rate <= MinusOne || rate.Sign == 0 || (rate.Sign < 0 && to > from)
            ? null
            : Log(to / from) / Log(Rational.One + rate);

    internal static Rational? Chain(Rational[] rates) => Product(rates) - Rational.One;

    internal static Rational? Average(Rational[] rates)
    {
        var product = Product(rates);
        return rates.Any(rate => rate < MinusOne) ? null
            : product.Sign == 0 ? MinusOne
            : Power(product, new Rational(1, rates.Length)) - Rational.One;
    }

    internal static Rational? EffectiveRate(Rational nominal, int periods) =>
        nominal.Sign <= 0
            ? null
            : Power(Rational.One + (nominal / Rational.Whole(periods)), Rational.Whole(periods)) - Rational.One;

    internal static Rational? NominalRate(Rational effective, int periods) =>
        effective.Sign <= 0
            ? null
            : (Power(Rational.One + effective, new Rational(1, periods)) - Rational.One) * Rational.Whole(periods);

    internal static Rational? Quotient(Rational dividend, Rational divisor) =>
        divisor.Sign == 0 ? null : dividend / divisor;

    internal static Rational? Conversion(Rational amount, Rational quote, Rational basis) =>
        quote.Sign <= 0 || basis.Sign <= 0 ? null : amount * quote / basis;

    internal static Rational Sum(Rational[] terms) =>
        terms.Aggregate(Rational.Whole(0), static (sum, term) => sum + term);

    /// <summary>e^x with as many digits however small it is.</summary>
    private static Rational Exp(Rational x)
    {
        var quotient = x / Ln2;
        var power = (int)(quotient.Numerator / quotient.Denominator);
        return HighPrecision.Exp(x - (Ln2 * Rational.Whole(power))) * Rational.PowerOfTwo(power);
    }

    private static Rational Log(Rational value) =>
        !IsFarAway(value) ? HighPrecision.Log(value)
        : value > Rational.One ? Rational.PowerOfTwo(600)
        : -Rational.PowerOfTwo(600);

    private static bool IsFarAway(Rational value) =>
        value > Rational.PowerOfTwo(300) || value < Rational.PowerOfTwo(-300);

    private static Rational Product(Rational[] rates) =>
        rates.Aggregate(Rational.One, static (product, rate) => product * (Rational.One + rate));

    /// <summary>By multiplication where the exponent is small and whole: then nothing is rounded. What stands for an absent end stands for it still when a root is taken.</summary>
    private static Rational Power(Rational value, Rational exponent)
    {
        if (IsFarAway(value))
        {
            return Rational.PowerOfTwo(value > Rational.One == exponent.Sign > 0 ? 4000 : -4000);
        }

        for (var n = -8; n <= 8; n++)
        {
            if (exponent.Is(Rational.Whole(n)))
            {
                return Rational.Pow(value, n);
            }
        }

        var log = HighPrecision.Log(value) * exponent;
        return log > Most ? Rational.PowerOfTwo(500) * log
            : log < -Most ? Rational.PowerOfTwo(-500) / -log
            : Exp(log);
    }
}
