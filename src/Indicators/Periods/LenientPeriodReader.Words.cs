namespace Indicators;

internal ref partial struct LenientPeriodReader
{
    private const int AbbreviatedLength = 3;

    private static readonly string[] MonthNames =
    [
        "JANUARY",
        "FEBRUARY",
        "MARCH",
        "APRIL",
        "MAY",
        "JUNE",
        "JULY",
        "AUGUST",
        "SEPTEMBER",
        "OCTOBER",
        "NOVEMBER",
        "DECEMBER",
    ];

    private static readonly string[] Ordinals = ["FIRST", "SECOND", "THIRD", "FOURTH"];

    private static readonly string[] Numbers =
    [
        "ONE",
        "TWO",
        "THREE",
        "FOUR",
        "FIVE",
        "SIX",
        "SEVEN",
        "EIGHT",
        "NINE",
        "TEN",
        "ELEVEN",
    ];

    /// <summary>上半年, 第三季度, 三季度, 第36周, 9月, 9月30日, 1-9月, 一至三季度, 前三季度, 前9个月.</summary>
    private bool TryChinesePlace(int year, out ReportingPeriod period)
    {
        if (TrySkip("上半年"))
        {
            return TryNumbered(Periodicity.HalfYear, year, 1, out period);
        }

        if (TrySkip("下半年"))
        {
            return TryNumbered(Periodicity.HalfYear, year, 2, out period);
        }

        return TrySkip("前") ? TryFromStart(year, out period) : TryChineseNumbered(year, out period);
    }

    /// <summary>Behind 前: 三季度, 9个月.</summary>
    private bool TryFromStart(int year, out ReportingPeriod period)
    {
        period = default;
        if (!TryNumber(out var count))
        {
            return false;
        }

        _ = TrySkip("个");
        return TryChineseUnit(out var periodicity) && count > 1 && TryRun(periodicity, year, 1, count, out period);
    }

    private bool TryChineseNumbered(int year, out ReportingPeriod period)
    {
        period = default;
        _ = TrySkip("第");
        if (!TryNumber(out var first))
        {
            return false;
        }

        var hasUnit = TryChineseUnit(out var periodicity);
        if (TrySkip("-"))
        {
            _ = TrySkip("第");
            return TryNumber(out var last)
                && TryChineseUnit(out var unit)
                && (!hasUnit || periodicity == unit)
                && TryRun(unit, year, first, last, out period);
        }

        return hasUnit && periodicity == Periodicity.Month && TryNumber(out var day)
            ? (TrySkip("日") || TrySkip("号")) && TryDay(year, first, day, out period)
            : hasUnit && TryNumbered(periodicity, year, first, out period);
    }

    private bool TryChineseUnit(out Periodicity periodicity)
    {
        periodicity =
            TrySkip("季度") || TrySkip("季") ? Periodicity.Quarter
            : TrySkip("月份") || TrySkip("月") ? Periodicity.Month
            : TrySkip("周") ? Periodicity.Week
            : Periodicity.Irregular;
        return periodicity != Periodicity.Irregular;
    }

    /// <summary>September 2024, 30 September 2024, Sept. 30, 2024, January to September 2024, the first half of 2024.</summary>
    private bool TryEnglish(out ReportingPeriod period)
    {
        period = default;
        _ = TrySkip("THE");
        if (TryWord(Ordinals, out var ordinal))
        {
            return TryEnglishPlace(ordinal, out period);
        }

        var hasDay = TryAsciiNumber(out var day);
        _ = hasDay && TrySkip("-");
        if (!TryMonthNames(out var first, out var last))
        {
            return false;
        }

        hasDay = hasDay || TryDayBeforeYear(out day);
        _ = TrySkipAny(",-") || TrySkip("OF");
        return TryAsciiNumber(4, out var year)
            && (
                hasDay
                    ? first == last && TryDay(year, first, day, out period)
                    : TryRun(Periodicity.Month, year, first, last, out period)
            );
    }

    /// <summary>The day in "September 30, 2024", where a comma or blank divides it from the year.</summary>
    private bool TryDayBeforeYear(out int day)
    {
        var before = rest;
        if (TryAsciiNumber(out day) && day <= 31 && TrySkipAny(",-"))
        {
            return true;
        }

        rest = before;
        return false;
    }

    /// <summary>Behind "first": quarter of 2024, three quarters of 2024.</summary>
    private bool TryEnglishPlace(int ordinal, out ReportingPeriod period)
    {
        period = default;
        var isRun = TryWord(Numbers, out var count);
        var periodicity =
            TrySkip("HALF") ? Periodicity.HalfYear
            : TrySkip("QUARTER") ? Periodicity.Quarter
            : TrySkip("MONTH") ? Periodicity.Month
            : Periodicity.Irregular;
        var isPlural = TrySkip("S");
        _ = TrySkip("OF") || TrySkipAny(",-");
        return periodicity != Periodicity.Irregular
            && isPlural == (isRun && count > 1)
            && TryAsciiNumber(4, out var year)
            && (
                isRun
                    ? ordinal == 1 && TryRun(periodicity, year, 1, count, out period)
                    : TryNumbered(periodicity, year, ordinal, out period)
            );
    }

    /// <summary>A month or two with a dash or "to" between them; of one, it is first and last.</summary>
    private bool TryMonthNames(out int first, out int last)
    {
        last = 0;
        if (!TryMonthName(out first))
        {
            return false;
        }

        var before = rest;
        if ((TrySkip("-") || TrySkip("TO")) && TryMonthName(out last))
        {
            return true;
        }

        rest = before;
        last = first;
        return true;
    }

    /// <summary>September, Sept., Sep.</summary>
    private bool TryMonthName(out int month)
    {
        if (TryWord(MonthNames, out month))
        {
            return true;
        }

        for (var i = 0; i < MonthNames.Length; i++)
        {
            if (rest.StartsWith(MonthNames[i].AsSpan(0, AbbreviatedLength), StringComparison.Ordinal))
            {
                month = i + 1;
                rest = rest[AbbreviatedLength..];
                _ = month == 9 && TrySkip("T");
                _ = TrySkip(".");
                return true;
            }
        }

        return false;
    }

    /// <summary>One of the words, by its place from 1.</summary>
    private bool TryWord(ReadOnlySpan<string> words, out int place)
    {
        for (place = 1; place <= words.Length; place++)
        {
            if (TrySkip(words[place - 1]))
            {
                return true;
            }
        }

        place = 0;
        return false;
    }
}
