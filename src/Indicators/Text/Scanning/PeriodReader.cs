using System.Globalization;
using NodaTime;

namespace Indicators.Text;

/// <summary>Reads reporting periods from the pieces of a sentence, and passes over dates.</summary>
internal readonly ref struct PeriodReader
{
    private const int FirstBareYear = 1900;
    private const int LastBareYear = 2100;

    private static readonly ulong NotYear = TermSet.Mask(
        TermKind.Percent,
        TermKind.Point,
        TermKind.BasisPoint,
        TermKind.Tenth,
        TermKind.Fold,
        TermKind.Currency,
        TermKind.CurrencyUnsure,
        TermKind.Measure,
        TermKind.Scale,
        TermKind.HedgeBehind,
        TermKind.PartOf
    );

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly ReadOnlySpan<NumberReading> numbers;
    private readonly ReportingPeriod? reference;

    internal PeriodReader(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<NumberReading> numbers,
        ReportingPeriod? reference
    )
    {
        this.text = text;
        this.tokens = tokens;
        this.numbers = numbers;
        this.reference = reference;
    }

    private int? ReferenceYear => reference?.Start.Year;

    /// <summary>Reads the period at a place.</summary>
    /// <param name="i">The first token.</param>
    /// <param name="next">The token behind the last.</param>
    /// <param name="period">The period; null for a date, and for one whose year is not known.</param>
    /// <returns>Whether a period or a date stands there.</returns>
    internal bool TryRead(int i, out int next, out ReportingPeriod? period)
    {
        if (!TryOne(i, null, out next, out period))
        {
            return false;
        }

        if (period is { } first && TryRunFrom(first, next, out var behind, out var run))
        {
            (period, next) = (run, behind);
        }

        if (next < tokens.Length && tokens[next].Is(TermKind.Era))
        {
            next++;
        }

        return true;
    }

    private bool TryOne(int i, int? year, out int next, out ReportingPeriod? period)
    {
        next = i;
        period = null;
        var token = tokens[i];
        return token.Kind == TokenKind.Number ? TryNumber(i, year, ref next, ref period)
            : token.Kind == TokenKind.Term ? TryTerm(i, token.Terms!, ref next, ref period)
            : token.Kind == TokenKind.Code && TryCode(i, ref next, ref period);
    }

    /// <summary>1980s, 2015/3.</summary>
    private bool TryCode(int i, ref int next, ref ReportingPeriod? period)
    {
        var code = text[tokens[i].Start..tokens[i].End];
        if (
            code.Length < 5
            || !int.TryParse(code[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < FirstBareYear or > LastBareYear
        )
        {
            return false;
        }

        if (code[4..] is "s" && year % 10 == 0)
        {
            period = ReportingPeriod.Years(year, year + 9);
        }
        else if (
            code[4] == '/'
            && int.TryParse(code[5..], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            && month is >= 1 and <= 12
        )
        {
            period = ReportingPeriod.Month(year, month);
        }

        next = i + 1;
        return period is not null;
    }

    /// <summary>"nineteen eighties".</summary>
    private bool TryDecade(int i, int century, ref int next, ref ReportingPeriod? period)
    {
        var at = IsKind(i + 1, TokenKind.Dash) ? i + 2 : i + 1;
        if (
            century is < 10 or > 20
            || at >= tokens.Length
            || tokens[at].Terms is not { } terms
            || !terms.TryGet(TermKind.Decade, out var decade)
        )
        {
            return false;
        }

        var first = (century * 100) + decade.Number;
        (period, next) = (ReportingPeriod.Years(first, first + 9), at + 1);
        return true;
    }

    /// <summary>"11 / 2016", "11 - 2016".</summary>
    private bool TryMonthFirst(int i, int month, ref int next, ref ReportingPeriod? period)
    {
        if (
            month is < 1 or > 12
            || NumberOf(i).Digits == 0
            || tokens.Length <= i + 2
            || tokens[i + 1].Kind is not (TokenKind.Slash or TokenKind.Dash)
            || !IsYearAt(i + 2)
        )
        {
            return false;
        }

        (period, next) = (ReportingPeriod.Month((int)NumberOf(i + 2).Mantissa, month), i + 3);
        return true;
    }

    private bool TryNumber(int i, int? year, ref int next, ref ReportingPeriod? period)
    {
        if (!IsPlain(i))
        {
            return false;
        }

        var number = (int)NumberOf(i).Mantissa;
        if (Is(i + 1, TermKind.YearWord) && IsYearNumber(i, number, out var named))
        {
            return TryBehindYear(named, i + 2, out next, out period);
        }

        if (number is >= 1 and <= 12 && Is(i + 1, TermKind.MonthWord) && !tokens[i + 1].Is(TermKind.YearWord))
        {
            return ReadMonth(year ?? ReferenceYear, number, i + 2, out next, out period);
        }

        if (number is >= 1 and <= 12 && TryMonths(year ?? ReferenceYear, i, out next, out period))
        {
            return true;
        }

        if (number is >= 1 and <= 31 && NumberOf(i).Digits > 0 && IsMonth(i + 1) && !Is(i - 1, TermKind.HedgeBefore))
        {
            next = i + 2 + (IsYearAt(i + 2) ? 1 : 0);
            return true;
        }

        return TryMonthFirst(i, number, ref next, ref period)
            || TryDecade(i, number, ref next, ref period)
            || TryBareYear(i, number, ref next, ref period);
    }

    /// <summary>2016, and behind it a month or quarter; 2014-10; not in front of a unit or behind a hedge.</summary>
    private bool TryBareYear(int i, int number, ref int next, ref ReportingPeriod? period)
    {
        if (!IsYearAt(i))
        {
            return false;
        }

        var behind = i + 1;
        if (IsKind(behind, TokenKind.Break) && IsMonth(behind + 1))
        {
            behind++;
        }

        if (IsMonth(behind))
        {
            (period, next) = (ReportingPeriod.Month(number, MonthAt(behind)), behind + 1);
            return true;
        }

        if (behind < tokens.Length && tokens[behind].Terms is { } terms && TryPart(number, terms, out var part))
        {
            (period, next) = (part, behind + 1);
            return true;
        }

        if (IsTwoDigitMonth(i, out var month))
        {
            (period, next) = (ReportingPeriod.Month(number, month), i + 3);
            return true;
        }

        (period, next) = (ReportingPeriod.Year(number), i + 1);
        return true;
    }

    private bool IsTwoDigitMonth(int i, out int month)
    {
        month = 0;
        if (
            i + 1 >= tokens.Length
            || tokens[i + 1].Kind is not (TokenKind.Dash or TokenKind.Slash)
            || !IsPlain(i + 2)
            || NumberOf(i + 2).Digits is 0 or > 2
            || Is(i + 3, TermKind.YearWord)
            || Is(i + 3, TermKind.MonthWord)
        )
        {
            return false;
        }

        month = (int)NumberOf(i + 2).Mantissa;
        return month is >= 1 and <= 12;
    }

    private bool IsYearAt(int i)
    {
        if (!IsPlain(i))
        {
            return false;
        }

        var number = NumberOf(i);
        return number.Mantissa is >= FirstBareYear and <= LastBareYear
            && (
                number.Digits == 4
                || (
                    number.Digits == 0 && !number.Has(NumberTraits.Scaled)
                    || number.Has(NumberTraits.Spelled) && number.Mantissa % 100m != 0m
                )
            )
            && (i + 1 >= tokens.Length || !tokens[i + 1].IsAny(NotYear) || tokens[i + 1].Is(TermKind.To))
            && !IsBehindOther(i - 1);
    }

    /// <summary>A hedge, a currency or a code word in front makes the number something else than a year.</summary>
    private bool IsBehindOther(int i) =>
        i >= 0
        && (
            (tokens[i].Is(TermKind.HedgeBefore) && !tokens[i].Is(TermKind.Stop) && !tokens[i].Is(TermKind.To))
            || tokens[i].IsAny(TermSet.Mask(TermKind.Currency, TermKind.CurrencyUnsure, TermKind.Negative))
            || (
                tokens[i].Is(TermKind.Code)
                && Characters.IsLetter(text[tokens[i].Start])
                && tokens[i].End - tokens[i].Start < 4
            )
        );

    private bool TryTerm(int i, TermSet terms, ref int next, ref ReportingPeriod? period)
    {
        if (terms.TryGet(TermKind.RelativeYear, out var relative))
        {
            return ReferenceYear is { } now
                ? TryBehindYear(Math.Clamp(now + relative.Number, 1, 9999), i + 1, out next, out period)
                : ReadUnknown(i + 1, out next);
        }

        if (IsMonth(i))
        {
            return ReadMonthName(i, out next, out period);
        }

        if (terms.TryGet(TermKind.RelativeMonth, out var month))
        {
            period = reference is { } at ? MonthOf(at.Start.PlusMonths(month.Number)) : null;
            next = i + 1;
            return true;
        }

        if (terms.TryGet(TermKind.RelativeQuarter, out var quarter))
        {
            period = reference is { } at ? QuarterOf(at.Start.PlusMonths(3 * quarter.Number)) : null;
            next = i + 1;
            return true;
        }

        return terms.HasAny(
                TermSet.Mask(
                    TermKind.QuarterName,
                    TermKind.HalfName,
                    TermKind.FirstQuarters,
                    TermKind.FirstHalfQuarters
                )
            ) && ReadPartName(i, terms, out next, out period);
    }

    /// <summary>"last year" without a known year: what belongs to it is passed over.</summary>
    private bool ReadUnknown(int i, out int next)
    {
        _ = TryBehindYear(2000, i, out next, out _);
        return true;
    }

    /// <summary>"Q3 2024", "third quarter of this year", 三季度.</summary>
    private bool ReadPartName(int i, TermSet terms, out int next, out ReportingPeriod? period)
    {
        next = i + 1;
        var at = IsOf(next) || IsText(next, "in") ? next + 1 : next;
        at = IsText(at, "the") ? at + 1 : at;
        var year = ReferenceYear;
        if (IsYearAt(at))
        {
            (year, next) = ((int)NumberOf(at).Mantissa, at + 1);
        }
        else if (
            at < tokens.Length
            && tokens[at].Terms is { } behind
            && behind.TryGet(TermKind.RelativeYear, out var relative)
        )
        {
            (year, next) = (ReferenceYear + relative.Number, at + 1);
        }

        period = year is { } known and >= 1 and <= 9999 && TryPart(known, terms, out var part) ? part : null;
        return true;
    }

    private static bool TryPart(int year, TermSet terms, out ReportingPeriod period)
    {
        period = default;
        if (terms.TryGet(TermKind.QuarterName, out var quarter))
        {
            period = ReportingPeriod.Quarter(year, quarter.Number);
            return true;
        }

        if (terms.TryGet(TermKind.HalfName, out var half))
        {
            period = ReportingPeriod.HalfYear(year, half.Number);
            return true;
        }

        var last =
            terms.Has(TermKind.FirstQuarters) ? 9
            : terms.Has(TermKind.FirstHalfQuarters) ? 6
            : 0;
        if (last > 0)
        {
            period = ReportingPeriod.Months(year, 1, last);
        }

        return last > 0;
    }

    /// <summary>"January 2025", and the dates "January 20" and "Jan 21, 2025".</summary>
    private bool ReadMonthName(int i, out int next, out ReportingPeriod? period)
    {
        period = null;
        next = i + 1;
        var month = MonthAt(i);
        var at = IsOf(next) || IsKind(next, TokenKind.Break) ? next + 1 : next;
        if (IsYearAt(at))
        {
            (period, next) = (ReportingPeriod.Month((int)NumberOf(at).Mantissa, month), at + 1);
            return true;
        }

        if (IsPlain(next) && NumberOf(next) is { Mantissa: > 31m and < 100m, Digits: 2 } old && !IsUnitAt(next + 1))
        {
            (period, next) = (ReportingPeriod.Month(1900 + (int)old.Mantissa, month), next + 1);
            return true;
        }

        if (IsPlain(next) && NumberOf(next) is { Mantissa: >= 1m and <= 31m, Digits: > 0 })
        {
            next++;
            if (
                (IsText(next, "to") || IsKind(next, TokenKind.Dash))
                && IsPlain(next + 1)
                && NumberOf(next + 1).Mantissa <= 31m
            )
            {
                next += 2;
            }

            var year = IsKind(next, TokenKind.Break) ? next + 1 : next;
            next = IsYearAt(year) ? year + 1 : next;
            return true;
        }

        period = ReferenceYear is { } known ? ReportingPeriod.Month(known, month) : null;
        return true;
    }

    /// <summary>What stands behind a year: a month, months, a quarter, a half, the first months.</summary>
    private bool TryBehindYear(int year, int i, out int next, out ReportingPeriod? period)
    {
        next = i;
        period = ReportingPeriod.Year(year);
        if (i >= tokens.Length)
        {
            return true;
        }

        if (IsPlain(i) && NumberOf(i).Mantissa is >= 1m and <= 12m)
        {
            var number = (int)NumberOf(i).Mantissa;
            return Is(i + 1, TermKind.MonthWord)
                ? ReadMonth(year, number, i + 2, out next, out period)
                : TryMonths(year, i, out next, out period) || ReadYear(year, i, out next, out period);
        }

        if (IsMonth(i))
        {
            return ReadDay(ReportingPeriod.Month(year, MonthAt(i)), i + 1, out next, out period);
        }

        if (tokens[i].Terms is { } terms && TryPart(year, terms, out var part))
        {
            (period, next) = (part, i + 1);
            return true;
        }

        return TryFirstMonths(year, i, ref next, ref period) || true;
    }

    private static bool ReadYear(int year, int i, out int next, out ReportingPeriod? period)
    {
        (period, next) = (ReportingPeriod.Year(year), i);
        return true;
    }

    /// <summary>前七个月.</summary>
    private bool TryFirstMonths(int year, int i, ref int next, ref ReportingPeriod? period)
    {
        if (!IsText(i, "前") || !IsPlain(i + 1) || NumberOf(i + 1).Mantissa is < 1m or > 12m)
        {
            return false;
        }

        if (
            i + 2 < tokens.Length
            && tokens[i + 2].Terms is { } terms
            && terms.TryGet(TermKind.Item, out var item)
            && item.Unit?.Code == "month"
        )
        {
            (period, next) = (ReportingPeriod.Months(year, 1, (int)NumberOf(i + 1).Mantissa), i + 3);
        }

        return true;
    }

    private bool ReadMonth(int? year, int month, int i, out int next, out ReportingPeriod? period) =>
        ReadDay(year is { } known ? ReportingPeriod.Month(known, month) : null, i, out next, out period);

    /// <summary>A day behind the month makes a date, which is no period here.</summary>
    private bool ReadDay(ReportingPeriod? month, int i, out int next, out ReportingPeriod? period)
    {
        (period, next) = (month, i);
        if (IsPlain(i) && NumberOf(i).Mantissa is >= 1m and <= 31m && Is(i + 1, TermKind.DayWord))
        {
            (period, next) = (null, i + 2);
        }

        return true;
    }

    /// <summary>1-9月: two numbers in front of one 月.</summary>
    private bool TryMonths(int? year, int i, out int next, out ReportingPeriod? period)
    {
        (period, next) = (null, i);
        var second = i + 2;
        if (!IsJoint(i + 1) || !IsPlain(second) || !Is(second + 1, TermKind.MonthWord))
        {
            return false;
        }

        var (first, last) = ((int)NumberOf(i).Mantissa, (int)NumberOf(second).Mantissa);
        if (last <= first || last > 12)
        {
            return false;
        }

        period = year is { } known ? ReportingPeriod.Months(known, first, last) : null;
        next = second + 2;
        return true;
    }

    /// <summary>From one period to a later one of the same length: 2014-2018, 2017年8月至11月.</summary>
    private bool TryRunFrom(ReportingPeriod first, int i, out int next, out ReportingPeriod run)
    {
        run = first;
        next = i;
        if (!IsJoint(i) && !IsText(i, "and") && !IsText(i, "与") || i + 1 >= tokens.Length)
        {
            return false;
        }

        if (
            !TryOne(i + 1, first.Start.Year, out next, out var second)
            && !TryShortYear(first, i + 1, out next, out second)
        )
        {
            return false;
        }

        if (second is not { } last || last.Periodicity != first.Periodicity || last <= first)
        {
            return false;
        }

        run = ReportingPeriod.Run(first, last);
        return true;
    }

    /// <summary>1960-80: the century is written once.</summary>
    private bool TryShortYear(ReportingPeriod first, int i, out int next, out ReportingPeriod? period)
    {
        (period, next) = (null, i);
        if (first.Periodicity != Periodicity.Year || !IsPlain(i) || NumberOf(i).Mantissa is < 10m or >= 100m)
        {
            return false;
        }

        if (NumberOf(i).Digits > 0 && tokens[i].HasGap)
        {
            return false;
        }

        period = ReportingPeriod.Year((first.Start.Year / 100 * 100) + (int)NumberOf(i).Mantissa);
        next = i + 1;
        return true;
    }

    private bool IsJoint(int i) =>
        IsKind(i, TokenKind.Dash) || (Is(i, TermKind.To) && tokens[i].End - tokens[i].Start <= 5);

    /// <summary>Four digits, or two with a month, quarter or zero: 98年4月, 07年; 10年 is a length of time.</summary>
    private bool IsYearNumber(int i, int number, out int year)
    {
        year = number;
        var reading = NumberOf(i);
        var isHan = reading.Has(NumberTraits.Han) && reading.Has(NumberTraits.Sequence);
        var length = isHan ? tokens[i].End - tokens[i].Start : reading.Digits;
        if (length == 4)
        {
            return number is >= 1000 and <= 2999;
        }

        year = number + (number >= 50 ? 1900 : 2000);
        return length == 2
            && number < 100
            && !Is(i - 1, TermKind.HedgeBefore)
            && (isHan || reading.Has(NumberTraits.LeadingZero) || IsPeriodBehind(i + 2));
    }

    private bool IsPeriodBehind(int i) =>
        i < tokens.Length
        && (
            (IsPlain(i) && (Is(i + 1, TermKind.MonthWord) || IsJoint(i + 1)))
            || tokens[i]
                .IsAny(
                    TermSet.Mask(
                        TermKind.QuarterName,
                        TermKind.HalfName,
                        TermKind.FirstQuarters,
                        TermKind.FirstHalfQuarters
                    )
                )
            || (IsText(i, "前") && IsPlain(i + 1))
            || (tokens[i].Kind == TokenKind.Han && !tokens[i].HasGap && text[tokens[i].Start] is '底' or '末' or '初')
        );

    private bool IsUnitAt(int i) => i < tokens.Length && tokens[i].IsAny(NotYear);

    private bool IsMonth(int i) =>
        i < tokens.Length
        && tokens[i].Kind == TokenKind.Term
        && tokens[i].Terms!.TryGet(TermKind.Month, out var month)
        && (!month.IsUpper || char.IsUpper(text[tokens[i].Start]));

    private int MonthAt(int i) => tokens[i].Terms!.TryGet(TermKind.Month, out var month) ? month.Number : 0;

    private bool IsPlain(int i) =>
        IsKind(i, TokenKind.Number)
        && !NumberOf(i)
            .Has(
                NumberTraits.Grouped
                    | NumberTraits.Fractional
                    | NumberTraits.Fraction
                    | NumberTraits.Range
                    | NumberTraits.Open
                    | NumberTraits.TooLong
                    | NumberTraits.PerPower
            )
        && NumberOf(i) is { Scale: 0, Mantissa: < 10_000m };

    private ref readonly NumberReading NumberOf(int i) => ref numbers[tokens[i].NumberIndex];

    private bool Is(int i, TermKind kind) => i >= 0 && i < tokens.Length && tokens[i].Is(kind);

    private bool IsKind(int i, TokenKind kind) => i >= 0 && i < tokens.Length && tokens[i].Kind == kind;

    private bool IsOf(int i) => IsText(i, "of");

    private bool IsText(int i, string word) =>
        i >= 0
        && i < tokens.Length
        && text[tokens[i].Start..tokens[i].End].Equals(word, StringComparison.OrdinalIgnoreCase);

    private static ReportingPeriod MonthOf(LocalDate date) => ReportingPeriod.Month(date.Year, date.Month);

    private static ReportingPeriod QuarterOf(LocalDate date) =>
        ReportingPeriod.Quarter(date.Year, (date.Month + 2) / 3);
}
