namespace Indicators;

/// <summary>Facts of a periodicity.</summary>
public static class PeriodicityExtensions
{
    /// <summary>How many periods make a year: 1, 2, 4 or 12.</summary>
    /// <param name="periodicity">Year, half-year, quarter or month.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day, of which a year has 365 or 366, or a value that is no periodicity.</exception>
    public static int PerYear(this Periodicity periodicity) =>
        periodicity switch
        {
            Periodicity.Year => 1,
            Periodicity.HalfYear => 2,
            Periodicity.Quarter => 4,
            Periodicity.Month => 12,
            _ => throw new ArgumentOutOfRangeException(
                nameof(periodicity),
                periodicity,
                "Only year, half-year, quarter and month have a fixed number to the year. Say the number of periods instead."
            ),
        };
}
