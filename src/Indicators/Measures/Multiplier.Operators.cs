namespace Indicators;

public readonly partial record struct Multiplier
{
    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(Multiplier left, Multiplier right) => left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(Multiplier left, Multiplier right) => left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(Multiplier left, Multiplier right) => left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(Multiplier left, Multiplier right) => left.value >= right.value;
}
