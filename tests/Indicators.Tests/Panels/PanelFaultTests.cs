using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>What panels and columns refuse, in which words, and what they keep when they have refused it.</summary>
public sealed class PanelFaultTests
{
    private static readonly ReportingPeriod January = ReportingPeriod.Month(2024, 1);

    [Fact]
    public void Bases_and_goals_in_the_memory_of_the_result_are_refused()
    {
        double[] memory = [9, 4, 4, 4, 0, 0];
        double[] values = [1, 2, 1, 2, 1, 2];
        Assert.Throws<ArgumentException>(() =>
            Columns.Progress(values, 2, new double[3], memory.AsSpan(1, 3), memory.AsSpan())
        );
        Assert.Throws<ArgumentException>(() =>
            Columns.Progress(values, 2, memory.AsSpan(1, 3), new double[3], memory.AsSpan())
        );
        var panel = Panel.Over(["a", "b", "c"], January, 2, values);
        Assert.Throws<ArgumentException>(() =>
            panel.Progress(new double[3], memory.AsMemory(3, 3), PanelRun.Plain.Into(memory))
        );
        Assert.Equal([9d, 4d, 4d, 4d, 0d, 0d], memory);
    }

    [Fact]
    public void Statuses_in_the_memory_of_a_result_or_an_input_are_refused()
    {
        double[] from = [1, 2, 3, 4, 5, 6, 7, 8];
        double[] result = new double[8];
        Assert.Throws<ArgumentException>(() => Columns.Growth(from, from, result, Bytes(result)));
        Assert.Throws<ArgumentException>(() => Columns.Growth(from, from, result, Bytes(from)));
        Assert.Throws<ArgumentException>(() => Columns.Growth(from, 4, 1, result, Bytes(from)));
        Assert.Throws<ArgumentException>(() => Columns.Progress(from, 8, [1d], Doubled(from), result, Bytes(from)));
        Assert.Equal([1d, 2d, 3d, 4d, 5d, 6d, 7d, 8d], from);

        static Span<CellStatus> Bytes(double[] cells) =>
            System.Runtime.InteropServices.MemoryMarshal.Cast<double, CellStatus>(cells.AsSpan())[..8];

        static double[] Doubled(double[] cells) => [cells[0] * 2];
    }

    [Fact]
    public void Classes_in_the_memory_of_an_input_are_refused()
    {
        double[] bases = [1, 2];
        Assert.Throws<ArgumentException>(() =>
            Columns.Classify(
                bases,
                [2d, 3d],
                [4d, 4d],
                1,
                2,
                DesiredDirection.Increase,
                System.Runtime.InteropServices.MemoryMarshal.CreateSpan(
                    ref System.Runtime.CompilerServices.Unsafe.As<double, PaceClass>(ref bases[0]),
                    2
                )
            )
        );
    }

    [Fact]
    public void A_result_in_the_memory_of_another_series_is_refused()
    {
        double[] memory = [1, 2, 9, 3, 4, 9];
        var slice = Panel.Over(["a", "b"], ReportingPeriod.Year(2023), 3, memory).SlicePeriods(0, 2);
        Assert.Throws<ArgumentException>(() => slice.CagrFirstToLast(memory.AsSpan(3, 2)));
    }

    [Fact]
    public void A_refused_row_leaves_nothing()
    {
        var builder = new PanelBuilder();
        builder.Add("a", ReportingPeriod.Year(2024), 1d);
        Assert.Throws<ArgumentException>(() => builder.Add("b", January, 2d));
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("c", ReportingPeriod.Year(2024), 2, 19));
        var panel = builder.Build();
        Assert.Equal((1, 1, 1d), (builder.RowCount, panel.SeriesCount, panel[0, 0]));
        Assert.Equal(["a"], panel.Keys);
    }

    [Fact]
    public void A_refused_double_does_not_make_decimals_plain()
    {
        var builder = new PanelBuilder();
        builder.Add("a", ReportingPeriod.Year(2024), 9532, 1);
        Assert.Throws<ArgumentException>(() => builder.Add("a", January, 0.5));
        Assert.Equal((1, 9532d), (builder.Build().Decimals, builder.Build()[0, 0]));
    }

    [Fact]
    public void A_refused_first_row_says_nothing_of_the_next()
    {
        var builder = new PanelBuilder();
        Assert.Throws<ArgumentOutOfRangeException>(() => builder.Add("a", January, 2, 19));
        Assert.Throws<ArgumentNullException>(() => builder.Add(null!, January, 2d));
        Assert.Throws<InvalidOperationException>(builder.Build);
        builder.Add("a", ReportingPeriod.Year(2024), 1d);
        Assert.Equal("1 series, 2024 to 2024", builder.Build().ToString());
    }

    [Fact]
    public void A_stray_period_is_refused_before_memory_is_asked_for()
    {
        var builder = new PanelBuilder();
        for (var i = 0; i < 3_000; i++)
        {
            builder.Add($"s{i}", ReportingPeriod.Day(new NodaTime.LocalDate(2024, 1, 1)), i);
        }

        builder.Add("s0", ReportingPeriod.Day(new NodaTime.LocalDate(9999, 1, 1)), 1d);
        var failure = Assert.Throws<InvalidOperationException>(builder.Build);

        // 7,975 years with the leap days of 2024 to 9998: 365 x 7975 + 1934 days, and the last day itself.
        Assert.Equal(
            "3000 series of 2912810 periods, 2024-01-01 to 9999-01-01, are 8738430000 cells, and a panel holds 2147483591. Look for a stray period, or make several panels.",
            failure.Message
        );
    }

    [Fact]
    public void Points_in_time_are_told_to_be_no_periods()
    {
        var moment = ReportingPeriod.PointInTime(new NodaTime.LocalDateTime(2024, 12, 31, 0, 0));
        var failure = Assert.Throws<ArgumentException>(() => new PanelBuilder().Add("a", moment, 1d));
        Assert.StartsWith("2024-12-31T00:00:00 is no period of a calendar.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_number_is_told_of_what_it_is()
    {
        double[] three = [1, 2, 3];
        AssertSays(
            "There are 3 values for 2 series of 2 periods. Give 4.",
            () => Panel.Over(["a", "b"], January, 2, three)
        );
        AssertSays(
            "There are 3 statuses for 4 values. Give one for each.",
            () => Panel.Over(["a", "b"], January, 2, new double[4], 0, new byte[3])
        );
        AssertSays(
            "There are 3 values in a column for 2 series. Give one for each.",
            () => Panel.FromColumns(["a", "b"], January, [three])
        );
        AssertSays(
            "There are 3 bases for 1 series. Give one for each.",
            () => Columns.Progress(three, 3, three, [1d], new double[3])
        );
        AssertSays(
            "There are 2 results for 1 series. Give one for each.",
            () => Columns.CagrFirstToLast(three, 3, new double[2])
        );
        AssertSays(
            "There are 2 totals for 3 periods. Give one for each.",
            () => Columns.Totals(three, 3, new double[2])
        );
        AssertSays(
            "There are 2 cells of memory for the result for 3 cells of the panel. Give one for each.",
            () => Panel.Over(["a"], January, 3, three).Growth(1, PanelRun.Plain.Into(new double[2]))
        );
        AssertSays("There are 3 cells, and 2 in the result.", () => Columns.Growth(three, three, new double[2]));
    }

    [Fact]
    public void A_number_out_of_range_is_told_by_its_name()
    {
        double[] one = [1];
        AssertNamed("window", () => Columns.RollingSum(one, 1, 0, new double[1]));
        AssertNamed("lag", () => Columns.Growth(one, 1, 0, new double[1]));
        AssertNamed("lag", () => Panel.Over(["a"], January, 1, one).Cagr(0));
        AssertNamed("lag", () => Columns.Cagr(one, 1, 70_000, new double[1]));
        AssertNamed("periods", () => Columns.CagrFirstToLast(one, 1, new double[1]));
        AssertNamed("periods", () => Columns.Cagr(1, 2, 0));
        AssertNamed("perYear", () => Panel.Over(["a"], January, 1, one).Cagr(1, 367));
        AssertNamed("toDecimals", () => Columns.Growth([1L], 0, [1L], 19, new double[1]));
        var far = AssertNamed(
            "toDecimals",
            () => Columns.Growth([1L], int.MinValue, [1L], int.MaxValue, new double[1])
        );
        Assert.StartsWith(
            "The columns have -2147483648 and 2147483647 decimal places.",
            far.Message,
            StringComparison.Ordinal
        );
        var single = Assert.Throws<InvalidOperationException>(() =>
            Panel.Over(["a"], January, 1, one).CagrFirstToLast(new double[1])
        );
        Assert.Equal(
            "From 2024-01 to 2024-01 there are 1 periods; a rate from the first to the last takes 2 to 65537.",
            single.Message
        );
    }

    [Fact]
    public void The_argument_that_is_wrong_is_named_with_what_would_be_right()
    {
        double[] two = [1, 2];
        var panel = Panel.Over(["a"], January, 2, two);
        Assert.StartsWith(
            "There are 2 periods. Give a start from 0 to 1.",
            AssertNamed("firstBase", () => Columns.Rebase(two, 2, 5, 1, new double[2])).Message,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "From 1 on there are 1 of 2 periods. Give a count from 1 to 1.",
            AssertNamed("baseCount", () => Columns.Rebase(two, 2, 1, 2, new double[2])).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(3, AssertNamed("start", () => panel.SlicePeriods(3, 1)).ActualValue);
        AssertNamed("start", () => panel.SlicePeriods(2, 1));
        AssertNamed("count", () => panel.SlicePeriods(0, 0));
        AssertNamed("start", () => panel.SliceSeries(2, 0));
        AssertNamed("count", () => panel.SliceSeries(0, 2));
        Assert.Equal(0, panel.SliceSeries(1, 0).SeriesCount);
        AssertBlames(
            "columns",
            "There are no columns. Give one for each period.",
            () => Panel.FromColumns(["a"], January, [])
        );
        AssertBlames(
            "keys",
            "Series 1 has no key. Give each its own.",
            () => Panel.Over(["a", null!], January, 1, two)
        );
        AssertBlames(
            "rows",
            "Row 2 has no key. Give each row one.",
            () => Panel.FromLongTable([("a", January, 1), (null!, January, 1)])
        );
    }

    [Fact]
    public void A_long_table_without_rows_is_no_panel() =>
        Assert.Throws<InvalidOperationException>(() => Panel.FromLongTable([]));

    [Fact]
    public void A_base_may_have_more_cells_than_a_hundredth_of_the_largest_whole_number()
    {
        // 100 x 21,474,837 is past 2^31.
        var ones = new double[21_474_837];
        Array.Fill(ones, 1d);
        Assert.Equal(0, Columns.Rebase(ones, ones.Length, 0, ones.Length, ones));
        Assert.Equal((100d, 100d), (ones[0], ones[^1]));
    }

    [Fact]
    public void Weeks_take_the_number_of_them_in_a_year()
    {
        var weeks = Panel.Over(["a"], ReportingPeriod.Week(2024, 1), 3, new double[] { 1, 2, 4 });
        var failure = AssertNamed("periodicity", () => weeks.Cagr(1));
        Assert.StartsWith(
            "A year has no fixed number of weeks. Give perYear, the number that is taken for a year.",
            failure.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => weeks.Accumulate());
        Assert.Throws<ArgumentOutOfRangeException>(() => weeks.Annualise());
        Assert.Throws<ArgumentOutOfRangeException>(() => weeks.CagrFirstToLast(new double[1]));

        // Twofold in a week is 2^52 in 52 of them, 2^26 in a year of 26 two-week spans.
        Assert.Equal((1L << 52) - 1d, weeks.Cagr(1, 52)[0, 1]);
        Assert.Equal((1L << 52) - 1d, weeks.Cagr(2, perYear: 52)[0, 2]);
        var rate = new double[1];
        Assert.Equal((0, 1d), (weeks.CagrFirstToLast(rate, 1), rate[0]));
    }

    [Fact]
    public void Statuses_of_a_slice_lie_a_stride_apart()
    {
        var panel = Panel.Over(["a", "b"], January, 3, new double[6], 0, new byte[] { 0, 1, 2, 3, 4, 5 });
        var slice = panel.SlicePeriods(1, 2);
        Assert.Equal((3, 3), (panel.Stride, slice.Stride));
        for (var series = 0; series < 2; series++)
        {
            for (var period = 0; period < 2; period++)
            {
                Assert.Equal((series * 3) + period + 1, slice.Statuses.Span[(series * slice.Stride) + period]);
            }
        }
    }

    private static void AssertSays(string message, Action action)
    {
        var failure = Assert.Throws<ArgumentException>(action);
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
    }

    private static void AssertBlames(string name, string message, Action action)
    {
        var failure = Assert.Throws<ArgumentException>(action);
        Assert.StartsWith(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal(name, failure.ParamName);
    }

    private static ArgumentOutOfRangeException AssertNamed(string name, Action action)
    {
        var failure = Assert.Throws<ArgumentOutOfRangeException>(action);
        Assert.Equal(name, failure.ParamName);
        return failure;
    }
}
