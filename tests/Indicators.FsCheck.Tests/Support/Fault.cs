namespace Indicators.Tests;

/// <summary>What is wrong with a measure.</summary>
public enum Fault
{
    None,
    Sum,
    Difference,
    Multiple,
    Quotient,
    Ratio,
    Negation,
    Order,
    Operator,
    HashCode,
    WithValue,
    Text,
}
