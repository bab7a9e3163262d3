using System.Numerics;

namespace Indicators.Tests;

/// <summary>A mass as UnitsNet 6 has it: an exact fraction, with the interface of its ratio.</summary>
internal readonly record struct FractionMass(Rational Kilograms)
    : ISubtractionOperators<FractionMass, FractionMass, FractionMass>,
        IDivisionOperators<FractionMass, FractionMass, FractionRatio>
{
    public bool Equals(FractionMass other) => Kilograms <= other.Kilograms && Kilograms >= other.Kilograms;

    public override int GetHashCode() => 0;

    public static FractionMass operator -(FractionMass left, FractionMass right) =>
        new(left.Kilograms - right.Kilograms);

    public static FractionRatio operator /(FractionMass left, FractionMass right) =>
        new(left.Kilograms / right.Kilograms);
}
