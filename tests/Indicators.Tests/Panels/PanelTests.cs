using System.Buffers;
using Indicators.Panels;

namespace Indicators.Tests;

public sealed class PanelTests
{
    private static readonly ReportingPeriod January = ReportingPeriod.Month(2024, 1);

    [Fact]
    public void A_long_table_in_any_order_makes_a_panel()
    {
        var panel = Panel.FromLongTable([
            ("b", ReportingPeriod.Month(2024, 3), 5d),
            ("a", ReportingPeriod.Month(2024, 1), 1d),
            ("b", ReportingPeriod.Month(2024, 1), 3d),
            ("a", ReportingPeriod.Month(2024, 2), double.NaN),
        ]);
        Assert.Equal(["b", "a"], panel.Keys);
        Assert.Equal(
            (2, 3, January, ReportingPeriod.Month(2024, 3)),
            (panel.SeriesCount, panel.PeriodCount, panel.First, panel.Last)
        );
        Assert.Equal([3d, double.NaN, 5d], panel.Series("b").ToArray());
        Assert.Equal([1d, double.NaN, double.NaN], panel.Series(1).ToArray());
        Assert.Equal((1, -1), (panel.IndexOf("a"), panel.IndexOf("c")));
        Assert.Equal(
            (2, -1, -1),
            (
                panel.IndexOf(ReportingPeriod.Month(2024, 3)),
                panel.IndexOf(ReportingPeriod.Month(2024, 4)),
                panel.IndexOf(ReportingPeriod.Year(2024))
            )
        );
        Assert.Equal("2 series, 2024-01 to 2024-03", panel.ToString());
    }

    [Fact]
    public void A_second_value_for_a_cell_is_refused_by_both_rows()
    {
        var builder = new PanelBuilder();
        builder.Add("a", January, 1d);
        builder.Add("b", January, 2d);
        builder.Add("a", January, 1d);
        var failure = Assert.Throws<DuplicateCellException>(builder.Build);
        Assert.Equal(("a", January, 1, 3), (failure.Key, failure.Period, failure.FirstRow, failure.Row));
    }

    [Fact]
    public void Rows_of_another_periodicity_runs_and_no_rows_are_refused()
    {
        var builder = new PanelBuilder();
        Assert.Throws<InvalidOperationException>(builder.Build);
        builder.Add("a", January, 1d);
        Assert.Throws<ArgumentException>(() => builder.Add("a", ReportingPeriod.Quarter(2024, 1), 1d));
        Assert.Throws<ArgumentException>(() => builder.Add("a", ReportingPeriod.Months(2024, 1, 3), 1d));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("a", January, 1, 19));
    }

    [Fact]
    public void Printed_decimals_are_held_in_the_smallest_step()
    {
        var builder = new PanelBuilder();
        builder.Add("a", January, 9532, 1);
        builder.Add("a", ReportingPeriod.Month(2024, 2), 130001, 2);
        builder.Add("a", ReportingPeriod.Month(2024, 3), long.MinValue, 0);
        var panel = builder.Build();
        Assert.True(builder.IsExact);
        Assert.Equal((2, 95320d, 130001d), (panel.Decimals, panel[0, 0], panel[0, 1]));
        Assert.Equal([953.2m, 1300.01m, null], Enumerable.Range(0, 3).Select(period => panel.DecimalAt(0, period)));
        Assert.Equal(DoubleGrid.Nearest(new Rational(130001 - 95320, 95320)), panel.Growth(1)[0, 1]);
    }

    [Fact]
    public void Figures_past_what_a_double_of_the_step_holds_are_told()
    {
        var builder = new PanelBuilder();
        builder.Add("a", January, 9_007_199_254_740_993, 0);
        _ = builder.Build();
        Assert.False(builder.IsExact);
        builder = new PanelBuilder();
        builder.Add("a", January, 9_007_199_254_740_991, 0);
        builder.Add("b", January, 1, 1);
        _ = builder.Build();
        Assert.False(builder.IsExact);
    }

    [Fact]
    public void Printed_decimals_among_doubles_become_the_nearest_doubles()
    {
        var builder = new PanelBuilder();
        builder.Add("a", January, 9532, 1);
        builder.Add("b", January, 0.5);
        var panel = builder.Build();
        Assert.Equal((0, 953.2, 0.5), (panel.Decimals, panel[0, 0], panel[1, 0]));
        Assert.Equal(953.2m, panel.DecimalAt(0, 0));
        Assert.False(builder.IsExact);
    }

    [Fact]
    public void A_wide_table_makes_a_panel()
    {
        var panel = Panel.FromColumns(
            ["a", "b"],
            ReportingPeriod.Year(2023),
            [new double[] { 1, 2 }, new double[] { 3, 4 }]
        );
        Assert.Equal([1d, 3d], panel.Series("a").ToArray());
        Assert.Equal([2d, 4d], panel.Series("b").ToArray());
        Assert.Throws<ArgumentException>(() => Panel.FromColumns(["a"], January, [new double[] { 1, 2 }]));
        Assert.Throws<ArgumentException>(() => Panel.FromColumns(["a", "a"], January, [new double[] { 1, 2 }]));
    }

    [Fact]
    public void A_panel_over_memory_does_not_copy_it()
    {
        double[] memory = [1, 2, 3, 4];
        var panel = Panel.Over(["a", "b"], January, 2, memory, 1, new byte[] { 0, 1, 2, 3 });
        memory[3] = 40;
        Assert.Equal((40d, (byte)3, 4m), (panel[1, 1], panel.StatusAt(1, 1), panel.DecimalAt(1, 1)));
        Assert.Throws<ArgumentException>(() => Panel.Over(["a"], January, 2, memory));
        Assert.Throws<ArgumentException>(() => Panel.Over(["a", "b"], ReportingPeriod.Months(2024, 1, 2), 2, memory));
        Assert.Throws<ArgumentException>(() => Panel.Over(["a", "b"], ReportingPeriod.Month(9999, 12), 2, memory));
        Assert.Throws<ArgumentOutOfRangeException>(() => Panel.Over([], January, 0, default));
    }

    [Fact]
    public void A_panel_works_on_memory_that_is_not_managed()
    {
        using var memory = new NativeColumn(4);
        double[] values = [100, 121, 8, 2];
        values.CopyTo(memory.GetSpan());
        var panel = Panel.Over(["a", "b"], January, 2, memory.Memory);
        Assert.Equal([double.NaN, 0.21, double.NaN, -0.75], Cells(panel.Growth(1)));
    }

    [Fact]
    public void Slices_are_views()
    {
        var panel = Numbered(4, 6);
        var slice = panel.SliceSeries(1, 2).SlicePeriods(2, 3);
        Assert.Equal(["s1", "s2"], slice.Keys);
        Assert.Equal((ReportingPeriod.Month(2024, 3), 3), (slice.First, slice.PeriodCount));
        Assert.Equal([9d, 10d, 11d], slice.Series(0).ToArray());
        Assert.Equal([15d, 16d, 17d], slice.Series("s2").ToArray());
        Assert.Equal((-1, 0, -1), (slice.IndexOf("s0"), slice.IndexOf("s1"), slice.IndexOf("s3")));
        Assert.Throws<ArgumentOutOfRangeException>(() => slice.SliceSeries(1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => slice[0, 3]);
        Assert.Equal(0, panel.SliceSeries(4, 0).SeriesCount);
        Assert.Empty(Cells(panel.SliceSeries(4, 0).Growth(1)));
    }

    [Fact]
    public void Operations_on_a_slice_are_those_on_a_copy_of_it()
    {
        var slice = Numbered(40, 30).SliceSeries(3, 20).SlicePeriods(5, 24);
        var copy = Panel.Over(slice.Keys, slice.First, 24, Cells(slice));
        double[] bases = [.. Enumerable.Range(0, 20).Select(static i => (double)i)];
        double[] goals = [.. Enumerable.Range(0, 20).Select(static i => 1e4 + i)];
        foreach (
            var operation in new Func<Panel, Panel>[]
            {
                static panel => panel.Growth(12),
                static panel => panel.PointsChange(1),
                static panel => panel.Cagr(3),
                static panel => panel.RollingSum(12),
                static panel => panel.RollingMean(4),
                static panel => panel.Share(),
                static panel => panel.Accumulate(),
                static panel => panel.Deaccumulate(),
                static panel => panel.Compound(3),
                static panel => panel.Annualise(),
                static panel => panel.Rebase(ReportingPeriod.Year(2025)),
                panel => panel.Progress(bases, goals),
            }
        )
        {
            Assert.Equal(Cells(operation(copy)), Cells(operation(slice)));
        }

        var (first, second) = (new double[20], new double[20]);
        Assert.Equal(slice.CagrFirstToLast(first), copy.CagrFirstToLast(second));
        Assert.Equal(second, first);
    }

    [Fact]
    public void Threads_change_nothing_and_tell_how_far_they_are()
    {
        var panel = Numbered(3_000, 60);
        var told = new Told();
        var result = new double[180_000];
        foreach (
            var operation in new Func<Panel, PanelRun, Panel>[]
            {
                static (panel, run) => panel.Growth(12, run),
                static (panel, run) => panel.Share(run: run),
                static (panel, run) => panel.RollingMean(12, run),
            }
        )
        {
            var one = operation(panel, PanelRun.Plain.Explained());
            var two = operation(panel, PanelRun.Plain.On(2).Explained().Into(result).Telling(told));
            Assert.Equal(Cells(one), Cells(two));
            Assert.Equal(Cells(one), result);
            Assert.Equal(one.Statuses.ToArray(), two.Statuses.ToArray());
            Assert.Equal(one.UndefinedCount, two.UndefinedCount);
            Assert.Equal(1d, told.Most);
        }
    }

    [Fact]
    public void Work_can_be_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var run = PanelRun.Plain.On(2).Until(source.Token);
        Assert.ThrowsAny<OperationCanceledException>(() => Numbered(3_000, 60).Growth(12, run));
        Assert.ThrowsAny<OperationCanceledException>(() => Numbered(3_000, 60).Share(run: run));
    }

    [Fact]
    public void A_result_over_the_panel_itself_is_refused()
    {
        var memory = new double[12];
        var panel = Panel.Over(["a"], January, 12, memory);
        Assert.Throws<ArgumentException>(() => panel.Growth(1, PanelRun.Plain.Into(memory)));
        Assert.Throws<ArgumentException>(() => panel.Growth(1, PanelRun.Plain.Into(new double[11])));
    }

    [Fact]
    public void Statuses_and_counts_say_what_is_undefined()
    {
        var growth = Panel
            .Over(["a"], January, 5, new double[] { 0, 1, -1, double.NaN, 2 })
            .Growth(1, PanelRun.Plain.Explained());
        Assert.Equal(2, growth.UndefinedCount);
        Assert.Equal(
            [CellStatus.Missing, CellStatus.ZeroBase, CellStatus.SignChange, CellStatus.Missing, CellStatus.Missing],
            Enumerable.Range(0, 5).Select(period => (CellStatus)growth.StatusAt(0, period))
        );
    }

    [Fact]
    public void A_year_to_date_begins_in_January()
    {
        // From November on: the first year is not whole.
        var panel = Panel.Over(["a"], ReportingPeriod.Month(2023, 11), 5, new double[] { 1, 2, 3, 4, 5 });
        Assert.Equal([double.NaN, double.NaN, 3d, 7d, 12d], Cells(panel.Accumulate()));
        Assert.Equal([double.NaN, 1d, 3d, 1d, 1d], Cells(panel.Deaccumulate()));
    }

    [Fact]
    public void A_base_must_be_in_the_panel()
    {
        var panel = Numbered(1, 12);
        Assert.Equal(100d, panel.Rebase(ReportingPeriod.Month(2024, 3))[0, 2]);
        Assert.Equal([100d], Cells(panel.Rebase(ReportingPeriod.Quarter(2024, 2)).SlicePeriods(4, 1)));
        Assert.Throws<ArgumentException>(() => panel.Rebase(ReportingPeriod.Year(2023)));
        Assert.Throws<ArgumentException>(() =>
            panel.Rebase(ReportingPeriod.Run(ReportingPeriod.Month(2024, 6), ReportingPeriod.Month(2025, 1)))
        );
    }

    [Fact]
    public void Days_have_no_year()
    {
        var days = Panel.Over(["a"], ReportingPeriod.Day(new NodaTime.LocalDate(2024, 2, 28)), 3, new double[3]);
        Assert.Equal("1 series, 2024-02-28 to 2024-03-01", days.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => days.Accumulate());
    }

    private static double[] Cells(Panel panel) =>
        [.. Enumerable.Range(0, panel.SeriesCount).SelectMany(series => panel.Series(series).ToArray())];

    private static Panel Numbered(int series, int periods) =>
        Panel.Over(
            Enumerable.Range(0, series).Select(static i => $"s{i}"),
            January,
            periods,
            Enumerable.Range(1, series * periods).Select(static i => (double)i).ToArray()
        );

    private sealed class Told : IProgress<double>
    {
        private readonly Lock gate = new();

        internal double Most { get; private set; }

        public void Report(double value)
        {
            lock (gate)
            {
                Most = Math.Max(Most, value);
            }
        }
    }

    /// <summary>Memory as a mapped file or another library owns it.</summary>
    private sealed unsafe class NativeColumn(int length) : MemoryManager<double>
    {
        private readonly double* cells = (double*)
            System.Runtime.InteropServices.NativeMemory.Alloc((nuint)length, sizeof(double));

        public override Span<double> GetSpan() => new(cells, length);

        public override MemoryHandle Pin(int elementIndex = 0) => new(cells + elementIndex);

        public override void Unpin() { }

        protected override void Dispose(bool disposing) => System.Runtime.InteropServices.NativeMemory.Free(cells);
    }
}
