using Indicators.Text;

namespace Indicators.Tests;

/// <summary>Periods in sentences of this project's own; each expected one follows from the calendar, week numbers from ISO 8601.</summary>
public sealed class PeriodsOfProseTests
{
    private static ReportingPeriod PeriodIn(string text, string? writtenIn = null)
    {
        var scanner = writtenIn is null
            ? FigureScanner.Default
            : FigureScanner.Default.WrittenIn(ReportingPeriod.Parse(writtenIn));
        var mention = Assert.Single(scanner.Scan(text));
        Assert.Equal(MentionKind.Period, mention.Kind);
        return mention.Period!.Value;
    }

    [Theory]
    // months
    [InlineData("The mill opened in 2018-05.", "2018-05")]
    [InlineData("The mill opened in 5/2018.", "2018-05")]
    [InlineData("The mill opened in Quarter 2 2018.", "2018-Q2")]
    [InlineData("Output is still shy of 2019 levels.", "2019")]
    [InlineData("The mill opened in 05-2018.", "2018-05")]
    [InlineData("The mill opened in 2018.5.", "2018-05")]
    [InlineData("The mill opened in may 2018.", "2018-05")]
    [InlineData("The mill opened in the May of 2018.", "2018-05")]
    [InlineData("工厂于二〇一八年五月开工", "2018-05")]
    [InlineData("工厂于２０１８年０５月开工", "2018-05")]
    [InlineData("工厂于2018年的五月开工", "2018-05")]
    [InlineData("工厂于2018年元月开工", "2018-01")]
    // quarters, halves, thirds and weeks
    [InlineData("Orders came in 2Q2019.", "2019-Q2")]
    [InlineData("Orders came in 2Q 2019.", "2019-Q2")]
    [InlineData("Orders came in Q2/2019.", "2019-Q2")]
    [InlineData("Orders came in Q2, 2019.", "2019-Q2")]
    [InlineData("Orders came in 2019-Q2.", "2019-Q2")]
    [InlineData("Orders came in Q2'19.", "2019-Q2")]
    [InlineData("Orders came in 2019's second quarter.", "2019-Q2")]
    [InlineData("Orders came in the last quarter of 2019.", "2019-Q4")]
    [InlineData("Orders came in the second trimester of 2019.", "2019-T2")]
    [InlineData("Orders came in 2H2019.", "2019-S2")]
    [InlineData("2019年首季度订单到手", "2019-Q1")]
    [InlineData("二零一九年下半年订单到手", "2019-S2")]
    [InlineData("Sales are counted for week 53 of 2020.", "2020-W53")]
    [InlineData("Sales are counted for 2020-W53.", "2020-W53")]
    [InlineData("统计2020年第53周的销量", "2020-W53")]
    // dates
    [InlineData("The law of 29 February 2020 applies.", "2020-02-29")]
    [InlineData("The law of February 29th, 2020 applies.", "2020-02-29")]
    [InlineData("The law of 2020-02-29 applies.", "2020-02-29")]
    [InlineData("The law of 2020/2/29 applies.", "2020-02-29")]
    [InlineData("The law of 29.2.2020 applies.", "2020-02-29")]
    [InlineData("The stamp says 2020-02-29T08:15:00Z.", "2020-02-29")]
    [InlineData("该法自二〇二〇年二月二十九日起施行", "2020-02-29")]
    public void One_period_is_read(string text, string period) =>
        Assert.Equal(ReportingPeriod.Parse(period), PeriodIn(text));

    [Theory]
    [InlineData("the roaring 1920s", 1920, 1929)]
    [InlineData("the decade of the nineteen fifties", 1950, 1959)]
    [InlineData("the 1950's", 1950, 1959)]
    [InlineData("the 1950s-60s", 1950, 1969)]
    [InlineData("the nineteen fifties to sixties", 1950, 1969)]
    [InlineData("上世纪六十年代", 1960, 1969)]
    [InlineData("19世纪90年代", 1890, 1899)]
    [InlineData("70年代", 1970, 1979)]
    [InlineData("the 19th century", 1800, 1899)]
    [InlineData("二十世纪", 1900, 1999)]
    [InlineData("the plan ran from 2016 through 2020", 2016, 2020)]
    [InlineData("between 2016 and 2020", 2016, 2020)]
    [InlineData("从二〇一六年到二〇二〇年", 2016, 2020)]
    [InlineData("2016年至20年", 2016, 2020)]
    [InlineData("the next two decades", 2030, 2049)]
    [InlineData("over the past four years", 2020, 2023)]
    [InlineData("过去四年", 2020, 2023)]
    [InlineData("近四年来", 2020, 2023)]
    [InlineData("未来两年", 2025, 2026)]
    [InlineData("今明两年", 2024, 2025)]
    public void Years_are_read(string text, int first, int last) =>
        Assert.Equal(ReportingPeriod.Years(first, last), PeriodIn(text, "2024-08-20"));

    [Theory]
    [InlineData("from March to November 2021", "2021-03", "2021-11")]
    [InlineData("between March and November 2021", "2021-03", "2021-11")]
    [InlineData("Mar.-Nov. 2021", "2021-03", "2021-11")]
    [InlineData("November to March 2021", "2020-11", "2021-03")]
    [InlineData("from March 2021 until February 2022", "2021-03", "2022-02")]
    [InlineData("from March 2021 to 2022", "2021-03", "2022-12")]
    [InlineData("2021年3—11月", "2021-03", "2021-11")]
    [InlineData("二〇二一年三月至次月，即2021年3月至4月", "2021-03", "2021-04")]
    [InlineData("2021年前4个月", "2021-01", "2021-04")]
    [InlineData("2021年七、八月", "2021-07", "2021-08")]
    [InlineData("2021年七八月", "2021-07", "2021-08")]
    [InlineData("前年11月到去年2月", "2022-11", "2023-02")]
    [InlineData("the first ten months of 2021", "2021-01", "2021-10")]
    [InlineData("the last two months of 2021", "2021-11", "2021-12")]
    [InlineData("the last two months", "2024-06", "2024-07")]
    [InlineData("上两个月", "2024-06", "2024-07")]
    [InlineData("下三个月", "2024-09", "2024-11")]
    public void Months_are_read(string text, string first, string last) =>
        AssertSameDays(
            ReportingPeriod.Run(ReportingPeriod.Parse(first), ReportingPeriod.Parse(last)),
            PeriodIn(text[(text.IndexOf('即') + 1)..], "2024-08-20")
        );

    [Theory]
    [InlineData("Q1 to Q3 2021", "2021-01-01", "2021-09-30")]
    [InlineData("2021Q2-2022Q1", "2021-04-01", "2022-03-31")]
    [InlineData("2021年一至三季度", "2021-01-01", "2021-09-30")]
    [InlineData("2021年三、四季度", "2021-07-01", "2021-12-31")]
    [InlineData("the past two quarters", "2024-01-01", "2024-06-30")]
    [InlineData("3-14 May 2021", "2021-05-03", "2021-05-14")]
    [InlineData("between 3 and 14 May 2021", "2021-05-03", "2021-05-14")]
    [InlineData("May 3 to 14, 2021", "2021-05-03", "2021-05-14")]
    [InlineData("2021-05-30/2021-06-02", "2021-05-30", "2021-06-02")]
    [InlineData("30 May to 2 June 2021", "2021-05-30", "2021-06-02")]
    [InlineData("2021年5月30日至6月2日", "2021-05-30", "2021-06-02")]
    [InlineData("2021年5月3日至14日", "2021-05-03", "2021-05-14")]
    public void Runs_are_read(string text, string first, string last) =>
        AssertSameDays(
            ReportingPeriod.Run(ReportingPeriod.Parse(first), ReportingPeriod.Parse(last)),
            PeriodIn(text, "2024-08-20")
        );

    [Theory]
    // 2024-08-20 is a Tuesday of week 34
    [InlineData("last month", "2024-07")]
    [InlineData("the month before last", "2024-06")]
    [InlineData("下个月", "2024-09")]
    [InlineData("上上个月", "2024-06")]
    [InlineData("this quarter", "2024-Q3")]
    [InlineData("上季度", "2024-Q2")]
    [InlineData("last week", "2024-W33")]
    [InlineData("下周", "2024-W35")]
    [InlineData("yesterday", "2024-08-19")]
    [InlineData("明天", "2024-08-21")]
    [InlineData("20 days ago", "2024-07-31")]
    [InlineData("二十天前", "2024-07-31")]
    [InlineData("10 days from now", "2024-08-30")]
    [InlineData("three months ago", "2024-05")]
    [InlineData("two quarters ago", "2024-Q1")]
    [InlineData("six years ago", "2018-08")]
    [InlineData("两年半前", "2022-02")]
    [InlineData("半年后", "2025-02")]
    [InlineData("the year before last", "2022")]
    [InlineData("后年三月", "2026-03")]
    [InlineData("last November", "2023-11")]
    [InlineData("next November", "2024-11")]
    [InlineData("this June", "2024-06")]
    [InlineData("next June", "2025-06")]
    [InlineData("June in two years", "2026-06")]
    [InlineData("June after next", "2026-06")]
    [InlineData("The bridge was finished in June.", "2024-06")]
    [InlineData("The bridge will be finished in June.", "2025-06")]
    [InlineData("The bridge will be finished in Q4.", "2024-Q4")]
    [InlineData("18年9月", "2018-09")]
    [InlineData("三六年", "1936")]
    [InlineData("三四年", "2034")]
    public void Relative_periods_are_counted_from_when_the_text_was_written(string text, string period) =>
        Assert.Equal(ReportingPeriod.Parse(period), PeriodIn(text, "2024-08-20"));

    [Theory]
    [InlineData("early 2023", "2023-01-01", "2023-06-30")]
    [InlineData("late last year", "2023-07-01", "2023-12-31")]
    [InlineData("mid-2023", "2023-04-01", "2023-09-30")]
    [InlineData("the beginning of 2023", "2023-01-01", "2023-03-31")]
    [InlineData("the end of the year", "2024-09-01", "2024-12-31")]
    [InlineData("late this month", "2024-08-16", "2024-08-31")]
    [InlineData("the end of Q2", "2024-06-01", "2024-06-30")]
    [InlineData("2023年底", "2023-11-01", "2023-12-31")]
    [InlineData("去年年末", "2023-11-01", "2023-12-31")]
    [InlineData("年初", "2024-01-01", "2024-02-29")]
    [InlineData("2023年伊始", "2023-01-01", "2023-01-31")]
    [InlineData("二季度末", "2024-06-01", "2024-06-30")]
    [InlineData("2024年2月上旬", "2024-02-01", "2024-02-10")]
    [InlineData("2024年2月中旬", "2024-02-11", "2024-02-20")]
    [InlineData("2024年2月下旬", "2024-02-21", "2024-02-29")]
    [InlineData("from mid-2022 to late 2023", "2022-04-01", "2023-12-31")]
    [InlineData("去年底至今年初", "2023-11-01", "2024-02-29")]
    public void Open_periods_are_those_usually_meant(string text, string start, string end) =>
        AssertSameDays(
            ReportingPeriod.Run(ReportingPeriod.Parse(start), ReportingPeriod.Parse(end)),
            PeriodIn(text, "2024-08-20")
        );

    [Theory]
    [InlineData("By the end of 2027, output will reach 6 billion yuan.", "2027")]
    [InlineData("In early 2023 the price rose 4%.", "2023")]
    [InlineData("2023年末常住人口为310万人", "2023")]
    [InlineData("3月末贷款余额80亿元", "2024-03")]
    [InlineData("五年前产量为6万辆", "2019")]
    [InlineData("In the third quarter, exports rose 4%.", "2024-Q3")]
    [InlineData("In the past three years, 500 firms were founded.", "2021-01-01/P3Y")]
    [InlineData("On 1 July 2024 the wage rose 5%.", null)]
    [InlineData("Sales rose 5% in fiscal 2023.", null)]
    [InlineData("2023财年利润增长5%", null)]
    public void A_figure_takes_the_whole_of_an_open_period_and_no_date(string text, string? period)
    {
        var scanner = FigureScanner.Default.WrittenIn(ReportingPeriod.Parse("2024-08-20"));
        var mention = Assert.Single(scanner.Scan(text), static found => found.Kind != MentionKind.Period);
        Assert.Equal(period is null ? null : ReportingPeriod.Parse(period), mention.Period);
    }

    [Theory]
    [InlineData("It was said yesterday, last week, two years ago and in the next three months.")]
    [InlineData("It will open in June, in Q3 or on 5 May.")]
    [InlineData("年底、上个月、下周、三天前、今明两年、九月")]
    public void Without_the_time_of_writing_no_relative_period_is_guessed(string text) =>
        Assert.DoesNotContain(FigureScanner.Default.Scan(text), static mention => mention.Period is not null);

    [Theory]
    // A year says nothing of the month in it.
    [InlineData("last month")]
    [InlineData("this quarter")]
    [InlineData("yesterday")]
    public void A_unit_finer_than_the_time_of_writing_is_not_known(string text) =>
        Assert.Empty(FigureScanner.Default.WrittenIn(ReportingPeriod.Year(2024)).Scan(text));

    [Theory]
    [InlineData("Dial 0755-2024-1234 for version 2015.3 or build 2020.1.7.2.")]
    [InlineData("Flight CA1950 was followed by the A320-200.")]
    [InlineData("It may be that they march on.")]
    [InlineData("They came early, left late and were first at the end of it.")]
    [InlineData("The score of 7/8/2024 is open.")]
    [InlineData("on 30 February 2023 and on 31/4/2023")]
    [InlineData("上海、下沙、中国、初步、前列、近郊")]
    [InlineData("in fiscal year 2023, FY2024 and 2023财年")]
    public void What_looks_like_a_period_and_is_none_has_no_period(string text)
    {
        var scanner = FigureScanner.Default.WrittenIn(ReportingPeriod.Parse("2024-08-20"));
        Assert.DoesNotContain(scanner.Scan(text), static mention => mention.Period is not null);
    }

    [Theory]
    [InlineData("The town built 2000 homes.", "2000", "household-unit")]
    [InlineData("来了1950人", "1950", "person")]
    [InlineData("售出2024辆", "2024", "vehicle")]
    [InlineData("The index closed at 2015.3 today.", "2015.3", "index")]
    public void A_number_that_could_be_a_year_is_a_figure_where_it_counts(string text, string value, string unit)
    {
        var figure = Assert.Single(FigureScanner.Default.Scan(text)).Figure!.Value.Figure;
        Assert.Equal((ExactDecimal.Parse(value), unit), (figure.Value, figure.Unit.Code));
    }

    private static void AssertSameDays(ReportingPeriod expected, ReportingPeriod actual) =>
        Assert.Equal((expected.Start, expected.End), (actual.Start, actual.End));
}
