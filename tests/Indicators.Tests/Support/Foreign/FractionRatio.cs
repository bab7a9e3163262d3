namespace Indicators.Tests;

/// <summary>A ratio of masses, exact.</summary>
internal readonly record struct FractionRatio(Rational Value) : IComparable<FractionRatio>
{
    public int CompareTo(FractionRatio other) =>
        Value < other.Value ? -1
        : Value > other.Value ? 1
        : 0;

    public bool Equals(FractionRatio other) => CompareTo(other) == 0;

    public override int GetHashCode() => 0;

    public static bool operator <(FractionRatio left, FractionRatio right) => left.CompareTo(right) < 0;

    public static bool operator <=(FractionRatio left, FractionRatio right) => left.CompareTo(right) <= 0;

    public static bool operator >(FractionRatio left, FractionRatio right) => left.CompareTo(right) > 0;

    public static bool operator >=(FractionRatio left, FractionRatio right) => left.CompareTo(right) >= 0;
}
