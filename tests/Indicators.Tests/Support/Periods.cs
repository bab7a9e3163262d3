using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Indicators.Tests;

/// <summary>Reporting periods of every periodicity, single and in runs, up to both ends of the calendar.</summary>
public static class Periods
{
    public static Arbitrary<ReportingPeriod> ReportingPeriods() => Arb.From(Gen.OneOf(Single, Single, Run), Shrink);

    private static Gen<int> YearNumber =>
        Gen.OneOf(Gen.Choose(1, 9999), Gen.Choose(2015, 2030), Gen.Elements(1, 2, 9998, 9999));

    private static Gen<ReportingPeriod> Single => Gen.OneOf(Years, HalfYears, Quarters, Months, Days);

    private static Gen<ReportingPeriod> Years => YearNumber.Select(ReportingPeriod.Year);

    private static Gen<ReportingPeriod> HalfYears =>
        from year in YearNumber
        from half in Gen.Choose(1, 2)
        select ReportingPeriod.HalfYear(year, half);

    private static Gen<ReportingPeriod> Quarters =>
        from year in YearNumber
        from quarter in Gen.Choose(1, 4)
        select ReportingPeriod.Quarter(year, quarter);

    private static Gen<ReportingPeriod> Months =>
        from year in YearNumber
        from month in Gen.Choose(1, 12)
        select ReportingPeriod.Month(year, month);

    private static Gen<ReportingPeriod> Days =>
        from year in YearNumber
        from day in Gen.OneOf(Gen.Choose(1, 365), Gen.Elements(1, 59, 60, 365))
        select ReportingPeriod.Day(new LocalDate(year, 1, 1).PlusDays(day - 1));

    private static Gen<ReportingPeriod> Run =>
        from periods in Gen.OneOf(Years, HalfYears, Quarters, Months, Days).Two()
        let ordered = periods.Item1 <= periods.Item2 ? periods : (periods.Item2, periods.Item1)
        select ordered.Item1.Periodicity == ordered.Item2.Periodicity
            ? ReportingPeriod.Run(ordered.Item1, ordered.Item2)
            : ordered.Item1;

    private static IEnumerable<ReportingPeriod> Shrink(ReportingPeriod period)
    {
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
