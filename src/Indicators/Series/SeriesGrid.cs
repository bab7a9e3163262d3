using System.Runtime.InteropServices;
using NodaTime;

namespace Indicators;

/// <summary>The periods of a series without gap, from the first to the last, held as the first and their number.</summary>
/// <param name="First">The first period; of year-to-date series the last single period that the first span reaches.</param>
/// <param name="Length">The number of periods.</param>
/// <param name="IsYearToDate">Whether each period is the span from January to the end of the single one.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SeriesGrid(ReportingPeriod First, int Length, bool IsYearToDate)
{
    /// <summary>How many places a year is, where all years have as many periods; null for weeks, days and runs that do not divide the year.</summary>
    internal int? YearLag =>
        First.Periodicity <= Periodicity.Month && First.Periodicity.PerYear() % First.Count == 0
            ? First.Periodicity.PerYear() / First.Count
            : null;

    internal ReportingPeriod Last => At(Length - 1);

    internal ReportingPeriod SingleAt(int index) => First.Plus(index * First.Count);

    internal ReportingPeriod At(int index) => IsYearToDate ? ToDate(SingleAt(index)) : SingleAt(index);

    /// <summary>The place of a period; below zero when it is none of them.</summary>
    internal int IndexOf(ReportingPeriod period) =>
        TryOffset(period, out var offset) && offset >= 0 && offset < Length ? offset : -1;

    /// <summary>How many places after the first a period lies, also before the first and after the last.</summary>
    internal bool TryOffset(ReportingPeriod period, out int offset)
    {
        offset = 0;
        var single = period;
        if (
            (IsYearToDate && !TryLastSingle(period, First.Periodicity, out single))
            || !First.TryPeriodsUntil(single, out var periods)
            || periods % First.Count != 0
        )
        {
            return false;
        }

        offset = periods / First.Count;
        return true;
    }

    /// <summary>The place a year before; below zero when there is none.</summary>
    internal int YearBefore(int index) =>
        YearLag is { } lag ? index - lag
        : At(index).TrySamePeriodOfPreviousYear(out var period) ? IndexOf(period)
        : -1;

    internal SeriesGrid Slice(int start, int length) => new(SingleAt(start), length, IsYearToDate);

    /// <summary>How many places after this grid's first the other's first lies, if they count in one line.</summary>
    internal bool TryShift(SeriesGrid other, out int shift)
    {
        shift = 0;
        if (
            IsYearToDate != other.IsYearToDate
            || First.Count != other.First.Count
            || !First.TryPeriodsUntil(other.First, out var periods)
            || periods % First.Count != 0
        )
        {
            return false;
        }

        shift = periods / First.Count;
        return true;
    }

    /// <summary>January to the end of a single period: the quarter, half-year or year where it is one, else a run of months.</summary>
    internal static ReportingPeriod ToDate(ReportingPeriod single)
    {
        var (year, month) = (single.End.Year, single.End.Month);
        var period = month switch
        {
            3 => ReportingPeriod.Quarter(year, 1),
            6 => ReportingPeriod.HalfYear(year, 1),
            12 => ReportingPeriod.Year(year),
            _ => ReportingPeriod.Months(year, 1, month),
        };
        return period.WithOffset(single.Offset);
    }

    /// <summary>The single period with which a span from January on ends.</summary>
    internal static bool TryLastSingle(ReportingPeriod period, Periodicity periodicity, out ReportingPeriod single)
    {
        single = default;
        if (!IsSpanFromJanuary(period))
        {
            return false;
        }

        single = ReportingPeriod.Containing(periodicity, period.End).WithOffset(period.Offset);
        return single.End == period.End && period.Contains(single);
    }

    /// <summary>The coarsest periodicity in whose steps all spans from January end.</summary>
    internal static Periodicity StepOf(IEnumerable<ReportingPeriod> spans)
    {
        var months = spans.Aggregate(12, static (common, span) => Gcd(common, span.End.Month));
        return months switch
        {
            12 => Periodicity.Year,
            6 => Periodicity.HalfYear,
            3 => Periodicity.Quarter,
            _ => Periodicity.Month,
        };
    }

    internal static bool IsSpanFromJanuary(ReportingPeriod period) =>
        period.Periodicity <= Periodicity.Day
        && period.Start is { Month: 1, Day: 1 }
        && period.Start.Year == period.End.Year
        && period.End == DateAdjusters.EndOfMonth(period.End);

    private static int Gcd(int left, int right) => right == 0 ? left : Gcd(right, left % right);
}
