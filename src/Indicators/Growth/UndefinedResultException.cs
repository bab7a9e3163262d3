namespace Indicators;

/// <summary>A calculation has no result for the values given: growth from zero, growth across a sign change.</summary>
/// <remarks>The <c>Try</c> form of the calculator returns false instead.</remarks>
public sealed class UndefinedResultException : ArithmeticException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="calculation">The calculation with its values: "growth from 0 to 5".</param>
    /// <param name="reason">Why it has no result, and what to do.</param>
    public UndefinedResultException(string calculation, string reason)
        : base($"There is no {calculation}: {reason}")
    {
        Calculation = calculation;
        Reason = reason;
    }

    /// <summary>The calculation with its values.</summary>
    public string Calculation { get; }

    /// <summary>Why it has no result, and what to do.</summary>
    public string Reason { get; }
}
