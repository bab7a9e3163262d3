namespace Indicators.Text;

internal readonly ref partial struct PeriodReader
{
    /// <summary>So far ahead of the text a year of two digits may lie: 30 is 2030 in 2025, and 40 is 1940.</summary>
    private const int YearsAhead = 10;

    private bool TryNumber(int i, int? year, ref int next, ref ReportingPeriod? period)
    {
        if (TryAway(i, ref next, ref period))
        {
            return true;
        }

        if (!IsPlain(i))
        {
            return TryUntil(i, ref next, ref period)
                || TryMonthPair(i, year ?? ReferenceYear, ref next, ref period)
                || TryDottedMonth(i, ref next, ref period);
        }

        var number = WholeAt(i);
        if (Is(i + 1, TermKind.YearWord) && IsYearNumber(i, number, out var named))
        {
            return IsFiscal(i + 2)
                ? ReadFiscal(i + 3, out next, out period)
                : TryBehindYear(named, i + 2, out next, out period);
        }

        return TryMonthNumber(i, number, year ?? ReferenceYear, ref next, ref period)
            || TryDayFirst(i, year, ref next, ref period)
            || TryDecadeNumber(i, number, ref next, ref period)
            || TryUntil(i, ref next, ref period)
            || TryMonthFirst(i, number, ref next, ref period)
            || TryDecade(i, number, ref next, ref period)
            || TryJoinedCode(i, ref next, ref period)
            || TryBareYear(i, number, ref next, ref period);
    }

    /// <summary>"Quarter 3 2024", and "Quarter 3" with a capital.</summary>
    private bool TryQuarterNumber(int i, int? year, ref int next, ref ReportingPeriod? period)
    {
        if (
            !IsText(i, "quarter")
            || !IsPlain(i + 1, 1, 4)
            || NumberOf(i + 1) is not { Digits: 1, Traits: NumberTraits.None }
            || IsUnitAt(i + 2)
            || (!char.IsUpper(text[tokens[i].Start]) && !IsYearAt(i + 2))
        )
        {
            return false;
        }

        next = i + 2;
        var known = YearBehindPart(i, year, 3 * WholeAt(i + 1), ref next);
        period = known is { } at && IsYear(at) ? ReportingPeriod.Quarter(at, WholeAt(i + 1)) : null;
        return true;
    }

    /// <summary>9月, 1-9月, 一至三季度, and behind a month the day 15日.</summary>
    private bool TryMonthNumber(int i, int number, int? year, ref int next, ref ReportingPeriod? period)
    {
        if (number is < 1 or > MonthsOfYear)
        {
            return false;
        }

        if (Is(i + 1, TermKind.MonthWord) && !tokens[i + 1].Is(TermKind.YearWord))
        {
            return ReadMonth(year, number, i + 2, out next, out period);
        }

        if (!TryMonths(year, i, out var behind, out var months))
        {
            return false;
        }

        (period, next) = (months, behind);
        return true;
    }

    /// <summary>2016, and behind it a month or quarter; 2014-10; not in front of a unit or behind a hedge.</summary>
    private bool TryBareYear(int i, int number, ref int next, ref ReportingPeriod? period)
    {
        if (!IsYearAt(i))
        {
            return false;
        }

        if (IsFiscal(i - 1) || IsFiscal(i + 1) || (IsText(i - 1, "year") && IsFiscal(i - 2)))
        {
            return ReadFiscal(i + 1, out next, out period);
        }

        // 两千零八年 is no sequence of digits.
        if (Is(i + 1, TermKind.YearWord) && NumberOf(i).Has(NumberTraits.Spelled) && IsJoined(i + 1))
        {
            return TryBehindYear(number, i + 2, out next, out period);
        }

        return TryInYear(i, number, ref next, ref period)
            || Read(ReportingPeriod.Year(number), i + 1, out next, out period);
    }

    /// <summary>Behind a year: "June", ", June", "Q3", "'s first quarter", -06.</summary>
    private bool TryInYear(int i, int number, ref int next, ref ReportingPeriod? period)
    {
        var behind = IsText(i + 2, "s") && IsKind(i + 1, TokenKind.Quote) && IsJoined(i + 1) ? i + 3 : i + 1;
        if (IsKind(behind, TokenKind.Break) && IsMonth(behind + 1))
        {
            behind++;
        }

        if (IsMonth(behind))
        {
            (period, next) = (ReportingPeriod.Month(number, MonthAt(behind)), behind + 1);
            return true;
        }

        if (TryTerm(behind, TermKind.YearPart, out var part))
        {
            (period, next) = (PartOf(number, part), behind + 1);
            return true;
        }

        // "the 1970's"
        if (behind == i + 3 && number % 10 == 0 && IsText(i - 1, "the"))
        {
            (period, next) = (ReportingPeriod.Years(number, number + 9), behind);
            return true;
        }

        if (IsTwoDigitMonth(i, out var month))
        {
            // 2024 - 09 - 30
            var isDate = IsKind(i + 3, tokens[i + 1].Kind) && IsPlain(i + 4, 1, 31) && NumberOf(i + 4).Digits == 2;
            (period, next) = isDate
                ? (DayIn(number, month, WholeAt(i + 4)), i + 5)
                : (ReportingPeriod.Month(number, month), i + 3);
            return true;
        }

        return false;
    }

    /// <summary>Nothing says when a fiscal year starts, so that it is passed over.</summary>
    private bool IsFiscal(int i) =>
        IsText(i, "fiscal") || IsText(i, "FY") || (IsKind(i, TokenKind.Han) && StartsWith(i, "财年"));

    private static bool ReadFiscal(int at, out int next, out ReportingPeriod? period)
    {
        (period, next) = (null, at);
        return true;
    }

    private bool IsTwoDigitMonth(int i, out int month)
    {
        month = 0;
        if (
            i + 1 >= tokens.Length
            || tokens[i + 1].Kind is not (TokenKind.Dash or TokenKind.Slash)
            || !IsPlain(i + 2, 1, MonthsOfYear)
            || NumberOf(i + 2).Digits is 0 or > 2
            || Is(i + 3, TermKind.YearWord)
            || Is(i + 3, TermKind.MonthWord)
        )
        {
            return false;
        }

        month = WholeAt(i + 2);
        return true;
    }

    /// <summary>"11 / 2016", "11 - 2016".</summary>
    private bool TryMonthFirst(int i, int month, ref int next, ref ReportingPeriod? period)
    {
        if (
            month is < 1 or > MonthsOfYear
            || NumberOf(i).Digits == 0
            || tokens.Length <= i + 2
            || tokens[i + 1].Kind is not (TokenKind.Slash or TokenKind.Dash)
            || !IsYearAt(i + 2)
        )
        {
            return false;
        }

        (period, next) = (ReportingPeriod.Month(WholeAt(i + 2), month), i + 3);
        return true;
    }

    /// <summary>2024.9 and 2024.09 where nothing says that it is a decimal number.</summary>
    private bool TryDottedMonth(int i, ref int next, ref ReportingPeriod? period)
    {
        var written = text[tokens[i].Start..tokens[i].End];
        if (
            written.Length is not (6 or 7)
            || written[4] != '.'
            || Parsed(written[..4]) is not (>= FirstBareYear and <= LastBareYear)
            || Parsed(written[5..]) is not (>= 1 and <= MonthsOfYear)
            || IsDecimal(i)
        )
        {
            return false;
        }

        (period, next) = (ReportingPeriod.Month(Parsed(written[..4])!.Value, Parsed(written[5..])!.Value), i + 1);
        return true;
    }

    private static readonly ulong BesideDecimal = TermSet.Mask(
        TermKind.Item,
        TermKind.IndexPoint,
        TermKind.Index,
        TermKind.GrowthVerb,
        TermKind.GrowthNoun,
        TermKind.Counts,
        TermKind.Per,
        TermKind.Share,
        TermKind.To,
        TermKind.Filler,
        TermKind.HedgeVerb
    );

    /// <summary>A unit behind the number, or a word of figures or a noun in front of it.</summary>
    private bool IsDecimal(int i) =>
        IsUnitAt(i + 1)
        || (i + 1 < tokens.Length && (tokens[i + 1].IsAny(BesideDecimal) || tokens[i + 1].Kind == TokenKind.Word))
        || IsBehindOther(i - 1)
        || Is(i - 1, TermKind.Code)
        || (i > 0 && (tokens[i - 1].IsAny(BesideDecimal) || tokens[i - 1].Kind is TokenKind.Han or TokenKind.Number));

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
                    number.Digits == 0 && !number.Has(NumberTraits.Scaled) && IsSpokenYear(i, number)
                    || number.Has(NumberTraits.Spelled) && number.Mantissa % 100m != 0m && IsSpokenYear(i, number)
                )
            )
            && (i + 1 >= tokens.Length || !tokens[i + 1].IsAny(NotYear) || tokens[i + 1].Is(TermKind.To))
            && (!IsBehindOther(i - 1) || IsText(i + 1, "levels"))
            && !IsCounted(i);
    }

    /// <summary>Chinese years are told digit by digit, 二零五零, and 两千零五十 is a number unless 年 follows or, like 2050, it stands alone.</summary>
    private bool IsSpokenYear(int i, in NumberReading number) =>
        !number.Has(NumberTraits.Han)
        || number.Has(NumberTraits.Sequence)
        || Is(i + 1, TermKind.YearWord)
        || tokens.Length == 1;

    /// <summary>2000人 and "2000 people", but "in 2024 cars became dearer".</summary>
    private bool IsCounted(int i)
    {
        // 2000米, "2000 tons"
        if (TryTerm(i + 1, TermKind.NotItem, out var measure) && measure.Number == 1)
        {
            return !IsBehindTime(i) && (IsJoined(i + 1) || !Characters.IsHan(text[tokens[i + 1].Start]));
        }

        if (!TryTerm(i + 1, TermKind.Item, out var item) || item.Unit is not ItemUnit unit || ClauseState.IsTime(unit))
        {
            return false;
        }

        var word = text[tokens[i + 1].Start..tokens[i + 1].End];
        if (Characters.IsHan(word[0]))
        {
            return word.Length == 1 || word.StartsWith(unit.MeasureWord, StringComparison.Ordinal);
        }

        var isPlural = word[^1] is 's' or 'S' || word.Equals(unit.Plural, StringComparison.OrdinalIgnoreCase);
        return isPlural && !IsBehindTime(i);
    }

    private bool IsBehindTime(int i) =>
        IsText(i - 1, "in") || IsText(i - 1, "since") || IsText(i - 1, "during") || IsText(i - 1, "by");

    private static readonly ulong NoYears = TermSet.Mask(TermKind.Currency, TermKind.CurrencyUnsure, TermKind.Negative);

    /// <summary>"5.4 percent above 2019", "below 2019 levels": what a hedge stands in front of is the level of a year.</summary>
    private bool IsLevelOf(int i) =>
        IsText(i + 1, "level")
        || IsText(i + 1, "levels")
        || (i > 1 && tokens[i - 2].IsAny(Rates) && (IsText(i - 1, "above") || IsText(i - 1, "below")));

    private static readonly ulong Rates = TermSet.Mask(TermKind.Percent, TermKind.Point, TermKind.BasisPoint);

    /// <summary>A hedge, a currency or a code word in front makes the number something else than a year.</summary>
    private bool IsBehindOther(int i) =>
        i >= 0
        && (
            (
                tokens[i].Is(TermKind.HedgeBefore)
                && !tokens[i].Is(TermKind.Stop)
                && !tokens[i].Is(TermKind.To)
                && !IsLevelOf(i + 1)
            )
            || tokens[i].IsAny(NoYears)
            || (
                tokens[i].Is(TermKind.Code)
                && Characters.IsLetter(text[tokens[i].Start])
                && tokens[i].End - tokens[i].Start < 4
            )
        );

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

        year = WithCentury(number);
        return length == 2
            && number < 100
            && !Is(i - 1, TermKind.HedgeBefore)
            && (isHan || reading.Has(NumberTraits.LeadingZero) || IsPeriodBehind(i + 2));
    }

    /// <summary>A year of two digits: the latest that lies at most ten years ahead of the text, or before 2050 where its year is not known.</summary>
    private int WithCentury(int number)
    {
        var latest = ReferenceYear is { } known ? Math.Clamp(known + YearsAhead, 100, 9980) : 2049;
        return latest - ((((latest - number) % 100) + 100) % 100);
    }

    private bool IsPeriodBehind(int i) =>
        i < tokens.Length
        && (
            (IsPlain(i) && (Is(i + 1, TermKind.MonthWord) || IsJoint(i + 1)))
            || tokens[i].Is(TermKind.YearPart)
            || (IsText(i, "前") && IsPlain(i + 1))
            || IsNth(i)
            || (IsJoined(i) && YearMonthsOf(text[tokens[i].Start..]) is not null)
        );
}
