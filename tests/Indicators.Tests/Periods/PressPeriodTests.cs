using System.Globalization;

namespace Indicators.Tests;

public sealed class PressPeriodTests
{
    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-CN");

    [Theory]
    [InlineData("2024", "2024", "2024年")]
    [InlineData("2024-Q3", "Q3 2024", "2024年三季度")]
    [InlineData("2024-07", "July 2024", "2024年7月")]
    [InlineData("2024-S1", "first half of 2024", "2024年上半年")]
    [InlineData("2025-01-21", "21 January 2025", "2025年1月21日")]
    [InlineData("2024-W36", "week 36 of 2024", "2024年第36周")]
    [InlineData("2024-01-01/P9M", "January to September 2024", "2024年1—9月")]
    [InlineData("2020-01-01/P5Y", "2020 to 2024", "2020—2024年")]
    [InlineData("2024-T2", "2024-T2", "2024-T2")]
    [InlineData("1850", "1850", "1850")]
    [InlineData("2024-Q3Z", "2024-Q3Z", "2024-Q3Z")]
    [InlineData("2023-11-01/P4M", "2023-11-01/P4M", "2023-11-01/P4M")]
    public void The_press_form_reads_back(string sdmx, string english, string chinese)
    {
        var period = ReportingPeriod.Parse(sdmx);

        Assert.Equal(english, string.Create(CultureInfo.InvariantCulture, $"{period:P}"));
        Assert.Equal(chinese, string.Create(Chinese, $"{period:P}"));
        Assert.Equal(chinese, period.ToPressText(Language.Chinese));
        Assert.Equal(period, ReportingPeriod.ParseLenient(english));
        Assert.Equal(period, ReportingPeriod.ParseLenient(chinese));
    }

    [Fact]
    public void Every_period_of_the_press_form_reads_back()
    {
        foreach (var start in Enumerable.Range(1890, 220))
        {
            foreach (var period in PeriodsOf(start))
            {
                Assert.Equal(period, ReportingPeriod.ParseLenient(period.ToPressText()));
                Assert.Equal(period, ReportingPeriod.ParseLenient(period.ToPressText(Language.Chinese)));
            }
        }
    }

    [Theory]
    [InlineData("January")]
    [InlineData("Q3")]
    [InlineData("三季度")]
    [InlineData("early 2024")]
    [InlineData("July 2024 and more")]
    public void A_text_without_a_year_or_with_more_is_refused(string text) =>
        Assert.False(ReportingPeriod.TryParseLenient(text, out _));

    [Fact]
    public void An_unknown_letter_names_the_letters() =>
        Assert.Contains(
            "Use G",
            Assert
                .Throws<FormatException>(() =>
                    string.Create(CultureInfo.InvariantCulture, $"{ReportingPeriod.Year(2024):X}")
                )
                .Message,
            StringComparison.Ordinal
        );

    private static IEnumerable<ReportingPeriod> PeriodsOf(int year)
    {
        var whole = ReportingPeriod.Year(year);
        yield return whole;
        yield return ReportingPeriod.Years(year, year + 4);
        foreach (
            var periodicity in (Periodicity[])
                [Periodicity.HalfYear, Periodicity.Trimester, Periodicity.Quarter, Periodicity.Month, Periodicity.Day]
        )
        {
            foreach (var part in whole.SplitInto(periodicity))
            {
                yield return part;
            }
        }

        for (var week = 1; week <= 52; week++)
        {
            yield return ReportingPeriod.Week(year, week);
        }

        for (var first = 1; first < 12; first++)
        {
            for (var last = first + 1; last <= 12; last++)
            {
                yield return ReportingPeriod.Months(year, first, last);
            }
        }
    }
}
