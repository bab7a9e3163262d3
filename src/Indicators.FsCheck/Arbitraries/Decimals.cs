using FsCheck;
using FsCheck.Fluent;

namespace Indicators;

/// <summary>Decimals that reach every extreme, and how they become readable.</summary>
internal static class Decimals
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

    private static readonly decimal[] Scales = [1m, 1_000m, 10_000m, 1_000_000m, 100_000_000m, 1_000_000_000m];

    private static readonly decimal[] Places = [1m, 0.1m, 0.01m, 0.001m, 0.0001m];

    internal static Gen<decimal> Any => Gen.OneOf(Gen.Elements(Edges), AnyBits, Printed);

    /// <summary>Figures as they are printed: a few digits and a scale word. Sums and products of some of them are exact.</summary>
    internal static Gen<decimal> Printed =>
        from digits in Gen.Choose(-999_999, 999_999)
        from place in Gen.Elements(Places)
        from scale in Gen.Elements(Scales)
        select digits * scale * place;

    /// <summary>Every mantissa and scale that a decimal can have.</summary>
    private static Gen<decimal> AnyBits =>
        from low in Gen.Choose(int.MinValue, int.MaxValue)
        from middle in Gen.Choose(int.MinValue, int.MaxValue)
        from high in Gen.OneOf(Gen.Constant(0), Gen.Choose(int.MinValue, int.MaxValue))
        from isNegative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, isNegative, (byte)scale);

    /// <summary>Numbers that read more easily: fewer characters, or as many and nearer to zero, or without the sign.</summary>
    internal static IEnumerable<decimal> Shrink(decimal value) =>
        Candidates(value).Where(candidate => IsSimpler(candidate, value)).Distinct();

    private static IEnumerable<decimal> Candidates(decimal value)
    {
        yield return 0m;
        yield return 1m;
        yield return -1m;
        if (value != decimal.MinValue)
        {
            yield return -value;
        }

        yield return decimal.Truncate(value);
        if (!decimal.IsInteger(value))
        {
            yield return decimal.Truncate(value) + Math.Sign(value);
            yield return value - decimal.Truncate(value);
        }

        for (var digits = 1; digits <= 16; digits++)
        {
            yield return Leading(value, digits);
        }

        yield return decimal.Truncate(value / 10m);
        yield return decimal.Truncate(value / 2m);
        yield return decimal.Truncate(value) - Math.Sign(value);
    }

    /// <summary>The first digits of a number, zeros for the others.</summary>
    private static decimal Leading(decimal value, int digits)
    {
        var unit = 1m;
        while (Math.Abs(value) / unit >= DecimalPower(digits))
        {
            unit *= 10m;
        }

        while (unit > 0.0000000000000000000000000001m && Math.Abs(value) / unit < DecimalPower(digits - 1))
        {
            unit /= 10m;
        }

        return decimal.Truncate(value / unit) * unit;
    }

    private static decimal DecimalPower(int exponent)
    {
        var power = 1m;
        for (var i = 0; i < exponent; i++)
        {
            power *= 10m;
        }

        return power;
    }

    private static bool IsSimpler(decimal candidate, decimal value)
    {
        var (shorter, longer) = (Length(candidate), Length(value));
        return shorter != longer ? shorter < longer : Math.Abs(candidate) < Math.Abs(value);
    }

    private static int Length(decimal value) => ExactDecimal.Format(value).Length;
}
