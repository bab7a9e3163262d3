using System.Numerics;
using System.Runtime.InteropServices;

namespace Indicators.Tests;

/// <summary>A mass as UnitsNet 5 has it: a double in a unit, with operators, no interface of its ratio, and equal only in the same unit.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly struct BinaryMass(double value, BinaryMassUnit unit)
    : IEquatable<BinaryMass>,
        IAdditionOperators<BinaryMass, BinaryMass, BinaryMass>,
        ISubtractionOperators<BinaryMass, BinaryMass, BinaryMass>,
        IMultiplyOperators<BinaryMass, double, BinaryMass>,
        IDivisionOperators<BinaryMass, double, BinaryMass>,
        IUnaryNegationOperators<BinaryMass, BinaryMass>
{
    private readonly double value = value;
    private readonly BinaryMassUnit unit = unit;

    private double Kilograms => unit == BinaryMassUnit.Tonne ? value * 1000 : value;

    public bool Equals(BinaryMass other) => value.Equals(other.value) && unit == other.unit;

    public override bool Equals(object? obj) => obj is BinaryMass other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(value, unit);

    public override string ToString() => FormattableString.Invariant($"{value} {unit}");

    public static BinaryMass operator +(BinaryMass left, BinaryMass right) =>
        new(left.value + right.In(left.unit), left.unit);

    public static BinaryMass operator -(BinaryMass left, BinaryMass right) =>
        new(left.value - right.In(left.unit), left.unit);

    public static BinaryMass operator -(BinaryMass mass) => new(-mass.value, mass.unit);

    public static BinaryMass operator *(BinaryMass left, double right) => new(left.value * right, left.unit);

    public static BinaryMass operator /(BinaryMass left, double right) => new(left.value / right, left.unit);

    public static double operator /(BinaryMass left, BinaryMass right) => left.Kilograms / right.Kilograms;

    public static bool operator ==(BinaryMass left, BinaryMass right) => left.Equals(right);

    public static bool operator !=(BinaryMass left, BinaryMass right) => !left.Equals(right);

    private double In(BinaryMassUnit other) => other == BinaryMassUnit.Tonne ? Kilograms / 1000 : Kilograms;
}
