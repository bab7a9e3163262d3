namespace Indicators;

public readonly partial record struct PhysicalDifference<TScale>
{
    /// <summary>The sum.</summary>
    public static PhysicalDifference<TScale> operator +(
        PhysicalDifference<TScale> left,
        PhysicalDifference<TScale> right
    ) => new(left.value + right.value);

    /// <summary>The difference.</summary>
    public static PhysicalDifference<TScale> operator -(
        PhysicalDifference<TScale> left,
        PhysicalDifference<TScale> right
    ) => new(left.value - right.value);

    /// <summary>The value with the opposite sign.</summary>
    public static PhysicalDifference<TScale> operator -(PhysicalDifference<TScale> value) => new(-value.value);

    /// <summary>The value times a plain number.</summary>
    public static PhysicalDifference<TScale> operator *(PhysicalDifference<TScale> left, decimal right) =>
        new(left.value * right);

    /// <summary>The value times a plain number.</summary>
    public static PhysicalDifference<TScale> operator *(decimal left, PhysicalDifference<TScale> right) =>
        new(left * right.value);

    /// <summary>The value divided by a plain number that is not zero.</summary>
    public static PhysicalDifference<TScale> operator /(PhysicalDifference<TScale> left, decimal right) =>
        new(left.value / right);

    /// <summary>The ratio of two values, a plain number; the divisor is not zero.</summary>
    public static decimal operator /(PhysicalDifference<TScale> left, PhysicalDifference<TScale> right) =>
        left.value / right.value;

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(PhysicalDifference<TScale> left, PhysicalDifference<TScale> right) =>
        left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(PhysicalDifference<TScale> left, PhysicalDifference<TScale> right) =>
        left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(PhysicalDifference<TScale> left, PhysicalDifference<TScale> right) =>
        left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(PhysicalDifference<TScale> left, PhysicalDifference<TScale> right) =>
        left.value >= right.value;
}
