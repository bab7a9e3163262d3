using FsCheck.Xunit;
using NodaTime;

namespace Indicators.Tests;

[Properties(Arbitrary = [typeof(IndicatorArbitraries), typeof(Periods)], MaxTest = 1000)]
public sealed class PeriodArithmeticProperties
{
    [Property]
    public void Moving_and_counting_undo_each_other(ReportingPeriod period, short periods)
    {
        if (period.TryPlus(periods, out var moved))
        {
            Assert.Equal(periods, period.PeriodsUntil(moved));
            Assert.Equal(-periods, moved.PeriodsUntil(period));
            Assert.Equal(period, moved.Plus(-periods));
        }
    }

    [Property]
    public void The_same_period_of_a_year_leads_back(ReportingPeriod period, sbyte years)
    {
        // A run of days that ends on 29 February does not come back.
        if (period.TryPlusYears(years, out var moved) && (period.End.Month, period.End.Day) != (2, 29))
        {
            Assert.Equal(period, moved.PlusYears(-years));
            Assert.Equal(period.ReportingYear + years, moved.ReportingYear);
            Assert.Equal(period.NumberInYear <= 59, moved.NumberInYear <= 59);
            Assert.Equal(period.Periodicity, moved.Periodicity);
        }
    }

    [Property]
    public void Containing_is_overlapping_and_an_order(ReportingPeriod left, ReportingPeriod right)
    {
        Assert.True(left.Contains(left));
        Assert.Equal(left.Overlaps(right), right.Overlaps(left));
        Assert.True(!left.Contains(right) || left.Overlaps(right));
        Assert.True(!left.Contains(right) || !right.Contains(left) || left.StartTime == right.StartTime);
    }

    [Property]
    public void Parts_make_up_the_whole(ReportingPeriod period, Periodicity finer)
    {
        if (
            period.Periodicity > Periodicity.Day
            || finer < period.Periodicity
            || period.End.Year - period.Start.Year > 20
        )
        {
            return;
        }

        try
        {
            var parts = period.SplitInto(finer);
            Assert.Equal(period.Start, parts[0].Start);
            Assert.Equal(period.End, parts[^1].End);
            Assert.All(parts, part => Assert.True(period.Contains(part) && part.Periodicity == finer));
            Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.Next(), pair.Second));
        }
        catch (UndefinedResultException)
        {
            Assert.True(
                finer is Periodicity.Week or Periodicity.Quarter or Periodicity.Trimester or Periodicity.HalfYear
                    || period.YearStart.Day > 28
                    || period.Periodicity == Periodicity.Week
            );
        }
    }

    [Property]
    public void What_encloses_contains(ReportingPeriod period, Periodicity coarser, AnnualDate yearStart)
    {
        if (period.TryEnclosing(coarser, out var enclosing, yearStart))
        {
            Assert.True(enclosing.Contains(period));
            Assert.Equal((coarser, period.Offset), (enclosing.Periodicity, enclosing.Offset));
        }
        else
        {
            Assert.Equal(default, enclosing);
        }
    }

    [Property]
    public void Years_between_add_up(ReportingPeriod first, ReportingPeriod second, ReportingPeriod third)
    {
        foreach (var convention in (YearConvention[])[YearConvention.Actual365Point25, YearConvention.ActualActual])
        {
            var sum = first.YearsUntil(second, convention) + second.YearsUntil(third, convention);
            Assert.InRange(sum - first.YearsUntil(third, convention), -1e-20m, 1e-20m);
            Assert.Equal(0m, first.YearsUntil(first, convention));
        }
    }

    [Property]
    public void Whole_years_are_the_years_moved(ReportingPeriod period, sbyte years)
    {
        if (period.TryPlusYears(years, out var moved) && (period.End.Month, period.End.Day) != (2, 29))
        {
            Assert.Equal(years, period.YearsUntil(moved, YearConvention.WholePeriods));
        }
    }
}
