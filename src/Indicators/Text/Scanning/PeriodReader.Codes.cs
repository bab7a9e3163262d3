using System.Buffers;
using NodaTime;

namespace Indicators.Text;

internal readonly ref partial struct PeriodReader
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("qQhHmMwW");

    /// <summary>1980s, 2015/3, 18q4, 2024Q3, 2024-09-30, 30/9/2024.</summary>
    private bool TryCode(int i, int? year, ref int next, ref ReportingPeriod? period)
    {
        if (TryDayFirst(i, year, ref next, ref period))
        {
            return true;
        }

        if (TryInterval(i, ref next, ref period))
        {
            return true;
        }

        next = i + 1;
        var code = text[tokens[i].Start..tokens[i].End];
        if (TryLetterCode(code, out var read) || TryLetterRun(code, out read) || TryDateCode(code, out read))
        {
            period = read;
            return true;
        }

        // 3Q 2024
        if (
            code.Length == 2
            && IsYearAt(i + 1)
            && ReportingPeriod.TryParseTable(text[tokens[i].Start..tokens[i + 1].End], out read)
        )
        {
            (period, next) = (read, i + 2);
            return true;
        }

        period = DecadesCode(i, code) ?? MonthCode(code);
        return period is not null;
    }

    /// <summary>2021-01-01/P9M, as the library prints it, and 2021-01-01/2021-09-30.</summary>
    private bool TryInterval(int i, ref int next, ref ReportingPeriod? period)
    {
        if (!IsKind(i + 1, TokenKind.Slash) || !IsJoined(i + 1) || !IsJoined(i + 2))
        {
            return false;
        }

        var last = tokens[i + 2];
        var isRead = ReportingPeriod.TryParse(text[tokens[i].Start..last.End], out var read);
        if (
            !isRead
            && TryDateCode(text[tokens[i].Start..tokens[i].End], out var start)
            && TryDateCode(text[last.Start..last.End], out var end)
        )
        {
            isRead = TryJoin(start, end, out read);
        }

        (period, next) = isRead ? (read, i + 3) : (period, next);
        return isRead;
    }

    /// <summary>1980s, 1960s-80s.</summary>
    private ReportingPeriod? DecadesCode(int i, ReadOnlySpan<char> code)
    {
        var dash = code.IndexOf('-');
        var first = DecadeCode(i, dash < 0 ? code : code[..dash]);
        if (dash < 0 || first is not { } start)
        {
            return first;
        }

        return DecadeAfter(start, code[(dash + 1)..]) is { } last && TryJoin(start, last, out var run) ? run : null;
    }

    /// <summary>1990s, or 80s of the same century.</summary>
    private ReportingPeriod? DecadeAfter(ReportingPeriod first, ReadOnlySpan<char> code) =>
        code.Length == 3 && code[^1] == 's' && Parsed(code[..^1]) is { } decade && decade % 10 == 0
            ? DecadeOfCentury(first, decade)
            : DecadeCode(0, code);

    private static ReportingPeriod DecadeOfCentury(ReportingPeriod other, int decade)
    {
        var first = (other.Start.Year / 100 * 100) + decade;
        return ReportingPeriod.Years(first, first + 9);
    }

    /// <summary>1980s; "the 80s".</summary>
    private ReportingPeriod? DecadeCode(int i, ReadOnlySpan<char> code)
    {
        if (code.Length is not (3 or 5) || code[^1] != 's' || Parsed(code[..^1]) is not { } year || year % 10 != 0)
        {
            return null;
        }

        var isWhole = code.Length == 5 && year is >= FirstBareYear and <= LastBareYear;
        var first = isWhole ? year : WithCentury(year);
        return isWhole || (code.Length == 3 && (IsText(i - 1, "the") || IsKind(i - 1, TokenKind.Quote)))
            ? ReportingPeriod.Years(first, first + 9)
            : null;
    }

    /// <summary>2015/3, 3/2015.</summary>
    private static ReportingPeriod? MonthCode(ReadOnlySpan<char> code)
    {
        var slash = code.IndexOf('/');
        if (slash < 1 || Parsed(code[..slash]) is not { } first || Parsed(code[(slash + 1)..]) is not { } last)
        {
            return null;
        }

        var (year, month) = slash == 4 ? (first, last) : (last, first);
        return year is >= FirstBareYear and <= LastBareYear && month is >= 1 and <= MonthsOfYear
            ? ReportingPeriod.Month(year, month)
            : null;
    }

    /// <summary>18q4, 2024Q3, 3Q2024, 2024H1, 2024M09, 2024W36: a quarter, half, month or week with its letter.</summary>
    private bool TryLetterCode(ReadOnlySpan<char> code, out ReportingPeriod period)
    {
        period = default;
        if (code.Length == 4 && code[2] is 'q' or 'Q' && code[3] is >= '1' and <= '4' && Parsed(code[..2]) is { } year)
        {
            period = ReportingPeriod.Quarter(WithCentury(year), code[3] - '0');
            return true;
        }

        if (
            code.Length == 4
            && code[1] is 'q' or 'Q'
            && code[0] is >= '1' and <= '4'
            && Parsed(code[2..]) is { } shortYear
        )
        {
            period = ReportingPeriod.Quarter(WithCentury(shortYear), code[0] - '0');
            return true;
        }

        var isYearFirst = code.Length > 5 && Parsed(code[..4]) is >= FirstBareYear and <= LastBareYear;
        return code.IndexOfAny(Letters) == (isYearFirst ? 4 : 1) && ReportingPeriod.TryParseTable(code, out period);
    }

    /// <summary>2024Q1-2024Q3.</summary>
    private bool TryLetterRun(ReadOnlySpan<char> code, out ReportingPeriod period)
    {
        period = default;
        var dash = code.IndexOf('-');
        return dash > 3
            && TryLetterCode(code[..dash], out var first)
            && TryLetterCode(code[(dash + 1)..], out var last)
            && TryJoin(first, last, out period);
    }

    /// <summary>2024-09-30, 2024/9/30, 2024.9.30; 30/9/2024 and 9/30/2024 where only one order makes a day of it.</summary>
    private static bool TryDateCode(ReadOnlySpan<char> code, out ReportingPeriod period)
    {
        period = default;
        var time = code.IndexOf('T');
        code = time > 0 ? code[..time] : code;
        var first = code.IndexOfAny("-/.");
        var second = code.LastIndexOfAny("-/.");
        if (
            first < 1
            || second == first
            || code[first] != code[second]
            || Parsed(code[..first]) is not { } a
            || Parsed(code[(first + 1)..second]) is not { } b
            || Parsed(code[(second + 1)..]) is not { } c
        )
        {
            return false;
        }

        if (first == 4)
        {
            return a is >= FirstBareYear and <= LastBareYear && TryDay(a, b, c, out period);
        }

        return code.Length - second == 5
            && c is >= FirstBareYear and <= LastBareYear
            && (a > MonthsOfYear || b > MonthsOfYear || a == b)
            && (a > MonthsOfYear ? TryDay(c, b, a, out period) : TryDay(c, a, b, out period));
    }

    private static bool TryDay(int year, int month, int day, out ReportingPeriod period)
    {
        period = default;
        var isDay =
            IsYear(year)
            && month is >= 1 and <= MonthsOfYear
            && day >= 1
            && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        period = isDay ? ReportingPeriod.Day(new LocalDate(year, month, day)) : default;
        return isDay;
    }

    /// <summary>2024-Q3, 2024/H1, 2024-W36: a year and a code with a sign and no blank between.</summary>
    private bool TryJoinedCode(int i, ref int next, ref ReportingPeriod? period)
    {
        if (
            NumberOf(i).Digits != 4
            || !IsYearAt(i)
            || i + 2 >= tokens.Length
            || tokens[i + 1].Kind is not (TokenKind.Dash or TokenKind.Slash)
            || tokens[i + 2].Kind is not (TokenKind.Word or TokenKind.Term)
            || tokens[i + 1].HasGap
            || tokens[i + 2].HasGap
            || !ReportingPeriod.TryParseTable(text[tokens[i].Start..tokens[i + 2].End], out var read)
        )
        {
            return false;
        }

        (period, next) = (read, i + 3);
        return true;
    }
}
