namespace Indicators;

/// <summary>What the bits of a reporting period mean.</summary>
internal enum PeriodKind
{
    /// <summary>A year, half-year, trimester, quarter, month, week or day, or a run of years, months or days.</summary>
    Calendar = 0,

    /// <summary>A day and a time of day.</summary>
    Point = 1,

    /// <summary>A day and a time of day, and a length.</summary>
    Range = 2,
}
