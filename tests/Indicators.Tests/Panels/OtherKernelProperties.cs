using System.Runtime.InteropServices;
using FsCheck.Xunit;
using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>The kernels beside growth: nearest to exact arithmetic, or next to that where they say so, with the same bits at every width.</summary>
[Properties(Arbitrary = [typeof(LevelPairs)], MaxTest = 300)]
public sealed class OtherKernelProperties
{
    private static readonly Rational Hundred = Rational.Whole(100);

    [Property]
    public void Compounding_gives_the_nearest_double(LevelPairs pairs, byte periods, byte scale)
    {
        var power = 1 + (periods % 24);
        double[] rates = [.. pairs.From.Select(level => Math.ScaleB(level, -(scale % 60)))];
        var statuses = new CellStatus[rates.Length];
        var result = new double[rates.Length];
        var undefined = Columns.Compound(rates, power, result, statuses);
        for (var i = 0; i < rates.Length; i++)
        {
            var exact =
                double.IsFinite(rates[i]) && rates[i] >= -1d
                    ? DoubleGrid.Nearest(Rational.Pow(Rational.One + DoubleGrid.Of(rates[i]), power) - Rational.One)
                    : double.NaN;
            Assert.Equal(GrowthKernelProperties.Bits(exact), GrowthKernelProperties.Bits(result[i]));
            Assert.Equal(
                double.IsNaN(rates[i]) ? CellStatus.Missing
                    : double.IsInfinity(rates[i]) ? CellStatus.NotFinite
                    : rates[i] < -1d ? CellStatus.TotalLoss
                    : double.IsNaN(exact) ? CellStatus.Overflow
                    : CellStatus.Value,
                statuses[i]
            );
        }

        Assert.Equal(statuses.Count(static status => status > CellStatus.Missing), undefined);
        AssertEveryWidth(new Compounding(rates, power), result);
    }

    [Property]
    public void A_contribution_is_the_nearest_double(LevelPairs pairs, LevelPairs wholes)
    {
        var length = Math.Min(pairs.From.Count, wholes.From.Count);
        double[] from = [.. pairs.From.Take(length)];
        double[] to = [.. pairs.To.Take(length)];
        double[] whole = [.. wholes.From.Take(length)];
        var (result, statuses) = (new double[length], new CellStatus[length]);
        var undefined = Columns.Contribution(from, to, whole, result, statuses);
        AssertQuotients(
            result,
            statuses,
            i => [from[i], to[i], whole[i]],
            i => DoubleGrid.Of(to[i]) - DoubleGrid.Of(from[i]),
            i => DoubleGrid.Of(whole[i])
        );
        Assert.Equal(statuses.Count(static status => status > CellStatus.Missing), undefined);
        AssertEveryWidth(new Contributing(from, to, whole), result);
    }

    [Property]
    public void Progress_is_the_nearest_double(LevelPairs pairs, LevelPairs aims)
    {
        var length = Math.Min(pairs.From.Count, aims.From.Count);
        double[] bases = [.. pairs.From.Take(length)];
        double[] values = [.. pairs.To.Take(length)];
        double[] goals = [.. aims.From.Take(length)];
        var (result, statuses) = (new double[length], new CellStatus[length]);
        var undefined = Columns.Progress(values, bases, goals, result, statuses);
        AssertQuotients(
            result,
            statuses,
            i => [values[i], bases[i], goals[i]],
            i => DoubleGrid.Of(values[i]) - DoubleGrid.Of(bases[i]),
            i => DoubleGrid.Of(goals[i]) - DoubleGrid.Of(bases[i])
        );
        Assert.Equal(statuses.Count(static status => status > CellStatus.Missing), undefined);
        AssertEveryWidth(new Progressing(values, bases, goals), result);
        var again = new double[length];
        _ = Columns.Progress(values, 1, bases, goals, again);
        Assert.Equal(result.Select(GrowthKernelProperties.Bits), again.Select(GrowthKernelProperties.Bits));
    }

    [Theory]
    [InlineData(1e-290, 1e-60, 0d)]
    [InlineData(1e-290, 3e-77, 0d)]
    [InlineData(7e-306, 3e-77, 1e-300)]
    [InlineData(3e-300, 1e77, 1e-310)]
    public void Progress_of_the_smallest_figures_is_the_nearest_double(double value, double goal, double level)
    {
        for (var i = 0; i < 200; i++)
        {
            value = Math.BitIncrement(value * 1.37);
            var result = new double[1];
            _ = Columns.Progress([value], [level], [goal], result);
            Assert.Equal(
                DoubleGrid.Nearest(
                    (DoubleGrid.Of(value) - DoubleGrid.Of(level)) / (DoubleGrid.Of(goal) - DoubleGrid.Of(level))
                ),
                result[0]
            );
        }
    }

    [Property]
    public void A_series_progresses_as_its_cells_do(LevelPairs pairs, double level, double goal)
    {
        var (result, each) = (new double[pairs.From.Count], new double[pairs.From.Count]);
        double[] values = [.. pairs.From];
        double[] bases = [.. values.Select(_ => level)];
        double[] goals = [.. values.Select(_ => goal)];
        var undefined = Columns.Progress(values, bases, goals, each);
        if (values.Length > 0)
        {
            Assert.Equal(undefined, Columns.Progress(values, values.Length, [level], [goal], result));
            Assert.Equal(each.Select(GrowthKernelProperties.Bits), result.Select(GrowthKernelProperties.Bits));
        }
    }

    [Property]
    public void An_index_number_is_the_nearest_double(LevelPairs pairs, byte place)
    {
        double[] values = [.. pairs.From];
        if (values.Length == 0)
        {
            return;
        }

        var at = place % values.Length;
        var (result, statuses) = (new double[values.Length], new CellStatus[values.Length]);
        var undefined = Columns.Rebase(values, values.Length, at, 1, result, statuses);
        AssertQuotients(
            result,
            statuses,
            i => [values[i], values[at]],
            i => DoubleGrid.Of(values[i]) * Hundred,
            i => DoubleGrid.Of(values[at])
        );
        Assert.Equal(statuses.Count(static status => status > CellStatus.Missing), undefined);
    }

    [Property]
    public void A_difference_says_what_it_holds(LevelPairs pairs)
    {
        double[] from = [.. pairs.From];
        double[] to = [.. pairs.To];
        var (result, statuses) = (new double[from.Length], new CellStatus[from.Length]);
        var undefined = Columns.PointsChange(from, to, result, statuses);
        for (var i = 0; i < from.Length; i++)
        {
            var status = FiniteStatus(from[i], to[i]);
            var exact =
                status == CellStatus.Value
                    ? DoubleGrid.Nearest(DoubleGrid.Of(to[i]) - DoubleGrid.Of(from[i]))
                    : double.NaN;
            Assert.Equal(exact, result[i]);
            Assert.Equal(status == CellStatus.Value && double.IsNaN(exact) ? CellStatus.Overflow : status, statuses[i]);
        }

        Assert.Equal(statuses.Count(static status => status > CellStatus.Missing), undefined);
    }

    private static void AssertQuotients(
        double[] result,
        CellStatus[] statuses,
        Func<int, double[]> inputs,
        Func<int, Rational> over,
        Func<int, Rational> under
    )
    {
        for (var i = 0; i < result.Length; i++)
        {
            var status = FiniteStatus(inputs(i));
            var exact = double.NaN;
            if (status == CellStatus.Value)
            {
                exact = under(i).Sign == 0 ? double.NaN : DoubleGrid.Nearest(over(i) / under(i));
                status =
                    under(i).Sign == 0 ? CellStatus.ZeroBase
                    : double.IsNaN(exact) ? CellStatus.Overflow
                    : status;
            }

            Assert.Equal(GrowthKernelProperties.Bits(exact), GrowthKernelProperties.Bits(result[i]));
            Assert.Equal(status, statuses[i]);
        }
    }

    private static CellStatus FiniteStatus(params double[] inputs) =>
        inputs.Any(double.IsNaN) ? CellStatus.Missing
        : inputs.All(double.IsFinite) ? CellStatus.Value
        : CellStatus.NotFinite;

    private static void AssertEveryWidth<TKernel>(TKernel kernel, double[] expected)
        where TKernel : IKernel
    {
        AssertWidth<TKernel, Lanes1>(kernel, expected);
        AssertWidth<TKernel, Lanes2>(kernel, expected);
        AssertWidth<TKernel, Lanes4>(kernel, expected);
        AssertWidth<TKernel, Lanes8>(kernel, expected);
    }

    private static void AssertWidth<TKernel, TLanes>(TKernel kernel, double[] expected)
        where TKernel : IKernel
        where TLanes : struct, ILanes<TLanes>
    {
        var result = new double[expected.Length];
        kernel.Run<TLanes>(ref MemoryMarshal.GetArrayDataReference(result), (nuint)result.Length);
        Assert.Equal(expected.Select(GrowthKernelProperties.Bits), result.Select(GrowthKernelProperties.Bits));
    }

    private interface IKernel
    {
        void Run<TLanes>(ref double result, nuint count)
            where TLanes : struct, ILanes<TLanes>;
    }

    private sealed record Compounding(double[] Rates, int Periods) : IKernel
    {
        public void Run<TLanes>(ref double result, nuint count)
            where TLanes : struct, ILanes<TLanes> =>
            new CompoundOperation(Rates, Periods).Run<TLanes>(ref result, new CellRuns(0, count, CanRepeat: true));
    }

    private sealed record Contributing(double[] From, double[] To, double[] Whole) : IKernel
    {
        public void Run<TLanes>(ref double result, nuint count)
            where TLanes : struct, ILanes<TLanes> =>
            new ContributionOperation<DoubleColumn>(new(From), new(To), new(Whole)).Run<TLanes>(
                ref result,
                new CellRuns(0, count, CanRepeat: true)
            );
    }

    private sealed record Progressing(double[] Values, double[] Bases, double[] Goals) : IKernel
    {
        public void Run<TLanes>(ref double result, nuint count)
            where TLanes : struct, ILanes<TLanes> =>
            new ProgressOperation<DoubleColumn>(new(Values), new(Bases), new(Goals)).Run<TLanes>(
                ref result,
                new CellRuns(0, count, CanRepeat: true)
            );
    }
}
