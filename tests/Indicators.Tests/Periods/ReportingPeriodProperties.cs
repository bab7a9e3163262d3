using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using NodaTime;

namespace Indicators.Tests;

[Properties(Arbitrary = [typeof(IndicatorArbitraries), typeof(Periods)], MaxTest = 1000)]
public sealed class ReportingPeriodProperties
{
    [Property]
    public void Parsing_undoes_printing(ReportingPeriod period)
    {
        Assert.Equal(period, ReportingPeriod.Parse(period.ToString()));
        Assert.True(ReportingPeriod.TryParse($"x{period}".AsSpan(1), out var read));
        Assert.Equal(period, read);
        Assert.True(ReportingPeriod.TryParse(Encoding.UTF8.GetBytes(period.ToString()), out read));
        Assert.Equal(period, read);
        Assert.False(ReportingPeriod.TryParse($"{period} ", out _));
        Assert.False(ReportingPeriod.TryParse($" {period}", out _));
    }

    [Property]
    public void Lenient_reading_takes_every_strict_text(ReportingPeriod period)
    {
        Assert.Equal(period, ReportingPeriod.ParseLenient(period.ToString()));
        Assert.Equal(period, ReportingPeriod.ParseLenient($" {period}\t"));
    }

    [Property]
    public void Every_way_of_printing_gives_one_text(ReportingPeriod period)
    {
        var text = period.ToString();
        Span<char> characters = stackalloc char[80];
        Assert.True(period.TryFormat(characters, out var length, default, CultureInfo.InvariantCulture));
        Assert.Equal(text, new string(characters[..length]));
        Span<byte> bytes = stackalloc byte[80];
        Assert.True(period.TryFormat(bytes, out length, "G", null));
        Assert.Equal(text, Encoding.UTF8.GetString(bytes[..length]));
        Assert.Equal(text, string.Create(new CultureInfo("ar-SA"), $"{period}"));
        Assert.False(period.TryFormat(characters[..(text.Length - 1)], out length, default, null));
        Assert.Equal(0, length);
        Assert.False(period.TryFormat(bytes[..(text.Length - 1)], out length, default, null));
        Assert.Equal(0, length);
    }

    /// <summary>Beside its start day, the text of a reporting period is read as that period.</summary>
    [Property]
    public void Reading_undoes_the_text_of_a_reporting_year(ReportingPeriod period, AnnualDate yearStart)
    {
        if (period.TryToReportingText(yearStart, out var text))
        {
            Assert.Equal(period, ReportingPeriod.Parse(text, yearStart));
        }
        else
        {
            Assert.Equal("", text);
            _ = Assert.Throws<UndefinedResultException>(() => period.ToReportingText(yearStart));
        }

        Assert.True(period.TryToReportingText(period.YearStart, out _));
    }

    [Property]
    public void No_text_makes_trying_throw(string? text)
    {
        var read = ReportingPeriod.TryParse(text, out var period);
        Assert.True(read || period == default);
        read = ReportingPeriod.TryParseLenient(text, out period);
        Assert.True(read || period == default);
        read = ReportingYearStart.TryParse(text, out var start);
        Assert.True(read || start == default);
    }

    [Property]
    public void No_bytes_make_trying_throw(byte[] bytes)
    {
        var read = ReportingPeriod.TryParse(bytes, out var period);
        Assert.True(read || period == default);
    }

    /// <summary>Texts that are nearly right: one character of a good one replaced by any other.</summary>
    [Property]
    public void No_text_next_to_a_good_one_makes_trying_throw(ReportingPeriod period, char other, byte place)
    {
        var text = period.ToString().ToCharArray();
        text[place % text.Length] = other;
        _ = ReportingPeriod.TryParseLenient(text, out _);
        if (ReportingPeriod.TryParse(text, out var read))
        {
            Assert.True(char.IsAscii(other));
            Assert.Equal(read, ReportingPeriod.Parse(read.ToString()));
        }
        else
        {
            Assert.Equal(default, read);
            _ = Assert.Throws<FormatException>(() => ReportingPeriod.Parse(new string(text)));
        }
    }

    /// <summary>Texts of the letters that time periods are written with.</summary>
    [Property]
    public void No_text_of_its_letters_makes_trying_throw(byte[] places)
    {
        const string Letters = "0123456789-:/.TZPYMDHSWAQ+[]年月季度第前上半一三十Jan";
        var text = string.Concat("2024", string.Concat(places.Select(place => Letters[place % Letters.Length])));
        if (ReportingPeriod.TryParse(text, out var read))
        {
            Assert.Equal(read, ReportingPeriod.Parse(read.ToString()));
        }

        _ = ReportingPeriod.TryParseLenient(text, out _);
    }

    [Property]
    public void Only_ascii_digits_are_digits(ReportingPeriod period)
    {
        var text = period.ToString();
        Assert.False(ReportingPeriod.TryParse(Replaced(text, '٠'), out _));
        Assert.False(ReportingPeriod.TryParse(Replaced(text, '０'), out _));
    }

    /// <summary>The reckoning of the SDMX technical notes: the base of the year, and from it durations added as XML Schema adds them.</summary>
    [Property]
    public void A_reporting_period_starts_and_ends_as_the_standard_reckons(
        Periodicity periodicity,
        AnnualDate yearStart,
        LocalDate any,
        byte place
    )
    {
        var year = Math.Clamp(any.Year, 1, 9997);
        var limit = periodicity switch
        {
            Periodicity.Week => 52,
            Periodicity.Day => 365,
            _ => periodicity.PerYear(),
        };
        var value = (place % limit) + 1;
        var width = periodicity switch
        {
            Periodicity.Day => 3,
            Periodicity.Week or Periodicity.Month => 2,
            _ => 1,
        };
        var start = yearStart.InYear(year);
        var days = periodicity == Periodicity.Week ? 7 : 1;
        var yearBase = periodicity == Periodicity.Week ? start.PlusDays(NearestMonday(start)) : start;
        var text =
            $"{year:0000}-{periodicity.ToSdmxCode()}{value.ToString(CultureInfo.InvariantCulture).PadLeft(width, '0')}";
        var period = ReportingPeriod.Parse(text, yearStart);
        Assert.Equal(After(yearBase, value - 1), period.Start);
        Assert.Equal(After(yearBase, value).PlusDays(-1), period.End);
        Assert.Equal(periodicity, period.Periodicity);
        Assert.Equal(text, period.ToReportingText(yearStart));

        LocalDate After(LocalDate date, int count) =>
            periodicity >= Periodicity.Week
                ? date.PlusDays(count * days)
                : date.PlusMonths(count * 12 / periodicity.PerYear());
    }

    /// <summary>The end of a range, counted by NodaTime.</summary>
    [Property]
    public void A_range_ends_a_length_after_its_start(ReportingPeriod period)
    {
        Assert.True(EndOf(period).Year == 1 || period.StartTime <= period.EndTime);
        if (period.End.Year > 9990 || (period.Periodicity != Periodicity.Irregular && period.Count == 1))
        {
            return;
        }

        var length = period.Length;
        var end = period
            .StartTime.PlusMonths((12 * length.Years) + length.Months)
            .PlusDays(length.Days)
            .PlusHours(length.Hours)
            .PlusMinutes(length.Minutes)
            .PlusSeconds(length.Seconds)
            .PlusMilliseconds(length.Milliseconds);
        Assert.Equal(end, period.EndTime);
    }

    [Property]
    public void The_days_of_a_period_are_those_that_its_times_touch(ReportingPeriod period)
    {
        Assert.Equal(period.StartTime.Date, period.Start);
        Assert.True(period.Start <= period.End);
        Assert.True(period.Count >= 1);
        Assert.Equal(new DateInterval(period.Start, period.End), period.ToDateInterval());
        if (period.End < new LocalDate(9999, 12, 31))
        {
            var last =
                period.EndTime.TimeOfDay == LocalTime.Midnight && period.Periodicity != Periodicity.PointInTime
                    ? period.EndTime.Date.PlusDays(-1)
                    : period.EndTime.Date;
            Assert.Equal(last, period.End);
        }
    }

    [Property]
    public void The_order_agrees_with_equality(ReportingPeriod left, ReportingPeriod right)
    {
        Assert.Equal(left == right, left.CompareTo(right) == 0);
        Assert.Equal(Math.Sign(left.CompareTo(right)), -Math.Sign(right.CompareTo(left)));
        Assert.Equal(left.CompareTo(right) < 0, left < right);
        Assert.Equal(left.CompareTo(right) <= 0, left <= right);
        Assert.Equal(left.CompareTo(right) > 0, left > right);
        Assert.Equal(left.CompareTo(right) >= 0, left >= right);
        Assert.True(left != right || left.GetHashCode() == right.GetHashCode());
    }

    [Property]
    public void The_order_is_transitive(ReportingPeriod first, ReportingPeriod second, ReportingPeriod third) =>
        Assert.True(!(first <= second && second <= third) || first <= third);

    [Property]
    public void The_order_is_by_start_then_end_then_periodicity(ReportingPeriod left, ReportingPeriod right)
    {
        var expected = (left.StartTime, EndOf(left), left.Periodicity).CompareTo(
            (right.StartTime, EndOf(right), right.Periodicity)
        );
        Assert.True(expected == 0 || Math.Sign(expected) == Math.Sign(left.CompareTo(right)));
    }

    [Property]
    public void A_period_is_in_order_with_its_neighbours(ReportingPeriod period)
    {
        if (period.TryPlus(period.Count, out var next))
        {
            Assert.True(period < next);
            Assert.Equal(period.End.PlusDays(1), next.Start);
        }
    }

    [Property]
    public void A_run_covers_the_days_from_the_first_period_to_the_last(ReportingPeriod first, ReportingPeriod last)
    {
        if (
            first.Periodicity != last.Periodicity
            || first.YearStart != last.YearStart
            || first.Offset != last.Offset
            || first.Periodicity > Periodicity.Day
        )
        {
            _ = Assert.Throws<ArgumentException>(() => ReportingPeriod.Run(first, last));
        }
        else if (last.Start < first.Start || last.End < first.End)
        {
            Assert.Equal(
                "last",
                Assert.Throws<ArgumentOutOfRangeException>(() => ReportingPeriod.Run(first, last)).ParamName
            );
        }
        else
        {
            var run = ReportingPeriod.Run(first, last);
            Assert.Equal((first.Start, last.End), (run.Start, run.End));
        }
    }

    [Property]
    public void A_run_of_one_is_that_period(ReportingPeriod period)
    {
        if (period.Periodicity <= Periodicity.Day)
        {
            Assert.Equal(period, ReportingPeriod.Run(period, period));
        }
    }

    /// <summary>One form: two values of the calendar differ in days, periodicity, offset, or in being a run or of a frame from the end of a month.</summary>
    [Property]
    public void Periods_of_one_length_and_the_same_days_are_one(
        LocalDate date,
        AnnualDate first,
        AnnualDate second,
        Periodicity periodicity
    )
    {
        if (first.Day > 28 || second.Day > 28 || date.Year is < 2 or > 9997)
        {
            return;
        }

        var (left, right) = (
            ReportingPeriod.Containing(periodicity, date, first),
            ReportingPeriod.Containing(periodicity, date, second)
        );
        Assert.Equal(left.ToDateInterval().Equals(right.ToDateInterval()), left == right);
    }

    [Property]
    public void A_day_is_in_the_period_that_contains_it(LocalDate date, AnnualDate yearStart, Periodicity periodicity)
    {
        if (date.Year is < 3 or > 9997)
        {
            return;
        }

        var period = ReportingPeriod.Containing(periodicity, date, yearStart);
        Assert.True(period.Contains(date));
        Assert.True(period.Contains(ReportingPeriod.Day(date)));
        Assert.Equal(periodicity, period.Periodicity);
        Assert.False(period.Next().Contains(date));
        Assert.False(period.Previous().Contains(date));
    }

    private static (int Year, LocalDateTime Time) EndOf(ReportingPeriod period)
    {
        try
        {
            return (0, period.EndTime);
        }
        catch (InvalidOperationException)
        {
            return (1, default);
        }
    }

    /// <summary>Days from a date to the nearest Monday, from -3 to 3, as the technical notes list them.</summary>
    private static int NearestMonday(LocalDate date) =>
        date.DayOfWeek switch
        {
            IsoDayOfWeek.Monday => 0,
            IsoDayOfWeek.Tuesday => -1,
            IsoDayOfWeek.Wednesday => -2,
            IsoDayOfWeek.Thursday => -3,
            IsoDayOfWeek.Friday => 3,
            IsoDayOfWeek.Saturday => 2,
            _ => 1,
        };

    private static string Replaced(string text, char zero) =>
        string.Concat(
            text.Select(character => char.IsAsciiDigit(character) ? (char)(zero + character - '0') : character)
        );
}
