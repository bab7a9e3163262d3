namespace Indicators;

public readonly partial record struct Money<TCurrency>
{
    /// <summary>The sum.</summary>
    public static Money<TCurrency> operator +(Money<TCurrency> left, Money<TCurrency> right) =>
        new(left.value + right.value);

    /// <summary>The difference.</summary>
    public static Money<TCurrency> operator -(Money<TCurrency> left, Money<TCurrency> right) =>
        new(left.value - right.value);

    /// <summary>The value with the opposite sign.</summary>
    public static Money<TCurrency> operator -(Money<TCurrency> value) => new(-value.value);

    /// <summary>The value times a plain number.</summary>
    public static Money<TCurrency> operator *(Money<TCurrency> left, decimal right) => new(left.value * right);

    /// <summary>The value times a plain number.</summary>
    public static Money<TCurrency> operator *(decimal left, Money<TCurrency> right) => new(left * right.value);

    /// <summary>The value divided by a plain number that is not zero.</summary>
    public static Money<TCurrency> operator /(Money<TCurrency> left, decimal right) => new(left.value / right);

    /// <summary>The ratio of two values, a plain number; the divisor is not zero.</summary>
    public static decimal operator /(Money<TCurrency> left, Money<TCurrency> right) => left.value / right.value;

    /// <summary>Whether the left value is less than the right one.</summary>
    public static bool operator <(Money<TCurrency> left, Money<TCurrency> right) => left.value < right.value;

    /// <summary>Whether the left value is less than or equal to the right one.</summary>
    public static bool operator <=(Money<TCurrency> left, Money<TCurrency> right) => left.value <= right.value;

    /// <summary>Whether the left value is greater than the right one.</summary>
    public static bool operator >(Money<TCurrency> left, Money<TCurrency> right) => left.value > right.value;

    /// <summary>Whether the left value is greater than or equal to the right one.</summary>
    public static bool operator >=(Money<TCurrency> left, Money<TCurrency> right) => left.value >= right.value;
}
