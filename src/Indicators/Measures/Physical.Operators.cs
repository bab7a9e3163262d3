namespace Indicators;

public readonly partial record struct Physical<TUnit>
{
    /// <summary>The sum.</summary>
    public static Physical<TUnit> operator +(Physical<TUnit> left, Physical<TUnit> right) =>
        new(left.value + right.value);

    /// <summary>The difference.</summary>
    public static Physical<TUnit> operator -(Physical<TUnit> left, Physical<TUnit> right) =>
        new(left.value - right.value);

    /// <summary>The value with the opposite sign.</summary>
    public static Physical<TUnit> operator -(Physical<TUnit> value) => new(-value.value);

    /// <summary>The value times a plain number.</summary>
    public static Physical<TUnit> operator *(Physical<TUnit> left, decimal right) => new(left.value * right);

    /// <summary>The value times a plain number.</summary>
    public static Physical<TUnit> operator *(decimal left, Physical<TUnit> right) => new(left * right.value);

    /// <summary>The value divided by a plain number that is not zero.</summary>
    public static Physical<TUnit> operator /(Physical<TUnit> left, decimal right) => new(left.value / right);

    /// <summary>The ratio of two values, a plain number; the divisor is not zero.</summary>
    public static decimal operator /(Physical<TUnit> left, Physical<TUnit> right) => left.value / right.value;

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(Physical<TUnit> left, Physical<TUnit> right) => left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(Physical<TUnit> left, Physical<TUnit> right) => left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(Physical<TUnit> left, Physical<TUnit> right) => left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(Physical<TUnit> left, Physical<TUnit> right) => left.value >= right.value;
}
