using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Totals that pass the largest double, on the way or at the end.</summary>
public sealed class LargeTotalTests
{
    private const double Largest = double.MaxValue;

    [Fact]
    public void A_mean_within_range_is_given_where_the_sum_is_not()
    {
        Assert.Equal([(double.NaN, CellStatus.Missing), (Largest, CellStatus.Value)], Mean([Largest, Largest], 2));
        Assert.Equal((0d, CellStatus.Value), Mean([Largest, Largest, -Largest, -Largest], 4)[3]);
        Assert.Equal((double.NaN, CellStatus.NotFinite), Mean([Largest, double.PositiveInfinity], 2)[1]);
        Assert.Equal((double.NaN, CellStatus.Missing), Mean([Largest, Largest, double.NaN], 3)[2]);
        var sum = new double[2];
        var statuses = new CellStatus[2];
        Assert.Equal(1, Columns.RollingSum([Largest, Largest], 2, 2, sum, statuses));
        Assert.Equal((double.NaN, CellStatus.Overflow), (sum[1], statuses[1]));
    }

    [Fact]
    public void A_share_in_a_total_past_the_largest_double_overflows()
    {
        double[] values = [1e308, 1e308];
        var (shares, statuses) = (new double[2], new CellStatus[2]);
        Assert.Equal(2, Columns.Share(values, 1, shares, statuses: statuses));
        Assert.Equal([CellStatus.Overflow, CellStatus.Overflow], statuses);
        var panel = Panel.Over(["a", "b"], ReportingPeriod.Year(2024), 1, values);
        var result = panel.Share(run: PanelRun.Plain.Explained());
        Assert.Equal((CellStatus.Overflow, 2), ((CellStatus)result.StatusAt(0, 0), result.UndefinedCount));
    }

    [Fact]
    public void A_total_that_comes_back_is_given()
    {
        // 1e308 + 1e308 is past the largest double, and with -1e308 it is 1e308 again.
        double[] values = [1e308, 1e308, -1e308];
        var totals = new double[1];
        Columns.Totals(values, 1, totals);
        Assert.Equal([1e308], totals);
        var shares = new double[3];
        Assert.Equal(0, Columns.Share(values, 1, shares));
        Assert.Equal([1d, 1d, -1d], shares);
        Assert.Equal(1d, Panel.Over(["a", "b", "c"], ReportingPeriod.Year(2024), 1, values).Share()[0, 0]);
    }

    [Fact]
    public void An_infinite_cell_is_still_told()
    {
        double[] values = [double.PositiveInfinity, 1];
        var (shares, statuses) = (new double[2], new CellStatus[2]);
        Columns.Share(values, 1, shares, statuses: statuses);
        Assert.Equal([CellStatus.NotFinite, CellStatus.NotFinite], statuses);
        Columns.Rebase(values, 2, 0, 1, shares, statuses);
        Assert.Equal([CellStatus.NotFinite, CellStatus.NotFinite], statuses);
    }

    [Fact]
    public void A_base_past_the_largest_double_overflows()
    {
        var (index, statuses) = (new double[3], new CellStatus[3]);
        Assert.Equal(3, Columns.Rebase([1e308, 1e308, 1], 3, 0, 2, index, statuses));
        Assert.Equal([CellStatus.Overflow, CellStatus.Overflow, CellStatus.Overflow], statuses);
        Assert.Equal(0, Columns.Rebase([1e308, 1e308, 1], 3, 0, 1, index, statuses));
        Assert.Equal([100d, 100d], index[..2]);
    }

    private static (double, CellStatus)[] Mean(double[] values, int window)
    {
        var (result, statuses) = (new double[values.Length], new CellStatus[values.Length]);
        _ = Columns.RollingMean(values, values.Length, window, result, statuses);
        return [.. result.Zip(statuses)];
    }
}
