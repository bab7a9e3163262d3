namespace Indicators.Tests;

/// <summary>Units of a mass.</summary>
public enum BinaryMassUnit
{
    Kilogram,
    Tonne,
}
