using System.Runtime.InteropServices;
using FsCheck.Xunit;
using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Compound growth over columns is the nearest double to the exact root, with the same bits at every width.</summary>
[Properties(Arbitrary = [typeof(LevelPairs)], MaxTest = 300)]
public sealed class CagrKernelProperties
{
    [Property]
    public void Every_width_gives_the_nearest_double(LevelPairs pairs, byte periods)
    {
        var root = 1 + (periods % 20);
        var rates = Rates<Lanes1>(pairs, 1, root);
        AssertNearest(pairs, 1, root, rates);
        AssertSame(rates, Rates<Lanes2>(pairs, 1, root));
        AssertSame(rates, Rates<Lanes4>(pairs, 1, root));
        AssertSame(rates, Rates<Lanes8>(pairs, 1, root));
    }

    [Property(MaxTest = 60)]
    public void A_yearly_rate_is_a_power_of_a_root(LevelPairs pairs, byte periods, byte perYear)
    {
        int[] years = [2, 4, 12, 52];
        var (power, root) = (years[perYear % years.Length], 1 + (periods % 40));
        var rates = Rates<Lanes1>(pairs, power, root);
        AssertNearest(pairs, power, root, rates);
        AssertSame(rates, Rates<Lanes2>(pairs, power, root));
        AssertSame(rates, Rates<Lanes4>(pairs, power, root));
        AssertSame(rates, Rates<Lanes8>(pairs, power, root));
    }

    [Property]
    public void Each_cell_may_have_its_own_number_of_periods(LevelPairs pairs, int seed)
    {
        var random = new Random(seed);
        var roots = pairs.From.Select(_ => random.Next(-1, 18)).ToArray();
        var expected = pairs
            .From.Select((from, i) => roots[i] < 1 ? double.NaN : Columns.Cagr(from, pairs.To[i], roots[i]))
            .ToArray();
        AssertSame(expected, RatesOfEach<Lanes1>(pairs, roots));
        AssertSame(expected, RatesOfEach<Lanes2>(pairs, roots));
        AssertSame(expected, RatesOfEach<Lanes4>(pairs, roots));
        AssertSame(expected, RatesOfEach<Lanes8>(pairs, roots));
    }

    [Property]
    public void A_pair_gives_what_a_column_gives(LevelPairs pairs, byte periods)
    {
        var root = 1 + (periods % 20);
        AssertSame(
            Rates<Lanes8>(pairs, 1, root),
            [.. pairs.From.Zip(pairs.To, (from, to) => Columns.Cagr(from, to, root))]
        );
    }

    [Property]
    public void A_result_may_take_the_place_of_either_input(LevelPairs pairs, byte periods)
    {
        var root = 1 + (periods % 20);
        var from = pairs.Start(pairs.From);
        var to = pairs.Start(pairs.To);
        var expected = Rates<Lanes1>(pairs, 1, root);
        _ = Columns.Cagr(from, [.. pairs.To], root, from);
        _ = Columns.Cagr([.. pairs.From], to, root, to, statuses: new CellStatus[to.Length]);
        AssertSame(expected, from.ToArray());
        AssertSame(expected, to.ToArray());
    }

    [Property]
    public void Each_cell_says_what_it_holds(LevelPairs pairs, byte periods)
    {
        var root = 2 + (periods % 20);
        var (result, statuses) = (new double[pairs.From.Count], new CellStatus[pairs.From.Count]);
        var undefined = Columns.Cagr([.. pairs.From], [.. pairs.To], root, result, statuses: statuses);
        Assert.Equal(
            pairs.From.Zip(
                pairs.To,
                (from, to) =>
                    GrowthKernelProperties.Status(from, to) is var status
                    && status == CellStatus.Overflow
                    && Fits(from, to, root)
                        ? CellStatus.Value
                        : status
            ),
            statuses
        );
        Assert.Equal(statuses.Count(static status => status > CellStatus.Missing), undefined);
    }

    private static bool Fits(double from, double to, int root) => Ratio(from, to) < Rational.PowerOfTwo(1024 * root);

    private static Rational Ratio(double from, double to) => DoubleGrid.Of(to) / DoubleGrid.Of(from);

    private static void AssertNearest(LevelPairs pairs, int power, int root, double[] rates)
    {
        for (var i = 0; i < rates.Length; i++)
        {
            var (from, to) = (pairs.From[i], pairs.To[i]);
            var status = GrowthKernelProperties.Status(from, to);
            if (status is not (CellStatus.Value or CellStatus.Overflow))
            {
                Assert.True(double.IsNaN(rates[i]));
                continue;
            }

            var ratio = Rational.Pow(Ratio(from, to), power);
            Assert.True(
                double.IsNaN(rates[i])
                    ? ratio >= Rational.Pow(DoubleGrid.Of(double.MaxValue), root)
                    : DoubleGrid.IsNearestRate(rates[i], ratio, root),
                $"({to:R} / {from:R})^({power}/{root}) - 1 is not {rates[i]:R}"
            );
        }
    }

    private static double[] Rates<TLanes>(LevelPairs pairs, int power, int root)
        where TLanes : struct, ILanes<TLanes>
    {
        var result = pairs.Start(pairs.From);
        var levels = new DoubleLevels(pairs.Start(pairs.From), pairs.Start(pairs.To));
        var operation = new CagrOperation<DoubleLevels>(levels, power, root);
        _ = operation.Run<TLanes>(
            ref MemoryMarshal.GetReference(result),
            new CellRuns(0, (nuint)result.Length, CanRepeat: false)
        );
        return result.ToArray();
    }

    private static double[] RatesOfEach<TLanes>(LevelPairs pairs, int[] roots)
        where TLanes : struct, ILanes<TLanes>
    {
        var result = pairs.Start(pairs.From);
        var levels = new DoubleLevels(pairs.Start(pairs.From), pairs.Start(pairs.To));
        var operation = new CagrOfEachOperation<DoubleLevels>(levels, roots);
        _ = operation.Run<TLanes>(
            ref MemoryMarshal.GetReference(result),
            new CellRuns(0, (nuint)result.Length, CanRepeat: false)
        );
        return result.ToArray();
    }

    private static void AssertSame(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(GrowthKernelProperties.Bits), actual.Select(GrowthKernelProperties.Bits));
}
