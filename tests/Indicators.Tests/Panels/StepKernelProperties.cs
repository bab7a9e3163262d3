using FsCheck.Xunit;
using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Kernels over columns in decimal steps of their own give the double nearest to the result of the decimal figures, with the same bits at every width.</summary>
[Properties(Arbitrary = [typeof(StepColumns)], MaxTest = 300)]
public sealed class StepKernelProperties
{
    [Property]
    public void Growth_is_the_nearest_double(StepColumns columns)
    {
        var (from, to) = (columns.Doubles[0], columns.Doubles[1]);
        var result = Filled(
            columns,
            (r, s) => Columns.Growth(from, columns.Decimals[0], to, columns.Decimals[1], r, s),
            (r, s) => Columns.Growth(columns.Whole[0], columns.Decimals[0], columns.Whole[1], columns.Decimals[1], r, s)
        );
        AssertNearest(columns, result, 2, static figures => Compared(figures[0], figures[1], 1));
        AssertEveryWidth(columns, new Growing(), 2, result);
    }

    [Property(MaxTest = 100)]
    public void Cagr_is_the_nearest_double(StepColumns columns, byte periods, byte perYear)
    {
        var (root, power) = (
            1 + (periods % 20),
            (perYear % 4) switch
            {
                0 => 12,
                1 => 2,
                _ => 1,
            }
        );
        var (first, second) = (columns.Decimals[0], columns.Decimals[1]);
        var result = Filled(
            columns,
            (r, s) => Columns.Cagr(columns.Doubles[0], first, columns.Doubles[1], second, root, r, power, s),
            (r, s) => Columns.Cagr(columns.Whole[0], first, columns.Whole[1], second, root, r, power, s)
        );
        AssertRates(columns, result, power, _ => root);
        AssertEveryWidth(columns, new Rooting(power, root), 2, result);
        AssertSame(
            Only(columns, r => Columns.Cagr(columns.Doubles[0], first, columns.Doubles[1], second, root, r)),
            Only(columns, r => Columns.RequiredCagr(columns.Doubles[0], first, columns.Doubles[1], second, root, r))
        );
        AssertSame(
            Only(columns, r => Columns.Cagr(columns.Whole[0], first, columns.Whole[1], second, root, r)),
            Only(columns, r => Columns.RequiredCagr(columns.Whole[0], first, columns.Whole[1], second, root, r))
        );
    }

    [Property(MaxTest = 100)]
    public void Each_cell_may_have_its_own_number_of_periods(StepColumns columns, int seed)
    {
        var random = new Random(seed);
        int[] roots = [.. Enumerable.Range(0, columns.Length).Select(_ => random.Next(1, 18))];
        var (first, second) = (columns.Decimals[0], columns.Decimals[1]);
        var result = Filled(
            columns,
            (r, s) => Columns.Cagr(columns.Doubles[0], first, columns.Doubles[1], second, roots, r, s),
            (r, s) => Columns.Cagr(columns.Whole[0], first, columns.Whole[1], second, roots, r, s)
        );
        AssertRates(columns, result, 1, i => roots[i]);
        AssertEveryWidth(columns, new RootingEach(roots), 2, result);
        var required = Filled(
            columns,
            (r, s) => Columns.RequiredCagr(columns.Doubles[0], first, columns.Doubles[1], second, roots, r, s),
            (r, s) => Columns.RequiredCagr(columns.Whole[0], first, columns.Whole[1], second, roots, r, s)
        );
        AssertSame(result.Doubles, required.Doubles);
        AssertSame(result.Whole, required.Whole);
        Array.Fill(roots, 0);
        var none = Filled(
            columns,
            (r, s) => Columns.Cagr(columns.Doubles[0], first, columns.Doubles[1], second, roots, r, s),
            (r, s) => Columns.Cagr(columns.Whole[0], first, columns.Whole[1], second, roots, r, s)
        );
        Assert.All([.. none.Doubles, .. none.Whole], static rate => Assert.True(double.IsNaN(rate)));
    }

    [Property]
    public void A_difference_is_the_nearest_double(StepColumns columns)
    {
        var (first, second) = (columns.Decimals[0], columns.Decimals[1]);
        var result = Filled(
            columns,
            (r, s) => Columns.PointsChange(columns.Doubles[0], first, columns.Doubles[1], second, r, s),
            (r, s) => Columns.PointsChange(columns.Whole[0], first, columns.Whole[1], second, r, s)
        );
        AssertNearest(columns, result, 2, static figures => figures[1] - figures[0]);
        AssertEveryWidth(columns, new Differing(), 2, result);
    }

    [Property]
    public void A_difference_at_a_lag_is_that_of_the_pairs(StepColumns columns, byte lag)
    {
        if (columns.Length == 0)
        {
            return;
        }

        var (back, places) = (1 + (lag % 5), columns.Decimals[0]);
        var result = Filled(
            columns,
            (r, s) => Columns.PointsChange(columns.Doubles[0], places, columns.Length, back, r, s),
            (r, s) => Columns.PointsChange(columns.Whole[0], places, columns.Length, back, r, s)
        );
        var pairs = Filled(
            columns,
            (r, s) =>
                Columns.PointsChange(
                    Back(columns.Doubles[0], back, double.NaN),
                    places,
                    columns.Doubles[0],
                    places,
                    r,
                    s
                ),
            (r, s) =>
                Columns.PointsChange(
                    Back(columns.Whole[0], back, long.MinValue),
                    places,
                    columns.Whole[0],
                    places,
                    r,
                    s
                )
        );
        AssertSame(pairs.Doubles, result.Doubles);
        AssertSame(pairs.Whole, result.Whole);

        static T[] Back<T>(T[] cells, int lag, T gap) =>
            [.. Enumerable.Range(0, cells.Length).Select(i => i < lag ? gap : cells[i - lag])];
    }

    [Property]
    public void A_contribution_is_the_nearest_double(StepColumns columns)
    {
        var (first, second, third) = (columns.Decimals[0], columns.Decimals[1], columns.Decimals[2]);
        var (doubles, whole) = (columns.Doubles, columns.Whole);
        var result = Filled(
            columns,
            (r, s) => Columns.Contribution(doubles[0], first, doubles[1], second, doubles[2], third, r, s),
            (r, s) => Columns.Contribution(whole[0], first, whole[1], second, whole[2], third, r, s)
        );
        AssertNearest(columns, result, 3, static figures => Quotient(figures[1] - figures[0], figures[2]));
        AssertEveryWidth(columns, new Contributing(), 3, result);
    }

    [Property]
    public void Progress_is_the_nearest_double(StepColumns columns)
    {
        var (first, second, third) = (columns.Decimals[0], columns.Decimals[1], columns.Decimals[2]);
        var (doubles, whole) = (columns.Doubles, columns.Whole);
        var result = Filled(
            columns,
            (r, s) => Columns.Progress(doubles[0], first, doubles[1], second, doubles[2], third, r, s),
            (r, s) => Columns.Progress(whole[0], first, whole[1], second, whole[2], third, r, s)
        );
        AssertNearest(columns, result, 3, static figures => Quotient(figures[0] - figures[1], figures[2] - figures[1]));
        AssertEveryWidth(columns, new Progressing(), 3, result);
        var blocks = Filled(
            columns,
            (r, s) => Columns.Progress(doubles[0], first, 1, doubles[1], second, doubles[2], third, r, s),
            (r, s) => Columns.Progress(whole[0], first, 1, whole[1], second, whole[2], third, r, s)
        );
        AssertSame(result.Doubles, blocks.Doubles);
        AssertSame(result.Whole, blocks.Whole);
    }

    [Property]
    public void A_series_progresses_as_its_cells_do(StepColumns columns)
    {
        if (columns.Length == 0)
        {
            return;
        }

        var all = columns with
        {
            Doubles = [columns.Doubles[0], Repeated(columns.Doubles[1]), Repeated(columns.Doubles[2])],
            Whole = [columns.Whole[0], Repeated(columns.Whole[1]), Repeated(columns.Whole[2])],
        };
        var (length, (d1, d2, d3)) = (all.Length, (all.Decimals[0], all.Decimals[1], all.Decimals[2]));
        var (cells, starts, ends) = (all.Doubles[0], all.Doubles[1], all.Doubles[2]);
        var (whole, wholeStarts, wholeEnds) = (all.Whole[0], all.Whole[1], all.Whole[2]);
        var series = Filled(
            all,
            (r, s) => Columns.Progress(cells, d1, length, [starts[0]], d2, [ends[0]], d3, r, s),
            (r, s) => Columns.Progress(whole, d1, length, [wholeStarts[0]], d2, [wholeEnds[0]], d3, r, s)
        );
        AssertSame(Only(all, r => Columns.Progress(cells, d1, starts, d2, ends, d3, r)), series.Doubles);
        AssertSame(Only(all, r => Columns.Progress(whole, d1, wholeStarts, d2, wholeEnds, d3, r)), series.Whole);
        AssertEveryWidth(all, new ProgressingInOne(), 3, series);

        static T[] Repeated<T>(T[] cells) => [.. Enumerable.Repeat(cells[0], cells.Length)];
    }

    [Property(MaxTest = 100)]
    public void Compounding_gives_the_nearest_double(StepColumns columns, byte periods)
    {
        var (power, places) = (1 + (periods % 24), columns.Decimals[0]);
        var result = Filled(
            columns,
            (r, s) => Columns.Compound(columns.Doubles[0], places, power, r, s),
            (r, s) => Columns.Compound(columns.Whole[0], places, power, r, s)
        );
        AssertNearest(columns, result, 1, figures => Compounded(figures[0], power));
        AssertSame(
            Only(columns, r => Columns.Compound(columns.Whole[0], places, 4, r)),
            Only(columns, r => Columns.Annualise(columns.Whole[0], places, Periodicity.Quarter, r))
        );
        AssertSame(
            Only(columns, r => Columns.Compound(columns.Doubles[0], places, 12, r)),
            Only(columns, r => Columns.Annualise(columns.Doubles[0], places, Periodicity.Month, r))
        );
    }

    [Property]
    public void Whole_numbers_of_one_step_have_rates_at_a_lag_and_over_all(StepColumns columns, byte lag)
    {
        if (columns.Length < 2)
        {
            return;
        }

        var (values, back) = (columns.Whole[0], 1 + (lag % (columns.Length - 1)));
        var (result, first) = (new double[values.Length], new double[1]);
        var undefined = Columns.Cagr(values, values.Length, back, result, 3);
        var pairs = new double[values.Length - back];
        Assert.Equal(undefined, Columns.Cagr(values.AsSpan(..^back), values.AsSpan(back), back, pairs, 3));
        AssertSame([.. Enumerable.Repeat(double.NaN, back), .. pairs], result);
        _ = Columns.CagrFirstToLast(values, values.Length, first);
        _ = Columns.Cagr(values.AsSpan(..1), values.AsSpan(^1..), values.Length - 1, pairs.AsSpan(..1));
        AssertSame(first, pairs[..1]);
    }

    [Fact]
    public void What_has_no_value_says_why()
    {
        double[] from = [double.NaN, double.PositiveInfinity, 0, 1, 1e-300, 4];
        double[] to = [1, 1, 1, -1, 1e300, double.NaN];
        CellStatus[] expected =
        [
            CellStatus.Missing,
            CellStatus.NotFinite,
            CellStatus.ZeroBase,
            CellStatus.SignChange,
            CellStatus.Overflow,
            CellStatus.Missing,
        ];
        var (result, statuses) = (new double[6], new CellStatus[6]);
        Assert.Equal(4, Columns.Growth(from, 2, to, 0, result, statuses));
        Assert.Equal(expected, statuses);
        Assert.Equal(4, Columns.Cagr(from, 2, to, 0, 1, result, 1, statuses));
        Assert.Equal(expected, statuses);
        Assert.Equal(3, Columns.Contribution([1L, 1, 1], 2, [3L, 3, 3], 1, [0L, 0, 0], 0, result.AsSpan(..3)));
        Assert.Equal(1, Columns.Progress([1L, 1], 1, [2L, long.MinValue], 2, [20L, 20], 3, result.AsSpan(..2)));
        Assert.Equal(1, Columns.Compound([-101L, -100, long.MinValue], 2, 3, result.AsSpan(..3), statuses.AsSpan(..3)));
        Assert.Equal([CellStatus.TotalLoss, CellStatus.Value, CellStatus.Missing], statuses[..3]);
    }

    [Fact]
    public void Printed_decimals_give_what_their_nearest_doubles_do_not()
    {
        // 0.3 - 0.1 is 0.2, and of doubles 0.19999999999999998; 1.0825^2 - 1 is 0.17180625 exactly.
        var result = new double[1];
        _ = Columns.PointsChange([1L], 1, [3L], 1, result);
        Assert.Equal(0.2, result[0]);
        _ = Columns.PointsChange([10d], 2, [3d], 1, result);
        Assert.Equal(0.2, result[0]);
        _ = Columns.Compound([825L], 4, 2, result);
        Assert.Equal(0.17180625, result[0]);

        // (13 - 9.5) / 953.2 and (500 - 420.1) / (600 - 420.1), by their whole numbers.
        _ = Columns.Contribution([95L], 1, [13L], 0, [9532L], 1, result);
        Assert.Equal(35d / 9532d, result[0]);
        _ = Columns.Progress([500d], 0, [4201d], 1, [60000d], 2, result);
        Assert.Equal(799d / 1799d, result[0]);
    }

    private static Rational? Compared(Rational from, Rational to, int power) =>
        from.Sign == 0 || from.Sign * to.Sign < 0 ? null : Rational.Pow(to / from, power) - Rational.One;

    private static Rational? Quotient(Rational over, Rational under) => under.Sign == 0 ? null : over / under;

    private static Rational? Compounded(Rational rate, int power) =>
        (Rational.One + rate).Sign < 0 ? null : Rational.Pow(Rational.One + rate, power) - Rational.One;

    private static (double[] Doubles, double[] Whole) Filled(
        StepColumns columns,
        Func<double[], CellStatus[], int> ofDoubles,
        Func<double[], CellStatus[], int> ofWhole
    )
    {
        var (doubles, whole) = (new double[columns.Length], new double[columns.Length]);
        AssertCounted(ofDoubles, doubles);
        AssertCounted(ofWhole, whole);
        return (doubles, whole);
    }

    /// <summary>Undefined cells are counted, and each cell is said to hold what it does.</summary>
    private static void AssertCounted(Func<double[], CellStatus[], int> compute, double[] result)
    {
        var statuses = new CellStatus[result.Length];
        var undefined = compute(result, statuses);
        Assert.Equal(undefined, compute(new double[result.Length], []));
        Assert.Equal(statuses.Count(static status => status > CellStatus.Missing), undefined);
        Assert.Equal(
            result.Select(static cell => !double.IsNaN(cell)),
            statuses.Select(static status => status == CellStatus.Value)
        );
    }

    private static double[] Only(StepColumns columns, Action<double[]> compute)
    {
        var result = new double[columns.Length];
        compute(result);
        return result;
    }

    private static void AssertNearest(
        StepColumns columns,
        (double[] Doubles, double[] Whole) result,
        int count,
        Func<Rational[], Rational?> formula
    )
    {
        for (var i = 0; i < columns.Length; i++)
        {
            AssertSame([Exact(columns, i, count, formula, isWhole: false)], [result.Doubles[i]]);
            AssertSame([Exact(columns, i, count, formula, isWhole: true)], [result.Whole[i]]);
        }
    }

    private static double Exact(
        StepColumns columns,
        int place,
        int count,
        Func<Rational[], Rational?> formula,
        bool isWhole
    ) =>
        FiguresOf(columns, place, count, isWhole) is { } figures && formula(figures) is { } exact
            ? DoubleGrid.Nearest(exact)
            : double.NaN;

    /// <summary>The figures exactly; null when one is missing or infinite.</summary>
    private static Rational[]? FiguresOf(StepColumns columns, int place, int count, bool isWhole)
    {
        var figures = Enumerable.Range(0, count);
        return isWhole
            ? figures.All(c => columns.Whole[c][place] != long.MinValue)
                ? [.. figures.Select(c => columns.Of(c, columns.Whole[c][place]))]
                : null
            : figures.All(c => double.IsFinite(columns.Doubles[c][place]))
                ? [.. figures.Select(c => columns.Of(c, columns.Doubles[c][place]))]
                : null;
    }

    private static void AssertRates(
        StepColumns columns,
        (double[] Doubles, double[] Whole) result,
        int power,
        Func<int, int> root
    )
    {
        for (var i = 0; i < columns.Length; i++)
        {
            AssertRate(FiguresOf(columns, i, 2, isWhole: false), result.Doubles[i], power, root(i));
            AssertRate(FiguresOf(columns, i, 2, isWhole: true), result.Whole[i], power, root(i));
        }
    }

    private static void AssertRate(Rational[]? figures, double rate, int power, int root)
    {
        if (figures is null || Compared(figures[0], figures[1], power) is not { } exact)
        {
            Assert.True(double.IsNaN(rate));
            return;
        }

        var ratio = exact + Rational.One;
        Assert.True(
            double.IsNaN(rate)
                ? ratio >= Rational.Pow(DoubleGrid.Of(double.MaxValue), root)
                : DoubleGrid.IsNearestRate(rate, ratio, root),
            $"{rate:R}"
        );
    }

    private static void AssertSame(double[] expected, double[] actual) =>
        Assert.Equal(expected.Select(GrowthKernelProperties.Bits), actual.Select(GrowthKernelProperties.Bits));

    private static void AssertEveryWidth<TKernel>(
        StepColumns columns,
        TKernel kernel,
        int count,
        (double[] Doubles, double[] Whole) expected
    )
        where TKernel : IKernel
    {
        AssertWidth<TKernel, Lanes1>(columns, kernel, count, expected);
        AssertWidth<TKernel, Lanes2>(columns, kernel, count, expected);
        AssertWidth<TKernel, Lanes4>(columns, kernel, count, expected);
        AssertWidth<TKernel, Lanes8>(columns, kernel, count, expected);
    }

    private static void AssertWidth<TKernel, TLanes>(
        StepColumns columns,
        TKernel kernel,
        int count,
        (double[] Doubles, double[] Whole) expected
    )
        where TKernel : IKernel
        where TLanes : struct, ILanes<TLanes>
    {
        var most = columns.Decimals.Take(count).Max();
        long[] factors = [.. columns.Decimals.Select(places => (long)Math.Pow(10, Math.Max(0, most - places)))];
        foreach (var canRepeat in new[] { false, true })
        {
            var runs = new CellRuns(0, (nuint)columns.Length, canRepeat);
            var result = new double[columns.Length + 8];
            kernel.Run<StepColumn, TLanes>(
                new(columns.Start(columns.Doubles[0]), factors[0]),
                new(columns.Start(columns.Doubles[1]), factors[1]),
                new(columns.Start(columns.Doubles[2]), factors[2]),
                most,
                ref result[columns.Offset],
                runs
            );
            AssertSame(expected.Doubles, result[columns.Offset..(columns.Offset + columns.Length)]);
            kernel.Run<WholeColumn, TLanes>(
                new(columns.Start(columns.Whole[0]), factors[0]),
                new(columns.Start(columns.Whole[1]), factors[1]),
                new(columns.Start(columns.Whole[2]), factors[2]),
                most,
                ref result[columns.Offset],
                runs
            );
            AssertSame(expected.Whole, result[columns.Offset..(columns.Offset + columns.Length)]);
        }
    }

    private interface IKernel
    {
        void Run<TColumn, TLanes>(
            TColumn first,
            TColumn second,
            TColumn third,
            int decimals,
            ref double result,
            in CellRuns runs
        )
            where TColumn : struct, IFigureColumn, allows ref struct
            where TLanes : struct, ILanes<TLanes>;
    }

    private sealed record Growing : IKernel
    {
        public void Run<TColumn, TLanes>(
            TColumn first,
            TColumn second,
            TColumn third,
            int decimals,
            ref double result,
            in CellRuns runs
        )
            where TColumn : struct, IFigureColumn, allows ref struct
            where TLanes : struct, ILanes<TLanes> =>
            new GrowthOperation<StepLevels<TColumn>>(new(first, second)).Run<TLanes>(ref result, runs);
    }

    private sealed record Rooting(int Power, int Root) : IKernel
    {
        public void Run<TColumn, TLanes>(
            TColumn first,
            TColumn second,
            TColumn third,
            int decimals,
            ref double result,
            in CellRuns runs
        )
            where TColumn : struct, IFigureColumn, allows ref struct
            where TLanes : struct, ILanes<TLanes> =>
            new CagrOperation<StepLevels<TColumn>>(new(first, second), Power, Root).Run<TLanes>(ref result, runs);
    }

    private sealed record RootingEach(int[] Roots) : IKernel
    {
        public void Run<TColumn, TLanes>(
            TColumn first,
            TColumn second,
            TColumn third,
            int decimals,
            ref double result,
            in CellRuns runs
        )
            where TColumn : struct, IFigureColumn, allows ref struct
            where TLanes : struct, ILanes<TLanes> =>
            new CagrOfEachOperation<StepLevels<TColumn>>(new(first, second), Roots).Run<TLanes>(ref result, runs);
    }

    private sealed record Differing : IKernel
    {
        public void Run<TColumn, TLanes>(
            TColumn first,
            TColumn second,
            TColumn third,
            int decimals,
            ref double result,
            in CellRuns runs
        )
            where TColumn : struct, IFigureColumn, allows ref struct
            where TLanes : struct, ILanes<TLanes> =>
            new StepDifferenceOperation<TColumn>(first, second, decimals).Run<TLanes>(ref result, runs);
    }

    private sealed record Contributing : IKernel
    {
        public void Run<TColumn, TLanes>(
            TColumn first,
            TColumn second,
            TColumn third,
            int decimals,
            ref double result,
            in CellRuns runs
        )
            where TColumn : struct, IFigureColumn, allows ref struct
            where TLanes : struct, ILanes<TLanes> =>
            new ContributionOperation<TColumn>(first, second, third).Run<TLanes>(ref result, runs);
    }

    private sealed record Progressing : IKernel
    {
        public void Run<TColumn, TLanes>(
            TColumn first,
            TColumn second,
            TColumn third,
            int decimals,
            ref double result,
            in CellRuns runs
        )
            where TColumn : struct, IFigureColumn, allows ref struct
            where TLanes : struct, ILanes<TLanes> =>
            new ProgressOperation<TColumn>(first, second, third).Run<TLanes>(ref result, runs);
    }

    private sealed record ProgressingInOne : IKernel
    {
        public void Run<TColumn, TLanes>(
            TColumn first,
            TColumn second,
            TColumn third,
            int decimals,
            ref double result,
            in CellRuns runs
        )
            where TColumn : struct, IFigureColumn, allows ref struct
            where TLanes : struct, ILanes<TLanes> =>
            new SeriesStepProgressOperation<TColumn>(first, second.At(0), third.At(0)).Run<TLanes>(ref result, runs);
    }
}
