using NodaTime;

namespace Indicators.Tests;

public sealed class YearConventionTests
{
    /// <summary>The cases of Actual/Actual (ISDA) in the day counter tests of QuantLib, which hold to 1e-10.</summary>
    [Theory]
    [InlineData(2003, 11, 1, 2004, 5, 1, 0.497724380567)]
    [InlineData(1999, 2, 1, 1999, 7, 1, 0.410958904110)]
    [InlineData(1999, 7, 1, 2000, 7, 1, 1.001377348600)]
    [InlineData(2002, 8, 15, 2003, 7, 15, 0.915068493151)]
    [InlineData(2003, 7, 15, 2004, 1, 15, 0.504004790778)]
    [InlineData(1999, 7, 30, 2000, 1, 30, 0.503892506924)]
    [InlineData(2000, 1, 30, 2000, 6, 30, 0.415300546448)]
    public void Actual_days_of_actual_years(
        int year,
        int month,
        int day,
        int toYear,
        int toMonth,
        int toDay,
        double years
    )
    {
        var (from, to) = (
            ReportingPeriod.PointInTime(new LocalDateTime(year, month, day, 0, 0)),
            ReportingPeriod.PointInTime(new LocalDateTime(toYear, toMonth, toDay, 0, 0))
        );
        Assert.Equal((decimal)years, from.YearsUntil(to, YearConvention.ActualActual), 10);
        Assert.Equal(
            -from.YearsUntil(to, YearConvention.ActualActual),
            to.YearsUntil(from, YearConvention.ActualActual)
        );
    }

    /// <summary>Each expected value is a fraction of whole numbers.</summary>
    [Theory]
    [InlineData("2020", "2024", YearConvention.WholePeriods, 4, 1)]
    [InlineData("2020", "2024", YearConvention.Actual365Point25, 1461 * 4, 1461)]
    [InlineData("2020", "2024", YearConvention.ActualActual, 4, 1)]
    [InlineData("2020", "2021", YearConvention.Actual365Point25, 365 * 4, 1461)]
    [InlineData("2024-Q1", "2024-Q4", YearConvention.WholePeriods, 3, 4)]
    [InlineData("2024-Q1", "2024-Q4", YearConvention.Actual365Point25, 275 * 4, 1461)]
    [InlineData("2024-Q1", "2024-Q4", YearConvention.ActualActual, 275, 366)]
    [InlineData("2024-T1", "2025-T2", YearConvention.WholePeriods, 4, 3)]
    [InlineData("2024-01", "2025-02", YearConvention.WholePeriods, 13, 12)]
    [InlineData("2024-01-01/P9M", "2025-01-01/P9M", YearConvention.WholePeriods, 1, 1)]
    [InlineData("2020-W30", "2024-W30", YearConvention.WholePeriods, 4, 1)]
    [InlineData("2020-02-29", "2024-02-29", YearConvention.WholePeriods, 4, 1)]
    [InlineData("2020-12-31T08:00:00", "2023-12-31T08:00:00", YearConvention.WholePeriods, 3, 1)]
    [InlineData("2020-01-01T00:00:00", "2020-01-01T12:00:00", YearConvention.ActualActual, 1, 732)]
    [InlineData("2020-01-01T00:00:00", "2020-01-01T12:00:00", YearConvention.Actual365Point25, 2, 1461)]
    [InlineData("2023", "2024-Q3", YearConvention.ActualActual, 274, 366)]
    [InlineData("2024-Q4", "2024-Q1", YearConvention.WholePeriods, -3, 4)]
    [InlineData("9998", "9999", YearConvention.ActualActual, 1, 1)]
    public void Years_are_counted_by_convention(
        string from,
        string to,
        YearConvention convention,
        int numerator,
        int denominator
    ) =>
        Assert.Equal(
            (decimal)numerator / denominator,
            ReportingPeriod.Parse(from).YearsUntil(ReportingPeriod.Parse(to), convention),
            27
        );

    [Theory]
    [InlineData("2023", "2024-Q3")]
    [InlineData("2024-01-01/P9M", "2025-01-01/P8M")]
    [InlineData("2020-W53", "2021-W52")]
    [InlineData("2020-02-29", "2021-02-28")]
    [InlineData("2020-01-15", "2020-07-15")]
    [InlineData("2020-12-31T08:00:00", "2023-12-31T09:00:00")]
    [InlineData("2020", "2024-04-01/P1Y")]
    public void Some_have_no_whole_number_of_periods_between_them(string from, string to)
    {
        var (first, second) = (ReportingPeriod.Parse(from), ReportingPeriod.Parse(to));
        Assert.Equal(
            "convention",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => first.YearsUntil(second, YearConvention.WholePeriods))
                .ParamName
        );
        Assert.False(first.TryYearsUntil(second, YearConvention.WholePeriods, out _));
        Assert.True(first.TryYearsUntil(second, YearConvention.ActualActual, out _));
        Assert.False(first.TryYearsUntil(second, (YearConvention)9, out var none));
        Assert.Equal(0m, none);
    }
}
