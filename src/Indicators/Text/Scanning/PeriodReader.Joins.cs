namespace Indicators.Text;

internal readonly ref partial struct PeriodReader
{
    private bool IsJoint(int i) =>
        IsKind(i, TokenKind.Dash)
        || (Is(i, TermKind.To) && (tokens[i].End - tokens[i].Start <= 5 || IsText(i, "through")));

    private bool IsJointOrAnd(int i) => IsJoint(i) || IsText(i, "and") || IsText(i, "与") || IsText(i, "和");

    /// <summary>1-9月, 1、2月份: two numbers in front of one 月; 一至三季度: in front of one 季度.</summary>
    private bool TryMonths(int? year, int i, out int next, out ReportingPeriod? period)
    {
        (period, next) = (null, i);
        var (first, second) = (WholeAt(i), i + 2);
        if (TryTerm(second, TermKind.YearPart, out var part) && part.Last - part.Number == 2 && part.Last % 3 == 0)
        {
            var quarter = part.Last / 3;
            if (!AreJoined(first, i + 1, quarter))
            {
                return false;
            }

            next = second + 1;
            period =
                year is { } at && IsYear(at)
                    ? ReportingPeriod.Run(ReportingPeriod.Quarter(at, first), ReportingPeriod.Quarter(at, quarter))
                    : null;
            return true;
        }

        if (
            !IsPlain(second, first + 1, MonthsOfYear)
            || !AreJoined(first, i + 1, WholeAt(second))
            || !Is(second + 1, TermKind.MonthWord)
        )
        {
            return false;
        }

        period = year is { } known && IsYear(known) ? ReportingPeriod.Months(known, first, WholeAt(second)) : null;
        next = second + 2;
        return true;
    }

    /// <summary>Whether "to" or a dash stands between a lower and a higher number, or 、 between neighbours.</summary>
    private bool AreJoined(int first, int joint, int last) =>
        first < last && (IsJoint(joint) || (IsKind(joint, TokenKind.List) && last == first + 1));

    /// <summary>三四月, which is one number of two ends.</summary>
    private bool TryMonthPair(int i, int? year, ref int next, ref ReportingPeriod? period)
    {
        if (
            !NumberOf(i).Has(NumberTraits.Range)
            || NumberOf(i) is not { Scale: 0, Mantissa: >= 1m, Upper: <= MonthsOfYear }
            || !Is(i + 1, TermKind.MonthWord)
        )
        {
            return false;
        }

        next = i + 2;
        period =
            year is { } known && IsYear(known)
                ? ReportingPeriod.Months(known, WholeAt(i), (int)NumberOf(i).Upper)
                : null;
        return true;
    }

    /// <summary>From one period to a later one: 2014-2018, 2017年8月至11月, "May 2015 to 2018", "from mid-2015 to early 2017".</summary>
    private bool TryRunFrom(int i, in PeriodReading from, out PeriodReading run)
    {
        run = default;
        var at = BehindJoint(from.Next);
        if (from is not { Period: { } first, Whole: { } whole } || at == from.Next || at >= tokens.Length)
        {
            return false;
        }

        if (!TrySide(at, whole.Start.Year, out var to))
        {
            if (!TryShort(first, at, out var next, out var read))
            {
                return false;
            }

            to = new(next, tokens[next - 1].End, read, read);
        }

        if (
            to is not { Period: { } last, Whole: { } lastWhole }
            || !TryJoin(first, last, out var joined)
            || !IsRun(i, from.Next, first, last, to.Next)
        )
        {
            return false;
        }

        run = to with { Period = joined, Whole = TryJoin(whole, lastWhole, out var all) ? all : joined };
        return true;
    }

    /// <summary>"and" joins neighbours, and others behind "between" or in front of 之间.</summary>
    private bool IsRun(int i, int joint, ReportingPeriod first, ReportingPeriod last, int behind) =>
        IsJoint(joint)
        || last.Start == first.End.PlusDays(1)
        || Is(i - 1, TermKind.Between)
        || IsText(i - 2, "between")
        || Is(behind, TermKind.ToEnd);

    /// <summary>The token behind "to", "-", "and" and an article.</summary>
    private int BehindJoint(int i)
    {
        if (!IsJointOrAnd(i))
        {
            return i;
        }

        return IsText(i + 1, "the") ? i + 2 : i + 1;
    }

    /// <summary>"January to September 2024", "Q1-Q3 2024", "30 May to 2 June 2024": the year behind the second counts for both.</summary>
    private bool TryYearBehindRun(int i, in PeriodReading from, out PeriodReading run)
    {
        run = default;
        var at = BehindJoint(from.Next);
        if (at == from.Next || at >= tokens.Length || IsAmong(i, from.Next))
        {
            return false;
        }

        // Without the time of writing, only a year of its own makes a period of it.
        var alone = new PeriodReader(text, tokens, numbers, null);
        var dated = from.Period;
        if (
            (reference is null ? dated is not null : !alone.TryOne(i, null, out _, out dated) || dated is not null)
            || !alone.TryOne(at, null, out var behind, out var second)
            || second is not { } last
        )
        {
            return false;
        }

        _ = TryOne(i, last.Start.Year, out _, out var first);
        if (first is { } late && late.Start > last.Start)
        {
            _ = TryOne(i, Math.Max(1, last.Start.Year - 1), out _, out first);
        }

        var read = first is { } start && TryJoin(start, last, out var joined) ? joined : last;
        run = new(behind, tokens[behind - 1].End, read, read);
        return true;
    }

    private bool IsAmong(int i, int joint) => !IsJoint(joint) && !Is(i - 1, TermKind.Between);

    /// <summary>A run of the periods themselves where they are of one length, else of the months or days from one to the other.</summary>
    private static bool TryJoin(ReportingPeriod first, ReportingPeriod last, out ReportingPeriod run)
    {
        run = first;
        if (last.Start < first.Start || last.End <= first.End || first.Offset != last.Offset)
        {
            return false;
        }

        if (first.Periodicity == last.Periodicity)
        {
            run = ReportingPeriod.Run(first, last);
            return true;
        }

        run =
            first.Periodicity.Months() > 0 && last.Periodicity.Months() > 0
                ? ReportingPeriod.Run(MonthOf(first.Start), MonthOf(last.End))
                : ReportingPeriod.Run(ReportingPeriod.Day(first.Start), ReportingPeriod.Day(last.End));
        return true;
    }

    /// <summary>What the first end of a run lets the second leave out: 1960-80, 9月1日至15日, "sixties to eighties".</summary>
    private bool TryShort(ReportingPeriod first, int i, out int next, out ReportingPeriod? period)
    {
        if (first is { Periodicity: Periodicity.Day, Count: 1 } && IsPlain(i, 1, 31) && Is(i + 1, TermKind.DayWord))
        {
            (period, next) = (DayOf(first, WholeAt(i)), i + 2);
            return true;
        }

        // "nineteen sixties to eighties"
        if (first is { Periodicity: Periodicity.Year, Count: 10 } && TryTerm(i, TermKind.Decade, out var decade))
        {
            (period, next) = (DecadeOfCentury(first, decade.Number), i + 1);
            return true;
        }

        return TryShortYear(first, i, out next, out period);
    }

    /// <summary>1960-80: the century is written once.</summary>
    private bool TryShortYear(ReportingPeriod first, int i, out int next, out ReportingPeriod? period)
    {
        (period, next) = (null, i);
        if (first.Periodicity != Periodicity.Year || !IsPlain(i, 10, 99))
        {
            return false;
        }

        if (NumberOf(i).Digits > 0 && tokens[i].HasGap)
        {
            return false;
        }

        var year = (first.Start.Year / 100 * 100) + WholeAt(i);
        if (Is(i + 1, TermKind.YearWord))
        {
            return TryBehindYear(year, i + 2, out next, out period);
        }

        (period, next) = (ReportingPeriod.Year(year), i + 1);
        return true;
    }

    /// <summary>"two thousand until two thousand and fourteen": the word between makes years of them.</summary>
    private bool TryUntil(int i, ref int next, ref ReportingPeriod? period)
    {
        if (
            !NumberOf(i).TryValue(out var number)
            || number is < FirstBareYear or > LastBareYear
            || number % 1m != 0m
            || !(IsText(i + 1, "until") || IsText(i + 1, "till"))
            || !IsYearAt(i + 2)
            || NumberOf(i + 2).Mantissa <= number
        )
        {
            return false;
        }

        (period, next) = (ReportingPeriod.Years((int)number, WholeAt(i + 2)), i + 3);
        return true;
    }
}
