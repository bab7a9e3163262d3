namespace Indicators;

public readonly partial record struct Share
{
    /// <summary>The difference in percentage points.</summary>
    public static PercentagePoints operator -(Share left, Share right) =>
        PercentagePoints.Fraction(left.value - right.value);

    /// <summary>The value moved up by percentage points.</summary>
    public static Share operator +(Share left, PercentagePoints right) => new(left.value + right.ToFraction());

    /// <summary>A share of a share: half of 40 % is 20 %.</summary>
    public static Share operator *(Share left, Share right) => new(left.value * right.value);

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(Share left, Share right) => left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(Share left, Share right) => left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(Share left, Share right) => left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(Share left, Share right) => left.value >= right.value;
}
