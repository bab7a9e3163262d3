using FsCheck;
using FsCheck.Fluent;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Values that reach extremes: zero, the largest and the smallest decimal, negatives, many digits, and the sizes of real statistics.</summary>
public static class Arbitraries
{
    private static readonly decimal[] Edges =
    [
        0m,
        1m,
        -1m,
        decimal.MaxValue,
        decimal.MinValue,
        0.0000000000000000000000000001m,
        -0.0000000000000000000000000001m,
        decimal.MaxValue / 2m,
        0.01m,
        0.1m,
        1.0000000000000000000000000001m,
        3m,
        7m,
        79228162514264337593543950334m,
        0.9999999999999999999999999999m,
    ];

    public static Arbitrary<decimal> Decimals() => Arb.From(Gen.OneOf(Edge, AnyBits, Everyday), Shrink);

    public static Arbitrary<Money<Yuan>> Yuans() => Of(Money.Units<Yuan>);

    public static Arbitrary<Count<Vehicle>> Vehicles() => Of(Count.Units<Vehicle>);

    public static Arbitrary<Share> Shares() => Of(Share.Fraction);

    public static Arbitrary<GrowthRate> GrowthRates() => Of(GrowthRate.Fraction);

    public static Arbitrary<PercentagePoints> Points() => Of(PercentagePoints.Fraction);

    public static Arbitrary<Multiplier> Multipliers() => Of(Multiplier.Times);

    public static Arbitrary<IndexNumber> IndexNumbers() => Of(IndexNumber.Points);

    public static Arbitrary<Per<Money<Yuan>, Count<Person>>> YuansPerPerson() =>
        Of(static amount => Per<Money<Yuan>, Count<Person>>.Each(Money.Units<Yuan>(amount)));

    public static Arbitrary<PrintedNumber> PrintedNumbers() =>
        Arb.From(Everyday.Select(number => new PrintedNumber(number)));

    private static Gen<decimal> Edge => Gen.Elements(Edges);

    /// <summary>Every mantissa and scale that a decimal can have.</summary>
    private static Gen<decimal> AnyBits =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, negative, (byte)scale);

    /// <summary>Figures as they are printed: a few digits and a scale word.</summary>
    private static Gen<decimal> Everyday =>
        from digits in Gen.Choose(-999_999, 999_999)
        from places in Gen.Choose(0, 4)
        from scale in Gen.Elements(1m, 1_000m, 10_000m, 1_000_000m, 100_000_000m, 1_000_000_000m)
        select digits * scale / (decimal)Math.Pow(10, places);

    private static Arbitrary<TFigure> Of<TFigure>(Func<decimal, TFigure> create) =>
        Arb.From(Decimals().Generator.Select(create));

    private static IEnumerable<decimal> Shrink(decimal value)
    {
        var whole = decimal.Truncate(value);
        if (whole != value)
        {
            yield return whole;
        }

        if (value != 0m)
        {
            yield return 0m;
            yield return decimal.Truncate(value / 2m);
        }
    }
}
