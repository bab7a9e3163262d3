using FsCheck.Xunit;
using NodaTime;

namespace Indicators.Tests;

[Properties(Arbitrary = [typeof(Periods)], MaxTest = 1000)]
public sealed class ReportingPeriodProperties
{
    [Property]
    public void Parsing_undoes_printing(ReportingPeriod period)
    {
        Assert.Equal(period, ReportingPeriod.Parse(period.ToString()));
        Assert.True(ReportingPeriod.TryParse($"x{period}".AsSpan(1), out var read));
        Assert.Equal(period, read);
        Assert.False(ReportingPeriod.TryParse($"{period} ", out _));
        Assert.False(ReportingPeriod.TryParse($" {period}", out _));
    }

    [Property]
    public void No_text_makes_trying_throw(string? text)
    {
        var read = ReportingPeriod.TryParse(text, out var period);
        Assert.True(read || period == default);
    }

    /// <summary>Texts that are nearly right: one character of a good one replaced by any other.</summary>
    [Property]
    public void No_text_next_to_a_good_one_makes_trying_throw(ReportingPeriod period, char other, byte place)
    {
        var text = period.ToString().ToCharArray();
        text[place % text.Length] = other;
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

    [Property]
    public void Only_ascii_digits_are_digits(ReportingPeriod period)
    {
        var text = period.ToString();
        Assert.False(ReportingPeriod.TryParse(Replaced(text, '٠'), out _));
        Assert.False(ReportingPeriod.TryParse(Replaced(text, '０'), out _));
    }

    [Property]
    public void A_period_ends_no_earlier_than_it_starts(ReportingPeriod period)
    {
        Assert.True(period.Start <= period.End);
        Assert.True(period.Count >= 1);
        Assert.Equal(new DateInterval(period.Start, period.End), period.ToDateInterval());
    }

    /// <summary>The days of a period, counted by its months.</summary>
    [Property]
    public void A_period_has_the_days_of_its_months(ReportingPeriod period)
    {
        if (period.Periodicity == Periodicity.Day)
        {
            Assert.Equal(period.Count, Period.DaysBetween(period.Start, period.End) + 1);
            return;
        }

        var months = period.Count * (12 / period.Periodicity.PerYear());
        var between = Period
            .Between(
                new YearMonth(period.Start.Year, period.Start.Month),
                new YearMonth(period.End.Year, period.End.Month),
                PeriodUnits.Months
            )
            .Months;
        Assert.Equal(months, between + 1);
        Assert.Equal(1, period.Start.Day);
        Assert.Equal(CalendarSystem.Iso.GetDaysInMonth(period.End.Year, period.End.Month), period.End.Day);
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
        var expected = (left.Start, left.End, left.Periodicity).CompareTo((right.Start, right.End, right.Periodicity));
        Assert.Equal(Math.Sign(expected), Math.Sign(left.CompareTo(right)));
    }

    [Property]
    public void A_run_covers_the_days_from_the_first_period_to_the_last(ReportingPeriod first, ReportingPeriod last)
    {
        if (first.Periodicity != last.Periodicity)
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
    public void A_run_of_one_is_that_period(ReportingPeriod period) =>
        Assert.Equal(period, ReportingPeriod.Run(period, period));

    private static string Replaced(string text, char zero) =>
        string.Concat(
            text.Select(character => char.IsAsciiDigit(character) ? (char)(zero + character - '0') : character)
        );
}
