using FsCheck.Xunit;
using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Rates held in a decimal step are compounded from the printed decimals, not from the doubles next to them.</summary>
public sealed class HeldRatesTests
{
    private static readonly ReportingPeriod January = ReportingPeriod.Month(2024, 1);

    [Fact]
    public void A_series_of_growth_rates_is_brought_to_annual_rate()
    {
        var growth = Indicator.Of<GrowthRate>("growth", new("growth", "增速"), Nature.Rate);
        var area = new ReferenceArea("CN-CQ", new("Chongqing", "重庆"));
        var panel = Panel.FromSeries([
            ("a", Series.Of(growth, area, January, GrowthRate.Percent(1m), GrowthRate.Percent(-100m))),
        ]);

        // 1.01^12 = 1.126825030131969720661201 exactly.
        Assert.Equal([0.126825030131969720661201, -1d], panel.Annualise().Series(0).ToArray());
    }

    [Property(MaxTest = 500)]
    public void Compounding_a_held_rate_gives_the_nearest_double(long units, byte decimals, byte periods, byte shift)
    {
        var (places, power) = (1 + (decimals % 18), 1 + (periods % 40));
        double[] cells = [(units % (1L << 53)) >> (shift % 53), 1, -1, units % 100, 0.1 * (units % 1000)];
        var panel = Panel.Over(["a"], January, cells.Length, cells, places);
        var result = panel.Compound(power, PanelRun.Plain.Explained());
        var step = Rational.Pow(Rational.Whole(10), places);
        for (var i = 0; i < cells.Length; i++)
        {
            var factor = Rational.One + (DoubleGrid.Of(cells[i]) / step);
            var isLoss = factor.Sign < 0;
            var exact = isLoss ? double.NaN : DoubleGrid.Nearest(Rational.Pow(factor, power) - Rational.One);
            Assert.Equal(GrowthKernelProperties.Bits(exact), GrowthKernelProperties.Bits(result[0, i]));
            Assert.Equal(
                isLoss ? CellStatus.TotalLoss
                    : double.IsNaN(exact) ? CellStatus.Overflow
                    : CellStatus.Value,
                (CellStatus)result.StatusAt(0, i)
            );
        }
    }

    [Theory]
    [InlineData(1e-300, 2, 1)]
    [InlineData(5e-324, 18, 4_096)]
    [InlineData(3, 1, 4_096)]
    [InlineData(1, 18, 4_096)]
    [InlineData(1e300, 3, 1)]
    [InlineData(-9, 1, 300)]
    public void Rates_at_the_ends_of_the_range_are_the_nearest_too(double cell, int decimals, int periods)
    {
        var factor = Rational.One + (DoubleGrid.Of(cell) / Rational.Pow(Rational.Whole(10), decimals));
        var exact =
            Math.Abs(cell) < 1e-200
                ? DoubleGrid.Nearest((factor - Rational.One) * Rational.Whole(periods))
                : DoubleGrid.Nearest(Rational.Pow(factor, periods) - Rational.One);
        Assert.Equal(exact, Panel.Over(["a"], January, 1, new[] { cell }, decimals).Compound(periods)[0, 0]);
    }

    [Fact]
    public void What_has_no_compound_rate_says_why()
    {
        double[] cells = [double.NaN, double.PositiveInfinity, -101, -100, 1e308];
        var result = Panel.Over(["a"], January, 5, cells, 2).Compound(2, PanelRun.Plain.Explained());
        Assert.Equal([double.NaN, double.NaN, double.NaN, -1d, double.NaN], result.Series(0).ToArray());
        Assert.Equal(
            [CellStatus.Missing, CellStatus.NotFinite, CellStatus.TotalLoss, CellStatus.Value, CellStatus.Overflow],
            Enumerable.Range(0, 5).Select(period => (CellStatus)result.StatusAt(0, period))
        );
        Assert.Equal(3, result.UndefinedCount);
    }
}
