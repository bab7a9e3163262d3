using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>The time that a figure is about: a year, half-year, quarter, month or day, or a run of years, months or days.</summary>
/// <remarks>
/// <para>A run of half-years or quarters is the run of their months, and a run of one is that one period, so that every value has one form.
/// Years are 1 to 9999, in the ISO calendar.</para>
/// <para>The text form is the SDMX time period: "2024", "2024-S1", "2024-Q3", "2025-01", "2025-01-20", and "2021-01-01/P5Y" for a run.</para>
/// <para>Equal are periods of the same periodicity, start and length. They are ordered by start, then by end, then by periodicity;
/// the year 2024 and the run of its twelve months cover the same days and are two values. The default value is the year 1.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct ReportingPeriod
    : IComparable<ReportingPeriod>,
        ISpanParsable<ReportingPeriod>,
        IJsonValue
{
    private const int LastYear = 9999;

    /// <summary>How many periods of this periodicity lie before the first one, counted from the first of year 1.</summary>
    private readonly int ordinal;

    /// <summary>How many periods follow the first one in the run.</summary>
    private readonly int following;

    private ReportingPeriod(Periodicity periodicity, int ordinal, int count)
    {
        Periodicity = periodicity;
        this.ordinal = ordinal;
        following = count - 1;
    }

    /// <summary>The periodicity of the period, or of the periods in the run.</summary>
    public Periodicity Periodicity { get; }

    /// <summary>How many periods the run has; 1 for a single period.</summary>
    public int Count => following + 1;

    /// <summary>How many periods of this periodicity lie before the first one, counted from the first of year 1.</summary>
    internal int Ordinal => ordinal;

    /// <summary>The first day.</summary>
    public LocalDate Start => StartOf(Periodicity, ordinal);

    /// <summary>The last day, which belongs to the period.</summary>
    public LocalDate End =>
        Periodicity == Periodicity.Day
            ? StartOf(Periodicity, ordinal + following)
            : LastDayOf(Periodicity, ordinal + following);

    /// <summary>A calendar year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static ReportingPeriod Year(int year) => Single(Periodicity.Year, year, 1);

    /// <summary>A half-year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the half is outside its range.</exception>
    public static ReportingPeriod HalfYear(int year, int half) => Single(Periodicity.HalfYear, year, half);

    /// <summary>A quarter.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the quarter is outside its range.</exception>
    public static ReportingPeriod Quarter(int year, int quarter) => Single(Periodicity.Quarter, year, quarter);

    /// <summary>A month.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year or the month is outside its range.</exception>
    public static ReportingPeriod Month(int year, int month) => Single(Periodicity.Month, year, month);

    /// <summary>A day.</summary>
    /// <param name="date">The day, in the ISO calendar, in the years 1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside 1 to 9999.</exception>
    public static ReportingPeriod Day(LocalDate date)
    {
        var iso = date.WithCalendar(CalendarSystem.Iso);
        ArgumentOutOfRangeException.ThrowIfLessThan(iso.Year, 1, nameof(date));
        return new(Periodicity.Day, DayNumber(iso), 1);
    }

    /// <summary>A run of years: the 14th five-year plan is 2021 to 2025.</summary>
    /// <param name="first">The first year, 1 to 9999.</param>
    /// <param name="last">The last year, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">A year is outside 1 to 9999, or the last is before the first.</exception>
    public static ReportingPeriod Years(int first, int last) => Run(YearNamed(first), YearNamed(last));

    /// <summary>A run of months of one year: January to September is 1 to 9.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="first">The first month, 1 to 12.</param>
    /// <param name="last">The last month, not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">A month is outside 1 to 12, or the last is before the first.</exception>
    public static ReportingPeriod Months(int year, int first, int last) =>
        Run(Single(Periodicity.Month, year, first), Single(Periodicity.Month, year, last));

    /// <summary>The run from one period to another of the same periodicity, both included.</summary>
    /// <param name="first">The first period.</param>
    /// <param name="last">The last period, which neither starts nor ends before the first.</param>
    /// <exception cref="ArgumentException">The periods differ in periodicity.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last period starts or ends before the first.</exception>
    public static ReportingPeriod Run(ReportingPeriod first, ReportingPeriod last)
    {
        if (first.Periodicity != last.Periodicity)
        {
            throw new ArgumentException(
                $"{first} and {last} differ in periodicity. Give two years, two quarters, two months ...",
                nameof(last)
            );
        }

        if (last.ordinal < first.ordinal || last.End < first.End)
        {
            throw new ArgumentOutOfRangeException(
                nameof(last),
                last,
                $"{last} starts or ends before {first} does. Give the earlier period first."
            );
        }

        return RunOf(first.Periodicity, first.ordinal, last.ordinal + last.following - first.ordinal + 1);
    }

    /// <summary>The single period with so many of its periodicity before it, as <see cref="Ordinal"/> gives it.</summary>
    internal static ReportingPeriod At(Periodicity periodicity, int ordinal) => new(periodicity, ordinal, 1);

    /// <summary>The ordinal of the last period of the calendar.</summary>
    internal static int LastOrdinal(Periodicity periodicity) =>
        periodicity == Periodicity.Day
            ? DayNumber(new LocalDate(LastYear, 12, 31))
            : (LastYear * periodicity.PerYear()) - 1;

    /// <summary>The days from first to last.</summary>
    public DateInterval ToDateInterval() => new(Start, End);

    /// <summary>Orders by start, then by end, then by periodicity, coarser first.</summary>
    /// <param name="other">The period to compare with.</param>
    public int CompareTo(ReportingPeriod other)
    {
        var byStart = Start.CompareTo(other.Start);
        var byEnd = byStart != 0 ? byStart : End.CompareTo(other.End);
        return byEnd != 0 ? byEnd : Periodicity.CompareTo(other.Periodicity);
    }

    /// <summary>Whether the left period comes before the right one.</summary>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period is the right one or comes before it.</summary>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period comes after the right one.</summary>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period is the right one or comes after it.</summary>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<ReportingPeriod>(
            static spot => spot.AsPeriod(),
            static (writer, period) => writer.WriteStringValue(period.ToString())
        );

    /// <summary>A year, whose argument has another name than "year".</summary>
    private static ReportingPeriod YearNamed(int year, [CallerArgumentExpression(nameof(year))] string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear, name);
        return Year(year);
    }

    private static ReportingPeriod Single(
        Periodicity periodicity,
        int year,
        int number,
        [CallerArgumentExpression(nameof(number))] string name = ""
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, LastYear);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, periodicity.PerYear(), name);
        return new(periodicity, ((year - 1) * periodicity.PerYear()) + number - 1, 1);
    }

    /// <summary>The one form of a run: a single period stays itself, half-years and quarters become months.</summary>
    private static ReportingPeriod RunOf(Periodicity periodicity, int ordinal, int count)
    {
        if (count == 1 || periodicity is not (Periodicity.HalfYear or Periodicity.Quarter))
        {
            return new(periodicity, ordinal, count);
        }

        var months = 12 / periodicity.PerYear();
        return new(Periodicity.Month, ordinal * months, count * months);
    }

    private static LocalDate StartOf(Periodicity periodicity, int ordinal)
    {
        if (periodicity == Periodicity.Day)
        {
            return new LocalDate(1, 1, 1).PlusDays(ordinal);
        }

        var (year, place) = Math.DivRem(ordinal, periodicity.PerYear());
        return new LocalDate(year + 1, (place * 12 / periodicity.PerYear()) + 1, 1);
    }

    private static LocalDate LastDayOf(Periodicity periodicity, int ordinal)
    {
        var start = StartOf(periodicity, ordinal);
        return start.PlusMonths((12 / periodicity.PerYear()) - 1).With(DateAdjusters.EndOfMonth);
    }

    private static int DayNumber(LocalDate date) => Period.DaysBetween(new LocalDate(1, 1, 1), date);
}
