using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>What may be printed of any computed figure: no less than its bounds, and no coarser than the rule says.</summary>
public sealed class WarrantedProperties
{
    private static readonly Unit[] Units =
    [
        Yuan.Unit,
        Dollar.Unit,
        Vehicle.Unit,
        Person.Unit,
        Unit.Share,
        Unit.GrowthRate,
        Unit.PercentagePoint,
        Unit.Multiplier,
        Unit.Index,
        Yuan.Unit.Per(Laptop.Unit),
    ];

    [Fact]
    public void What_is_warranted_holds_the_bounds_and_warrants_itself() =>
        Check(static x =>
        {
            var warranted = x.Warranted();
            Assert.True(x.ToBounds().IsSubsetOf(warranted.ToBounds()), $"{warranted.ToBounds()} < {x.ToBounds()}");
            Assert.Equal(warranted, warranted.Warranted());
        });

    [Fact]
    public void The_printed_text_read_back_holds_the_bounds() =>
        Check(static x =>
        {
            if (x.ToBounds() is { Lower: null, Upper: null })
            {
                Assert.Equal("undetermined", x.ToString());
                return;
            }

            foreach (var language in Enum.GetValues<Language>())
            {
                var text = x.ToString(language);
                var read = PrintReader.Read(text, x.Figure).ToBounds();
                Assert.True(x.ToBounds().IsSubsetOf(read), $"'{text}' reads as {read}, computed is {x.ToBounds()}");
            }
        });

    [Fact]
    public void The_step_is_the_finest_power_of_ten_of_which_one_multiple_will_do() =>
        Check(static x =>
        {
            var bounds = x.ToBounds().Numbers;
            if (bounds is not { HasLower: true, HasUpper: true, IsPoint: false })
            {
                return;
            }

            var (lower, upper) = (Rational.Of(bounds.Lower), Rational.Of(bounds.Upper));
            var largest = LargestShown(x.Figure.Unit);
            var finest = Enumerable
                .Range(-28, largest + 29)
                .Where(power => HoldsBoth(lower, upper, power))
                .Select(power => (int?)power)
                .FirstOrDefault();
            var isFineEnough = finest is { } best && Rational.PowerOfTen(best) <= (upper - lower) * Rational.Whole(10);
            var warranted = x.Warranted();
            Assert.Equal(!isFineEnough, warranted.IsRange);
            if (isFineEnough)
            {
                Assert.True(Rational.Of(warranted.Step!.Value).Is(Rational.PowerOfTen(finest!.Value)));
            }
            else
            {
                AssertTightRange(warranted, lower, upper);
            }
        });

    /// <summary>The ends of a range are the multiples next to the bounds of the smallest power of ten not below the width.</summary>
    private static void AssertTightRange(Stated<Figure> range, Rational lower, Rational upper)
    {
        var unit = Rational.PowerOfTen(-28);
        while (unit < upper - lower)
        {
            unit *= Rational.Whole(10);
        }

        var (least, greatest) = (Rational.Of(range.RangeLower.Value), Rational.Of(range.RangeUpper.Value));
        Assert.True(least <= lower && lower - least < unit, "the lower end is too far out");
        Assert.True(greatest >= upper && greatest - upper < unit, "the upper end is too far out");
        Assert.True(IsMultiple(least, unit) && IsMultiple(greatest, unit), "an end is no multiple of the step");
    }

    /// <summary>Whether some multiple of 10^power, half a step to each side, holds both ends.</summary>
    private static bool HoldsBoth(Rational lower, Rational upper, int power)
    {
        var unit = Rational.PowerOfTen(power);
        var half = unit / Rational.Whole(2);
        var multiple = unit * Rational.Whole(Floor((lower + half) / unit));
        return upper <= multiple + half && multiple - half <= lower;
    }

    private static bool IsMultiple(Rational value, Rational unit) =>
        (value.Numerator * unit.Denominator % (value.Denominator * unit.Numerator)).IsZero;

    private static BigInteger Floor(Rational value)
    {
        var quotient = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Whole percents, whole times and points, a trillion of all others.</summary>
    private static int LargestShown(Unit unit) =>
        unit == Unit.Share || unit == Unit.GrowthRate || unit == Unit.PercentagePoint ? -2
        : unit == Unit.Multiplier || unit == Unit.Index ? 0
        : 12;

    private static void Check(Action<Stated<Figure>> law) =>
        Prop.ForAll(Computed.ToArbitrary(), law).Check(Config.QuickThrowOnFailure.WithMaxTest(3_000));

    private static Gen<Stated<Figure>> Computed =>
        from unit in Gen.Elements(Units)
        from middle in Number
        from width in Gen.OneOf(Number.Select(Math.Abs), Gen.Elements(0m, 1m, 0.01m, 1_000m))
        from lowerKind in Gen.Frequency(
            (3, Gen.Constant(EndKind.Closed)),
            (2, Gen.Constant(EndKind.Open)),
            (1, Gen.Constant(EndKind.Absent))
        )
        from upperKind in Gen.Frequency(
            (3, Gen.Constant(EndKind.Closed)),
            (2, Gen.Constant(EndKind.Open)),
            (1, Gen.Constant(EndKind.Absent))
        )
        from spread in Gen.OneOf(Gen.Constant(0m), Number.Select(Math.Abs))
        let isPoint = width == 0m && lowerKind != EndKind.Absent && upperKind != EndKind.Absent
        let numbers = new DecimalBounds(
            lowerKind == EndKind.Absent ? 0m : middle,
            isPoint ? EndKind.Closed : lowerKind,
            upperKind == EndKind.Absent ? 0m : middle + width,
            isPoint ? EndKind.Closed : upperKind
        )
        let like = Figure.InUnit(middle, unit)
        select Stated.Within(like, new Bounds<Figure>(like, numbers), spread);

    /// <summary>Numbers of up to nine digits at any scale, so that their texts have no more digits than can be read back.</summary>
    private static Gen<decimal> Number =>
        from digits in Gen.OneOf(Gen.Choose(-999_999_999, 999_999_999), Gen.Choose(-99, 99))
        from power in Gen.Choose(-12, 8)
        select digits * (power < 0 ? new decimal(1, 0, 0, false, (byte)-power) : (decimal)Math.Pow(10, power));
}
