using NodaTime;

namespace Indicators;

/// <summary>Days as numbers, counted from 0001-01-01, a Monday; the end of the last year, 10000-01-01, is one of them, though no date.</summary>
internal static class PeriodCalendar
{
    internal const int LastYear = 9999;

    /// <summary>The number of days in the years 1 to 9999.</summary>
    internal const int Days = 3_652_059;

    internal const long NanosecondsPerDay = 86_400_000_000_000;

    private static readonly LocalDate First = new(1, 1, 1);

    private static ReadOnlySpan<short> DaysBefore => [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

    internal static LocalDate DateOf(int day) => First.PlusDays(day);

    internal static int DayOf(LocalDate iso) => DayOf(iso.Year, iso.Month, iso.Day);

    internal static int DayOf(int year, int month, int day)
    {
        var before = year - 1;
        var leapDay = month > 2 && IsLeap(year) ? 1 : 0;
        return (365 * before)
            + (before / 4)
            - (before / 100)
            + (before / 400)
            + DaysBefore[month - 1]
            + leapDay
            + day
            - 1;
    }

    internal static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    internal static int DaysInYear(int year) => IsLeap(year) ? 366 : 365;

    internal static int DaysInMonth(int year, int month) =>
        month == 2 ? (IsLeap(year) ? 29 : 28) : 30 + ((month + (month / 8)) & 1);

    /// <summary>The day of a month counted from 0001-01, or the last of that month where it is shorter: how the standard adds months to a date.</summary>
    internal static int DayInMonth(int month, int day)
    {
        var (year, place) = Math.DivRem(month, 12);
        return DayOf(year + 1, place + 1, Math.Min(day, DaysInMonth(year + 1, place + 1)));
    }
}
