namespace Indicators.Tests;

/// <summary>The unit of freight, which no library of quantities has.</summary>
public readonly record struct TonneKilometre : IPhysicalUnit
{
    public static PhysicalUnit Unit { get; } = new("tonne-kilometre", "tonne-kilometre", "tonne-kilometres", "吨公里");
}
