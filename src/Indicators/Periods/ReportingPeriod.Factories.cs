using System.Runtime.CompilerServices;
using NodaTime;

namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    /// <summary>A calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static ReportingPeriod Year(int year) => Year(year, default);

    /// <summary>A reporting year, as a fiscal year is one.</summary>
    /// <param name="year">The calendar year in which it starts, 1 to 9999.</param>
    /// <param name="yearStart">The day on which it starts, never 29 February.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999 or ends past 9999, or starts on 29 February.</exception>
    public static ReportingPeriod Year(int year, AnnualDate yearStart) =>
        Single(Periodicity.Year, year, 1, yearStart, nameof(year));

    /// <summary>A half-year.</summary>
    /// <param name="year">The reporting year, named by the calendar year in which it starts, 1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    /// <param name="yearStart">The day on which the reporting year starts; 1 January when absent, never 29 February.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the half is outside its range, the half ends past 9999, or the year starts on 29 February.</exception>
    public static ReportingPeriod HalfYear(int year, int half, AnnualDate yearStart = default) =>
        Single(Periodicity.HalfYear, year, half, yearStart);

    /// <summary>A third of a year, four months.</summary>
    /// <param name="year">The reporting year, named by the calendar year in which it starts, 1 to 9999.</param>
    /// <param name="trimester">1 to 3.</param>
    /// <param name="yearStart">The day on which the reporting year starts; 1 January when absent, never 29 February.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the trimester is outside its range, the trimester ends past 9999, or the year starts on 29 February.</exception>
    public static ReportingPeriod Trimester(int year, int trimester, AnnualDate yearStart = default) =>
        Single(Periodicity.Trimester, year, trimester, yearStart);

    /// <summary>A quarter.</summary>
    /// <param name="year">The reporting year, named by the calendar year in which it starts, 1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <param name="yearStart">The day on which the reporting year starts; 1 January when absent, never 29 February.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the quarter is outside its range, the quarter ends past 9999, or the year starts on 29 February.</exception>
    public static ReportingPeriod Quarter(int year, int quarter, AnnualDate yearStart = default) =>
        Single(Periodicity.Quarter, year, quarter, yearStart);

    /// <summary>A month.</summary>
    /// <param name="year">The reporting year, named by the calendar year in which it starts, 1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="yearStart">The day on which the reporting year starts; 1 January when absent, never 29 February.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is outside its range, the month ends past 9999, or the year starts on 29 February.</exception>
    public static ReportingPeriod Month(int year, int month, AnnualDate yearStart = default) =>
        Single(Periodicity.Month, year, month, yearStart);

    /// <summary>A week, Monday to Sunday; the first of a year is the one whose Monday is nearest to the day on which the year starts: the ISO week for 1 January.</summary>
    /// <param name="year">The reporting year, 1 to 9999; the days of its first and last week may lie in another.</param>
    /// <param name="week">1 to 52, or 53 in the years that have it.</param>
    /// <param name="yearStart">The day on which the reporting year starts; 1 January when absent, never 29 February.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999, it has no such week, the week ends past 9999, or the year starts on 29 February.</exception>
    public static ReportingPeriod Week(int year, int week, AnnualDate yearStart = default) =>
        Single(Periodicity.Week, year, week, yearStart);

    /// <summary>A day.</summary>
    /// <param name="date">The day, in the years 1 to 9999; of another calendar, the same day of the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static ReportingPeriod Day(LocalDate date) =>
        TryDayOf(date, out var day) && TryCalendar(Periodicity.Day, default, day, 1, default, out var period)
            ? period
            : throw OutsideCalendar(nameof(date), date);

    /// <summary>A point in time, at no particular place.</summary>
    /// <param name="time">The date and time, to the nanosecond, in the years 1 to 9999; of another calendar, the same day of the ISO calendar.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static ReportingPeriod PointInTime(LocalDateTime time) => Point(time, default, nameof(time));

    /// <summary>A point in time, at a place with this offset from UTC.</summary>
    /// <param name="time">The date and time, to the nanosecond, in the years 1 to 9999, with an offset of whole minutes, at most 14 hours to either side.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999, or the offset is more than 14 hours or has seconds.</exception>
    public static ReportingPeriod PointInTime(OffsetDateTime time) =>
        Point(time.LocalDateTime, PeriodZone.Of(time.Offset, nameof(time)), nameof(time));

    /// <summary>A point in time, in UTC.</summary>
    /// <param name="time">The instant, to the nanosecond, in the years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static ReportingPeriod PointInTime(Instant time) => PointInTime(time.WithOffset(NodaTime.Offset.Zero));

    /// <summary>A range of time from the start of a day; it becomes a run where it is one of years, months or days.</summary>
    /// <param name="start">The first day, in the years 1 to 9999.</param>
    /// <param name="length">How long it is: above zero, no part below zero, to the millisecond. Months are counted as SDMX does, to the last day of a month that is too short.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is zero, has a part below zero or finer than a millisecond, or the range is not within the years 1 to 9999.</exception>
    public static ReportingPeriod Range(LocalDate start, Period length) => Range(start.AtMidnight(), length);

    /// <summary>A range of time from a moment; it becomes a run where it is one of years, months or days.</summary>
    /// <param name="start">The moment it starts, to the millisecond, in the years 1 to 9999.</param>
    /// <param name="length">How long it is: above zero, no part below zero, to the millisecond. Months are counted as SDMX does, to the last day of a month that is too short.</param>
    /// <exception cref="ArgumentOutOfRangeException">The length is zero, a part of it below zero, start or length finer than a millisecond, or the range not within the years 1 to 9999.</exception>
    public static ReportingPeriod Range(LocalDateTime start, Period length)
    {
        ArgumentNullException.ThrowIfNull(length);
        return
            TryDayOf(start.Date, out var day)
            && PeriodLength.TryOf(length, out var parts)
            && TryRange(day, start.NanosecondOfDay, parts, default, out var period)
            ? period
            : throw new ArgumentOutOfRangeException(
                nameof(length),
                length,
                $"A range of {length} from {start} is none. Give a length above zero with no part below zero, whole milliseconds, and an end within the years 1 to 9999."
            );
    }

    /// <summary>The period that a day is in.</summary>
    /// <param name="periodicity">Year to day.</param>
    /// <param name="date">The day, in the years 1 to 9999.</param>
    /// <param name="yearStart">The day on which reporting years start; 1 January when absent, never 29 February.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periodicity is none of a calendar, the period that the day is in is not within the years 1 to 9999, or the year starts on 29 February.</exception>
    public static ReportingPeriod Containing(Periodicity periodicity, LocalDate date, AnnualDate yearStart = default)
    {
        RequireCalendar(periodicity, nameof(periodicity));
        var frame = YearFrame.Of(yearStart, nameof(yearStart));
        return TryDayOf(date, out var day) && TryContaining(periodicity, frame, day, default, out var period)
            ? period
            : throw OutsideCalendar(nameof(date), date);
    }

    /// <summary>A run of years: the 14th five-year plan is 2021 to 2025.</summary>
    /// <param name="first">The first year, 1 to 9999.</param>
    /// <param name="last">The last year, not before the first.</param>
    /// <param name="yearStart">The day on which the years start; 1 January when absent, never 29 February.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1 to 9999 or ends past 9999, the last is before the first, or the years start on 29 February.</exception>
    public static ReportingPeriod Years(int first, int last, AnnualDate yearStart = default) =>
        Run(
            Single(Periodicity.Year, first, 1, yearStart, nameof(first), nameof(first)),
            Single(Periodicity.Year, last, 1, yearStart, nameof(last), nameof(last))
        );

    /// <summary>A run of months of one year: January to September is 1 to 9.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="first">The first month, 1 to 12.</param>
    /// <param name="last">The last month, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999, a month is outside 1 to 12, or the last is before the first.</exception>
    public static ReportingPeriod Months(int year, int first, int last) =>
        Run(Single(Periodicity.Month, year, first, default), Single(Periodicity.Month, year, last, default));

    /// <summary>The run from one period to another of the same periodicity, both included.</summary>
    /// <param name="first">The first period.</param>
    /// <param name="last">The last period, which neither starts nor ends before the first.</param>
    /// <exception cref="ArgumentException">The periods differ in periodicity, in the start of the year that lays them out or in offset, or are points in time or irregular ranges.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last period starts or ends before the first.</exception>
    public static ReportingPeriod Run(ReportingPeriod first, ReportingPeriod last)
    {
        if (!first.IsInLineWith(last) || first.Kind != PeriodKind.Calendar)
        {
            throw new ArgumentException(
                $"{first} and {last} make no run: they differ in periodicity, year start or offset, or are no periods of a calendar. Give two years, two quarters, two months ...",
                nameof(last)
            );
        }

        var end = last.Ordinal + last.Count;
        if (last.Ordinal < first.Ordinal || end < first.Ordinal + first.Count)
        {
            throw new ArgumentOutOfRangeException(
                nameof(last),
                last,
                $"{last} starts or ends before {first} does. Give the earlier period first."
            );
        }

        _ = TryCalendar(first.Periodicity, first.Frame, first.Ordinal, end - first.Ordinal, first.Zone, out var run);
        return run;
    }

    private static ReportingPeriod Single(
        Periodicity periodicity,
        int year,
        int number,
        AnnualDate yearStart,
        [CallerArgumentExpression(nameof(number))] string name = "",
        string yearName = "year"
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1, yearName);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, PeriodCalendar.LastYear, yearName);
        var frame = YearFrame.Of(yearStart, nameof(yearStart));
        return TryNumbered(periodicity, year, number, frame, default, out var period)
            ? period
            : throw new ArgumentOutOfRangeException(
                name,
                number,
                $"There is no {periodicity} {number} in the year {year} that ends by 9999-12-31. Give 1 to {MostNumber(periodicity, year, frame)}."
            );
    }

    /// <summary>A period as texts name it: week 53 of a year without one is the week that follows its last, as the standard's own reckoning has it.</summary>
    internal static bool TryNamed(
        Periodicity periodicity,
        int year,
        int number,
        YearFrame frame,
        PeriodZone zone,
        out ReportingPeriod period
    ) =>
        TryNumbered(periodicity, year, number, frame, zone, out period)
        || (
            periodicity == Periodicity.Week
            && number == 53
            && TryNumbered(periodicity, year, 52, frame, zone, out var last)
            && last.TryPlus(1, out period)
        );

    /// <summary>A period by its place in a reporting year, if the year has it and it lies within the calendar.</summary>
    internal static bool TryNumbered(
        Periodicity periodicity,
        int year,
        int number,
        YearFrame frame,
        PeriodZone zone,
        out ReportingPeriod period
    )
    {
        period = default;
        if (year is < 1 or > PeriodCalendar.LastYear || number < 1 || number > MostNumber(periodicity, year, frame))
        {
            return false;
        }

        var ordinal = periodicity switch
        {
            Periodicity.Week => (frame.FirstMondayOf(year) / 7) + number - 1,
            Periodicity.Day => frame.FirstDayOf(year) + number - 1,
            _ => ((year - 1) * periodicity.PerYear()) + number - 1,
        };
        return TryCalendar(periodicity, frame, ordinal, 1, zone, out period);
    }

    internal static bool TryDay(int day, PeriodZone zone, out ReportingPeriod period) =>
        TryCalendar(Periodicity.Day, default, day, 1, zone, out period);

    private static int MostNumber(Periodicity periodicity, int year, YearFrame frame) =>
        periodicity switch
        {
            Periodicity.Week => (frame.FirstMondayOf(year + 1) - frame.FirstMondayOf(year)) / 7,
            Periodicity.Day => frame.FirstDayOf(year + 1) - frame.FirstDayOf(year),
            _ => periodicity.PerYear(),
        };

    private static bool TryContaining(
        Periodicity periodicity,
        YearFrame frame,
        int day,
        PeriodZone zone,
        out ReportingPeriod period
    )
    {
        var ordinal = periodicity switch
        {
            Periodicity.Week => day / 7,
            Periodicity.Day => day,
            _ => frame.OrdinalOf(periodicity, day),
        };
        return TryCalendar(periodicity, frame, ordinal, 1, zone, out period);
    }

    private static ReportingPeriod Point(LocalDateTime time, PeriodZone zone, string parameter) =>
        TryDayOf(time.Date, out var day) && TryPoint(day, time.NanosecondOfDay, zone, out var period)
            ? period
            : throw OutsideCalendar(parameter, time);

    /// <summary>The number of a date of any calendar, if it is in the years 1 to 9999.</summary>
    private static bool TryDayOf(LocalDate date, out int day)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        day = iso.Year >= 1 ? PeriodCalendar.DayOf(iso) : -1;
        return day >= 0;
    }

    private static void RequireCalendar(Periodicity periodicity, string parameter)
    {
        if (periodicity is < Periodicity.Year or > Periodicity.Day)
        {
            throw new ArgumentOutOfRangeException(parameter, periodicity, "Give a periodicity from year to day.");
        }
    }

    private static ArgumentOutOfRangeException OutsideCalendar(string parameter, object value) =>
        new(parameter, value, $"{value} is not in a period within the years 1 to 9999.");
}
