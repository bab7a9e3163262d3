namespace Indicators;

/// <summary>Two observations may not be set against each other: another unit, area or price basis, or a broken series.</summary>
public sealed class NotComparableException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="calculation">The calculation with its observations: "growth from gdp 2023 to gdp 2024".</param>
    /// <param name="reason">Why the figures do not belong together, in English and Chinese.</param>
    public NotComparableException(string calculation, Names reason)
        : base($"There is no {calculation}: {reason?.English}. Take figures of one unit, area and price basis.")
    {
        ArgumentNullException.ThrowIfNull(reason);
        Calculation = calculation;
        Reason = reason;
    }

    /// <summary>The calculation with its observations.</summary>
    public string Calculation { get; }

    /// <summary>Why the figures do not belong together.</summary>
    public Names Reason { get; }
}
