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
    public void The_step_is_the_finest_of_which_one_multiple_will_do_and_can_be_read() =>
        Check(static x =>
        {
            var bounds = x.ToBounds().Numbers;
            if (bounds is not { HasLower: true, HasUpper: true, IsPoint: false })
            {
                return;
            }

            var (lower, upper) = (Rational.Of(bounds.Lower), Rational.Of(bounds.Upper));
            var width = upper - lower;
            var finest = Enumerable
                .Range(-28, LargestShown(x.Figure.Unit) + 29)
                .Where(power =>
                    width <= Rational.PowerOfTen(power) && Rational.PowerOfTen(power) <= width * Rational.Whole(10)
                )
                .Where(power => Multiple(lower, upper, power) is { } value && IsReadable(value, power, width))
                .Select(power => (int?)power)
                .FirstOrDefault();
            var warranted = x.Warranted();
            Assert.Equal(finest is null, warranted.IsRange);
            if (finest is { } step)
            {
                Assert.True(Rational.Of(warranted.Step!.Value).Is(Rational.PowerOfTen(step)));
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

    /// <summary>The multiple of 10^power of which half a step to each side holds both ends, if there is one.</summary>
    private static Rational? Multiple(Rational lower, Rational upper, int power)
    {
        var unit = Rational.PowerOfTen(power);
        var half = unit / Rational.Whole(2);
        foreach (var shift in (ReadOnlySpan<int>)[-1, 0])
        {
            var multiple = unit * (Rational.Whole(Floor((lower + half) / unit)) + Rational.Whole(shift));
            if (upper <= multiple + half && multiple - half <= lower)
            {
                return multiple;
            }
        }

        return null;
    }

    /// <summary>A step of ten times the width leaves two digits at least, and one of ten or a hundred needs the word thousand.</summary>
    private static bool IsReadable(Rational value, int power, Rational width) =>
        (
            width * Rational.Whole(10) > Rational.PowerOfTen(power)
            || Rational.Abs(value) >= Rational.PowerOfTen(power + 1)
        ) && (power is not (1 or 2) || Rational.Abs(value) >= Rational.Whole(1000));

    private static bool IsMultiple(Rational value, Rational unit) =>
        (value.Numerator * unit.Denominator % (value.Denominator * unit.Numerator)).IsZero;

    private static BigInteger Floor(Rational value)
    {
        var quotient = BigInteger.DivRem(value.Numerator, value.Denominator, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>Whole percents, a trillion of all others.</summary>
    private static int LargestShown(Unit unit) =>
        unit == Unit.Share || unit == Unit.GrowthRate || unit == Unit.PercentagePoint ? -2 : 12;

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
