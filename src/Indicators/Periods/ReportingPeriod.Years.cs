namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    private const decimal DaysPerJulianYear = 365.25m;

    /// <summary>How many years later another period is, from the end of this one to the end of that.</summary>
    /// <param name="other">The other period; below zero when it is earlier. Offsets are not converted.</param>
    /// <param name="convention">How the years are counted where they are not whole.</param>
    /// <returns>The number of years, the nearest decimal: 0.75 from 2024-Q1 to 2024-Q4.</returns>
    /// <exception cref="ArgumentOutOfRangeException">By whole periods, the two have no number of periods between them; or the convention is none.</exception>
    public decimal YearsUntil(ReportingPeriod other, YearConvention convention) =>
        TryYearsUntil(other, convention, out var years)
            ? years
            : throw new ArgumentOutOfRangeException(
                nameof(convention),
                convention,
                $"From {this} to {other} is no number of whole periods. Give two periods of one periodicity and length, or count by days: Actual365Point25 or ActualActual."
            );

    /// <summary>How many years later another period is, from the end of this one to the end of that, if the convention gives a number.</summary>
    /// <param name="other">The other period.</param>
    /// <param name="convention">How the years are counted where they are not whole.</param>
    /// <param name="years">The number of years; 0 when there is none.</param>
    /// <returns>False when the periods have no whole number of periods between them and are counted so, and for a value that is no convention.</returns>
    public bool TryYearsUntil(ReportingPeriod other, YearConvention convention, out decimal years)
    {
        var (from, to) = (EndMoment, other.EndMoment);
        years = convention switch
        {
            YearConvention.Actual365Point25 => ((to.Day - from.Day) + (DayPart(to) - DayPart(from)))
                / DaysPerJulianYear,
            YearConvention.ActualActual => CalendarYears(from, to),
            _ => 0m,
        };
        return convention is YearConvention.Actual365Point25 or YearConvention.ActualActual
            || (convention == YearConvention.WholePeriods && TryWholeYears(other, out years));
    }

    private bool TryWholeYears(ReportingPeriod other, out decimal years)
    {
        if (TryPeriodsUntil(other, out var periods) && Periodicity <= Periodicity.Month)
        {
            years = (decimal)periods / Periodicity.PerYear();
            return true;
        }

        var between = other.ReportingYear - ReportingYear;
        years = between;
        return TryPlusYears(between, out var moved) && moved == other;
    }

    /// <summary>The days in each calendar year divided by the number of days of that year, summed.</summary>
    private static decimal CalendarYears((int Day, long Nanosecond) from, (int Day, long Nanosecond) to)
    {
        var (first, passed) = YearOf(from);
        var (last, reached) = YearOf(to);
        return last - first + (reached - passed);
    }

    private static (int Year, decimal Passed) YearOf((int Day, long Nanosecond) moment)
    {
        if (moment.Day >= PeriodCalendar.Days)
        {
            return (PeriodCalendar.LastYear + 1, 0m);
        }

        var year = PeriodCalendar.DateOf(moment.Day).Year;
        var days = moment.Day - PeriodCalendar.DayOf(year, 1, 1) + DayPart(moment);
        return (year, days / PeriodCalendar.DaysInYear(year));
    }

    private static decimal DayPart((int Day, long Nanosecond) moment) =>
        (decimal)moment.Nanosecond / PeriodCalendar.NanosecondsPerDay;
}
