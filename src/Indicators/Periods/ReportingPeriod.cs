using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>The time that a figure is about: a year, half-year, trimester, quarter, month, week or day, a run of them, a point in time, or a range of time.</summary>
/// <remarks>
/// <para>Every time has one form. A run of one period is that period; a run of half-years, trimesters or quarters is the run of their months, a run of weeks that of their days.
/// A period of a reporting year that starts on another day than 1 January (a fiscal year) is the calendar period of its length where there is one with the same days,
/// and keeps the start day where there is none. A range of time that is a run of years, months or days is that run.</para>
/// <para>Periods lie within the years 1 to 9999 of the ISO calendar, whole. A point in time is held to the nanosecond, a range with a time of day to the millisecond.
/// An offset from UTC is kept where it is given, and read nowhere: dates and times are those of its place.</para>
/// <para>The text form is the SDMX time period: "2024", "2024-S1", "2024-Q3", "2025-01", "2024-W36", "2025-01-20", "2024-12-31T08:00:00", and "2021-01-01/P5Y" for a run or range.
/// Where SDMX needs the start day of the reporting year beside the text, it follows in brackets: "2024-S1[--04-01]".</para>
/// <para>Equal are periods of the same periodicity, days and offset; irregular ranges, and periods of years that start on a 29th, 30th or 31st, must also be named alike.
/// They are ordered by start, then by end, then by periodicity, coarser first; different values that are left then have an order too. The year 2024 and the run of its twelve months cover the same days and are two values. The default value is the year 1. The value has 16 bytes.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(IndicatorsJsonConverter))]
[TypeConverter(typeof(IndicatorsTypeConverter))]
public readonly partial record struct ReportingPeriod
    : IComparable<ReportingPeriod>,
        ISpanFormattable,
        IUtf8SpanFormattable,
        ISpanParsable<ReportingPeriod>,
        IUtf8SpanParsable<ReportingPeriod>,
        ITextValue,
        IJsonValue
{
    /// <summary>The periodicity of the period, or of the periods in the run.</summary>
    public Periodicity Periodicity =>
        Kind switch
        {
            PeriodKind.Calendar => CalendarPeriodicity,
            PeriodKind.Point => Periodicity.PointInTime,
            _ => Periodicity.Irregular,
        };

    /// <summary>How many periods the run has; 1 for a single period, a point in time and an irregular range.</summary>
    public int Count => Kind == PeriodKind.Calendar ? LowField + 1 : 1;

    /// <summary>The first day.</summary>
    public LocalDate Start => PeriodCalendar.DateOf(StartMoment.Day);

    /// <summary>The last day, which belongs to the period, if only in part.</summary>
    public LocalDate End => PeriodCalendar.DateOf(LastDay);

    /// <summary>The moment it starts: midnight, but for points and ranges that have a time of day.</summary>
    public LocalDateTime StartTime => Start + LocalTime.FromNanosecondsSinceMidnight(StartMoment.Nanosecond);

    /// <summary>The moment it ends, which no longer belongs to it: the start of the next period. Of a point in time, that point.</summary>
    /// <exception cref="InvalidOperationException">It ends with the year 9999, beyond which there are no dates.</exception>
    public LocalDateTime EndTime =>
        EndMoment is var (day, nanosecond) && day < PeriodCalendar.Days
            ? PeriodCalendar.DateOf(day) + LocalTime.FromNanosecondsSinceMidnight(nanosecond)
            : throw new InvalidOperationException(
                $"{this} ends with the year 9999, and no date follows. Take End, the last day."
            );

    /// <summary>How long it is, in the units that name it: P3M for a quarter, P7D for a week, P5Y for a run of five years; nothing for a point in time.</summary>
    public Period Length =>
        Kind switch
        {
            PeriodKind.Calendar => CalendarLength,
            PeriodKind.Point => Period.Zero,
            _ => RangeLength.ToPeriod(),
        };

    /// <summary>The offset from UTC of the place whose dates and times these are, or null where none is given.</summary>
    public Offset? Offset => Zone.Offset;

    /// <summary>The day on which the reporting year starts that lays out the period; 1 January, but for periods that are none of the calendar.</summary>
    /// <remarks>Of the start days that give the same periods it is the first in the year: 1 February for quarters from 1 May.</remarks>
    public AnnualDate YearStart => Kind == PeriodKind.Calendar ? Frame.Start : default;

    /// <summary>The days from first to last.</summary>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>The same period with an offset from UTC, or without.</summary>
    /// <param name="offset">A whole number of minutes, at most 14 hours to either side; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset is more than 14 hours, or has seconds.</exception>
    public ReportingPeriod WithOffset(Offset? offset) => In(PeriodZone.Of(offset, nameof(offset)));

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<ReportingPeriod>(
            static spot => spot.AsPeriod(),
            static (writer, period) => writer.WriteStringValue(period.ToString())
        );

    /// <summary>The day number of the last day that belongs to it.</summary>
    private int LastDay
    {
        get
        {
            var (day, nanosecond) = EndMoment;
            return nanosecond > 0 || Kind == PeriodKind.Point ? day : day - 1;
        }
    }

    private Period CalendarLength =>
        CalendarPeriodicity switch
        {
            Periodicity.Year => Period.FromYears(Count),
            Periodicity.Week => Period.FromDays(7),
            Periodicity.Day => Period.FromDays(Count),
            var periodicity => Period.FromMonths(Count * periodicity.Months()),
        };
}
