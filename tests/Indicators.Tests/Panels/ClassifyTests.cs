using Indicators.Panels;

namespace Indicators.Tests;

/// <summary>Classes by the ratio of compound growth rates, as Statistics Canada and Open SDG define them: 0.95, 0.60, 0.</summary>
public sealed class ClassifyTests
{
    [Theory]
    [InlineData(14.5, 10.4, 7.25, 8, 15, DesiredDirection.Decrease, PaceClass.Moderate)] // poverty rate 2015, 2023, goal of 2030: R = 0.901
    [InlineData(100, 110, 121, 1, 2, DesiredDirection.Increase, PaceClass.OnTrack)] // R = 1
    [InlineData(100, 106, 121, 1, 2, DesiredDirection.Increase, PaceClass.Moderate)] // R = 0.6
    [InlineData(100, 105.99, 121, 1, 2, DesiredDirection.Increase, PaceClass.Limited)]
    [InlineData(100, 100, 121, 1, 2, DesiredDirection.Increase, PaceClass.Limited)] // R = 0
    [InlineData(100, 99, 121, 1, 2, DesiredDirection.Increase, PaceClass.Deterioration)]
    [InlineData(100, 125, 121, 1, 2, DesiredDirection.Increase, PaceClass.Achieved)]
    [InlineData(0.09, 0.18, 0.5, 3, 15, DesiredDirection.Decrease, PaceClass.Achieved)] // EUSTAT 1-5-1: rose, yet below its ceiling
    [InlineData(100, 99, 50, 1, 2, DesiredDirection.Decrease, PaceClass.Limited)]
    [InlineData(-100, -90, -81, 1, 2, DesiredDirection.Increase, PaceClass.OnTrack)]
    [InlineData(-100, -110, -81, 1, 2, DesiredDirection.Increase, PaceClass.Deterioration)]
    [InlineData(0, 10, 20, 1, 2, DesiredDirection.Increase, PaceClass.NotAvailable)]
    [InlineData(10, -1, 20, 1, 2, DesiredDirection.Increase, PaceClass.NotAvailable)]
    [InlineData(10, 9, 10, 1, 2, DesiredDirection.Increase, PaceClass.NotAvailable)] // the goal asks for no growth
    [InlineData(double.NaN, 9, 10, 1, 2, DesiredDirection.Increase, PaceClass.NotAvailable)]
    public void The_pace_has_its_class(
        double from,
        double to,
        double goal,
        int periods,
        int periodsToGoal,
        DesiredDirection direction,
        PaceClass expected
    )
    {
        // 300 cells: more than one block.
        var classes = new PaceClass[300];
        var unclassed = Columns.Classify(
            Enumerable.Repeat(from, 300).ToArray(),
            Enumerable.Repeat(to, 300).ToArray(),
            Enumerable.Repeat(goal, 300).ToArray(),
            periods,
            periodsToGoal,
            direction,
            classes
        );
        Assert.All(classes, pace => Assert.Equal(expected, pace));
        Assert.Equal(expected == PaceClass.NotAvailable ? 300 : 0, unclassed);
    }

    [Fact]
    public void A_direction_without_a_side_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns.Classify([], [], [], 1, 2, DesiredDirection.Stay, []));

    [Fact]
    public void The_required_rate_leads_to_the_goal()
    {
        var (rates, each) = (new double[2], new double[2]);
        Assert.Equal(1, Columns.RequiredCagr([100d, 0d], [121d, 5d], 2, rates));
        Assert.Equal(0, Columns.RequiredCagr([100d, 8d], [121d, 1d], [2, 3], each));
        Assert.Equal((0.1, -0.5), (rates[0], each[1]));
        Assert.Equal(0.1, each[0]);
    }

    [Fact]
    public void Rates_first_to_last_are_yearly_when_asked()
    {
        // 25 months: two years from first to last.
        double[] values = [.. Enumerable.Repeat(100d, 24), 121d, .. Enumerable.Repeat(0d, 25)];
        var (rates, statuses) = (new double[2], new CellStatus[2]);
        Assert.Equal(1, Columns.CagrFirstToLast(values, 25, rates, 12, statuses));
        Assert.Equal(0.1, rates[0]);
        Assert.Equal([CellStatus.Value, CellStatus.ZeroBase], statuses);
    }
}
