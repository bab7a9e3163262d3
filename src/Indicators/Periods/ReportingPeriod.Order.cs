using NodaTime;

namespace Indicators;

public readonly partial record struct ReportingPeriod
{
    /// <summary>Orders by start, then by end, then by periodicity, coarser first; the rest only tells different values apart. Offsets are not converted.</summary>
    /// <param name="other">The period to compare with.</param>
    public int CompareTo(ReportingPeriod other)
    {
        var byStart = StartMoment.CompareTo(other.StartMoment);
        if (byStart != 0)
        {
            return byStart;
        }

        var byEnd = EndMoment.CompareTo(other.EndMoment);
        if (byEnd != 0)
        {
            return byEnd;
        }

        var byPeriodicity = (int)Periodicity - (int)other.Periodicity;
        return byPeriodicity != 0 ? byPeriodicity : (times, dates).CompareTo((other.times, other.dates));
    }

    /// <summary>Whether another period lies in this one, from its start to its end. A point in time lies in a period from the moment it starts until it ends, and contains only itself.</summary>
    /// <param name="other">The other period; offsets are not converted.</param>
    public bool Contains(ReportingPeriod other)
    {
        var ends = other.EndMoment.CompareTo(EndMoment);
        return other.StartMoment.CompareTo(StartMoment) >= 0
            && (other.Kind == PeriodKind.Point && Kind != PeriodKind.Point ? ends < 0 : ends <= 0);
    }

    /// <summary>Whether a day lies in this period, whole.</summary>
    /// <param name="date">Any day of any calendar.</param>
    public bool Contains(LocalDate date) =>
        TryDayOf(date, out var day) && StartMoment.CompareTo((day, 0)) <= 0 && EndMoment.CompareTo((day + 1, 0)) >= 0;

    /// <summary>Whether the two periods have a moment in common. A point in time overlaps what contains it.</summary>
    /// <param name="other">The other period; offsets are not converted.</param>
    public bool Overlaps(ReportingPeriod other) =>
        Kind == PeriodKind.Point || other.Kind == PeriodKind.Point
            ? Contains(other) || other.Contains(this)
            : StartMoment.CompareTo(other.EndMoment) < 0 && other.StartMoment.CompareTo(EndMoment) < 0;

    /// <summary>Whether the left period comes before the right one.</summary>
    public static bool operator <(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left period is the right one or comes before it.</summary>
    public static bool operator <=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left period comes after the right one.</summary>
    public static bool operator >(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left period is the right one or comes after it.</summary>
    public static bool operator >=(ReportingPeriod left, ReportingPeriod right) => left.CompareTo(right) >= 0;
}
