namespace Indicators.Text;

internal readonly ref partial struct PeriodReader
{
    private bool TryTerm(int i, TermSet terms, int? year, ref int next, ref ReportingPeriod? period)
    {
        if (terms.TryGet(TermKind.Relative, out var relative))
        {
            return TryRelative(i, relative, ref next, ref period);
        }

        if (IsMonth(i))
        {
            return ReadMonthName(i, year, out next, out period);
        }

        if (terms.TryGet(TermKind.Century, out var century))
        {
            (period, next) = (CenturyOf(century.Number), i + 1);
            return true;
        }

        if (terms.TryGet(TermKind.RelativeRun, out var run) && TryRun(i, run.Number, ref next, ref period))
        {
            return true;
        }

        if (terms.TryGet(TermKind.YearPart, out var part))
        {
            next = i + 1;
            var known = YearBehindPart(i, year, part.Last, ref next);
            period = known is { } at && IsYear(at) ? PartOf(at, part) : null;
            return true;
        }

        if (terms.TryGet(TermKind.Decade, out var decade))
        {
            return TryDecadeAlone(i, decade, ref next, ref period);
        }

        return TryQuarterNumber(i, year, ref next, ref period)
            || TryYearEnd(i, ref next, ref period)
            || TryNthAlone(i, ref next, ref period);
    }

    /// <summary>"of 2024", "of this year", "/2024", or else the year given, or that of the reference.</summary>
    private int? YearBehindPart(int i, int? year, int lastMonth, ref int next)
    {
        var isJoined = next < tokens.Length && tokens[next].Kind is TokenKind.Dash or TokenKind.Slash && IsJoined(next);
        var isDivided = IsKind(next, TokenKind.Break) && IsYearAt(next + 1);
        var at = IsOf(next) || IsText(next, "in") || isJoined || isDivided ? next + 1 : next;
        at = IsText(at, "the") || IsText(at, "year") ? at + 1 : at;
        if (IsYearAt(at))
        {
            next = at + 1;
            return WholeAt(at);
        }

        if (IsFiscal(at) || StartsWithFiscal(at))
        {
            next = at + 1;
            return null;
        }

        // Q3'24
        if (IsKind(next, TokenKind.Quote) && IsPlain(next + 1) && IsJoined(next + 1) && NumberOf(next + 1).Digits == 2)
        {
            next += 2;
            return WithCentury(WholeAt(next - 1));
        }

        if (TryTerm(at, TermKind.Relative, out var relative) && relative is { PeriodUnit: PeriodUnit.Year, Last: 1 })
        {
            next = at + 1;
            return ReferenceYear + relative.Number;
        }

        return year ?? NextYear(i, lastMonth, ref next);
    }

    private bool StartsWithFiscal(int i) =>
        IsKind(i, TokenKind.Word) && text[tokens[i].Start..].StartsWith("FY", StringComparison.Ordinal);

    /// <summary>The reference's year, or a later one that "in a year" or "will" tells of.</summary>
    private int? NextYear(int i, int lastMonth, ref int next)
    {
        if (ReferenceYear is not { } known)
        {
            return null;
        }

        if (
            IsText(next, "in")
            && (Is(next + 1, TermKind.Article) || IsPlain(next + 1, 1, LongestRun))
            && TryTerm(next + 2, TermKind.TimeUnit, out var unit)
            && unit.PeriodUnit == PeriodUnit.Year
        )
        {
            var years = IsPlain(next + 1) ? WholeAt(next + 1) : 1;
            next += 3;
            return known + years;
        }

        return lastMonth < reference!.Value.Start.Month && IsOfFuture(i) ? known + 1 : known;
    }

    /// <summary>"will" and its like a few words in front.</summary>
    private bool IsOfFuture(int i)
    {
        for (var at = i - 1; at >= 0 && at >= i - FarthestVerb && tokens[at].Kind != TokenKind.Break; at--)
        {
            if (tokens[at].Is(TermKind.Future))
            {
                return true;
            }
        }

        return false;
    }

    private const int FarthestVerb = 6;

    private static ReportingPeriod PartOf(int year, Term part) =>
        (part.Last - part.Number + 1, part.Last) switch
        {
            (3, var last) when last % 3 == 0 => ReportingPeriod.Quarter(year, last / 3),
            (4, var last) when last % 4 == 0 => ReportingPeriod.Trimester(year, last / 4),
            (6, var last and (6 or 12)) => ReportingPeriod.HalfYear(year, last / 6),
            _ => ReportingPeriod.Months(year, part.Number, part.Last),
        };

    private static ReportingPeriod? CenturyOf(int number) =>
        number is >= 2 and <= 99 ? ReportingPeriod.Years((number - 1) * 100, (number * 100) - 1) : null;

    /// <summary>"January 2025", and the dates "January 20" and "Jan 21, 2025".</summary>
    private bool ReadMonthName(int i, int? given, out int next, out ReportingPeriod? period)
    {
        period = null;
        next = i + 1;
        var month = MonthAt(i);
        var at = IsOf(next) || IsKind(next, TokenKind.Break) || IsJoinedDash(next) ? next + 1 : next;
        if (IsYearAt(at))
        {
            (period, next) = (ReportingPeriod.Month(WholeAt(at), month), at + 1);
            return true;
        }

        if (IsPlain(next) && NumberOf(next) is { Mantissa: > 31m and < 100m, Digits: 2 } old && !IsUnitAt(next + 1))
        {
            (period, next) = (ReportingPeriod.Month(WithCentury((int)old.Mantissa), month), next + 1);
            return true;
        }

        if (TryDayBehindMonth(month, given, ref next, ref period))
        {
            return true;
        }

        if (IsText(next, "after") && IsText(next + 1, "next") && reference is { } now)
        {
            var coming = month > now.Start.Month ? now.Start.Year : now.Start.Year + 1;
            return ReadMonth(coming + 1, month, next + 2, out next, out period);
        }

        var year = given ?? SideYear(i, month) ?? YearBehindPart(i, null, month, ref next);
        period = year is { } known && IsYear(known) ? ReportingPeriod.Month(known, month) : null;
        return true;
    }

    private bool IsJoinedDash(int i) => IsKind(i, TokenKind.Dash) && IsJoined(i) && IsJoined(i + 1);

    /// <summary>"last September" is that of last year, "this September" of this one, "next September" the next to come.</summary>
    private int? SideYear(int i, int month)
    {
        if (IsText(i - 1, "this"))
        {
            return ReferenceYear;
        }

        if (reference is not { } now || !TryTerm(i - 1, TermKind.RelativeRun, out var side) || side.Number == 0)
        {
            return null;
        }

        return side.Number < 0 ? now.Start.Year - 1
            : month > now.Start.Month ? now.Start.Year
            : now.Start.Year + 1;
    }

    /// <summary>What stands behind a year: a month, months, a quarter, a half, the first months.</summary>
    private bool TryBehindYear(int year, int i, out int next, out ReportingPeriod? period)
    {
        next = i;
        period = IsYear(year) ? ReportingPeriod.Year(year) : null;
        if (period is not null)
        {
            // 去年的三月
            _ =
                TryWithinYear(year, i, ref next, ref period)
                || (IsText(i, "的") && TryWithinYear(year, i + 1, ref next, ref period));
        }

        return true;
    }

    private bool TryWithinYear(int year, int i, ref int next, ref ReportingPeriod? period)
    {
        if (i >= tokens.Length)
        {
            return false;
        }

        if (IsPlain(i))
        {
            return TryMonthNumber(i, WholeAt(i), year, ref next, ref period);
        }

        if (IsMonth(i))
        {
            return ReadDay(ReportingPeriod.Month(year, MonthAt(i)), i + 1, out next, out period);
        }

        if (TryTerm(i, TermKind.YearPart, out var part))
        {
            return Read(PartOf(year, part), i + 1, out next, out period);
        }

        return TryNth(year, i, ref next, ref period)
            || TryFirstMonths(year, i, ref next, ref period)
            || TryMonthPair(i, year, ref next, ref period);
    }

    private static bool Read(ReportingPeriod? read, int at, out int next, out ReportingPeriod? period)
    {
        (period, next) = (read, at);
        return true;
    }

    /// <summary>前七个月.</summary>
    private bool TryFirstMonths(int year, int i, ref int next, ref ReportingPeriod? period)
    {
        if (!TryTerm(i, TermKind.RelativeRun, out var side) || side.Number != 0 || !IsPlain(i + 1, 1, MonthsOfYear))
        {
            return false;
        }

        if (TryTerm(i + 2, TermKind.TimeUnit, out var unit) && unit.PeriodUnit == PeriodUnit.Month)
        {
            (period, next) = (ReportingPeriod.Months(year, 1, WholeAt(i + 1)), i + 3);
        }

        return true;
    }

    /// <summary>Behind a year: 第8个月, 第36周.</summary>
    private bool TryNth(int year, int i, ref int next, ref ReportingPeriod? period)
    {
        if (!IsNth(i))
        {
            return false;
        }

        _ = TryTerm(i + 2, TermKind.TimeUnit, out var unit);
        var place = WholeAt(i + 1);
        var periodicity = unit.PeriodUnit == PeriodUnit.Week ? Periodicity.Week : Periodicity.Month;
        if (ReportingPeriod.TryNumbered(periodicity, year, place, default, default, out var nth))
        {
            (period, next) = (nth, i + 3);
        }

        return true;
    }

    private bool IsNth(int i) =>
        IsText(i, "第")
        && IsPlain(i + 1, 1, 53)
        && TryTerm(i + 2, TermKind.TimeUnit, out var unit)
        && unit.PeriodUnit is PeriodUnit.Month or PeriodUnit.Week;

    /// <summary>第36周 and "week 36 of 2024".</summary>
    private bool TryNthAlone(int i, ref int next, ref ReportingPeriod? period)
    {
        if (
            !TryTerm(i, TermKind.TimeUnit, out var unit)
            || unit.PeriodUnit != PeriodUnit.Week
            || !IsPlain(i + 1, 1, 53)
            || NumberOf(i + 1).Digits == 0
            || IsKind(i - 1, TokenKind.Number)
        )
        {
            return false;
        }

        var at = IsOf(i + 2) || IsKind(i + 2, TokenKind.Break) ? i + 3 : i + 2;
        if (!IsYearAt(at))
        {
            return false;
        }

        next = at + 1;
        period = ReportingPeriod.TryNumbered(
            Periodicity.Week,
            WholeAt(at),
            WholeAt(i + 1),
            default,
            default,
            out var week
        )
            ? week
            : null;
        return period is not null;
    }
}
