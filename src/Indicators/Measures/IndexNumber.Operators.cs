namespace Indicators;

public readonly partial record struct IndexNumber
{
    /// <summary>How many times the left number is of the right one, which is not zero.</summary>
    public static Multiplier operator /(IndexNumber left, IndexNumber right) =>
        Multiplier.Times(left.value / right.value);

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(IndexNumber left, IndexNumber right) => left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(IndexNumber left, IndexNumber right) => left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(IndexNumber left, IndexNumber right) => left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(IndexNumber left, IndexNumber right) => left.value >= right.value;
}
