using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Indicators.Text;
using NodaTime;

namespace Indicators.Tests;

/// <summary>Periods are found whatever stands beside them, and read as the lenient reader reads them alone.</summary>
[Properties(Arbitrary = [typeof(PeriodTexts)], MaxTest = 2000)]
public sealed class PeriodsOfProseProperties
{
    private static readonly string[] English =
    [
        "January",
        "Feb",
        "March",
        "Apr",
        "May",
        "June",
        "July",
        "Aug",
        "Sept",
        "October",
        "Nov",
        "December",
    ];

    [Property]
    public bool Any_text_of_time_is_scanned(PeriodProse prose)
    {
        var end = 0;
        foreach (var mention in prose.Scanner.Scan(prose.Text))
        {
            var (start, length) = mention.Span.GetOffsetAndLength(prose.Text.Length);
            if (start < end || length == 0)
            {
                return false;
            }

            end = start + length;
        }

        return true;
    }

    [Property]
    public Property A_period_of_a_sentence_is_the_one_that_is_read_alone() =>
        Prop.ForAll(
            (
                from year in Gen.Choose(1900, 2100)
                from month in Gen.Choose(1, 12)
                from day in Gen.Choose(1, 28)
                from form in Gen.Choose(0, 13)
                select Written(form, year, month, day)
            ).ToArbitrary(),
            static text =>
            {
                var alone = ReportingPeriod.ParseLenient(text);
                var mention = Assert.Single(FigureScanner.Default.Scan($"The notes are of {text}, says the author."));
                Assert.Equal((MentionKind.Period, alone), (mention.Kind, mention.Period));
            }
        );

    [Property]
    public Property What_the_library_prints_is_read_in_a_sentence() =>
        Prop.ForAll(
            (
                from periodicity in Gen.Choose((int)Periodicity.Year, (int)Periodicity.Day)
                from year in Gen.Choose(1900, 2100)
                from day in Gen.Choose(0, 364)
                from count in Gen.Choose(1, 30)
                let first = ReportingPeriod.Containing(
                    (Periodicity)periodicity,
                    new LocalDate(year, 1, 1).PlusDays(day)
                )
                select ReportingPeriod.Run(first, first.Plus(count - 1))
            ).ToArbitrary(),
            static period =>
            {
                var mention = Assert.Single(FigureScanner.Default.Scan($"The notes are of {period}, says the author."));
                Assert.Equal((MentionKind.Period, period), (mention.Kind, mention.Period));
            }
        );

    [Property]
    public Property A_run_of_past_units_ends_where_the_present_one_starts() =>
        Prop.ForAll(
            (
                from year in Gen.Choose(1950, 2050)
                from month in Gen.Choose(1, 12)
                from count in Gen.Choose(2, 40)
                from unit in Gen.Elements("months", "years")
                select (year, month, count, unit)
            ).ToArbitrary(),
            static sample =>
            {
                var present = ReportingPeriod.Month(sample.year, sample.month);
                var scanner = FigureScanner.Default.WrittenIn(present);
                var past = Assert.Single(scanner.Scan($"the past {sample.count} {sample.unit}")).Period!.Value;
                var next = Assert.Single(scanner.Scan($"the next {sample.count} {sample.unit}")).Period!.Value;
                var now = sample.unit == "years" ? ReportingPeriod.Year(sample.year) : present;
                Assert.Equal(now.Start, past.End.PlusDays(1));
                Assert.Equal(now.End.PlusDays(1), next.Start);
                Assert.Equal(sample.count, MonthsOf(past) / MonthsOf(now));
                Assert.Equal(sample.count, MonthsOf(next) / MonthsOf(now));
            }
        );

    private static int MonthsOf(ReportingPeriod period) =>
        ((period.End.Year - period.Start.Year) * 12) + period.End.Month - period.Start.Month + 1;

    private static string Written(int form, int year, int month, int day) =>
        form switch
        {
            0 => Text($"{year}Q{((month - 1) / 3) + 1}"),
            1 => Text($"Q{((month - 1) / 3) + 1} {year}"),
            2 => Text($"{year}H{((month - 1) / 6) + 1}"),
            3 => Text($"{year}-{month:00}"),
            4 => Text($"{year}/{month}"),
            5 => Text($"{English[month - 1]} {year}"),
            6 => Text($"{day} {English[month - 1]} {year}"),
            7 => Text($"{English[month - 1]} {day}, {year}"),
            8 => Text($"{year}-{month:00}-{day:00}"),
            9 => Text($"{year}年{month}月"),
            10 => Text($"{year}年{month}月{day}日"),
            11 => Text($"{year}年前{(month % 11) + 2}个月"),
            12 => Text($"{year}年第{((month - 1) / 3) + 1}季度"),
            _ => Text($"{year}-{year + 1}年"),
        };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
