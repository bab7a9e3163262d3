namespace Indicators;

public readonly partial record struct PhysicalLevel<TScale>
{
    /// <summary>The difference of two levels.</summary>
    public static PhysicalDifference<TScale> operator -(PhysicalLevel<TScale> left, PhysicalLevel<TScale> right) =>
        PhysicalDifference<TScale>.FromUnits(left.value - right.value);

    /// <summary>The level moved up by a difference.</summary>
    public static PhysicalLevel<TScale> operator +(PhysicalLevel<TScale> left, PhysicalDifference<TScale> right) =>
        new(left.value + right.ToDecimal());

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(PhysicalLevel<TScale> left, PhysicalLevel<TScale> right) => left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(PhysicalLevel<TScale> left, PhysicalLevel<TScale> right) =>
        left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(PhysicalLevel<TScale> left, PhysicalLevel<TScale> right) => left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(PhysicalLevel<TScale> left, PhysicalLevel<TScale> right) =>
        left.value >= right.value;
}
