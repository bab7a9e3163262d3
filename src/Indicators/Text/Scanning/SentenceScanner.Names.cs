namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    private static readonly WordSet BeforeHour = WordSet.Of(
        "上午",
        "下午",
        "早上",
        "晚上",
        "凌晨",
        "中午",
        "今早",
        "午",
        "晨",
        "晚"
    );
    private static readonly WordSet BehindHour = WordSet.Of("半", "整", "钟", "许");
    private static readonly WordSet BeforeDays = WordSet.Of("续", "每", "各", "期", "共", "达", "了", "前", "后");
    private static readonly WordSet BehindDays = WordSet.Of("内", "间", "游", "以内", "之内", "左右", "以上", "后");

    /// <summary>8点30分, 上午9点, 7点半: the hour and the minutes.</summary>
    private readonly bool IsClock(int i) =>
        (IsHour(i) && (IsOneOf(BeforeHour, i - 1) || IsBegunBy(BehindHour, i + 2) || IsMinute(i + 2)))
        || (IsMinute(i) && IsKind(i - 2, TokenKind.Number) && IsHour(i - 2));

    private readonly bool IsHour(int i) =>
        (IsText(i + 1, "点") || IsText(i + 1, "时"))
        && IsJoined(i + 1)
        && NumberOf(i) is { Scale: 0, Mantissa: >= 0m and <= 24m };

    private readonly bool IsMinute(int i) => IsKind(i, TokenKind.Number) && IsText(i + 1, "分") && IsJoined(i + 1);

    /// <summary>记者25日获悉, 3日至5日: the day of a month that is known; 连续5日 and 5日内 are lengths of time.</summary>
    private readonly bool IsDayAlone(int i) =>
        (IsText(i + 1, "日") || IsText(i + 1, "号"))
        && IsJoined(i + 1)
        && NumberOf(i) is { Scale: 0, Mantissa: >= 1m and <= 31m, Digits: 1 or 2 }
        && !IsHedged(i)
        && !IsOneOf(BeforeDays, i - 1)
        && !IsBegunBy(BehindDays, i + 2);

    /// <summary>百亿级企业, "of the size of ten billion".</summary>
    private readonly bool IsLevelOfSize(int i) =>
        NumberOf(i).Has(NumberTraits.Scaled) && IsText(i + 1, "级") && IsJoined(i + 1);

    /// <summary>渝A·12345, the number plate of a car.</summary>
    private readonly bool IsPlate(int i) =>
        IsText(i - 1, "·")
        && i > 1
        && IsJoined(i)
        && IsJoined(i - 1)
        && char.IsAsciiLetter(text[tokens[i - 1].Start - 1]);

    /// <summary>"Level 3 vehicles", "Tier-1 suppliers", 前10名: a rank, though a noun or measure word that may be counted follows.</summary>
    private readonly bool IsRank(int i)
    {
        if (i + 1 < tokens.Length && tokens[i + 1].IsAny(Units & ~TermSet.Mask(TermKind.Item)))
        {
            return false;
        }

        var before = IsKind(i - 1, TokenKind.Dash) ? i - 2 : i - 1;
        return IsText(before, "前")
            ? IsText(i + 1, "名") || IsText(i + 1, "位")
            : (before > 0 || text[tokens[before].End - 1] == '.')
                && char.IsAsciiLetterUpper(text[tokens[before].Start])
                && (tokens[before].Is(TermKind.Code) || IsKind(i - 1, TokenKind.Dash));
    }

    /// <summary>"No. 5 runs", "version 2.0", 9号楼: a word in front of or behind the digits makes a code of them; an unknown noun is then none that is counted.</summary>
    private readonly bool IsCoded(int i)
    {
        var hasUnit = i + 1 < tokens.Length && tokens[i + 1].IsAny(Units);
        var isCodeBehind =
            Is(i + 1, TermKind.CodeBehind) && !hasUnit && (IsJoined(i + 1) || char.IsAscii(text[tokens[i + 1].Start]));
        return isCodeBehind
            || (
                !NumberOf(i).Has(NumberTraits.Grouped | NumberTraits.Scaled | NumberTraits.Fraction)
                && !(NumberOf(i).Has(NumberTraits.Fractional) && IsKind(i - 1, TokenKind.Dash))
                && IsBehindCode(i)
                && (!hasUnit || IsRank(i))
            );
    }

    /// <summary>(202) 555-0100: an area code in brackets, and two groups of digits.</summary>
    private readonly bool IsInAreaCode(int i)
    {
        var open =
            IsKind(i - 1, TokenKind.Open) ? i - 1
            : IsKind(i - 1, TokenKind.Close) ? i - 3
            : i - 5;
        return IsKind(open, TokenKind.Open)
            && IsKind(open + 2, TokenKind.Close)
            && IsKind(open + 4, TokenKind.Dash)
            && HasDigits(open + 1, 3)
            && HasDigits(open + 3, 3)
            && HasDigits(open + 5, 4);
    }

    private readonly bool HasDigits(int i, int count) => IsKind(i, TokenKind.Number) && NumberOf(i).Digits == count;

    /// <summary>"Form 10-K", 歼-20: a hyphen joins digits and a letter, or a Han word in front.</summary>
    private readonly bool IsModel(int i)
    {
        var isLetterBehind =
            IsKind(i + 1, TokenKind.Dash)
            && IsJoined(i + 1)
            && IsJoined(i + 2)
            && tokens[i + 2].End - tokens[i + 2].Start == 1
            && char.IsAsciiLetterUpper(text[tokens[i + 2].Start]);
        var isHanBefore =
            IsKind(i - 1, TokenKind.Dash) && IsJoined(i) && IsJoined(i - 1) && IsKind(i - 2, TokenKind.Han);
        return isLetterBehind || (isHanBefore && NumberOf(i).Digits <= 3);
    }

    /// <summary>13800000000: eleven digits in one piece.</summary>
    private readonly bool IsMobileNumber(int i) =>
        NumberOf(i).Digits == 11 && text[tokens[i].Start] == '1' && tokens.Length > 1;
}
