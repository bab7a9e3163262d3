namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    /// <summary>The number of the last day, for ordering many periods by their ends without making dates of them.</summary>
    internal int EndDay => LastDay;
}
