namespace Indicators;

internal ref partial struct LenientPeriodReader
{
    private const string ChineseDigits = "零一二三四五六七八九";

    /// <summary>A year of four digits: 2024, 二〇二四.</summary>
    private bool TryYear(out int year)
    {
        if (TryAsciiNumber(4, out year))
        {
            return true;
        }

        year = 0;
        if (rest.Length < 4)
        {
            return false;
        }

        foreach (var character in rest[..4])
        {
            var digit = character is '〇' or '○' ? 0 : ChineseDigits.IndexOf(character, StringComparison.Ordinal);
            if (digit < 0)
            {
                return false;
            }

            year = (10 * year) + digit;
        }

        rest = rest[4..];
        return true;
    }

    /// <summary>A number of one or two digits or in Chinese words: 9, 09, 九, 两, 十一, 二十三.</summary>
    private bool TryNumber(out int number) => TryAsciiNumber(out number) || TryChineseNumber(out number);

    private bool TryChineseNumber(out int number)
    {
        number = 0;
        var hasDigit = TryChineseDigit(out var digit);
        if (!TrySkip("十"))
        {
            number = digit;
            return hasDigit;
        }

        _ = TryChineseDigit(out var ones);
        number = (hasDigit ? 10 * digit : 10) + ones;
        return true;
    }

    private bool TryChineseDigit(out int digit)
    {
        digit =
            IsAtEnd ? -1
            : rest[0] == '两' ? 2
            : ChineseDigits.IndexOf(rest[0], StringComparison.Ordinal);
        if (digit < 1)
        {
            digit = 0;
            return false;
        }

        rest = rest[1..];
        return true;
    }

    /// <summary>A number of one digit or two.</summary>
    private bool TryAsciiNumber(out int number) => TryAsciiNumber(2, out number) || TryAsciiNumber(1, out number);

    /// <summary>A number of exactly so many digits.</summary>
    private bool TryAsciiNumber(int width, out int number)
    {
        number = 0;
        if (rest.Length < width)
        {
            return false;
        }

        foreach (var digit in rest[..width])
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            number = (10 * number) + digit - '0';
        }

        rest = rest[width..];
        return true;
    }

    private bool TrySkip(ReadOnlySpan<char> word)
    {
        var found = rest.StartsWith(word, StringComparison.Ordinal);
        rest = found ? rest[word.Length..] : rest;
        return found;
    }

    private bool TrySkipAny(ReadOnlySpan<char> characters) =>
        !IsAtEnd && characters.Contains(rest[0]) && TrySkip(rest[..1]);

    /// <summary>A period by its place in the year.</summary>
    private static bool TryNumbered(Periodicity periodicity, int year, int number, out ReportingPeriod period) =>
        ReportingPeriod.TryNamed(periodicity, year, number, default, default, out period);

    private static bool TryMonth(int year, int month, out ReportingPeriod period) =>
        TryNumbered(Periodicity.Month, year, month, out period);

    private static bool TryDay(int year, int month, int day, out ReportingPeriod period)
    {
        period = default;
        return year >= 1
            && month is >= 1 and <= 12
            && day >= 1
            && day <= PeriodCalendar.DaysInMonth(year, month)
            && ReportingPeriod.TryDay(PeriodCalendar.DayOf(year, month, day), default, out period);
    }

    private static bool TryRun(Periodicity periodicity, int year, int first, int last, out ReportingPeriod period)
    {
        period = default;
        return TryNumbered(periodicity, year, first, out var start)
            && TryNumbered(periodicity, year, last, out var end)
            && TryRun(start, end, out period);
    }

    private static bool TryRun(ReportingPeriod first, ReportingPeriod last, out ReportingPeriod period)
    {
        var isForward = first <= last;
        period = isForward ? ReportingPeriod.Run(first, last) : default;
        return isForward;
    }
}
