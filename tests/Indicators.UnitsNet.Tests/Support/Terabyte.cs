using UnitsNet;

namespace Indicators.Tests;

/// <summary>A unit of one's own, of a quantity that UnitsNet 5 holds in decimal.</summary>
public readonly record struct Terabyte : ILinearUnit<Information>
{
    public static PhysicalUnit Unit { get; } = new("terabyte", "terabyte", "terabytes", "太字节");

    public static Information One => Information.FromTerabytes(1);
}
