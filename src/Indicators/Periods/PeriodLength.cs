using System.Runtime.InteropServices;
using NodaTime;

namespace Indicators;

/// <summary>The length of a range as it is written: years, months, days and a time, all zero or above.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PeriodLength(long Years, long Months, long Days, long Milliseconds)
{
    internal const int MillisecondsPerDay = 86_400_000;

    internal const int MostMonths = PeriodCalendar.LastYear * 12;

    internal bool IsZero => (Years | Months | Days | Milliseconds) == 0;

    /// <summary>Days of 24 hours taken out of the time.</summary>
    internal PeriodLength Normalised =>
        this with
        {
            Days = Days + (Milliseconds / MillisecondsPerDay),
            Milliseconds = Milliseconds % MillisecondsPerDay,
        };

    /// <summary>Whether no part is past what the years 1 to 9999 hold.</summary>
    internal bool IsWithinCalendar =>
        Years <= PeriodCalendar.LastYear && (12 * Years) + Months <= MostMonths && Days <= PeriodCalendar.Days;

    /// <summary>The length of NodaTime, if no part of it is below zero or finer than a millisecond.</summary>
    internal static bool TryOf(Period period, out PeriodLength length)
    {
        length = default;
        var days = (Int128)period.Days + (7 * (Int128)period.Weeks);
        var nanoseconds =
            ((Int128)period.Hours * NodaConstants.NanosecondsPerHour)
            + ((Int128)period.Minutes * NodaConstants.NanosecondsPerMinute)
            + ((Int128)period.Seconds * NodaConstants.NanosecondsPerSecond)
            + ((Int128)period.Milliseconds * NodaConstants.NanosecondsPerMillisecond)
            + ((Int128)period.Ticks * NodaConstants.NanosecondsPerTick)
            + period.Nanoseconds;
        var (milliseconds, rest) = Int128.DivRem(nanoseconds, NodaConstants.NanosecondsPerMillisecond);
        var months = (12 * (Int128)period.Years) + period.Months;
        if (
            (period.Years | period.Months | period.Weeks | period.Days) < 0
            || (period.Hours | period.Minutes | period.Seconds | period.Milliseconds) < 0
            || (period.Ticks | period.Nanoseconds) < 0
            || rest != 0
            || months > MostMonths
            || days > PeriodCalendar.Days
            || milliseconds > (Int128)PeriodCalendar.Days * MillisecondsPerDay
        )
        {
            return false;
        }

        length = new(period.Years, period.Months, (long)days, (long)milliseconds);
        return true;
    }

    internal Period ToPeriod() =>
        new PeriodBuilder
        {
            Years = (int)Years,
            Months = (int)Months,
            Days = (int)Days,
            Hours = Milliseconds / NodaConstants.MillisecondsPerHour,
            Minutes = Milliseconds / NodaConstants.MillisecondsPerMinute % 60,
            Seconds = Milliseconds / NodaConstants.MillisecondsPerSecond % 60,
            Milliseconds = Milliseconds % NodaConstants.MillisecondsPerSecond,
        }.Build();
}
