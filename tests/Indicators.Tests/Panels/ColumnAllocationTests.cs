using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Kernels leave nothing for the garbage collector.</summary>
public sealed class ColumnAllocationTests
{
    private const int Periods = 50;

    private readonly double[] values =
    [
        .. Enumerable.Range(1, 20 * Periods).Select(static i => i % 7 == 0 ? double.NaN : 100d + i),
    ];
    private readonly double[] steps =
    [
        .. Enumerable.Range(1, 20 * Periods).Select(static i => i % 7 == 0 ? double.NaN : 100d + i),
    ];

    /// <summary>Every fifth number has more digits than a double.</summary>
    private readonly long[] whole =
    [
        .. Enumerable.Range(1, 20 * Periods).Select(static i => i % 5 == 0 ? (1L << 55) + i : 100L + i),
    ];
    private readonly double[] result = new double[20 * Periods];
    private readonly double[] each = new double[20];
    private readonly CellStatus[] statuses = new CellStatus[20 * Periods];

    [Fact]
    public void Growth_allocates_nothing() =>
        AllocatesNothing(() =>
            Columns.Growth(values, Periods, 12, result, statuses) + Columns.Growth(values, values, result)
        );

    [Fact]
    public void Cagr_allocates_nothing() =>
        AllocatesNothing(() =>
            Columns.Cagr(values, values, 5, result) + Columns.CagrFirstToLast(values, Periods, each, 12)
        );

    [Fact]
    public void Other_kernels_allocate_nothing() =>
        AllocatesNothing(() =>
            Columns.RollingMean(values, Periods, 12, result)
            + Columns.Share(values, Periods, result, skipMissing: true)
            + Columns.Rebase(values, Periods, 0, 4, result)
            + Columns.Accumulate(values, Periods, 12, result)
            + Columns.PointsChange(values, Periods, 1, result)
        );

    [Fact]
    public void Kernels_over_steps_allocate_nothing() =>
        AllocatesNothing(() =>
            Columns.Growth(steps, 2, steps, 0, result)
            + Columns.Growth(whole, 2, whole, 0, result)
            + Columns.Cagr(steps, 2, steps, 0, 5, result)
            + Columns.Cagr(whole, 2, whole, 0, 5, result)
            + Columns.PointsChange(steps, 2, steps, 0, result)
            + Columns.PointsChange(whole, 2, whole, 0, result)
            + Columns.Contribution(whole, 2, whole, 0, whole, 1, result)
            + Columns.Progress(whole, 2, Periods, whole.AsSpan(..20), 0, whole.AsSpan(20..40), 1, result)
            + Columns.Compound(whole, 4, 2, result)
            + Columns.Compound(steps, 4, 12, result)
        );

    private static void AllocatesNothing(Func<int> compute)
    {
        for (var i = 0; i < 200; i++)
        {
            _ = compute();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            _ = compute();
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
