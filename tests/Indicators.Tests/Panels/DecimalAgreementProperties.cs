using System.Numerics;
using FsCheck.Xunit;
using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Whole numbers of the printed step give the rates that the calculators over decimals give, to the last bit of the double.</summary>
[Properties(MaxTest = 500)]
public sealed class DecimalAgreementProperties
{
    [Property]
    public void Growth_of_printed_figures_is_that_of_the_decimals(int from, int to, byte places)
    {
        var (start, end) = (Printed(from, places), Printed(to, places));
        var rate = Only(result => Columns.Growth([from], [to], result));
        if (Growth.TryBetween(start, end, out var exact))
        {
            DoubleGrid.AssertAgrees(exact.ToFraction(), rate);
        }
        else
        {
            Assert.True(double.IsNaN(rate));
        }
    }

    [Property]
    public void Cagr_of_printed_figures_is_that_of_the_decimals(int from, int to, byte places, byte periods)
    {
        var (start, end, root) = (Printed(from, places), Printed(to, places), 1 + (periods % 30));
        var rate = Only(result => Columns.Cagr([from], [to], root, result));
        if (Cagr.TryBetween(start, end, root, out var exact))
        {
            DoubleGrid.AssertAgrees(exact.ToFraction(), rate);
        }
        else
        {
            Assert.True(double.IsNaN(rate));
        }
    }

    [Property]
    public void Growth_of_large_whole_numbers_is_exact(long from, long to, byte shift)
    {
        var (start, end) = (Large(from, shift), Large(to, shift / 2));
        Assert.Equal(Exact(start, end), Only(result => Columns.Growth([start], [end], result)));
        Assert.Equal(Exact(start, start + 1), Only(result => Columns.Growth([start], [start + 1], result)));
    }

    [Property]
    public void Growth_between_different_steps_is_exact(int from, int to, byte fromPlaces, byte toPlaces)
    {
        var (first, second) = (fromPlaces % 10, toPlaces % 10);
        var scale = Math.Max(first, second);
        var rate = Only(result => Columns.Growth([from], first, [to], second, result));
        Assert.Equal(Exact(from * BigInteger.Pow(10, scale - first), to * BigInteger.Pow(10, scale - second)), rate);
    }

    [Property]
    public void Cagr_of_large_whole_numbers_is_exact(long from, long to, byte shift, byte periods)
    {
        var root = 1 + (periods % 20);
        foreach (
            var (start, end) in new[]
            {
                (Large(from, shift), Large(to, shift / 2)),
                (Large(from, shift), Large(from, shift) + 1),
            }
        )
        {
            var rate = Only(result => Columns.Cagr([start], [end], root, result));
            if (start == 0 || Math.Sign(start) * Math.Sign(end) < 0)
            {
                Assert.True(double.IsNaN(rate));
            }
            else
            {
                Assert.True(
                    DoubleGrid.IsNearestRate(rate, new Rational(end, start), root),
                    $"{end} / {start}, {root}: {rate:R}"
                );
            }
        }
    }

    [Property]
    public void Columns_of_whole_numbers_give_what_pairs_give(long[] from, long[] to, int seed)
    {
        var length = Math.Min(from.Length, to.Length) * 8 % 70;
        var random = new Random(seed);
        long[] starts = [.. Enumerable.Range(0, length).Select(i => from[i % from.Length] << random.Next(50))];
        long[] ends = [.. Enumerable.Range(0, length).Select(i => to[i % to.Length] << random.Next(50))];
        var (growth, cagr) = (new double[length], new double[length]);
        _ = Columns.Growth(starts, ends, growth);
        _ = Columns.Cagr(starts, ends, 7, cagr);
        for (var i = 0; i < length; i++)
        {
            var (start, end) = (starts[i], ends[i]);
            Assert.Equal(Only(result => Columns.Growth([start], [end], result)), growth[i]);
            Assert.Equal(Only(result => Columns.Cagr([start], [end], 7, result)), cagr[i]);
        }
    }

    [Fact]
    public void The_smallest_whole_number_is_missing()
    {
        var (result, statuses) = (new double[2], new CellStatus[2]);
        Assert.Equal(0, Columns.Growth([long.MinValue, 1L], [1L, long.MinValue], result, statuses));
        Assert.Equal([CellStatus.Missing, CellStatus.Missing], statuses);
    }

    private static double Only(Func<double[], int> compute)
    {
        var result = new double[1];
        _ = compute(result);
        return result[0];
    }

    private static decimal Printed(int digits, byte places) =>
        new(Math.Abs(digits), 0, 0, digits < 0, (byte)(places % 8));

    private static long Large(long number, int shift) =>
        Math.Clamp(number, -(1L << 20), 1L << 20) * (1L << (shift % 42)) + number;

    private static double Exact(BigInteger from, BigInteger to) =>
        from.IsZero || from.Sign * to.Sign < 0 ? double.NaN : DoubleGrid.Nearest(new Rational(to - from, from));
}
