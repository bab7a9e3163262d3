using NodaTime;

namespace Indicators.Text;

internal readonly ref partial struct PeriodReader
{
    private const int LongestRun = 99;
    private const int LastMonthOfAll = (10_000 * MonthsOfYear) - 1;

    /// <summary>"last year", 去年3月, "next quarter", "yesterday", "last quarter of 2024".</summary>
    private bool TryRelative(int i, Term relative, ref int next, ref ReportingPeriod? period)
    {
        next = i + 1;
        if (relative.PeriodUnit == PeriodUnit.Year && relative.Last == 1)
        {
            // Without a known year, what belongs to it is passed over.
            var year = ReferenceYear + relative.Number;
            _ = TryBehindYear(year ?? 2000, next, out next, out period);
            period = year is null ? null : period;
            return true;
        }

        if (relative.Number == -1 && TryLastOfYear(i + 1, MonthsOf(relative.PeriodUnit), ref next, ref period))
        {
            return true;
        }

        period = FromPresent(relative.PeriodUnit, relative.Number, relative.Last);
        if (relative.PeriodUnit == PeriodUnit.Century && period is { } century)
        {
            _ = TryDecadeOf(century.Start.Year, next, ref next, ref period);
        }

        return relative.PeriodUnit != PeriodUnit.Month || ReadDay(period, next, out next, out period);
    }

    /// <summary>So many units of the calendar, from one by its distance from the present one; none where the present one is not known.</summary>
    private ReportingPeriod? FromPresent(PeriodUnit unit, int step, int count)
    {
        if (reference is not { } now)
        {
            return null;
        }

        if (MonthsOf(unit) is var months and > 0)
        {
            var present = Index(now.Start, months);
            return present == Index(now.End, months) ? MonthsFrom((present + step) * months, count * months) : null;
        }

        var periodicity = unit == PeriodUnit.Week ? Periodicity.Week : Periodicity.Day;
        return
            Daily(now.Start, periodicity) is { } first
            && first.Contains(now)
            && first.TryPlus(step, out var from)
            && from.TryPlus(count - 1, out var to)
            ? ReportingPeriod.Run(from, to)
            : null;
    }

    /// <summary>A week that is not whole within the calendar is none.</summary>
    private static ReportingPeriod? Daily(LocalDate date, Periodicity periodicity) =>
        ReportingPeriod.Day(date).TryEnclosing(periodicity, out var period) ? period : null;

    private static int MonthsOf(PeriodUnit unit) =>
        unit switch
        {
            PeriodUnit.Month => 1,
            PeriodUnit.Quarter => 3,
            PeriodUnit.Year => MonthsOfYear,
            PeriodUnit.Decade => 10 * MonthsOfYear,
            PeriodUnit.Century => 100 * MonthsOfYear,
            _ => 0,
        };

    /// <summary>The number of the unit of so many months, counted from the year 0.</summary>
    private static int Index(LocalDate date, int months) => ((date.Year * MonthsOfYear) + date.Month - 1) / months;

    /// <summary>Years, quarters or months, the coarsest that make it up; months counted from the year 0.</summary>
    private static ReportingPeriod? MonthsFrom(int first, int count)
    {
        var last = first + count - 1;
        if (first < MonthsOfYear || last > LastMonthOfAll || count < 1)
        {
            return null;
        }

        var periodicity =
            first % MonthsOfYear == 0 && count % MonthsOfYear == 0 ? Periodicity.Year
            : first % 3 == 0 && count % 3 == 0 ? Periodicity.Quarter
            : Periodicity.Month;
        var length = periodicity.Months();
        return
            ReportingPeriod.TryNumbered(
                periodicity,
                first / MonthsOfYear,
                (first % MonthsOfYear / length) + 1,
                default,
                default,
                out var start
            ) && start.TryPlus((count / length) - 1, out var end)
            ? ReportingPeriod.Run(start, end)
            : null;
    }

    /// <summary>"the last two years", "the next three months", 过去五年; "the first ten months of 2024", "the last two months of 2024"; "last September".</summary>
    private bool TryRun(int i, int side, ref int next, ref ReportingPeriod? period)
    {
        if (side != 0 && IsMonth(i + 1))
        {
            return ReadMonthName(i + 1, null, out next, out period);
        }

        if (!TryLengthAt(i + 1, out var behind, out var count, out var unit))
        {
            return false;
        }

        var months = MonthsOf(unit);
        if (side == 0)
        {
            return TryFirstOfYear(i, behind, count * months, ref next, ref period);
        }

        if (IsOf(behind))
        {
            return side < 0 && TryLastOfYear(behind, count * months, ref next, ref period);
        }

        // Elsewhere 近三年 may be almost three years.
        if (Is(i, TermKind.HedgeBefore) && !StartsWith(behind, "来") && i > 0 && !IsKind(i - 1, TokenKind.Break))
        {
            return false;
        }

        period = FromPresent(unit, side < 0 ? -count : 1, count);
        next = behind;
        return period is not null
            || (reference is null && !Is(i, TermKind.HedgeBefore) && tokens[i].Kind == TokenKind.Term);
    }

    /// <summary>上两个月, 下三年: 上 and 下 alone in front of a number.</summary>
    private bool IsSideOfRun(int i) =>
        tokens[i].Kind == TokenKind.Han
        && tokens[i].End - tokens[i].Start == 1
        && text[tokens[i].Start] is '上' or '下'
        && IsPlain(i + 1);

    /// <summary>A number of calendar units: "two months", 五年.</summary>
    private bool TryLengthAt(int i, out int behind, out int count, out PeriodUnit unit)
    {
        count = 0;
        unit = default;
        behind = i + 1;

        if (TryQuarters(i, out count))
        {
            unit = PeriodUnit.Quarter;
            return true;
        }

        behind = i + 2;
        if (!IsPlain(i, 1, LongestRun) || NumberOf(i).Has(NumberTraits.LeadingZero) || !TryUnitAt(i + 1, out unit))
        {
            return false;
        }

        count = WholeAt(i);
        return true;
    }

    /// <summary>"two quarters" is a number, two fourths.</summary>
    private bool TryQuarters(int i, out int count)
    {
        count = 0;
        if (
            !IsKind(i, TokenKind.Number)
            || NumberOf(i) is not { Mantissa: > 0m and < LongestRun } parts
            || !parts.Has(NumberTraits.Fraction)
            || !text[tokens[i].Start..tokens[i].End].EndsWith("quarters", StringComparison.OrdinalIgnoreCase)
        )
        {
            return false;
        }

        count = (int)(parts.Mantissa * 4m);
        return count > 0;
    }

    /// <summary>"decades" is no word of the vocabulary, so that decades are counted as other things are.</summary>
    private bool TryUnitAt(int i, out PeriodUnit unit)
    {
        var isUnit = TryTerm(i, TermKind.TimeUnit, out var term);
        var isDecade = !isUnit && (IsText(i, "decades") || IsText(i, "decade"));
        unit = isUnit ? term.PeriodUnit : PeriodUnit.Decade;
        return isUnit || isDecade;
    }

    /// <summary>"the first ten months of 2024", "the first two months", 前7个月; of no known year it is passed over.</summary>
    private bool TryFirstOfYear(int i, int behind, int months, ref int next, ref ReportingPeriod? period)
    {
        if (months is < 1 or >= MonthsOfYear)
        {
            return false;
        }

        next = behind;
        var year = YearBehindPart(i, null, months, ref next);
        period = year is { } known && IsYear(known) ? ReportingPeriod.Months(known, 1, months) : null;
        return true;
    }

    /// <summary>Behind "last quarter" or "last two months": "of 2024".</summary>
    private bool TryLastOfYear(int i, int months, ref int next, ref ReportingPeriod? period)
    {
        var year = IsText(i + 1, "the") ? i + 2 : i + 1;
        if (months is < 1 or >= MonthsOfYear || !IsOf(i) || !IsYearAt(year))
        {
            return false;
        }

        period = MonthsFrom(((WholeAt(year) + 1) * MonthsOfYear) - months, months);
        next = year + 1;
        return true;
    }

    /// <summary>"three years ago", 七年半后: the month, of months the month, of days the day so far away.</summary>
    private bool TryAway(int i, ref int next, ref ReportingPeriod? period)
    {
        if (
            !TryDistance(i, out var behind, out var length, out var unit)
            || !TryTerm(behind, TermKind.Away, out var side)
        )
        {
            return false;
        }

        // 98年前三季度, and "before" a year of its own.
        if (IsPlain(behind + 1) && Characters.IsHan(text[tokens[behind].Start]))
        {
            return false;
        }

        next = behind + 1;
        period = AtDistance(side.Number * length, unit);
        return period is not null || reference is null;
    }

    /// <summary>"three years ago": the month is only that of the distance.</summary>
    private bool IsYearsAway(int i, int next) =>
        IsKind(i, TokenKind.Number)
        && Is(next - 1, TermKind.Away)
        && TryUnitAt(i + 1, out var unit)
        && unit >= PeriodUnit.Year;

    /// <summary>A number of units, and a half of one: 七年半, "two and a half years", 半年.</summary>
    private bool TryDistance(int i, out int behind, out decimal length, out PeriodUnit unit)
    {
        length = 0m;
        if (TryQuarters(i, out var quarters))
        {
            (behind, length, unit) = (i + 1, quarters, PeriodUnit.Quarter);
            return true;
        }

        behind = i + 2;
        var isNumber =
            IsKind(i, TokenKind.Number)
            && NumberOf(i) is { Scale: 0, Mantissa: > 0m and <= LongestRun } number
            && !number.Has(NumberTraits.LeadingZero | NumberTraits.Range | NumberTraits.Open | NumberTraits.TooLong)
            && !(number.Has(NumberTraits.Han) && number.Has(NumberTraits.Sequence));
        if (!TryUnitAt(i + 1, out unit) || !isNumber)
        {
            return false;
        }

        length = NumberOf(i).Mantissa;
        if (IsText(behind, "半"))
        {
            length += 0.5m;
            behind++;
        }

        return true;
    }

    private ReportingPeriod? AtDistance(decimal length, PeriodUnit unit)
    {
        if (MonthsOf(unit) is var months and > 0)
        {
            var distance = length * months;
            var step = unit == PeriodUnit.Quarter ? 3 : 1;
            return distance % step != 0m || reference is not { } now ? null
                : unit >= PeriodUnit.Year && IsCoarse(now) ? Whole(length, unit)
                : FromPresent(unit == PeriodUnit.Quarter ? unit : PeriodUnit.Month, (int)(distance / step), 1);
        }

        return Whole(length, unit);
    }

    private ReportingPeriod? Whole(decimal length, PeriodUnit unit) =>
        length % 1m == 0m ? FromPresent(unit, (int)length, 1) : null;

    private static bool IsCoarse(ReportingPeriod period) => Index(period.Start, 1) != Index(period.End, 1);

    /// <summary>Behind "early" and "the end of": "the year", "month".</summary>
    private bool TryPresentUnit(int i, out int next, out ReportingPeriod? period)
    {
        (next, period) = (i + 1, null);
        if (
            !TryTerm(i, TermKind.TimeUnit, out var unit)
            || unit.PeriodUnit is not (PeriodUnit.Year or PeriodUnit.Quarter or PeriodUnit.Month)
            || IsYearAt(i + 1)
        )
        {
            return false;
        }

        period =
            unit.PeriodUnit == PeriodUnit.Year && ReferenceYear is { } year
                ? ReportingPeriod.Year(year)
                : FromPresent(unit.PeriodUnit, 0, 1);
        return true;
    }
}
