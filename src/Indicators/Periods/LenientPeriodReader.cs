using System.Runtime.InteropServices;

namespace Indicators;

/// <summary>Reads a period as tables and the press write it, of a text in one alphabet (<see cref="LenientText"/>); nothing of it throws or allocates.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct LenientPeriodReader
{
    private readonly ReadOnlySpan<char> whole;

    private ReadOnlySpan<char> rest;

    internal LenientPeriodReader(ReadOnlySpan<char> folded) => whole = rest = folded;

    private readonly bool IsAtEnd => rest.IsEmpty;

    /// <summary>The whole text as a period.</summary>
    internal bool TryPeriod(out ReportingPeriod period)
    {
        var read =
            (TryDigitsAlone(out period) && IsAtEnd)
            || (Again() && TryYearFirst(out period) && IsAtEnd)
            || (Again() && TryPlaceFirst(out period) && IsAtEnd)
            || (Again() && TryEnglish(out period) && IsAtEnd);
        period = read ? period : default;
        return read;
    }

    private bool Again()
    {
        rest = whole;
        return true;
    }

    /// <summary>202409, 20240930.</summary>
    private bool TryDigitsAlone(out ReportingPeriod period)
    {
        period = default;
        return whole.Length is 6 or 8
            && TryAsciiNumber(4, out var year)
            && TryAsciiNumber(2, out var month)
            && (
                IsAtEnd
                    ? TryMonth(year, month, out period)
                    : TryAsciiNumber(2, out var day) && TryDay(year, month, day, out period)
            );
    }

    /// <summary>2024Q3, 2010M3, 2024/9/30, 2021-2025, 2024年9月, 2024年第三季度, 2024 Sep.</summary>
    private bool TryYearFirst(out ReportingPeriod period)
    {
        period = default;
        if (!TryYear(out var year))
        {
            return false;
        }

        var isNamed = TrySkip("年度") || TrySkip("年");
        if (IsAtEnd || TrySkip("全年"))
        {
            return ReportingPeriod.TryNumbered(Periodicity.Year, year, 1, default, default, out period);
        }

        var isDivided = TrySkipAny("-/._");
        return TryYears(year, out period)
            || TryLetterPlace(year, out period)
            || (isDivided && !isNamed && TryMonthAndDay(year, out period))
            || TryChinesePlace(year, out period)
            || (TryMonthNames(out var first, out var last) && TryRun(Periodicity.Month, year, first, last, out period));
    }

    /// <summary>Q3 2024, Q3/2024, 3Q2024, M09-2024.</summary>
    private bool TryPlaceFirst(out ReportingPeriod period)
    {
        period = default;
        return (TryPlace(out var periodicity, out var number) || TryPlaceReversed(out periodicity, out number))
            && (TrySkipAny("-/._,") || !IsAtEnd)
            && TryAsciiNumber(4, out var year)
            && TryNumbered(periodicity, year, number, out period);
    }

    /// <summary>The last year of a run of years.</summary>
    private bool TryYears(int year, out ReportingPeriod period)
    {
        period = default;
        var before = rest;
        if (TryYear(out var last) && (TrySkip("年") || IsAtEnd) && IsAtEnd && last > year)
        {
            return ReportingPeriod.TryNumbered(Periodicity.Year, year, 1, default, default, out var first)
                && ReportingPeriod.TryNumbered(Periodicity.Year, last, 1, default, default, out var end)
                && TryRun(first, end, out period);
        }

        rest = before;
        return false;
    }

    private bool TryLetterPlace(int year, out ReportingPeriod period)
    {
        period = default;
        var before = rest;
        if (TrySkip("A") && IsAtEnd)
        {
            return ReportingPeriod.TryNumbered(Periodicity.Year, year, 1, default, default, out period);
        }

        rest = before;
        if (TryPlace(out var periodicity, out var number) && IsAtEnd)
        {
            return TryNumbered(periodicity, year, number, out period);
        }

        rest = before;
        return false;
    }

    /// <summary>9, 09, 9-30, 9/30, 9.30 and nothing behind.</summary>
    private bool TryMonthAndDay(int year, out ReportingPeriod period)
    {
        period = default;
        var before = rest;
        if (TryAsciiNumber(out var month))
        {
            if (IsAtEnd)
            {
                return TryMonth(year, month, out period);
            }

            if (TrySkipAny("-/.") && TryAsciiNumber(out var day) && IsAtEnd)
            {
                return TryDay(year, month, day, out period);
            }
        }

        rest = before;
        return false;
    }

    /// <summary>A letter and a number: Q3, M09, W5.</summary>
    private bool TryPlace(out Periodicity periodicity, out int number)
    {
        var before = rest;
        number = 0;
        if (TryLetter(out periodicity) && TryNumberOfWidth(periodicity, out number))
        {
            return true;
        }

        rest = before;
        return false;
    }

    /// <summary>A number and a letter: 3Q, 1H.</summary>
    private bool TryPlaceReversed(out Periodicity periodicity, out int number)
    {
        periodicity = default;
        return TryAsciiNumber(1, out number) && TryLetter(out periodicity);
    }

    private bool TryLetter(out Periodicity periodicity)
    {
        periodicity = (IsAtEnd ? '?' : rest[0]) switch
        {
            'A' => Periodicity.Year,
            'S' or 'H' => Periodicity.HalfYear,
            'T' => Periodicity.Trimester,
            'Q' => Periodicity.Quarter,
            'M' => Periodicity.Month,
            'W' => Periodicity.Week,
            'D' => Periodicity.Day,
            _ => Periodicity.Irregular,
        };
        return periodicity != Periodicity.Irregular && TrySkip(rest[..1]);
    }

    /// <summary>One digit for halves, thirds and quarters, up to two for months and weeks, three for days.</summary>
    private bool TryNumberOfWidth(Periodicity periodicity, out int number)
    {
        var width = periodicity switch
        {
            Periodicity.Day => 3,
            Periodicity.Month or Periodicity.Week => 2,
            _ => 1,
        };
        var digits = 0;
        while (digits < width && digits < rest.Length && char.IsAsciiDigit(rest[digits]))
        {
            digits++;
        }

        number = 0;
        return digits > 0 && TryAsciiNumber(digits, out number);
    }
}
