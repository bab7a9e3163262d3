namespace Indicators;

public readonly partial record struct Count<TItem>
{
    /// <summary>The sum.</summary>
    public static Count<TItem> operator +(Count<TItem> left, Count<TItem> right) => new(left.value + right.value);

    /// <summary>The difference.</summary>
    public static Count<TItem> operator -(Count<TItem> left, Count<TItem> right) => new(left.value - right.value);

    /// <summary>The value with the opposite sign.</summary>
    public static Count<TItem> operator -(Count<TItem> value) => new(-value.value);

    /// <summary>The value times a plain number.</summary>
    public static Count<TItem> operator *(Count<TItem> left, decimal right) => new(left.value * right);

    /// <summary>The value times a plain number.</summary>
    public static Count<TItem> operator *(decimal left, Count<TItem> right) => new(left * right.value);

    /// <summary>The value divided by a plain number that is not zero.</summary>
    public static Count<TItem> operator /(Count<TItem> left, decimal right) => new(left.value / right);

    /// <summary>The ratio of two values, a plain number; the divisor is not zero.</summary>
    public static decimal operator /(Count<TItem> left, Count<TItem> right) => left.value / right.value;

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(Count<TItem> left, Count<TItem> right) => left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(Count<TItem> left, Count<TItem> right) => left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(Count<TItem> left, Count<TItem> right) => left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(Count<TItem> left, Count<TItem> right) => left.value >= right.value;
}
