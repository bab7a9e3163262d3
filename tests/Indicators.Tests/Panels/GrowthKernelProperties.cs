using System.Runtime.InteropServices;
using FsCheck.Xunit;
using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Growth over columns is the nearest double to the exact quotient, with the same bits at every width.</summary>
[Properties(Arbitrary = [typeof(LevelPairs)], MaxTest = 1_000)]
public sealed class GrowthKernelProperties
{
    [Property]
    public void Every_width_gives_the_nearest_double(LevelPairs pairs)
    {
        AssertNearest<Lanes1>(pairs);
        AssertNearest<Lanes2>(pairs);
        AssertNearest<Lanes4>(pairs);
        AssertNearest<Lanes8>(pairs);
    }

    [Property]
    public void A_pair_gives_what_a_column_gives(LevelPairs pairs) =>
        Assert.Equal(
            pairs.From.Zip(pairs.To, Exact).Select(Bits),
            pairs.From.Zip(pairs.To, Columns.Growth).Select(Bits)
        );

    [Property]
    public void A_result_may_take_the_place_of_either_input(LevelPairs pairs)
    {
        var from = pairs.Start(pairs.From);
        var to = pairs.Start(pairs.To);
        var expected = pairs.From.Zip(pairs.To, Exact).Select(Bits);
        _ = Columns.Growth(from, [.. pairs.To], from);
        _ = Columns.Growth([.. pairs.From], to, to, new CellStatus[to.Length]);
        Assert.Equal(expected, from.ToArray().Select(Bits));
        Assert.Equal(expected, to.ToArray().Select(Bits));
    }

    [Property]
    public void Each_cell_says_what_it_holds(LevelPairs pairs)
    {
        var (result, statuses) = (new double[pairs.From.Count], new CellStatus[pairs.From.Count]);
        var undefined = Columns.Growth([.. pairs.From], [.. pairs.To], result, statuses);
        Assert.Equal(pairs.From.Zip(pairs.To, Status), statuses);
        Assert.Equal(statuses.Count(static status => status > CellStatus.Missing), undefined);
    }

    [Property]
    public void Growth_at_a_lag_is_that_of_the_pairs(LevelPairs pairs, byte lag, byte periods)
    {
        var (back, length) = (1 + (lag % 12), 1 + (periods % 30));
        double[] values = [.. pairs.From, .. pairs.To];
        values = values[..(values.Length / length * length)];
        var expected = values.Select((to, i) => i % length < back ? double.NaN : Exact(values[i - back], to)).ToArray();
        var (result, statuses) = (new double[values.Length], new CellStatus[values.Length]);
        var undefined = Columns.Growth(values, length, back, result);
        Assert.Equal(expected.Select(Bits), result.Select(Bits));
        Assert.Equal(undefined, Columns.Growth(values, length, back, result, statuses));
        Assert.Equal(undefined, statuses.Count(static status => status > CellStatus.Missing));
        Assert.Equal(
            values.Select((to, i) => i % length < back ? CellStatus.Missing : Status(values[i - back], to)),
            statuses
        );
    }

    internal static double Exact(double from, double to) =>
        Status(from, to) == CellStatus.Value
            ? DoubleGrid.Nearest((DoubleGrid.Of(to) - DoubleGrid.Of(from)) / DoubleGrid.Of(from))
            : double.NaN;

    internal static CellStatus Status(double from, double to) =>
        double.IsNaN(from) || double.IsNaN(to) ? CellStatus.Missing
        : double.IsInfinity(from) || double.IsInfinity(to) ? CellStatus.NotFinite
        : from == 0d ? CellStatus.ZeroBase
        : Math.Sign(from) * Math.Sign(to) < 0 ? CellStatus.SignChange
        : double.IsNaN(DoubleGrid.Nearest((DoubleGrid.Of(to) - DoubleGrid.Of(from)) / DoubleGrid.Of(from)))
            ? CellStatus.Overflow
        : CellStatus.Value;

    internal static long Bits(double value) => BitConverter.DoubleToInt64Bits(value);

    private static void AssertNearest<TLanes>(LevelPairs pairs)
        where TLanes : struct, ILanes<TLanes>
    {
        var from = pairs.Start(pairs.From);
        var to = pairs.Start(pairs.To);
        foreach (var canRepeat in new[] { false, true })
        {
            var result = pairs.Start(pairs.From);
            var operation = new GrowthOperation<DoubleLevels>(new(from, to));
            var undefined = operation.Run<TLanes>(
                ref MemoryMarshal.GetReference(result),
                new CellRuns(0, (nuint)result.Length, canRepeat)
            );
            Assert.Equal(pairs.From.Zip(pairs.To, Exact).Select(Bits), result.ToArray().Select(Bits));
            Assert.Equal(
                pairs.From.Zip(pairs.To, Status).Count(static status => status > CellStatus.Missing),
                undefined
            );
        }
    }
}
