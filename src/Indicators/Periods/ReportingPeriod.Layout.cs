using NodaTime;

namespace Indicators;

// Where the parts lie in the 16 bytes, and the only places that make a period of parts.
//
// dates   63..62    60..44                              43..22              21..0
//         calendar  periodicity 4 bits, frame 9 bits    ordinal             periods that follow the first
//         point                                         day
//         range     months                              first day           days
//
// times   zone x 86,400,000^2 + nanosecond of the day (point)
//                             + millisecond of the day x 86,400,000 + milliseconds of the length (range)
public readonly partial record struct ReportingPeriod
{
    private const int KindPlace = 62;
    private const int HighPlace = 44;
    private const int MiddlePlace = 22;
    private const int FrameBits = 9;
    private const ulong FieldMask = (1UL << MiddlePlace) - 1;
    private const ulong HighMask = (1UL << 17) - 1;
    private const ulong FrameMask = (1UL << FrameBits) - 1;
    private const ulong ZonePlace = (ulong)PeriodLength.MillisecondsPerDay * PeriodLength.MillisecondsPerDay;

    private readonly ulong dates;

    private readonly ulong times;

    private ReportingPeriod(PeriodKind kind, int high, int middle, int low, PeriodZone zone, ulong clock)
    {
        dates = ((ulong)kind << KindPlace) | ((ulong)high << HighPlace) | ((ulong)middle << MiddlePlace) | (uint)low;
        times = ((ulong)zone.Code * ZonePlace) + clock;
    }

    private ReportingPeriod(ulong dates, ulong times) => (this.dates, this.times) = (dates, times);

    private PeriodKind Kind => (PeriodKind)(dates >> KindPlace);

    private int HighField => (int)((dates >> HighPlace) & HighMask);

    private int MiddleField => (int)((dates >> MiddlePlace) & FieldMask);

    private int LowField => (int)(dates & FieldMask);

    private ulong Clock => times % ZonePlace;

    private PeriodZone Zone => PeriodZone.OfCode((int)(times / ZonePlace));

    private Periodicity CalendarPeriodicity => (Periodicity)(HighField >> FrameBits);

    private YearFrame Frame => YearFrame.OfCode(HighField & (int)FrameMask);

    /// <summary>How many periods of the frame lie before the first one, counted from the first of year 1.</summary>
    private int Ordinal => MiddleField;

    private PeriodLength RangeLength =>
        new(HighField / 12, HighField % 12, LowField, (long)(Clock % PeriodLength.MillisecondsPerDay));

    /// <summary>The day, and the nanosecond of that day, at which it starts.</summary>
    private (int Day, long Nanosecond) StartMoment =>
        Kind switch
        {
            PeriodKind.Calendar => (FirstDayOf(CalendarPeriodicity, Frame, Ordinal), 0),
            PeriodKind.Point => (MiddleField, (long)Clock),
            _ => (
                MiddleField,
                (long)(Clock / PeriodLength.MillisecondsPerDay) * NodaConstants.NanosecondsPerMillisecond
            ),
        };

    /// <summary>The day, and the nanosecond of that day, at which it ends; it no longer belongs to the period.</summary>
    private (int Day, long Nanosecond) EndMoment =>
        Kind switch
        {
            PeriodKind.Calendar => (FirstDayOf(CalendarPeriodicity, Frame, Ordinal + Count), 0),
            PeriodKind.Point => StartMoment,
            _ => After(StartMoment, RangeLength),
        };

    private ReportingPeriod In(PeriodZone zone) => new(dates, Clock + ((ulong)zone.Code * ZonePlace));

    /// <summary>A run of periods in its one form, if it lies within the calendar.</summary>
    private static bool TryCalendar(
        Periodicity periodicity,
        YearFrame frame,
        long ordinal,
        long count,
        PeriodZone zone,
        out ReportingPeriod period
    )
    {
        period = default;
        if (
            ordinal < 0
            || count < 1
            || ordinal + count > PeriodCalendar.Days
            || FirstDayOf(periodicity, frame, (int)(ordinal + count)) > PeriodCalendar.Days
        )
        {
            return false;
        }

        var (first, periods) = ((int)ordinal, (int)count);
        if (periods > 1 && periodicity is not (Periodicity.Year or Periodicity.Day))
        {
            (periodicity, frame, first, periods) = InRunUnits(periodicity, frame, first, periods);
        }

        var canonical = frame.Canonical(periodicity, out var shift);
        var high = ((int)periodicity << FrameBits) | canonical.Code;
        period = new(PeriodKind.Calendar, high, first + shift, periods - 1, zone, 0);
        return true;
    }

    /// <summary>A run of months where they begin on the same day of every month, else of days.</summary>
    private static (Periodicity, YearFrame, int, int) InRunUnits(
        Periodicity periodicity,
        YearFrame frame,
        int ordinal,
        int count
    )
    {
        if (periodicity != Periodicity.Week && frame.IsRegular)
        {
            var months = periodicity.Months();
            return (Periodicity.Month, frame, ordinal * months, count * months);
        }

        var first = FirstDayOf(periodicity, frame, ordinal);
        return (Periodicity.Day, default, first, FirstDayOf(periodicity, frame, ordinal + count) - first);
    }

    internal static bool TryPoint(int day, long nanosecond, PeriodZone zone, out ReportingPeriod period)
    {
        var within = day is >= 0 and < PeriodCalendar.Days;
        period = within ? new(PeriodKind.Point, 0, day, 0, zone, (ulong)nanosecond) : default;
        return within;
    }

    /// <summary>A range in its one form, if it has a length, is held to the millisecond and lies within the calendar.</summary>
    internal static bool TryRange(
        int day,
        long nanosecond,
        PeriodLength written,
        PeriodZone zone,
        out ReportingPeriod period
    )
    {
        period = default;
        var length = written.Normalised;
        var (millisecond, rest) = Math.DivRem(nanosecond, NodaConstants.NanosecondsPerMillisecond);
        if (rest != 0 || day is < 0 or >= PeriodCalendar.Days || length.IsZero || !length.IsWithinCalendar)
        {
            return false;
        }

        if (
            nanosecond == 0
            && TryRunUnits(day, length, out var periodicity, out var frame, out var ordinal, out var count)
        )
        {
            return TryCalendar(periodicity, frame, ordinal, count, zone, out period);
        }

        var within = After((day, nanosecond), length).CompareTo((PeriodCalendar.Days, 0)) <= 0;
        var clock = (millisecond * PeriodLength.MillisecondsPerDay) + length.Milliseconds;
        var months = (int)((12 * length.Years) + length.Months);
        period = within ? new(PeriodKind.Range, months, day, (int)length.Days, zone, (ulong)clock) : default;
        return within;
    }

    /// <summary>The run of years, months or days that a length from the start of a day is, if it is one.</summary>
    private static bool TryRunUnits(
        int day,
        PeriodLength length,
        out Periodicity periodicity,
        out YearFrame frame,
        out long ordinal,
        out long count
    )
    {
        var date = PeriodCalendar.DateOf(day);
        var months = (12 * length.Years) + length.Months;
        if (months == 0)
        {
            (periodicity, frame, ordinal, count) = (Periodicity.Day, default, day, length.Days);
            return length.Milliseconds == 0;
        }

        // Twelve months are a year where months cannot be counted: from the 29th on.
        var isYears = length.Months == 0 || (months % 12 == 0 && date.Day > YearFrame.LastSafeDay);
        (periodicity, ordinal, count) = isYears
            ? (Periodicity.Year, date.Year - 1, months / 12)
            : (Periodicity.Month, (12L * (date.Year - 1)) + date.Month - 1, months);
        return YearFrame.TryOf(isYears ? date.Month : 1, date.Day, out frame)
            && (isYears || frame.IsRegular)
            && length is { Days: 0, Milliseconds: 0 };
    }

    /// <summary>The moment that lies a length after another: months first, to the last day of a month that is too short, then days and time.</summary>
    private static (int Day, long Nanosecond) After((int Day, long Nanosecond) start, PeriodLength length)
    {
        var (day, nanosecond) = start;
        if (length.Years != 0 || length.Months != 0)
        {
            var date = PeriodCalendar.DateOf(day);
            var months = (12 * (date.Year - 1 + length.Years)) + date.Month - 1 + length.Months;
            day = PeriodCalendar.DayInMonth((int)months, date.Day);
        }

        var time = nanosecond + (length.Milliseconds * NodaConstants.NanosecondsPerMillisecond);
        var (carried, rest) = Math.DivRem(time, PeriodCalendar.NanosecondsPerDay);
        return (day + (int)length.Days + (int)carried, rest);
    }

    /// <summary>The first day of a period, a number.</summary>
    private static int FirstDayOf(Periodicity periodicity, YearFrame frame, int ordinal) =>
        periodicity switch
        {
            Periodicity.Week => 7 * ordinal,
            Periodicity.Day => ordinal,
            _ => frame.FirstDayOf(periodicity, ordinal),
        };
}
