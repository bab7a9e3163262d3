namespace Indicators;

public readonly partial record struct PercentagePoints
{
    /// <summary>The sum.</summary>
    public static PercentagePoints operator +(PercentagePoints left, PercentagePoints right) =>
        new(left.value + right.value);

    /// <summary>The difference.</summary>
    public static PercentagePoints operator -(PercentagePoints left, PercentagePoints right) =>
        new(left.value - right.value);

    /// <summary>The value times a plain number.</summary>
    public static PercentagePoints operator *(PercentagePoints left, decimal right) => new(left.value * right);

    /// <summary>The value times a plain number.</summary>
    public static PercentagePoints operator *(decimal left, PercentagePoints right) => new(left * right.value);

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(PercentagePoints left, PercentagePoints right) => left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(PercentagePoints left, PercentagePoints right) => left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(PercentagePoints left, PercentagePoints right) => left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(PercentagePoints left, PercentagePoints right) => left.value >= right.value;
}
