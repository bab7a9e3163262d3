using FsCheck;
using FsCheck.Fluent;

namespace Indicators.Tests;

/// <summary>The periodicities of the calendar, of which a date has one period.</summary>
public static class Periods
{
    public static Arbitrary<Periodicity> Periodicities() =>
        Arb.From(
            Gen.Elements(
                Periodicity.Year,
                Periodicity.HalfYear,
                Periodicity.Trimester,
                Periodicity.Quarter,
                Periodicity.Month,
                Periodicity.Week,
                Periodicity.Day
            )
        );
}
