namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    /// <summary>The period of the same length that follows: the next quarter, the next five-year plan.</summary>
    /// <exception cref="InvalidOperationException">A point in time or an irregular range has no neighbours.</exception>
    /// <exception cref="OverflowException">It would not be within the years 1 to 9999.</exception>
    public ReportingPeriod Next() => Plus(Count);

    /// <summary>The period of the same length that comes before.</summary>
    /// <exception cref="InvalidOperationException">A point in time or an irregular range has no neighbours.</exception>
    /// <exception cref="OverflowException">It would not be within the years 1 to 9999.</exception>
    public ReportingPeriod Previous() => Plus(-Count);

    /// <summary>The period so many periods later: a quarter by quarters, a run of months by months.</summary>
    /// <param name="periods">How many periods later; below zero for earlier.</param>
    /// <exception cref="InvalidOperationException">A point in time or an irregular range has no neighbours.</exception>
    /// <exception cref="OverflowException">It would not be within the years 1 to 9999.</exception>
    public ReportingPeriod Plus(int periods)
    {
        RequireNeighbours();
        return TryPlus(periods, out var moved)
            ? moved
            : throw new OverflowException($"{this} moved by {periods} is not within the years 1 to 9999.");
    }

    /// <summary>The period so many periods later, if there is one.</summary>
    /// <param name="periods">How many periods later; below zero for earlier.</param>
    /// <param name="moved">The period; the default value when there is none.</param>
    /// <returns>False for a point in time and an irregular range, and where it would not be within the years 1 to 9999.</returns>
    public bool TryPlus(int periods, out ReportingPeriod moved)
    {
        moved = default;
        return Kind == PeriodKind.Calendar
            && TryCalendar(Periodicity, Frame, (long)Ordinal + periods, Count, Zone, out moved);
    }

    /// <summary>How many periods later another one is: 3 from 2024-Q3 to 2025-Q2. Moved by so many, this period is the other.</summary>
    /// <param name="other">A period of the same periodicity, run length, year start and offset; below zero when it is earlier.</param>
    /// <exception cref="ArgumentException">The two differ in one of these, or are points in time or irregular ranges.</exception>
    public int PeriodsUntil(ReportingPeriod other) =>
        TryPeriodsUntil(other, out var periods)
            ? periods
            : throw new ArgumentException(
                $"From {this} to {other} is no number of periods: they differ in periodicity, length, year start or offset, or are no periods of a calendar. Give two years, two quarters, two months ...",
                nameof(other)
            );

    /// <summary>How many periods later another one is, if the two are alike.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="periods">The number of periods; 0 when there is none.</param>
    /// <returns>False when they differ in periodicity, run length, year start or offset, and for points in time and irregular ranges.</returns>
    public bool TryPeriodsUntil(ReportingPeriod other, out int periods)
    {
        var alike = Kind == PeriodKind.Calendar && IsInLineWith(other) && Count == other.Count;
        periods = alike ? other.Ordinal - Ordinal : 0;
        return alike;
    }

    /// <summary>The same period of the year before, to which growth on a year ago (同比) compares: 2023-Q3 for 2024-Q3.</summary>
    /// <exception cref="UndefinedResultException">The year before lacks it: week 53, 29 February.</exception>
    /// <exception cref="OverflowException">It would not be within the years 1 to 9999.</exception>
    public ReportingPeriod SamePeriodOfPreviousYear() => PlusYears(-1);

    /// <summary>The same period of the year before, if that year has it.</summary>
    /// <param name="moved">The period; the default value when there is none.</param>
    public bool TrySamePeriodOfPreviousYear(out ReportingPeriod moved) => TryPlusYears(-1, out moved);

    /// <summary>The same period of another year: the same week number, the same date and time.</summary>
    /// <remarks>A run of days keeps the dates of its first and its last day; one that ends on 29 February then ends on 28 February.</remarks>
    /// <param name="years">How many years later; below zero for earlier.</param>
    /// <exception cref="UndefinedResultException">That year lacks it: week 53, 29 February.</exception>
    /// <exception cref="OverflowException">It would not be within the years 1 to 9999.</exception>
    public ReportingPeriod PlusYears(int years)
    {
        if (TryPlusYears(years, out var moved))
        {
            return moved;
        }

        var year = (long)ReportingYear + years;
        throw year is >= 1 and < PeriodCalendar.LastYear
            ? new UndefinedResultException(
                $"period {years} years from {this}",
                $"the year {year} lacks it. Choose the period to compare with."
            )
            : new OverflowException($"{this} moved by {years} years is not within the years 1 to 9999.");
    }

    /// <summary>The same period of another year, if that year has it.</summary>
    /// <param name="years">How many years later; below zero for earlier.</param>
    /// <param name="moved">The period; the default value when there is none.</param>
    /// <returns>False when that year lacks it (week 53, 29 February) or is not within 1 to 9999.</returns>
    public bool TryPlusYears(int years, out ReportingPeriod moved)
    {
        moved = default;
        if (Math.Abs((long)years) > PeriodCalendar.LastYear)
        {
            return false;
        }

        return Kind switch
        {
            PeriodKind.Point => TryMovedDay(MiddleField, years, out var day)
                && TryPoint(day, (long)Clock, Zone, out moved),
            PeriodKind.Range => TryMovedDay(MiddleField, years, out var first)
                && TryRange(first, StartMoment.Nanosecond, RangeLength, Zone, out moved),
            _ => CalendarPeriodicity switch
            {
                Periodicity.Day => TryMovedDays(years, out moved),
                Periodicity.Week => TryNumbered(
                    Periodicity.Week,
                    ReportingYear + years,
                    NumberInYear,
                    default,
                    Zone,
                    out moved
                ),
                var periodicity => TryPlus(years * periodicity.PerYear(), out moved),
            },
        };
    }

    private bool TryMovedDays(int years, out ReportingPeriod moved)
    {
        moved = default;
        var last = PeriodCalendar.DateOf(LastDay);
        var isLeapDay = Count > 1 && last is { Month: 2, Day: 29 };
        return TryMovedDay(Ordinal, years, out var first)
            && TryMovedDay(isLeapDay ? LastDay - 1 : LastDay, years, out var end)
            && TryCalendar(Periodicity.Day, default, first, (long)end - first + 1, Zone, out moved);
    }

    /// <summary>The same date of another year, if the year has it.</summary>
    private static bool TryMovedDay(int day, int years, out int moved)
    {
        var date = PeriodCalendar.DateOf(day);
        var year = date.Year + years;
        var exists =
            year is >= 1 and <= PeriodCalendar.LastYear && date.Day <= PeriodCalendar.DaysInMonth(year, date.Month);
        moved = exists ? PeriodCalendar.DayOf(year, date.Month, date.Day) : 0;
        return exists;
    }

    /// <summary>Whether two periods are counted in one line: of one kind, periodicity, frame and offset.</summary>
    private bool IsInLineWith(ReportingPeriod other) =>
        // Most periods are alike in every bit above their ordinal, and no part need be taken out.
        (times == other.times && (dates ^ other.dates) >> HighPlace == 0)
        || (
            Periodicity == other.Periodicity
            && Zone == other.Zone
            && (Kind != PeriodKind.Calendar || Frame == other.Frame)
        );

    private void RequireNeighbours()
    {
        if (Kind != PeriodKind.Calendar)
        {
            throw new InvalidOperationException(
                $"{this} has no neighbours: it is no period of a calendar. Make a year, quarter, month, week or day of it."
            );
        }
    }
}
