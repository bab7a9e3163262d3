namespace Indicators;

/// <summary>Two observations of one period cannot both stand in a series.</summary>
/// <remarks>Several publications of one figure are vintages; <see cref="Vintages"/> chooses among them.</remarks>
public sealed class DuplicatePeriodException : ArgumentException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="code">The indicator's code.</param>
    /// <param name="period">The period that stands twice.</param>
    public DuplicatePeriodException(string code, ReportingPeriod period)
        : base(
            $"The series of {code} has two observations of {period}. Keep one, or let Vintages choose the first, the latest or the one known on a day."
        )
    {
        Code = code;
        Period = period;
    }

    /// <summary>The indicator's code.</summary>
    public string Code { get; }

    /// <summary>The period that stands twice.</summary>
    public ReportingPeriod Period { get; }
}
