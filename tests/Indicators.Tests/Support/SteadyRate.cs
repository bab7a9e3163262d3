using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>A rate above -100 % and below 1,000 %: as printed, with every digit that decimal has, next to nothing, next to -100 %.</summary>
public readonly record struct SteadyRate(decimal Value)
{
    internal GrowthRate Rate => GrowthRate.Fraction(Value);

    internal Rational Factor => Rational.One + Rational.Of(Value);

    public static Arbitrary<SteadyRate> SteadyRates() =>
        Arb.From(Gen.OneOf(Printed, Detailed, Tiny, NearTotalLoss).Select(value => new SteadyRate(value)));

    private static Gen<decimal> Printed => Gen.Choose(-999, 9_999).Select(thousandths => thousandths / 1000m);

    private static Gen<decimal> Detailed =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.Choose(0, int.MaxValue)
        from scale in Gen.Elements<byte>(28, 28, 29)
        let value = new decimal(low, middle, high, isNegative: false, 28)
        select scale == 29 ? -value / 4m : value;

    private static Gen<decimal> Tiny =>
        from units in Gen.Choose(-1000, 1000)
        from places in Gen.Choose(12, 28)
        select new decimal(Math.Abs(units), 0, 0, units < 0, (byte)places);

    private static Gen<decimal> NearTotalLoss =>
        from units in Gen.Choose(1, 1000)
        from places in Gen.Choose(4, 28)
        select new decimal(units, 0, 0, isNegative: false, (byte)places) - 1m;
}
