namespace Indicators.Text;

internal readonly ref partial struct PeriodReader
{
    private bool ReadMonth(int? year, int month, int i, out int next, out ReportingPeriod? period) =>
        ReadDay(
            year is { } known && IsYear(known) ? ReportingPeriod.Month(known, month) : null,
            i,
            out next,
            out period
        );

    /// <summary>Behind a month: 15日.</summary>
    private bool ReadDay(ReportingPeriod? month, int i, out int next, out ReportingPeriod? period)
    {
        (period, next) = (month, i);
        if (IsPlain(i, 1, 31) && Is(i + 1, TermKind.DayWord))
        {
            (period, next) = (month is { } known ? DayOf(known, WholeAt(i)) : null, i + 2);
        }

        return true;
    }

    private static ReportingPeriod? DayOf(ReportingPeriod month, int day) =>
        TryDay(month.Start.Year, month.Start.Month, day, out var period) ? period : null;

    /// <summary>"20 January", "20 January 2025", "20 of January".</summary>
    private bool TryDayFirst(int i, int? year, ref int next, ref ReportingPeriod? period)
    {
        if (DayAt(i) is not { } first || Is(i - 1, TermKind.HedgeBefore))
        {
            return false;
        }

        var isRun = !IsAmong(i, i + 1) && IsJointOrAnd(i + 1) && DayAt(i + 2) is not null;
        var at = isRun ? i + 3 : i + 1;
        at = IsOf(at) ? at + 1 : at;
        if (!IsMonth(at))
        {
            return false;
        }

        next = at + 1;
        var known = ReadYearBehind(ref next) ?? year ?? ReferenceYear;
        period = DaysIn(known, MonthAt(at), first, isRun ? DayAt(i + 2)!.Value : first);
        return true;
    }

    /// <summary>"January 20", "Jan 21, 2025", "January 20 to 25, 2025".</summary>
    private bool TryDayBehindMonth(int month, int? given, ref int next, ref ReportingPeriod? period)
    {
        if (DayAt(next) is not { } first || (IsUnitAt(next + 1) && !Is(next + 1, TermKind.To)))
        {
            return false;
        }

        var last = first;
        next++;
        if (IsJoint(next) && DayAt(next + 1) is { } end && !IsMonth(next + 2))
        {
            last = end;
            next += 2;
        }

        period = DaysIn(ReadYearBehind(ref next) ?? given ?? ReferenceYear, month, first, last);
        return true;
    }

    /// <summary>20, 20th.</summary>
    private int? DayAt(int i)
    {
        if (IsPlain(i, 1, 31))
        {
            return NumberOf(i).Digits > 0 ? WholeAt(i) : null;
        }

        var code = IsKind(i, TokenKind.Code) ? text[tokens[i].Start..tokens[i].End] : "";
        return
            code.Length is 3 or 4 && code[^2..] is "st" or "nd" or "rd" or "th" && Parsed(code[..^2]) is >= 1 and <= 31
            ? Parsed(code[..^2])
            : null;
    }

    private static ReportingPeriod? DaysIn(int? year, int month, int first, int last) =>
        DayIn(year, month, first) is { } start && DayIn(year, month, last) is { } end && end >= start
            ? ReportingPeriod.Run(start, end)
            : null;

    private int? ReadYearBehind(ref int next)
    {
        var at = IsOf(next) || IsKind(next, TokenKind.Break) ? next + 1 : next;
        if (!IsYearAt(at))
        {
            return null;
        }

        next = at + 1;
        return WholeAt(at);
    }

    private static ReportingPeriod? DayIn(int? year, int month, int day) =>
        year is { } known && TryDay(known, month, day, out var period) ? period : null;
}
