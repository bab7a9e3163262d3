using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>Bounds against the numbers that they hold, one by one: the ends, what is next to them, and what lies between.</summary>
public sealed class BoundsProperties
{
    private static readonly Rational Tiny = Rational.PowerOfTwo(-600);
    private static readonly Rational Huge = Rational.PowerOfTwo(600);

    [Fact]
    public void An_intersection_holds_what_both_hold() =>
        Check(
            static (a, b, probes) =>
            {
                var isGiven = Of(a).TryIntersect(Of(b), out var common);
                Assert.Equal(probes.Exists(x => Holds(a, x) && Holds(b, x)), isGiven);
                Assert.Equal(isGiven, Of(a).Overlaps(Of(b)));
                Assert.All(probes, x => Assert.Equal(Holds(a, x) && Holds(b, x), isGiven && Holds(common.Numbers, x)));
            }
        );

    [Fact]
    public void A_hull_holds_what_one_holds_and_what_lies_between() =>
        Check(
            static (a, b, probes) =>
            {
                var hull = Of(a).Hull(Of(b)).Numbers;
                var held = probes.FindAll(x => Holds(a, x) || Holds(b, x));
                Assert.All(
                    probes,
                    x => Assert.Equal(held.Exists(y => y <= x) && held.Exists(y => y >= x), Holds(hull, x))
                );
            }
        );

    [Fact]
    public void Bounds_are_a_subset_when_the_others_hold_all_they_hold() =>
        Check(
            static (a, b, probes) =>
            {
                var isSubset = probes.TrueForAll(x => !Holds(a, x) || Holds(b, x));
                Assert.Equal(isSubset, Of(a).IsSubsetOf(Of(b)));
                Assert.Equal(
                    isSubset ? Answer.Yes
                        : probes.Exists(x => Holds(a, x) && Holds(b, x)) ? Answer.Undetermined
                        : Answer.No,
                    Of(a).IsWithin(Of(b))
                );
            }
        );

    [Fact]
    public void Bounds_contain_the_figures_between_their_ends() =>
        Check(
            static (a, b, _) =>
                Assert.All(
                    [a.Lower, a.Upper, b.Lower, b.Upper],
                    x => Assert.Equal(Holds(a, Rational.Of(x)), Of(a).Contains(Yuan.Units(x)))
                )
        );

    [Fact]
    public void Comparisons_say_yes_for_all_pairs_no_for_none_and_else_undetermined() =>
        Check(
            static (a, b, probes) =>
            {
                var (here, there) = (probes.FindAll(x => Holds(a, x)), probes.FindAll(x => Holds(b, x)));
                Answer Of(Func<Rational, Rational, bool> holds) =>
                    here.TrueForAll(x => there.TrueForAll(y => holds(x, y))) ? Answer.Yes
                    : here.Exists(x => there.Exists(y => holds(x, y))) ? Answer.Undetermined
                    : Answer.No;
                var (left, right) = (BoundsProperties.Of(a), BoundsProperties.Of(b));
                Assert.Equal(Of(static (x, y) => x < y), left.IsLessThan(right));
                Assert.Equal(Of(static (x, y) => x <= y), left.IsAtMost(right));
                Assert.Equal(Of(static (x, y) => x > y), left.IsGreaterThan(right));
                Assert.Equal(Of(static (x, y) => x >= y), left.IsAtLeast(right));
                Assert.Equal(Of(static (x, y) => x.Is(y)), left.IsEqualTo(right));
            }
        );

    [Fact]
    public void Bounds_between_two_ends_are_given_where_they_hold_something() =>
        Prop.ForAll(
                (
                    from lower in IndicatorArbitraries.AnyDecimals().Generator
                    from upper in Gen.OneOf(IndicatorArbitraries.AnyDecimals().Generator, Gen.Constant(lower))
                    from isLowerOpen in Gen.Elements(false, true)
                    from isUpperOpen in Gen.Elements(false, true)
                    select (lower, upper, isLowerOpen, isUpperOpen)
                ).ToArbitrary(),
                static ends =>
                {
                    var (lower, upper) = (End(ends.lower, ends.isLowerOpen), End(ends.upper, ends.isUpperOpen));
                    var holdsSome =
                        ends.lower < ends.upper || (ends.lower == ends.upper && !ends.isLowerOpen && !ends.isUpperOpen);
                    Assert.Equal(holdsSome, Bounds.TryBetween(lower, upper, out var bounds));
                    if (holdsSome)
                    {
                        Assert.Equal(lower, bounds.Lower);
                        Assert.Equal(upper, bounds.Upper);
                        Assert.Equal(bounds, Bounds.Between(lower, upper));
                    }
                    else
                    {
                        Assert.Equal(default, bounds);
                        Assert.StartsWith(
                            "No figure lies between",
                            Assert.Throws<ArgumentException>(() => Bounds.Between(lower, upper)).Message
                        );
                    }
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void The_default_is_exactly_zero()
    {
        Assert.Equal(Bounds.Exactly(Money<Yuan>.Zero), default);
        Assert.True(default(Bounds<Share>).IsPoint);
    }

    private static void Check(Action<DecimalBounds, DecimalBounds, List<Rational>> law) =>
        Prop.ForAll(
                (
                    from a in LiftedArbitraries.Side(Domain.Any)
                    from b in Gen.OneOf(LiftedArbitraries.Side(Domain.Any), Touching(a))
                    select (a, b)
                ).ToArbitrary(),
                pair => law(pair.a, pair.b, Probes(pair.a, pair.b))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    /// <summary>Bounds that share an end with others, on either side of it.</summary>
    private static Gen<DecimalBounds> Touching(DecimalBounds other) =>
        from end in Gen.Elements(other.Lower, other.Upper)
        from kind in Gen.Elements(EndKind.Closed, EndKind.Open)
        from size in Gen.Elements(0m, 1m, 1_000_000m)
        let far = Math.Abs(end) < 1e28m ? size : 0m
        from isAbove in Gen.Elements(false, true)
        select far == 0m ? DecimalBounds.Exactly(end)
        : isAbove ? new DecimalBounds(end, kind, end + far, EndKind.Closed)
        : new DecimalBounds(end - far, EndKind.Open, end, kind);

    private static List<Rational> Probes(in DecimalBounds a, in DecimalBounds b)
    {
        Rational[] ends = [Rational.Of(a.Lower), Rational.Of(a.Upper), Rational.Of(b.Lower), Rational.Of(b.Upper)];
        return [-Huge, Huge, .. ends.SelectMany(end => new[] { end - Tiny, end, end + Tiny })];
    }

    private static bool Holds(in DecimalBounds bounds, Rational value) => TrueRange.Holds(bounds, value);

    private static Bounds<Money<Yuan>> Of(in DecimalBounds numbers) => new(default, numbers);

    private static BoundsEnd<Money<Yuan>> End(decimal value, bool isOpen) =>
        isOpen ? Bounds.Open(Yuan.Units(value)) : Bounds.Closed(Yuan.Units(value));
}
