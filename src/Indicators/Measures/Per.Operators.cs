namespace Indicators;

public readonly partial record struct Per<TMeasure, TDenominator>
{
    /// <summary>The sum.</summary>
    public static Per<TMeasure, TDenominator> operator +(
        Per<TMeasure, TDenominator> left,
        Per<TMeasure, TDenominator> right
    ) => new(left.value + right.value);

    /// <summary>The difference.</summary>
    public static Per<TMeasure, TDenominator> operator -(
        Per<TMeasure, TDenominator> left,
        Per<TMeasure, TDenominator> right
    ) => new(left.value - right.value);

    /// <summary>The value with the opposite sign.</summary>
    public static Per<TMeasure, TDenominator> operator -(Per<TMeasure, TDenominator> value) => new(-value.value);

    /// <summary>The value times a plain number.</summary>
    public static Per<TMeasure, TDenominator> operator *(Per<TMeasure, TDenominator> left, decimal right) =>
        new(left.value * right);

    /// <summary>The value times a plain number.</summary>
    public static Per<TMeasure, TDenominator> operator *(decimal left, Per<TMeasure, TDenominator> right) =>
        new(left * right.value);

    /// <summary>The value divided by a plain number that is not zero.</summary>
    public static Per<TMeasure, TDenominator> operator /(Per<TMeasure, TDenominator> left, decimal right) =>
        new(left.value / right);

    /// <summary>The ratio of two values, a plain number; the divisor is not zero.</summary>
    public static decimal operator /(Per<TMeasure, TDenominator> left, Per<TMeasure, TDenominator> right) =>
        left.value / right.value;

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(Per<TMeasure, TDenominator> left, Per<TMeasure, TDenominator> right) =>
        left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(Per<TMeasure, TDenominator> left, Per<TMeasure, TDenominator> right) =>
        left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(Per<TMeasure, TDenominator> left, Per<TMeasure, TDenominator> right) =>
        left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(Per<TMeasure, TDenominator> left, Per<TMeasure, TDenominator> right) =>
        left.value >= right.value;

    /// <summary>The amount for a number of items.</summary>
    public static TMeasure operator *(Per<TMeasure, TDenominator> left, TDenominator right) =>
        TMeasure.FromValue(left.value * right.Value);

    /// <summary>The amount for a number of items.</summary>
    public static TMeasure operator *(TDenominator left, Per<TMeasure, TDenominator> right) => right * left;
}
