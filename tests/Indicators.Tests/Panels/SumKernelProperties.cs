using FsCheck.Xunit;
using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Kernels that add: right to one unit in the last place where nothing cancels.</summary>
[Properties(MaxTest = 200)]
public sealed class SumKernelProperties
{
    [Property]
    public void Windows_are_summed_and_averaged(int seed, byte periods, byte window)
    {
        var (length, width) = (1 + (periods % 70), 1 + (window % 30));
        var values = Positive(seed, 3 * length);
        var (sums, means) = (new double[values.Length], new double[values.Length]);
        Assert.Equal(0, Columns.RollingSum(values, length, width, sums));
        Assert.Equal(0, Columns.RollingMean(values, length, width, means));
        for (var i = 0; i < values.Length; i++)
        {
            if (i % length < width - 1)
            {
                Assert.True(double.IsNaN(sums[i]) && double.IsNaN(means[i]));
                continue;
            }

            var exact = Sum(values[(i - width + 1)..(i + 1)]);
            AssertNext(exact, sums[i]);
            AssertNext(exact / Rational.Whole(width), means[i]);
        }

        AssertSame(means, Means<Lanes1>(values, length, width));
        AssertSame(means, Means<Lanes2>(values, length, width));
        AssertSame(means, Means<Lanes4>(values, length, width));
        AssertSame(means, Means<Lanes8>(values, length, width));
    }

    [Property]
    public void A_missing_cell_leaves_other_windows_as_they_are(int seed, byte window)
    {
        var (width, random) = (1 + (window % 15), new Random(seed));
        var values = Positive(seed, 120);
        var (whole, broken) = (new double[120], new double[120]);
        _ = Columns.RollingMean(values, 60, width, whole);
        for (var i = 0; i < 4; i++)
        {
            values[random.Next(120)] = double.NaN;
        }

        Assert.Equal(0, Columns.RollingMean(values, 60, width, broken));
        for (var i = 0; i < 120; i++)
        {
            var isMissing = i % 60 < width - 1 || values[(i - width + 1)..(i + 1)].Any(double.IsNaN);
            Assert.True(
                isMissing
                    ? double.IsNaN(broken[i])
                    : Math.Abs(broken[i] - whole[i]) <= 2d * (Math.BitIncrement(whole[i]) - whole[i])
            );
        }
    }

    [Theory]
    [InlineData(7)]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(48)]
    [InlineData(52)]
    [InlineData(60)]
    [InlineData(64)]
    [InlineData(96)]
    [InlineData(120)]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    public void Windows_of_like_cells_are_the_same_at_every_width(int width)
    {
        var random = new Random(width);
        double[] values = [.. Enumerable.Range(0, 1_203).Select(_ => 100d + random.NextDouble())];
        var means = new double[values.Length];
        Assert.Equal(0, Columns.RollingMean(values, 401, width, means));
        for (var i = width - 1; i < values.Length; i++)
        {
            if (i % 401 >= width - 1)
            {
                AssertNext(Sum(values[(i - width + 1)..(i + 1)]) / Rational.Whole(width), means[i]);
            }
        }

        AssertSame(means, Means<Lanes1>(values, 401, width));
        AssertSame(means, Means<Lanes2>(values, 401, width));
        AssertSame(means, Means<Lanes4>(values, 401, width));
        AssertSame(means, Means<Lanes8>(values, 401, width));
    }

    [Theory]
    [InlineData(5_000, 12)]
    [InlineData(5_000, 1_500)]
    [InlineData(3_000, 3_000)]
    public void Long_series_and_windows_are_cut_into_blocks(int length, int width)
    {
        var values = Positive(5, length);
        var sums = new double[length];
        _ = Columns.RollingSum(values, length, width, sums);
        foreach (var i in new[] { width - 1, width, width + 1_023, width + 1_024, length - 1 }.Where(i => i < length))
        {
            AssertNext(Sum(values[(i - width + 1)..(i + 1)]), sums[i]);
        }
    }

    [Fact]
    public void A_missing_cell_makes_every_window_with_it_missing()
    {
        double[] values =
        [
            1,
            2,
            double.NaN,
            4,
            5,
            6,
            double.PositiveInfinity,
            8,
            9,
            double.MaxValue,
            double.MaxValue,
            1,
        ];
        var (result, statuses) = (new double[12], new CellStatus[12]);
        Assert.Equal(3, Columns.RollingSum(values, 12, 2, result, statuses));
        Assert.Equal(
            [
                CellStatus.Missing,
                CellStatus.Value,
                CellStatus.Missing,
                CellStatus.Missing,
                CellStatus.Value,
                CellStatus.Value,
                CellStatus.NotFinite,
                CellStatus.NotFinite,
                CellStatus.Value,
                CellStatus.Value,
                CellStatus.Overflow,
                CellStatus.Value,
            ],
            statuses
        );
        Assert.Equal(3d, result[1]);
        Assert.True(double.IsNaN(result[6]) && double.IsNaN(result[10]));
    }

    [Property]
    public void Shares_are_those_of_the_exact_total(int seed, byte periods, byte series)
    {
        var (length, count) = (1 + (periods % 70), 1 + (series % 20));
        var values = Positive(seed, count * length);
        var (totals, shares) = (new double[length], new double[values.Length]);
        Columns.Totals(values, length, totals);
        Assert.Equal(0, Columns.Share(values, length, shares));
        for (var period = 0; period < length; period++)
        {
            var exact = Sum([.. Enumerable.Range(0, count).Select(i => values[(i * length) + period])]);
            AssertNext(exact, totals[period]);
            for (var i = 0; i < count; i++)
            {
                AssertNext(DoubleGrid.Of(values[(i * length) + period]) / exact, shares[(i * length) + period]);
            }
        }
    }

    [Property]
    public void A_total_keeps_what_a_plain_sum_loses(int seed)
    {
        // Large figures that cancel in pairs, and small ones.
        var random = new Random(seed);
        double[] values = [1e16, random.Next(1, 100), -1e16, 0.25, 3e15, random.Next(1, 100), -3e15];
        var totals = new double[1];
        Columns.Totals(values, 1, totals);
        Assert.Equal(DoubleGrid.Nearest(Sum(values)), totals[0]);
    }

    [Fact]
    public void A_missing_part_leaves_no_total_unless_it_is_skipped()
    {
        double[] values = [1, 2, double.NaN, 2, 3, 0, 0, -2, 0];
        var (shares, statuses) = (new double[9], new CellStatus[9]);
        Assert.Equal(0, Columns.Share(values, 3, shares, statuses: statuses));
        Assert.Equal([1d / 3d, 2d / 3d, double.NaN, 2d / 3d, 1d, double.NaN, 0d, -2d / 3d, double.NaN], shares);
        Assert.Equal(2, Columns.Share(values, 3, shares, skipMissing: true, statuses));
        Assert.Equal(
            [
                CellStatus.Value,
                CellStatus.Value,
                CellStatus.Missing,
                CellStatus.Value,
                CellStatus.Value,
                CellStatus.ZeroBase,
                CellStatus.Value,
                CellStatus.Value,
                CellStatus.ZeroBase,
            ],
            statuses
        );
    }

    [Property]
    public void An_index_on_a_base_year_has_the_mean_of_100(int seed, byte periods)
    {
        var length = 12 + (periods % 50);
        var values = Positive(seed, 2 * length);
        var result = new double[values.Length];
        Assert.Equal(0, Columns.Rebase(values, length, 0, 12, result));
        for (var i = 0; i < values.Length; i++)
        {
            var start = i / length * length;
            AssertNext(DoubleGrid.Of(values[i]) * Rational.Whole(1_200) / Sum(values[start..(start + 12)]), result[i]);
        }
    }

    [Property]
    public void Taking_apart_undoes_accumulating(int[] figures, byte perYear, byte first)
    {
        var year = 1 + (perYear % 12);
        double[] values = [.. figures];
        var (sums, back) = (new double[values.Length], new double[values.Length]);
        if (values.Length == 0)
        {
            return;
        }

        _ = Columns.Accumulate(values, values.Length, year, sums, first % year);
        _ = Columns.Deaccumulate(sums, values.Length, year, back, first % year);
        var before = first % year == 0 ? 0 : year - (first % year);
        Assert.All(sums.Take(before), static sum => Assert.True(double.IsNaN(sum)));
        Assert.Equal(values.Skip(before), back.Skip(before));
    }

    [Fact]
    public void Pigs_of_the_second_quarter_are_the_half_year_less_the_first()
    {
        // Chongqing Bureau of Statistics, first half of 2024: 884.5 in six months, 345.6 in the second quarter.
        var back = new double[2];
        _ = Columns.Deaccumulate([5389d, 8845d], 2, 4, back);
        Assert.Equal([5389d, 3456d], back);
    }

    [Fact]
    public void After_a_missing_month_the_year_to_date_is_missing()
    {
        double[] values = [1, double.NaN, 3, 4, 5, 6];
        var (result, statuses) = (new double[6], new CellStatus[6]);
        Assert.Equal(0, Columns.Accumulate(values, 6, 3, result, 0, statuses));
        Assert.Equal([1d, double.NaN, double.NaN, 4d, 9d, 15d], result);
        Assert.Equal(CellStatus.Missing, statuses[2]);
    }

    private static double[] Means<TLanes>(double[] values, int periods, int window)
        where TLanes : struct, ILanes<TLanes>
    {
        var result = new double[values.Length];
        if (window > periods)
        {
            Array.Fill(result, double.NaN);
            return result;
        }

        _ = RollingFormula.Run<TLanes>(values, periods, window, window, result, default);
        return result;
    }

    private static void AssertSame(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(GrowthKernelProperties.Bits), actual.Select(GrowthKernelProperties.Bits));

    /// <summary>The nearest double or a neighbour of it.</summary>
    private static void AssertNext(Rational exact, double actual)
    {
        var nearest = DoubleGrid.Nearest(exact);
        Assert.InRange(actual, Math.BitDecrement(nearest), Math.BitIncrement(nearest));
    }

    private static Rational Sum(double[] values) =>
        values.Aggregate(Rational.Whole(0), static (sum, value) => Dyadic(sum + DoubleGrid.Of(value)));

    /// <summary>The same number with its powers of two cancelled, so that sums stay small.</summary>
    private static Rational Dyadic(Rational value)
    {
        var zeros =
            value.Sign == 0
                ? 0
                : (int)
                    long.Min(
                        (long)System.Numerics.BigInteger.TrailingZeroCount(value.Numerator),
                        (long)System.Numerics.BigInteger.TrailingZeroCount(value.Denominator)
                    );
        return new(value.Numerator >> zeros, value.Denominator >> zeros);
    }

    private static double[] Positive(int seed, int count)
    {
        var random = new Random(seed);
        var spread = random.Next(1, 40);
        return [.. Enumerable.Range(0, count).Select(_ => Math.ScaleB(1d + random.NextDouble(), random.Next(spread)))];
    }
}
