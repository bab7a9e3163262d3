using NodaTime;

namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    /// <summary>The reporting year that its number counts in: 2020 for 2021-01-02 as part of week 2020-W53; of a run, that of the first period.</summary>
    /// <remarks>It is the year of the calendar, or of the year start that the period keeps. In another reporting year use <see cref="ToReportingText"/>.</remarks>
    public int ReportingYear => PlaceIn(Kind == PeriodKind.Calendar ? Frame : default).Year;

    /// <summary>The place in its reporting year, from 1: 3 for 2024-Q3, 53 for 2020-W53, the day of the year for a day, point in time or range; of a run, that of the first period.</summary>
    public int NumberInYear => PlaceIn(Kind == PeriodKind.Calendar ? Frame : default).Number;

    /// <summary>The period of another, mostly coarser periodicity in which this one lies whole: 2024 for 2024-Q3, 2024-Q3 for 2024-08.</summary>
    /// <param name="periodicity">Year to day.</param>
    /// <param name="yearStart">The day on which reporting years start; when absent, the one that this period keeps, mostly 1 January.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periodicity is none of a calendar, or the year starts on 29 February.</exception>
    /// <exception cref="UndefinedResultException">The period lies in several: a week across two months, a run across two years.</exception>
    public ReportingPeriod Enclosing(Periodicity periodicity, AnnualDate? yearStart = null) =>
        TryEnclosing(periodicity, out var period, yearStart)
            ? period
            : throw new UndefinedResultException(
                $"{periodicity} in which {this} lies",
                "it reaches into more than one, or out of the years 1 to 9999. Take a coarser periodicity, or the one that contains its first or last day."
            );

    /// <summary>The period of another, mostly coarser periodicity in which this one lies whole, if there is one.</summary>
    /// <param name="periodicity">Year to day.</param>
    /// <param name="period">The period; the default value when there is none.</param>
    /// <param name="yearStart">The day on which reporting years start; when absent, the one that this period keeps, mostly 1 January.</param>
    /// <exception cref="ArgumentOutOfRangeException">The periodicity is none of a calendar, or the year starts on 29 February.</exception>
    public bool TryEnclosing(Periodicity periodicity, out ReportingPeriod period, AnnualDate? yearStart = null)
    {
        RequireCalendar(periodicity, nameof(periodicity));
        var encloses =
            TryContaining(periodicity, FrameOr(yearStart), StartMoment.Day, Zone, out period) && period.Contains(this);
        period = encloses ? period : default;
        return encloses;
    }

    /// <summary>The periods of another, mostly finer periodicity that make up this one: four quarters for a year, its own months for a run of months.</summary>
    /// <param name="periodicity">Year to day.</param>
    /// <param name="yearStart">The day on which reporting years start; when absent, the one that this period keeps, mostly 1 January.</param>
    /// <returns>The periods in order, without gap.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The periodicity is none of a calendar, or the year starts on 29 February.</exception>
    /// <exception cref="UndefinedResultException">They do not make it up: a year is not made of whole weeks, nor March to May of calendar quarters, nor a point in time of anything.</exception>
    public IReadOnlyList<ReportingPeriod> SplitInto(Periodicity periodicity, AnnualDate? yearStart = null)
    {
        RequireCalendar(periodicity, nameof(periodicity));
        var frame = FrameOr(yearStart);
        var (start, end) = (StartMoment, EndMoment);
        if (
            start.CompareTo(end) >= 0
            || !TryContaining(periodicity, frame, start.Day, Zone, out var first)
            || !TryContaining(periodicity, frame, LastDay, Zone, out var last)
            || first.StartMoment != start
            || last.EndMoment != end
        )
        {
            throw new UndefinedResultException(
                $"split of {this} by {periodicity}",
                "it is not made up of whole ones. Take a finer periodicity, or give the day on which the reporting year starts."
            );
        }

        var parts = new ReportingPeriod[first.PeriodsUntil(last) + 1];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = first.Plus(i);
        }

        return parts;
    }

    private YearFrame FrameOr(AnnualDate? yearStart) =>
        yearStart is { } given ? YearFrame.Of(given, nameof(yearStart))
        : Kind == PeriodKind.Calendar ? Frame
        : default;

    /// <summary>The reporting year of a frame, and the place in it, of the first period.</summary>
    private (int Year, int Number) PlaceIn(YearFrame frame)
    {
        var day = StartMoment.Day;
        var periodicity = Kind == PeriodKind.Calendar ? CalendarPeriodicity : Periodicity.Day;
        if (periodicity <= Periodicity.Month)
        {
            var ordinal = frame.OrdinalOf(periodicity, day);
            var year = ordinal < 0 ? 0 : (ordinal / periodicity.PerYear()) + 1;
            return (year, ordinal - ((year - 1) * periodicity.PerYear()) + 1);
        }

        // A week belongs to the year that has its Thursday.
        return periodicity == Periodicity.Week
            ? PlaceFrom(
                frame,
                Math.Min(day + 3, PeriodCalendar.Days - 1),
                static (frame, year) => frame.FirstMondayOf(year),
                day,
                7
            )
            : PlaceFrom(frame, day, static (frame, year) => frame.FirstDayOf(year), day, 1);
    }

    private static (int Year, int Number) PlaceFrom(
        YearFrame frame,
        int memberDay,
        Func<YearFrame, int, int> firstDayOf,
        int day,
        int days
    )
    {
        var year = frame.OrdinalOf(Periodicity.Year, memberDay) + 1;
        return (year, year < 1 ? 0 : ((day - firstDayOf(frame, year)) / days) + 1);
    }
}
