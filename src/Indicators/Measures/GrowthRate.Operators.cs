namespace Indicators;

public readonly partial record struct GrowthRate
{
    /// <summary>The difference in percentage points.</summary>
    public static PercentagePoints operator -(GrowthRate left, GrowthRate right) =>
        PercentagePoints.Fraction(left.value - right.value);

    /// <summary>The rate moved up by percentage points.</summary>
    public static GrowthRate operator +(GrowthRate left, PercentagePoints right) =>
        new(left.value + right.ToFraction());

    /// <summary>The growth of a part times its weight in the whole, or the growth of a whole times a part's contribution rate: the pull in percentage points.</summary>
    public static PercentagePoints operator *(GrowthRate left, Share right) =>
        PercentagePoints.Fraction(left.value * right.ToFraction());

    /// <summary>A weight times the growth of the part: the pull in percentage points.</summary>
    public static PercentagePoints operator *(Share left, GrowthRate right) => right * left;

    /// <summary>A part's pull divided by the growth of the whole, which is not zero: its contribution rate.</summary>
    public static Share operator /(PercentagePoints left, GrowthRate right) =>
        Share.Fraction(left.ToFraction() / right.value);

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(GrowthRate left, GrowthRate right) => left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(GrowthRate left, GrowthRate right) => left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(GrowthRate left, GrowthRate right) => left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(GrowthRate left, GrowthRate right) => left.value >= right.value;
}
