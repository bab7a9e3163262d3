using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Rates whose true value lies on the middle of two doubles or next to it, and those far out.</summary>
public sealed class RoundingTests
{
    public static TheoryData<double, double> TiesOfGrowth =>
        new()
        {
            { 1d, Math.ScaleB(1d, -2) + Math.ScaleB(1d, -54) },
            { 1d, Math.ScaleB(1d, -2) + Math.ScaleB(3d, -54) },
            { 1d, Math.ScaleB(1d, -20) + Math.ScaleB(1d, -54) },
            { 3d, 3d * (Math.ScaleB(1d, -20) + Math.ScaleB(5d, -54)) },
            { 1d, Math.ScaleB(1d, 53) },
            { 1d, Math.ScaleB(1d, 54) + 2d },
            { 1d, Math.ScaleB(1d, 200) },
            { Math.ScaleB(1d, -1074), 1d },
            { double.MaxValue, double.Epsilon },
        };

    [Theory]
    [MemberData(nameof(TiesOfGrowth))]
    public void Growth_on_the_middle_goes_to_the_even_double(double from, double to) =>
        Assert.Equal(GrowthKernelProperties.Exact(from, to), Columns.Growth(from, to));

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(1_048_577)]
    [InlineData(67_108_863)]
    public void A_root_on_the_middle_goes_to_the_even_double(int odd)
    {
        // (odd x 2^-54)^2, whose root less one has 54 binary digits, the last of them set.
        var to = Math.ScaleB((double)((long)odd * odd), -108);
        var exact = DoubleGrid.Of(Math.ScaleB(odd, -54)) - Rational.One;
        Assert.Equal(DoubleGrid.Nearest(exact), Columns.Cagr(1d, to, 2));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(12)]
    [InlineData(100)]
    [InlineData(1_000)]
    public void Neighbouring_doubles_have_the_nearest_rate(int root)
    {
        foreach (var from in new[] { 1d, 1.5, Math.BitDecrement(2d), 953.2, 1e-300, 1e300 })
        {
            var to = from;
            for (var step = 0; step < 6; step++)
            {
                to = Math.BitIncrement(to);
                AssertNearest(from, to, root);
                AssertNearest(to, from, root);
            }
        }
    }

    [Theory]
    [InlineData(1.0, 2.0, 10_000)]
    [InlineData(953.2, 1300.0, 10_000)]
    [InlineData(1e-200, 1e200, 1_000)]
    [InlineData(1e200, 1e-200, 365)]
    [InlineData(3.0, 5.0, 65_536)]
    public void Many_periods_have_the_nearest_rate(double from, double to, int root) => AssertNearest(from, to, root);

    [Theory]
    [InlineData(8.0, 2.0, 3.0)]
    [InlineData(1.0, 1024.0, 10.0)]
    [InlineData(3.0, 3.0, 7.0)]
    [InlineData(5.0, 0.0, 7.0)]
    public void Exact_roots_are_exact(double from, double to, double periods) =>
        Assert.Equal(
            to == 0d ? -1d : Math.Round(Math.Pow(to / from, 1d / periods), 10) - 1d,
            Math.Round(Columns.Cagr(from, to, (int)periods), 10)
        );

    [Fact]
    public void No_change_is_positive_zero()
    {
        Assert.False(double.IsNegative(Columns.Growth(-3d, -3d)));
        Assert.False(double.IsNegative(Columns.Cagr(-3d, -3d, 5)));
    }

    private static void AssertNearest(double from, double to, int root) =>
        Assert.True(
            DoubleGrid.IsNearestRate(Columns.Cagr(from, to, root), DoubleGrid.Of(to) / DoubleGrid.Of(from), root),
            $"({to:R} / {from:R})^(1/{root}) - 1 is not {Columns.Cagr(from, to, root):R}"
        );
}
