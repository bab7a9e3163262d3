namespace Indicators;

/// <summary>Which periods are kept when two series are put together.</summary>
public enum PeriodJoin
{
    /// <summary>The periods that both have.</summary>
    Inner = 0,

    /// <summary>All periods from the first of either to the last of either; what a series does not have is missing.</summary>
    Outer = 1,
}
