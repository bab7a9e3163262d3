namespace Indicators.Tests;

/// <summary>The three ways to state a number.</summary>
public enum StatementKind
{
    Printed = 0,
    Range = 1,
    Computed = 2,
}
