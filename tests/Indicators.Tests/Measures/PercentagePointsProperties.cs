using FsCheck.Xunit;

namespace Indicators.Tests;

public sealed class PercentagePointsProperties : AdditiveMeasureLaws<PercentagePoints>
{
    [Property]
    public bool A_number_times_points_is_points_times_the_number(PercentagePoints points, decimal factor) =>
        Outcome.Of(() => factor * points) == Outcome.Of(() => points * factor);

    [Property]
    public bool A_hundred_basis_points_are_one_point(PrintedNumber points) =>
        PercentagePoints.BasisPoints(points.Value * 100m) == PercentagePoints.Points(points.Value);

    [Property]
    public bool Points_give_their_number_back(PrintedNumber points) =>
        PercentagePoints.Points(points.Value).ToPoints() == points.Value;
}
