namespace Indicators;

/// <summary>Two units were to be combined, or one was to be read as another, and they do not fit.</summary>
public sealed class UnitMismatchException : InvalidOperationException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="expected">The unit that was wanted.</param>
    /// <param name="actual">The unit that was found.</param>
    /// <param name="message">What happened, with the values, and what to do.</param>
    public UnitMismatchException(Unit expected, Unit actual, string message)
        : base(message)
    {
        Expected = expected;
        Actual = actual;
    }

    /// <summary>The unit that was wanted.</summary>
    public Unit Expected { get; }

    /// <summary>The unit that was found.</summary>
    public Unit Actual { get; }
}
