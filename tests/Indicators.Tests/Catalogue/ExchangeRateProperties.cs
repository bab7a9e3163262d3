using FsCheck.Xunit;

namespace Indicators.Tests;

[Properties(Arbitrary = [typeof(IndicatorArbitraries), typeof(Level)], MaxTest = 1000)]
public sealed class ExchangeRateProperties
{
    private static readonly ReportingPeriod Day = ReportingPeriod.Parse("2025-01-20");

    [Property]
    public void A_converted_amount_is_the_nearest_decimal(decimal amount, Level worth, Level price)
    {
        var rate = Rate<Dollar, Yuan>(worth, price);
        var exact = Rational.Of(amount) * Rational.Of(price.Value) / Rational.Of(worth.Value);
        var (converted, overflows) = Outcome.Of(() => Dollar.Units(amount).ConvertedAt(rate).Amount);
        Assert.Equal(DecimalGrid.IsPast(exact), overflows);
        if (!overflows)
        {
            DecimalGrid.AssertNearest(exact, converted);
        }
    }

    [Property]
    public void Converting_there_and_back_gives_the_amount(decimal amount, Level worth, Level price)
    {
        var rate = Rate<Dollar, Yuan>(worth, price);
        var (there, overflows) = Outcome.Of(() => rate.Convert(Dollar.Units(amount)).Amount);
        var (back, overflowsBack) = Outcome.Of(() => rate.Inverse().Convert(Yuan.Units(there)).Amount);
        if (!overflows && !overflowsBack)
        {
            var lost = Unit(there) * Rational.Of(worth.Value) / Rational.Of(price.Value);
            AssertClose(amount, back, lost + Unit(amount));
        }
    }

    [Property]
    public void Inverting_twice_gives_the_rate_back(Level worth, Level price)
    {
        var rate = Rate<Dollar, Yuan>(worth, price);
        Assert.Equal(rate, rate.Inverse().Inverse());
        Assert.Equal(rate.GetHashCode(), rate.Inverse().Inverse().GetHashCode());
    }

    [Property]
    public void Converting_at_a_cross_rate_is_converting_twice(
        decimal amount,
        Level dollars,
        Level yuan,
        Level yuanAgain,
        Level euros
    )
    {
        var first = Rate<Dollar, Yuan>(dollars, yuan);
        var second = Rate<Yuan, Euro>(yuanAgain, euros);
        var (cross, refused) = Attempt(() => first.Cross(second));
        var (middle, overflows) = Outcome.Of(() => first.Convert(Dollar.Units(amount)).Amount);
        if (refused || overflows)
        {
            return;
        }

        var (twice, overflowsTwice) = Outcome.Of(() => second.Convert(Yuan.Units(middle)).Amount);
        var (once, overflowsOnce) = Outcome.Of(() => cross!.Convert(Dollar.Units(amount)).Amount);
        if (!overflowsTwice && !overflowsOnce)
        {
            var ofCross =
                Unit(cross!.QuoteAmount.Figure.Amount) * Rational.Abs(Rational.Of(amount)) / Rational.Of(dollars.Value);
            var ofMiddle = Unit(middle) * Rational.Of(euros.Value) / Rational.Of(yuanAgain.Value);
            AssertClose(twice, once, ofCross + ofMiddle + Unit(twice) + Unit(once));
        }
    }

    private static ExchangeRate<TBase, TQuote> Rate<TBase, TQuote>(Level worth, Level price)
        where TBase : struct, ICurrency
        where TQuote : struct, ICurrency =>
        ExchangeRate.Implied(
            Stated.Exact(Money.Units<TBase>(worth.Value)),
            Stated.Exact(Money.Units<TQuote>(price.Value)),
            Day
        );

    /// <summary>A cross rate whose second amount overflows or rounds to nothing is refused.</summary>
    private static (ExchangeRate<Dollar, Euro>? Rate, bool Refused) Attempt(Func<ExchangeRate<Dollar, Euro>> cross)
    {
        try
        {
            return (cross(), false);
        }
        catch (OverflowException)
        {
            return (null, true);
        }
        catch (ArgumentOutOfRangeException)
        {
            return (null, true);
        }
    }

    private static Rational Unit(decimal value) => DecimalGrid.Unit(Rational.Of(value));

    private static void AssertClose(decimal expected, decimal actual, Rational allowed) =>
        Assert.True(Rational.Abs(Rational.Of(actual) - Rational.Of(expected)) <= allowed);
}
