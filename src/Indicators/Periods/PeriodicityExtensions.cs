using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Facts of a periodicity.</summary>
public static class PeriodicityExtensions
{
    private const string Codes = "ASTQMWD";

    /// <summary>How many periods make a year: 1, 2, 3, 4 or 12.</summary>
    /// <param name="periodicity">Year, half-year, trimester, quarter or month.</param>
    /// <exception cref="ArgumentOutOfRangeException">A week, of which a year has 52 or 53, a day, of which it has 365 or 366, a point in time, an irregular range, or a value that is no periodicity.</exception>
    public static int PerYear(this Periodicity periodicity) =>
        periodicity switch
        {
            Periodicity.Year => 1,
            Periodicity.HalfYear => 2,
            Periodicity.Trimester => 3,
            Periodicity.Quarter => 4,
            Periodicity.Month => 12,
            _ => throw new ArgumentOutOfRangeException(
                nameof(periodicity),
                periodicity,
                "Only year, half-year, trimester, quarter and month have a fixed number to the year. Say the number of periods instead."
            ),
        };

    /// <summary>The frequency code of SDMX (code list CL_FREQ): "A", "S", "T", "Q", "M", "W" or "D".</summary>
    /// <param name="periodicity">Year to day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A point in time or an irregular range, which have no frequency, or a value that is no periodicity.</exception>
    public static string ToSdmxCode(this Periodicity periodicity) =>
        periodicity is >= Periodicity.Year and <= Periodicity.Day
            ? Codes.Substring((int)periodicity, 1)
            : throw new ArgumentOutOfRangeException(
                nameof(periodicity),
                periodicity,
                "A point in time and an irregular range have no frequency code. Say the frequency of the series instead."
            );

    extension(Periodicity)
    {
        /// <summary>The periodicity of an SDMX frequency code, if it is one that all agencies understand alike.</summary>
        /// <remarks>Not read are "H" (hourly in the SDMX list, half-yearly in that of the ECB before 2009), "B" (business days, which skip days), "N" and "I" (minutes) and multiples such as "A5".</remarks>
        /// <param name="code">The code: "A", "S", "T", "Q", "M", "W" or "D"; any text or null.</param>
        /// <param name="periodicity">The periodicity; the year when there is none.</param>
        public static bool TryFromSdmxCode([NotNullWhen(true)] string? code, out Periodicity periodicity)
        {
            var place = code is { Length: 1 } ? Codes.IndexOf(code[0], StringComparison.Ordinal) : -1;
            periodicity = (Periodicity)Math.Max(place, 0);
            return place >= 0;
        }
    }

    /// <summary>The indicator of a reporting period in SDMX, which is the frequency code too.</summary>
    internal static char SdmxLetter(this Periodicity periodicity) => Codes[(int)periodicity];

    /// <summary>How many months a period has; 0 for weeks and days, which are counted in days.</summary>
    internal static int Months(this Periodicity periodicity) =>
        periodicity <= Periodicity.Month ? 12 / periodicity.PerYear() : 0;
}
