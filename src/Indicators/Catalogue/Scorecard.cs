namespace Indicators;

/// <summary>Which targets of a data set make its scorecard: the indicators, in order, and the period in which their targets are due.</summary>
public sealed class Scorecard
{
    internal Scorecard(ReportingPeriod due, IReadOnlyList<string> indicators) => (Due, Indicators) = (due, indicators);

    /// <summary>The period in which the targets are due.</summary>
    public ReportingPeriod Due { get; }

    /// <summary>The codes of the indicators, in order.</summary>
    public IReadOnlyList<string> Indicators { get; }
}
