using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Indicators;

/// <summary>Reporting periods of every kind, up to both ends of the calendar: single, in runs, of fiscal years, points in time and ranges, with and without offset.</summary>
internal static class PeriodGenerators
{
    internal static readonly Periodicity[] OfCalendar =
    [
        Periodicity.Year,
        Periodicity.HalfYear,
        Periodicity.Trimester,
        Periodicity.Quarter,
        Periodicity.Month,
        Periodicity.Week,
        Periodicity.Day,
    ];

    internal static Gen<ReportingPeriod> AnyPeriod =>
        from period in Gen.OneOf(Single, Single, Single, Run, Point, Range)
        from offset in OffsetOrNone
        select period.WithOffset(offset);

    /// <summary>Days on which reporting years start: 1 January, the usual fiscal ones, and any other than 29 February.</summary>
    internal static Gen<AnnualDate> YearStart =>
        Gen.OneOf(
            Gen.Constant(default(AnnualDate)),
            Gen.Elements<AnnualDate>(new(4, 1), new(7, 1), new(10, 1), new(4, 6), new(1, 31), new(12, 31), new(3, 1)),
            Gen.Choose(1, 365)
                .Select(day => new LocalDate(2023, 1, 1).PlusDays(day - 1))
                .Select(date => new AnnualDate(date.Month, date.Day))
        );

    internal static Gen<LocalDate> Date =>
        Gen.OneOf(
            Gen.Choose(0, 3_652_058).Select(day => new LocalDate(1, 1, 1).PlusDays(day)),
            Gen.Choose(0, 4000).Select(day => new LocalDate(2019, 1, 1).PlusDays(day)),
            Gen.Elements<LocalDate>(
                new(1, 1, 1),
                new(2024, 2, 29),
                new(2000, 2, 29),
                new(9999, 12, 31),
                new(2021, 1, 3)
            )
        );

    private static Gen<Offset?> OffsetOrNone =>
        Gen.OneOf(
            Gen.Constant<Offset?>(null),
            Gen.Constant<Offset?>(null),
            Gen.Choose(-840, 840).Select(minutes => (Offset?)Offset.FromSeconds(60 * minutes)),
            Gen.Elements<Offset?>(Offset.Zero, Offset.FromHours(8))
        );

    /// <summary>The period that a date is in; one that reaches out of the calendar gives way to the date.</summary>
    private static Gen<ReportingPeriod> Single =>
        from periodicity in Gen.Elements(OfCalendar)
        from date in Date
        from start in YearStart
        select InCalendar(date, start)
            ? ReportingPeriod.Containing(periodicity, date, start)
            : ReportingPeriod.Day(date);

    private static Gen<ReportingPeriod> Run =>
        from periodicity in Gen.Elements(OfCalendar)
        from dates in Date.Two()
        from start in YearStart
        let ordered = dates.Item1 <= dates.Item2 ? dates : (dates.Item2, dates.Item1)
        select InCalendar(ordered.Item1, start) && InCalendar(ordered.Item2, start)
            ? ReportingPeriod.Run(
                ReportingPeriod.Containing(periodicity, ordered.Item1, start),
                ReportingPeriod.Containing(periodicity, ordered.Item2, start)
            )
            : ReportingPeriod.Run(ReportingPeriod.Day(ordered.Item1), ReportingPeriod.Day(ordered.Item2));

    private static Gen<LocalTime> Time =>
        Gen.OneOf(
            Gen.Choose(0, 86_399).Select(second => LocalTime.FromSecondsSinceMidnight(second)),
            Gen.Choose(0, 86_399_999).Select(millisecond => LocalTime.FromMillisecondsSinceMidnight(millisecond)),
            Gen.Elements(LocalTime.Midnight, LocalTime.FromMillisecondsSinceMidnight(86_399_999))
        );

    private static Gen<ReportingPeriod> Point =>
        from date in Date
        from time in Time
        from nanoseconds in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 999_999))
        select ReportingPeriod.PointInTime(date + time.PlusNanoseconds(nanoseconds));

    private static Gen<ReportingPeriod> Range =>
        from date in Date
        from time in Gen.OneOf(Gen.Constant(LocalTime.Midnight), Time)
        from length in Length
        select ReportingPeriod.Range((date.Year > 9000 ? date.PlusYears(-1000) : date) + time, length);

    private static Gen<Period> Length =>
        from years in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 20))
        from months in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 40))
        from days in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 400))
        from milliseconds in Gen.OneOf(
            Gen.Constant(0),
            Gen.Choose(0, 1_000_000_000),
            Gen.Elements(86_400_000, 3_600_000, 500)
        )
        select years + months + days + milliseconds == 0
            ? Period.FromDays(1)
            : Period.FromYears(years)
                + Period.FromMonths(months)
                + Period.FromDays(days)
                + Period.FromMilliseconds(milliseconds);

    private static bool InCalendar(LocalDate date, AnnualDate start) =>
        start == default && date < new LocalDate(9999, 12, 27) || date.Year is > 1 and < 9998;

    internal static IEnumerable<ReportingPeriod> Shrink(ReportingPeriod period)
    {
        if (period.Offset is not null)
        {
            yield return period.WithOffset(null);
        }

        if (period.Count > 1)
        {
            yield return ReportingPeriod.Day(period.Start);
        }

        if (period.Start.Year != 2024)
        {
            yield return ReportingPeriod.Year(2024);
        }
    }
}
