using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Columns that do not fit are refused, and ordinary cells need no slow path.</summary>
public sealed class ColumnArgumentTests
{
    private readonly double[] memory = new double[40];

    [Fact]
    public void A_shorter_column_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Columns.Growth(memory.AsSpan(0, 3), memory.AsSpan(8, 4), memory.AsSpan(20, 4))
        );

    [Fact]
    public void A_shorter_span_of_statuses_is_refused() =>
        Assert.Throws<ArgumentException>(() => Columns.Growth(memory, memory, new double[40], new CellStatus[39]));

    [Fact]
    public void A_result_shifted_against_its_input_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Columns.Growth(memory.AsSpan(0, 8), memory.AsSpan(20, 8), memory.AsSpan(1, 8))
        );

    [Fact]
    public void Growth_at_a_lag_in_place_is_refused() =>
        Assert.Throws<ArgumentException>(() => Columns.Growth(memory, 10, 1, memory));

    [Fact]
    public void A_broken_number_of_series_is_refused() =>
        Assert.Throws<ArgumentException>(() => Columns.Growth(memory, 11, 1, new double[40]));

    [Theory]
    [InlineData(0)]
    [InlineData(65_537)]
    public void Periods_out_of_range_are_refused(int periods)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns.Cagr(1d, 2d, periods));
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns.Cagr(memory, memory, periods, memory));
    }

    [Fact]
    public void Ordinary_levels_are_proven_by_every_width()
    {
        AssertProven<Lanes1>();
        AssertProven<Lanes2>();
        AssertProven<Lanes4>();
        AssertProven<Lanes8>();
    }

    private static void AssertProven<TLanes>()
        where TLanes : struct, ILanes<TLanes>
    {
        double[] from = [953.2, 29129.03, 4201, 43.7, 0.0023, 1e12, 17.25, 88];
        double[] to = [1300, 33757.93, 5000, 50.1, 0.0019, 1.04e12, 17.26, 88];
        var every = ColumnDriver.Every<TLanes>();
        _ = new GrowthOperation<DoubleLevels>(new(from, to)).Compute<TLanes>(0, out var growth);
        _ = new CagrOperation<DoubleLevels>(new(from, to), 1, 5).Compute<TLanes>(0, out var cagr);
        _ = new CagrOperation<DoubleLevels>(new(from, to), 12, 5).Compute<TLanes>(0, out var yearly);
        Assert.Equal((every, every, every), (growth & every, cagr & every, yearly & every));
    }
}
