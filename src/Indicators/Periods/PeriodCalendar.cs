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

    internal static LocalDate DateOf(int day) => First.PlusDays(day);

    internal static int DayOf(LocalDate iso) => DayOf(iso.Year, iso.Month, iso.Day);

    internal static int DayOf(int year, int month, int day)
    {
        var before = year - 1;
        // As if February had 30 days, months from then on start after (367 m - 362) / 12 days.
        var missing =
            month <= 2 ? 0
            : IsLeap(year) ? 1
            : 2;
        return (365 * before)
            + (before / 4)
            - (before / 100)
            + (before / 400)
            + (((367 * month) - 362) / 12)
            - missing
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
