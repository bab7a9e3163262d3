using FsCheck.Xunit;

namespace Indicators.Tests;

[Properties(Arbitrary = [typeof(IndicatorArbitraries)], MaxTest = 1000)]
public sealed class ContributionProperties
{
    [Property]
    public void A_contribution_is_the_nearest_decimal(decimal partFrom, decimal partTo, decimal wholeFrom)
    {
        var given = Contribution.TryToGrowth(
            Yuan.Units(partFrom),
            Yuan.Units(partTo),
            Yuan.Units(wholeFrom),
            out var points
        );
        decimal Compute() =>
            Contribution.ToGrowth(Yuan.Units(partFrom), Yuan.Units(partTo), Yuan.Units(wholeFrom)).ToFraction();
        if (wholeFrom == 0m)
        {
            Calculated.AssertFails<UndefinedResultException>(given, points.ToFraction(), Compute);
            return;
        }

        var exact = (Rational.Of(partTo) - Rational.Of(partFrom)) / Rational.Of(wholeFrom);
        Calculated.AssertNearest(exact, given, points.ToFraction(), Compute);
    }

    [Property]
    public void A_contribution_rate_is_the_nearest_decimal(
        decimal partFrom,
        decimal partTo,
        decimal wholeFrom,
        decimal wholeTo
    )
    {
        var given = Contribution.TryRate(
            Yuan.Units(partFrom),
            Yuan.Units(partTo),
            Yuan.Units(wholeFrom),
            Yuan.Units(wholeTo),
            out var share
        );
        decimal Compute() =>
            Contribution
                .Rate(Yuan.Units(partFrom), Yuan.Units(partTo), Yuan.Units(wholeFrom), Yuan.Units(wholeTo))
                .ToFraction();
        if (wholeFrom == wholeTo)
        {
            Calculated.AssertFails<UndefinedResultException>(given, share.ToFraction(), Compute);
            return;
        }

        var exact = (Rational.Of(partTo) - Rational.Of(partFrom)) / (Rational.Of(wholeTo) - Rational.Of(wholeFrom));
        Calculated.AssertNearest(exact, given, share.ToFraction(), Compute);
    }

    [Property]
    public void The_contributions_of_the_parts_add_up_to_the_growth_of_the_whole(uint[] before, uint[] after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var parts = Parts(before, after);
        var (from, to) = Whole(parts);
        if (from == Money<Yuan>.Zero)
        {
            return;
        }

        var sum = Totals.Sum([.. parts.Select(part => Contribution.ToGrowth(part.From, part.To, from))]);
        AssertClose(Growth.Between(from, to).ToFraction(), sum.ToFraction(), parts.Length + 1);
    }

    [Property]
    public void The_contribution_rates_of_the_parts_add_up_to_100_percent(ushort[] before, ushort[] after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var parts = Parts([.. before.Select(value => (uint)value)], [.. after.Select(value => (uint)value)]);
        var (from, to) = Whole(parts);
        if (from != to)
        {
            var sum = Shares.SumOfOneWhole([.. parts.Select(part => Contribution.Rate(part.From, part.To, from, to))]);
            AssertClose(1m, sum.ToFraction(), parts.Length + 1);
        }
    }

    [Property]
    public void The_pull_is_the_growth_of_the_whole_times_the_contribution_rate(
        ushort partFrom,
        ushort partTo,
        ushort restFrom,
        ushort restTo
    )
    {
        var (wholeFrom, wholeTo) = (Yuan.Units((decimal)partFrom + restFrom), Yuan.Units((decimal)partTo + restTo));
        if (wholeFrom == Money<Yuan>.Zero || wholeFrom == wholeTo)
        {
            return;
        }

        var growth = Growth.Between(wholeFrom, wholeTo);
        var rate = Contribution.Rate(Yuan.Units(partFrom), Yuan.Units(partTo), wholeFrom, wholeTo);
        var points = Contribution.ToGrowth(Yuan.Units(partFrom), Yuan.Units(partTo), wholeFrom);
        AssertClose(points.ToFraction(), Contribution.Pull(growth, rate).ToFraction(), 3);
        AssertClose(rate.ToFraction(), (points / growth).ToFraction(), 3);
    }

    private static (Money<Yuan> From, Money<Yuan> To)[] Parts(uint[] before, uint[] after) =>
        [.. before.Zip(after, (from, to) => (Yuan.Units(from), Yuan.Units(to)))];

    private static (Money<Yuan> From, Money<Yuan> To) Whole((Money<Yuan> From, Money<Yuan> To)[] parts) =>
        (Totals.Sum([.. parts.Select(part => part.From)]), Totals.Sum([.. parts.Select(part => part.To)]));

    /// <summary>Levels of these sizes differ by a factor of 2^32 at most, so that a unit of the 28th place weighs at most 2^32 times.</summary>
    private static void AssertClose(decimal expected, decimal actual, int roundings) =>
        Assert.InRange(actual - expected, -roundings * Allowed, roundings * Allowed);

    private const decimal Allowed = 0.0000000000000000005m;
}
