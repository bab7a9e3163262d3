using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Indicators;

public static partial class IndicatorArbitraries
{
    /// <summary>Reporting periods of every kind, up to both ends of the calendar: single, in runs, of fiscal years, points in time and ranges, with and without offset.</summary>
    public static Arbitrary<ReportingPeriod> ReportingPeriods() =>
        Arb.From(PeriodGenerators.AnyPeriod, PeriodGenerators.Shrink);

    /// <summary>Days on which reporting years start: 1 January, the usual fiscal ones, and any other than 29 February.</summary>
    public static Arbitrary<AnnualDate> YearStarts() =>
        Arb.From(PeriodGenerators.YearStart, static start => start == default ? [] : [default(AnnualDate)]);

    /// <summary>Dates of the ISO calendar of the years 1 to 9999, recent ones among them and the ends.</summary>
    public static Arbitrary<LocalDate> Dates() =>
        Arb.From(
            PeriodGenerators.Date,
            static date =>
                date.Day > 1 ? [new LocalDate(2024, 1, 1), new LocalDate(date.Year, date.Month, 1)]
                : date.Month > 1 ? [new LocalDate(date.Year, 1, 1)]
                : []
        );
}
