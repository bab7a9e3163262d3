using NodaTime;

namespace Indicators;

/// <summary>The day on which reporting years start, by which their halves, thirds, quarters and months are laid out; the default is 1 January.</summary>
/// <remarks>SDMX has it as the attribute REPORTING_YEAR_START_DAY. It is never 29 February, which most years lack.</remarks>
internal readonly record struct YearFrame
{
    /// <summary>No month starts later than on this day in every year.</summary>
    internal const int LastSafeDay = 28;

    private YearFrame(int month, int day) => Code = ((month - 1) * 31) + day - 1;

    private YearFrame(int code) => Code = code;

    /// <summary>0 to 371, 9 bits; 0 is 1 January.</summary>
    internal int Code { get; }

    internal int Month => (Code / 31) + 1;

    internal int Day => (Code % 31) + 1;

    /// <summary>Whether its months begin on the same day of every month.</summary>
    internal bool IsRegular => Day <= LastSafeDay;

    internal AnnualDate Start => new(Month, Day);

    internal static YearFrame OfCode(int code) => new(code);

    /// <summary>The frame of years that start on a day of the year; 29 February is none.</summary>
    internal static bool TryOf(int month, int day, out YearFrame frame)
    {
        var given = (month, day) != (2, 29);
        frame = given ? new(month, day) : default;
        return given;
    }

    internal static YearFrame Of(AnnualDate start, string parameter) =>
        TryOf(start.Month, start.Day, out var frame)
            ? frame
            : throw new ArgumentOutOfRangeException(
                parameter,
                start,
                "A reporting year cannot start on 29 February. Take 28 February or 1 March."
            );

    /// <summary>The earliest frame of the year whose periods of a length begin on the same days, and how many periods it counts before the first of this one.</summary>
    internal YearFrame Canonical(Periodicity periodicity, out int shift)
    {
        var months = periodicity.Months();
        shift = months is 0 or 12 || !IsRegular ? 0 : (Month - 1) / months;
        return months == 0 ? default : new(Month - (shift * months), Day);
    }

    /// <summary>The first day of a reporting year, a number.</summary>
    internal int FirstDayOf(int year) => PeriodCalendar.DayOf(year, Month, Day);

    /// <summary>The Monday nearest to the first day of a reporting year, on which its first week begins.</summary>
    internal int FirstMondayOf(int year)
    {
        var start = FirstDayOf(year);
        var weekday = start % 7;
        return weekday <= 3 ? start - weekday : start + 7 - weekday;
    }

    /// <summary>The first day of a period of months, a number; periods are counted from the first of year 1.</summary>
    internal int FirstDayOf(Periodicity periodicity, int ordinal) =>
        PeriodCalendar.DayInMonth(Month - 1 + (ordinal * periodicity.Months()), Day);

    /// <summary>The period of months that a day is in; below 0 before the first of year 1.</summary>
    internal int OrdinalOf(Periodicity periodicity, int day)
    {
        var date = PeriodCalendar.DateOf(day);
        var starts = Math.Min(Day, PeriodCalendar.DaysInMonth(date.Year, date.Month));
        var month = ((date.Year - 1) * 12) + date.Month - 1 - (date.Day < starts ? 1 : 0);
        return FloorDiv(month - (Month - 1), periodicity.Months());
    }

    private static int FloorDiv(int dividend, int divisor) => (dividend / divisor) - (dividend % divisor < 0 ? 1 : 0);
}
