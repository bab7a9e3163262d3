using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Indicators.Items;

namespace Indicators.Tests;

/// <summary>Figures that were rounded from true values never contradict each other.</summary>
[Properties(MaxTest = 1_000)]
public sealed class ReconcileProperties
{
    [Property]
    public Property Growth_rounded_from_true_levels_is_consistent() =>
        Holds(static at =>
            Reconcile.Growth(
                at.Yuan(at.PartFrom),
                at.Yuan(at.PartTo),
                at.Rounded((at.PartTo - at.PartFrom) / at.PartFrom, GrowthRate.Fraction)
            )
        );

    [Property]
    public Property A_share_rounded_from_true_amounts_is_consistent() =>
        Holds(static at =>
            Reconcile.Share(
                at.Yuan(at.PartFrom),
                at.Yuan(at.WholeFrom),
                at.Rounded(at.PartFrom / at.WholeFrom, Share.Fraction)
            )
        );

    [Property]
    public Property A_total_rounded_from_true_parts_is_consistent() =>
        Holds(static at =>
            Reconcile.Total<Money<Yuan>>(
                [at.Yuan(at.PartFrom), at.Yuan(at.PartTo), at.Yuan(at.WholeFrom)],
                at.Yuan(at.PartFrom + at.PartTo + at.WholeFrom)
            )
        );

    [Property]
    public Property A_contribution_rounded_from_true_amounts_is_consistent() =>
        Holds(static at =>
            Reconcile.Contribution(
                at.Yuan(at.PartFrom),
                at.Yuan(at.PartTo),
                at.Yuan(at.WholeFrom),
                at.Rounded((at.PartTo - at.PartFrom) / at.WholeFrom, PercentagePoints.Fraction)
            )
        );

    [Property]
    public Property A_contribution_rate_rounded_from_true_amounts_is_consistent() =>
        Holds(static at =>
            Reconcile.ContributionRate(
                at.Yuan(at.PartFrom),
                at.Yuan(at.PartTo),
                at.Yuan(at.WholeFrom),
                at.Yuan(at.WholeTo),
                at.Rounded((at.PartTo - at.PartFrom) / (at.WholeTo - at.WholeFrom), Share.Fraction)
            )
        );

    [Property]
    public Property A_change_rounded_from_true_shares_is_consistent() =>
        Holds(static at =>
        {
            var (from, to) = (at.PartFrom / at.WholeFrom, at.PartTo / at.WholeTo);
            return Reconcile.Change(
                at.Rounded(from, Share.Fraction),
                at.Rounded(to, Share.Fraction),
                at.Rounded(to - from, PercentagePoints.Fraction)
            );
        });

    [Property]
    public Property A_pull_rounded_from_a_true_growth_and_rate_is_consistent() =>
        Holds(static at =>
        {
            var growth = (at.WholeTo - at.WholeFrom) / at.WholeFrom;
            var rate = at.PartFrom / at.WholeFrom;
            return Reconcile.Pull(
                at.Rounded(growth, GrowthRate.Fraction),
                at.Rounded(rate, Share.Fraction),
                at.Rounded(growth * rate, PercentagePoints.Fraction)
            );
        });

    [Property]
    public Property An_implied_base_rounded_from_the_true_one_is_consistent() =>
        Holds(static at =>
            Reconcile.ImpliedBase(
                at.Yuan(at.PartTo),
                at.Rounded((at.PartTo - at.PartFrom) / at.PartFrom, GrowthRate.Fraction),
                at.Yuan(at.PartFrom)
            )
        );

    [Property]
    public Property The_same_is_so_where_all_digits_are_cut_off() =>
        Holds(
            static at =>
                Reconcile.Growth(
                    at.Yuan(at.PartFrom),
                    at.Yuan(at.PartTo),
                    at.Rounded((at.PartTo - at.PartFrom) / at.PartFrom, GrowthRate.Fraction)
                ),
            isTruncated: true
        );

    /// <summary>The gap is what the print must move by to agree.</summary>
    [Property]
    public bool A_print_moved_by_the_gap_agrees(int from, int to, int print)
    {
        var recomputed = Bounds.Between(Vehicle.Units(Math.Min(from, to)), Vehicle.Units(Math.Max(from, to)));
        var printed = Bounds.Exactly(Vehicle.Units(print));
        var gap = Vehicle.Units(Reconcile.Figures(recomputed, printed).Gap!.Value.Value);
        var isNearer = gap > Vehicle.Units(0) && recomputed.Contains(Vehicle.Units(print));
        return !isNearer
            && (recomputed.Contains(Vehicle.Units(print) + gap) || recomputed.Contains(Vehicle.Units(print) - gap));
    }

    private static Property Holds<TFigure>(Func<Truth, Reconciliation<TFigure>> reconcile, bool isTruncated = false)
        where TFigure : struct, IFigure<TFigure> =>
        Prop.ForAll(
            Truths(isTruncated),
            at =>
            {
                var outcome = reconcile(at);
                return (outcome.Consistency == Consistency.Consistent).Label($"{outcome}");
            }
        );

    /// <summary>Amounts of 1,000 to 100,000 with three places, printed to 0.1 up to 100; rates printed to 0.1 % or 1 %.</summary>
    private static Arbitrary<Truth> Truths(bool isTruncated) =>
        Arb.From(
            from partFrom in Amount()
            from partTo in Amount()
            from wholeFrom in Amount()
            from growth in Gen.Choose(1_000_000, 9_000_000)
            from power in Gen.Choose(-1, 2)
            from ratePower in Gen.Choose(-3, -2)
            select new Truth(
                partFrom,
                partTo,
                wholeFrom,
                wholeFrom + new Rational(growth, 1_000),
                power,
                ratePower,
                isTruncated
            )
        );

    private static Gen<Rational> Amount() =>
        from thousandths in Gen.Choose(1_000_000, 100_000_000)
        select new Rational(thousandths, 1_000);

    private sealed record Truth(
        Rational PartFrom,
        Rational PartTo,
        Rational WholeFrom,
        Rational WholeTo,
        int Power,
        int RatePower,
        bool IsTruncated
    )
    {
        internal Stated<Money<Yuan>> Yuan(Rational truth) => Printed(truth, Power, Money.Units<Yuan>);

        internal Stated<TFigure> Rounded<TFigure>(Rational truth, Func<decimal, TFigure> create)
            where TFigure : struct, IFigure<TFigure> => Printed(truth, RatePower, create);

        private Stated<TFigure> Printed<TFigure>(Rational truth, int power, Func<decimal, TFigure> create)
            where TFigure : struct, IFigure<TFigure>
        {
            var steps = truth / Rational.PowerOfTen(power);
            var magnitude = Rational.Abs(steps) + (IsTruncated ? Rational.Whole(0) : Rational.Of(0.5m));
            var whole = BigInteger.Divide(magnitude.Numerator, magnitude.Denominator) * truth.Sign;
            var step = power < 0 ? 1m / (decimal)BigInteger.Pow(10, -power) : (decimal)BigInteger.Pow(10, power);
            return Stated.Printed(
                create((decimal)whole * step),
                step,
                printing: IsTruncated ? Printing.Truncated : Printing.Rounded
            );
        }
    }
}
