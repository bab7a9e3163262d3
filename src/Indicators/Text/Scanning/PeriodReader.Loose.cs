namespace Indicators.Text;

internal readonly ref partial struct PeriodReader
{
    /// <summary>The token behind "early", "mid-" or "the end of" and an article.</summary>
    private int BehindLoose(int i)
    {
        if (!Is(i, TermKind.LooseMonths))
        {
            return i;
        }

        var at = IsOf(i + 1) || IsText(i + 1, "in") || IsKind(i + 1, TokenKind.Dash) ? i + 2 : i + 1;
        return IsText(at, "the") || IsText(at, "this") && Is(at + 1, TermKind.Month) ? at + 1 : at;
    }

    /// <summary>The months of a year, the month of a quarter or the days of a month that such a word usually means; none of other periods.</summary>
    private static ReportingPeriod? LoosePartOf(ReportingPeriod whole, TermSet terms)
    {
        if (!terms.TryGet(TermKind.LooseMonths, out var months) || !terms.TryGet(TermKind.LooseDays, out var days))
        {
            return null;
        }

        return whole.Periodicity switch
        {
            Periodicity.Year => ReportingPeriod.Months(whole.Start.Year, months.Number, months.Last),
            Periodicity.Quarter => MonthOf(
                months.Number == 1 ? whole.Start
                : months.Last == MonthsOfYear ? whole.End
                : whole.Start.PlusMonths(1)
            ),
            Periodicity.Month => DaysOf(whole, days.Number, days.Last),
            _ => null,
        };
    }

    private static ReportingPeriod DaysOf(ReportingPeriod month, int first, int last) =>
        ReportingPeriod.Run(
            ReportingPeriod.Day(month.Start.PlusDays(first - 1)),
            ReportingPeriod.Day(last >= month.End.Day ? month.End : month.Start.PlusDays(last - 1))
        );

    /// <summary>年底, 一季度末, 3月中旬: what stands directly behind a year, quarter or month in Chinese.</summary>
    private bool TryLooseBehind(int next, ReportingPeriod? period, out PeriodReading reading)
    {
        reading = default;
        if (!IsJoined(next) || period is not { Count: 1 } whole || !Characters.IsHan(text[tokens[next - 1].End - 1]))
        {
            return false;
        }

        // 明年年初: the year is told twice.
        var isTwice = whole.Periodicity == Periodicity.Year && IsText(next, "年") && IsJoined(next + 1);
        var at = isTwice ? next + 1 : next;
        var behind = text[tokens[at].Start..];
        var (part, length) = whole.Periodicity switch
        {
            Periodicity.Year when YearMonthsOf(behind) is var (first, last, read) => (
                ReportingPeriod.Months(whole.Start.Year, first, last),
                read
            ),
            Periodicity.Quarter when behind[0] == '末' => (MonthOf(whole.End), 1),
            Periodicity.Quarter when behind[0] == '初' => (MonthOf(whole.Start), 1),
            Periodicity.Month when MonthDaysOf(behind) is var (first, last, read) => (DaysOf(whole, first, last), read),
            _ => (default, 0),
        };
        if (length == 0)
        {
            return false;
        }

        // Han characters of no meaning are one token, of which the word may be the beginning.
        reading = new(at + 1, tokens[at].Start + length, part, whole);
        return true;
    }

    private static (int First, int Last, int Length)? YearMonthsOf(ReadOnlySpan<char> behind) =>
        behind switch
        {
            ['伊', '始', ..] => (1, 1, 2),
            ['初', '步' or '级' or '中' or '创' or '次', ..] => null,
            ['初', '期', ..] => (1, 2, 2),
            ['初', ..] => (1, 2, 1),
            ['底' or '末', ..] => (11, MonthsOfYear, 1),
            _ => null,
        };

    private static (int First, int Last, int Length)? MonthDaysOf(ReadOnlySpan<char> behind) =>
        behind switch
        {
            ['上', '旬', ..] => (1, 10, 2),
            ['中', '旬', ..] => (11, 20, 2),
            ['下', '旬', ..] => (21, 31, 2),
            ['初', '步' or '级' or '中' or '创' or '次', ..] => null,
            ['初', ..] => (1, 10, 1),
            ['底' or '末', ..] => (21, 31, 1),
            _ => null,
        };

    /// <summary>年底 and 年初 alone: of the year in which the text was written.</summary>
    private bool TryYearEnd(int i, ref int next, ref ReportingPeriod? period)
    {
        if (
            tokens[i].End - tokens[i].Start != 1
            || text[tokens[i].Start] != '年'
            || !IsJoined(i + 1)
            || IsKind(i - 1, TokenKind.Number)
            || YearMonthsOf(text[tokens[i + 1].Start..]) is null
        )
        {
            return false;
        }

        (period, next) = (ReferenceYear is { } year ? ReportingPeriod.Year(year) : null, i + 1);
        return true;
    }
}
