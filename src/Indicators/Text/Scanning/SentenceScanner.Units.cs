namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    private const int MostWordsToNoun = 5;

    private readonly void ReadUnit(ref Piece piece)
    {
        piece.Kind = MentionKind.Number;
        ReadOpen(ref piece);
        ReadUnitBehind(ref piece);
        if (piece.Kind == MentionKind.Percent && expected is { Code: "share" or "growth-rate" })
        {
            (piece.Kind, piece.Unit) = (KindOf(expected), expected);
        }
    }

    private readonly void ReadUnitBehind(ref Piece piece)
    {
        if (TryExpected(ref piece) || (TryScaleLetter(ref piece) && TryExpected(ref piece)))
        {
            return;
        }

        if (piece.Prefix is { } prefix)
        {
            (piece.Kind, piece.Unit) = (MentionKind.Money, prefix);
            ReadMoneyBehindPrefix(ref piece);
            return;
        }

        if (piece.IsPercentBefore || piece.Number.Has(NumberTraits.PerPower))
        {
            SetPercent(ref piece, piece.Number.Has(NumberTraits.PerPower) ? 0 : -2, piece.Next);
            return;
        }

        if (piece.Next < tokens.Length)
        {
            ReadUnitAt(ref piece, piece.Next);
        }

        if (!piece.HasUnit || piece.Unit?.Code == "unit")
        {
            ReadRateBehind(ref piece);
        }

        if (!piece.HasUnit && tokens.Length == 2)
        {
            ReadScaleAlone(ref piece);
        }
    }

    /// <summary>"50 k", "1,674.5 G": a letter behind a space is a scale only where it is all that follows.</summary>
    private readonly void ReadScaleAlone(ref Piece piece)
    {
        var i = piece.Next;
        if (
            i < tokens.Length
            && tokens[i].Terms is { } terms
            && terms.TryGet(TermKind.ScaleShort, out var scale)
            && scale.Number % 3 == 0
            && (!scale.IsUpper || IsCapital(i))
        )
        {
            ApplyScale(ref piece, scale.Number, i + 1);
        }
    }

    /// <summary>"5 k vehicles", "USD 5 m": behind a space a letter is a scale where a unit follows it, or a currency stands in front.</summary>
    private readonly bool TryScaleLetter(ref Piece piece)
    {
        var i = piece.Next;
        if (
            i >= tokens.Length
            || !tokens[i].HasGap
            || tokens[i].End - tokens[i].Start != 1
            || !char.IsAsciiLetter(text[tokens[i].Start])
            || tokens[i].Terms is not { } terms
            || text[tokens[i].Start] is 'G' or 'g'
            || !NumberReader.TryShortScale(terms, IsCapital(i), out var power, out _)
            || !(piece.Prefix is not null || IsUnitBehindLetter(i))
        )
        {
            return false;
        }

        ApplyScale(ref piece, power, i + 1);
        return piece.Next > i;
    }

    private readonly bool IsUnitBehindLetter(int i) =>
        i + 1 < tokens.Length
        && (
            tokens[i + 1].IsAny(Amounts)
            || (expected is not null && IsExpectedAt(i + 1))
            || (!Is(i, TermKind.ScaleUnsure) && TryItem(i, out _, out _, out _))
        );

    private static readonly ulong Amounts = TermSet.Mask(
        TermKind.Currency,
        TermKind.CurrencyUnsure,
        TermKind.Item,
        TermKind.Measure
    );

    private readonly void ReadUnitAt(ref Piece piece, int i)
    {
        // "500,000-yuan": a hyphen joins the unit.
        var isHyphened =
            tokens[i].Kind == TokenKind.Dash
            && IsJoined(i)
            && IsJoined(i + 1)
            && i + 1 < tokens.Length
            && tokens[i + 1].IsAny(Units)
            && tokens[i].Terms is null;
        i = isHyphened ? i + 1 : i;
        if (tokens[i].Terms is { } terms)
        {
            ReadUnitTerm(ref piece, i, terms);
        }

        if (!piece.HasUnit && piece.Kind == MentionKind.Number)
        {
            ReadItem(ref piece);
        }
    }

    private readonly void ReadUnitTerm(ref Piece piece, int i, TermSet terms)
    {
        if (terms.Has(TermKind.Percent))
        {
            SetPercent(ref piece, -2, i + 1);
        }
        else if (terms.Has(TermKind.Point))
        {
            SetRate(ref piece, MentionKind.PercentagePoint, Unit.PercentagePoint, -2, i + 1);
        }
        else if (terms.Has(TermKind.BasisPoint))
        {
            SetRate(ref piece, MentionKind.PercentagePoint, Unit.PercentagePoint, -4, i + 1);
        }
        else if (terms.Has(TermKind.Tenth))
        {
            ReadTenths(ref piece, i);
        }
        else if (terms.Has(TermKind.PerMille))
        {
            SetPercent(ref piece, -3, i + 1);
        }
        else if (terms.Has(TermKind.Fold))
        {
            ReadFold(ref piece, i);
        }
        else if (terms.Has(TermKind.Subunit) && terms.TryGet(TermKind.Subunit, out var part))
        {
            ReadSubunitAlone(ref piece, i, part.Number);
        }
        else if (TryCurrency(terms, out var currency))
        {
            (piece.Kind, piece.Unit, piece.Next) = (MentionKind.Money, currency, i + 1);
            ReadMoneyBehindUnit(ref piece);
        }
    }

    private readonly bool TryCurrency(TermSet terms, out Unit currency)
    {
        var isMoney = terms.TryGet(TermKind.Currency, out var word) || terms.TryGet(TermKind.CurrencyUnsure, out word);
        currency = isMoney ? vocabulary.Sure(word!.Unit!) : Unit.Multiplier;
        return isMoney;
    }

    private readonly bool IsCapital(int i) => char.IsUpper(text[tokens[i].End - 1]);

    /// <summary>余, 多 directly behind the digits: 3500余家; "-odd" and "-plus".</summary>
    private readonly void ReadOpen(ref Piece piece)
    {
        var i = piece.Next;
        if (
            i + 1 < tokens.Length
            && IsJoined(i)
            && tokens[i].Kind == TokenKind.Term
            && text[tokens[i].Start] == '-'
            && tokens[i].Terms!.TryGet(TermKind.HedgeBehind, out var odd)
        )
        {
            piece.Hedge = Joined(piece.Hedge, odd.Hedge);
            piece.Next = i + 1;
            return;
        }

        if (IsKind(i, TokenKind.Plus) && IsJoined(i) && i + 1 < tokens.Length && ReadPlus(ref piece, i))
        {
            return;
        }

        // "5 million or more people": between the number and what it counts.
        if (
            i + 1 < tokens.Length
            && tokens[i].Terms is { } terms
            && terms.TryGet(TermKind.HedgeBehind, out var more)
            && Characters.IsLetter(text[tokens[i].Start])
            && text[tokens[i].Start..tokens[i].End].Contains(' ')
            && HasUnitBehind(i)
        )
        {
            (piece.Hedge, piece.Next) = (Joined(piece.Hedge, more.Hedge), i + 1);
            return;
        }

        if (IsOpenWord(i))
        {
            piece.Hedge = Hedge.Over;
            piece.Next = i + 1;
        }
    }

    /// <summary>余 or 多 behind the digits, or behind a space and joined to a unit: 10 余家.</summary>
    private readonly bool IsOpenWord(int i) =>
        i + 1 < tokens.Length
        && (IsJoined(i) || (IsJoined(i + 1) && tokens[i + 1].IsAny(Units) && !IsLikeYear(i - 1)))
        && tokens[i].End - tokens[i].Start == 1
        && text[tokens[i].Start] is '多' or '余' or '餘';

    /// <summary>In 2024 多家企业 the digits are more likely a year.</summary>
    private readonly bool IsLikeYear(int i) =>
        IsKind(i, TokenKind.Number)
        && NumberOf(i) is { Digits: 4, Scale: 0, Mantissa: >= 1900m and < 2100m, Traits: NumberTraits.None };

    /// <summary>"500,000+ vehicles", "100+ million people", 500+万元: a plus between the number and its scale or unit.</summary>
    private readonly bool ReadPlus(ref Piece piece, int i)
    {
        if (tokens[i + 1].Terms is { } terms && terms.TryGet(TermKind.Scale, out var scale))
        {
            ApplyScale(ref piece, scale.Number, i + 2);
        }
        else if (HasUnitBehind(i) || IsExpectedAt(i + 1))
        {
            piece.Next = i + 1;
        }

        var isRead = piece.Next > i;
        piece.Hedge = isRead ? Joined(piece.Hedge, Hedge.AtLeast) : piece.Hedge;
        return isRead;
    }

    private static void SetRate(ref Piece piece, MentionKind kind, Unit unit, int power, int next)
    {
        var factor = DecimalPowers.Of(power);
        // A third has no exact decimal in any case.
        var isExact = !piece.Number.Has(NumberTraits.Fraction);
        if (
            power < 0
            && (Math.Abs(piece.Value) > 1e20m || (isExact && piece.Value.Scale > DecimalPowers.Largest + power))
        )
        {
            return;
        }

        (piece.Kind, piece.Unit, piece.Next) = (kind, unit, next);
        piece.Value *= factor;
        piece.Upper *= factor;
        piece.StepPower += power;
    }

    private readonly void SetPercent(ref Piece piece, int power, int next)
    {
        SetRate(ref piece, MentionKind.Percent, Unit.Share, power, next);
        if (piece.Kind != MentionKind.Percent)
        {
            return;
        }

        if (IsDistance(next))
        {
            (piece.Kind, piece.Unit) = (MentionKind.PercentagePoint, Unit.PercentagePoint);
            piece.Direction =
                Is(next, TermKind.HedgeBefore)
                && tokens[next].Terms!.TryGet(TermKind.HedgeBefore, out var side)
                && side.Hedge == Hedge.Under
                    ? -1
                    : 1;
            return;
        }

        SetMeaning(ref piece, next);
    }

    /// <summary>Whether a percentage is a share or growth, by the words of its clause and those behind it.</summary>
    private readonly void SetMeaning(ref Piece piece, int next)
    {
        var growth = IsLevel(piece) ? clause.NounAt : clause.GrowthAt;
        if (
            (IsOf(next) && IsText(piece.First - 1, "or"))
            || (clause.ShareAt > growth && clause.ShareAt >= 0)
            || IsPartOf(piece.First - 1)
        )
        {
            piece.Kind = MentionKind.Share;
        }
        else if (growth >= 0)
        {
            SetGrowth(ref piece, clause.Direction);
        }
        else if (TryGrowthBehind(next, out var direction) || TrySideInTime(next, out direction))
        {
            SetGrowth(ref piece, direction);
        }
        else if (IsBehindComparison(piece.First - 1))
        {
            SetGrowth(ref piece, piece.IsNegative ? -1 : 1);
        }
        else if (IsSignedGrowth(piece))
        {
            SetGrowth(ref piece, piece.IsNegative ? -1 : 1);
        }
        else if (IsListedGrowth(piece))
        {
            SetGrowth(ref piece, listedDirection);
        }
        else if (IsOf(next) || (IsPartitive(next) && Is(piece.Next + 1, TermKind.Share)))
        {
            piece.Kind = MentionKind.Share;
        }
        else if (IsEarlierGrowth(piece))
        {
            SetGrowth(ref piece, SignOf(mentions[^1].Direction));
        }
    }

    /// <summary>新增装机中六成: a part of what is named in front of 中.</summary>
    private readonly bool IsPartOf(int i) =>
        i >= clause.Start && IsKind(i, TokenKind.Han) && text[tokens[i].End - 1] == '中' && IsJoined(i + 1);

    /// <summary>"grew 1.9 percent, up from 1.7 percent": what growth is set against is growth.</summary>
    private readonly bool IsEarlierGrowth(in Piece piece) =>
        mentions.Count > firstMention
        && mentions[^1] is { Kind: MentionKind.Growth, Figure: not null }
        && clause.FirstMention == mentions.Count
        && clause.ShareAt < 0
        && IsCompared(piece.First - 1);

    /// <summary>"fell to 5.1 percent", "rose from 12 percent": the ends of a change are levels.</summary>
    private readonly bool IsLevel(in Piece piece) =>
        (piece.First > clause.Start && Is(piece.First - 1, TermKind.To))
        || Is(piece.First, TermKind.To)
        || IsFrom(piece)
        || IsRecord(piece.First - 1);

    /// <summary>"fell to a record low of 4.2 percent": a few words between "to" and the level.</summary>
    private readonly bool IsRecord(int i)
    {
        if (!IsOf(i))
        {
            return false;
        }

        for (var end = Math.Max(Math.Max(clause.Start, floor), i - MostWordsToNoun); i >= end; i--)
        {
            if (Is(i, TermKind.To))
            {
                return true;
            }

            if (tokens[i].Kind != TokenKind.Word && !Is(i, TermKind.Filler) && !Is(i, TermKind.Article) && !IsOf(i))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"grew 12.3 percent, 4.6 percent above the average": the distance of two percentages is in points, whatever the text calls it.</summary>
    private readonly bool IsDistance(int next) =>
        next < tokens.Length
        && mentions.Count > firstMention
        && mentions[^1].Kind is MentionKind.Growth or MentionKind.Percent or MentionKind.Share
        && tokens[next].Terms is { } terms
        && terms.TryGet(TermKind.HedgeBefore, out var side)
        && side.Hedge is Hedge.Over or Hedge.Under
        && IsText(next + 1, "the")
        && !IsTimeBehind(next + 1);

    /// <summary>同比-3.2%: what stands behind the comparison is growth, by its sign.</summary>
    private readonly bool IsBehindComparison(int i)
    {
        i = IsHanFiller(i) ? i - 1 : i;
        return i >= clause.Start && Is(i, TermKind.Comparison) && Characters.IsHan(text[tokens[i].Start]);
    }

    /// <summary>"+4.2%", and "(-0.3%)" directly behind a figure: the sign tells of a change.</summary>
    private readonly bool IsSignedGrowth(in Piece piece) =>
        IsKind(piece.First, TokenKind.Plus)
        || (piece.IsNegative && IsKind(piece.First - 1, TokenKind.Open) && piece.First - 1 == floor && floor > 0);

    private static void SetGrowth(ref Piece piece, int direction) =>
        (piece.Kind, piece.Unit, piece.Direction) = (MentionKind.Growth, Unit.GrowthRate, direction);

    /// <summary>"a 9.7% increase", "8 percent year-on-year growth", 8%的增长.</summary>
    private readonly bool TryGrowthBehind(int i, out int direction)
    {
        direction = 0;
        for (var end = Math.Min(i + 4, tokens.Length); i < end; i++)
        {
            if (tokens[i].Terms is { } terms)
            {
                if (terms.TryGet(TermKind.GrowthNoun, out var word) || terms.TryGet(TermKind.GrowthVerb, out word))
                {
                    direction = word.Number;
                    return !Is(i, TermKind.NotGrowth);
                }

                if (!terms.Has(TermKind.Comparison) && !terms.Has(TermKind.HedgeBehind) && !terms.Has(TermKind.Percent))
                {
                    return false;
                }
            }
            else if (
                tokens[i].Kind is not (TokenKind.Word or TokenKind.Han)
                || (tokens[i].Kind == TokenKind.Han && !IsPartitive(i))
                || !char.IsLower(text[tokens[i].Start]) && tokens[i].Kind == TokenKind.Word
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>七成六 is 76 %: a digit behind 成 counts whole percent.</summary>
    private readonly void ReadTenths(ref Piece piece, int i)
    {
        // 七五折 is 75 %.
        var isWholePercent = text[tokens[i].Start] == '折' && piece.Value > 10m;
        SetPercent(ref piece, isWholePercent ? -2 : -1, i + 1);
        var next = i + 1;
        if (piece.Kind == MentionKind.Number)
        {
            return;
        }

        if (IsText(next, "半") && IsJoined(next))
        {
            piece.Value += piece.Value < 0m ? -0.05m : 0.05m;
            piece.StepPower = -2;
            piece.Next = next + 1;
            return;
        }

        if (
            IsKind(next, TokenKind.Number)
            && NumberOf(next) is { Mantissa: > 0m and < 10m } digit
            && digit.Has(NumberTraits.Spelled)
            && !HasUnitBehind(next)
        )
        {
            piece.Value += digit.Mantissa / 100m;
            piece.StepPower = -2;
            piece.Next = next + 1;
        }
        else if (
            piece.Kind == MentionKind.Percent
            && next < tokens.Length
            && (tokens[next].Kind is TokenKind.Han || Is(next, TermKind.Item))
        )
        {
            piece.Kind = MentionKind.Share;
        }
    }

    /// <summary>增长1.3倍 adds 130 %; 是2.4倍 and "sixfold" are multiples.</summary>
    private readonly void ReadFold(ref Piece piece, int i)
    {
        var isChinese = text[tokens[i].Start] == '倍';
        var isTimes = char.ToUpperInvariant(text[tokens[i].Start]) == 'T';
        if (
            isTimes
            && piece.Number.Digits == 0
            && piece.Value < 20m
            && decimal.IsInteger(piece.Value)
            && !IsHedged(piece.NumberAt)
            && !Is(i + 1, TermKind.Stop)
        )
        {
            return;
        }

        if (isTimes && i + 1 < tokens.Length && tokens[i + 1].Is(TermKind.Stop) && IsTimeWord(i + 1))
        {
            return;
        }

        // 增至2倍 is twice the level.
        var isTo = Is(clause.GrowthAt, TermKind.To);
        if (
            isChinese
            && !isTo
            && clause.GrowthAt >= clause.Start
            && clause.GrowthAt > clause.ShareAt
            && clause.Direction > 0
        )
        {
            SetRate(ref piece, MentionKind.Growth, Unit.GrowthRate, 0, i + 1);
            piece.Direction = clause.Direction;
            return;
        }

        SetRate(ref piece, MentionKind.Multiple, Unit.Multiplier, 0, i + 1);
    }

    /// <summary>"7 times since Monday", "three times in May" count occasions.</summary>
    private readonly bool IsTimeWord(int i) =>
        text[tokens[i].Start..tokens[i].End]
            is "since"
                or "in"
                or "during"
                or "this"
                or "last"
                or "a"
                or "before"
                or "on"
                or "at";

    private readonly void ReadItem(ref Piece piece)
    {
        // "one third expected wages to rise" counts no wages.
        var isPart = piece.Number.Has(NumberTraits.Fraction) && piece.Value < 1m;
        if (isPart && !IsText(piece.Next, "of") && !Characters.IsHan(text[tokens[piece.Next].Start]))
        {
            return;
        }

        if (!TryItem(piece.Next - 1, out var unit, out var first, out var next))
        {
            return;
        }

        (piece.Kind, piece.Unit, piece.Next) = (MentionKind.Count, unit, next);
        (piece.ItemStart, piece.ItemEnd) = (tokens[first].Start, tokens[next - 1].End);
        piece.IsOtherNoun = IsKind(next - 1, TokenKind.Word);
    }

    /// <summary>The noun or measure word behind a number: at once in Chinese, behind a few adjectives in English.</summary>
    private readonly bool TryItem(int number, out Unit unit, out int first, out int next)
    {
        first = number + 1;
        next = first;
        unit = Unit.Multiplier;
        var words = 0;
        // 1余NEV: a word such as 余 may stand between.
        var one = IsKind(number, TokenKind.Number) ? number : number - 1;
        var isOne = IsKind(one, TokenKind.Number) && NumberOf(one) is { Mantissa: 1m, Scale: 0 };
        for (var i = first; i < tokens.Length && i <= first + MostWordsToNoun; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Dash && i + 1 < tokens.Length && IsJoined(i) && IsJoined(i + 1))
            {
                words--;
                continue;
            }

            if (token.Terms is { } terms && TryItemTerm(i, i == first, isOne || IsHyphened(i), terms, out unit))
            {
                next = i + 1;
                ExtendItem(ref unit, ref next);
                return true;
            }

            if (words <= 1 && TryUnknownPlural(i, out unit))
            {
                next = i + 1;
                return true;
            }

            if (token.Kind is TokenKind.Han || !IsAdjective(token))
            {
                return false;
            }

            words++;
        }

        return false;
    }

    /// <summary>"a 100,000-unit plant": behind a hyphen the noun is singular.</summary>
    private readonly bool IsHyphened(int i) => IsKind(i - 1, TokenKind.Dash) && IsJoined(i) && IsJoined(i - 1);

    /// <summary>"5,000 trips": a plural that is not known counts things of no known kind.</summary>
    private readonly bool TryUnknownPlural(int i, out Unit unit)
    {
        unit = vocabulary.Unit("unit") ?? Unit.Number;
        var word = text[tokens[i].Start..tokens[i].End];
        return tokens[i].Kind == TokenKind.Word
            && word.Length >= 4
            && word[^1] == 's'
            && word[^2] is not ('s' or 'u' or 'i')
            && !word.ContainsAnyExceptInRange('a', 'z');
    }

    private readonly bool IsAdjective(in Token token) =>
        token.Kind == TokenKind.Word
        || (
            token.Kind == TokenKind.Term
            && !token.Is(TermKind.Stop)
            && !token.Is(TermKind.NotItem)
            && !token.Is(TermKind.HedgeBefore)
            && !token.Is(TermKind.GrowthVerb)
            && !token.Is(TermKind.Percent)
            && !token.Is(TermKind.Share)
            && !token.IsAny(Units & ~TermSet.Mask(TermKind.Item))
            && Characters.IsLetter(text[token.Start])
            && !token.Is(TermKind.Month)
            && !(token.End - token.Start == 1 && token.IsAny(Letters))
        );

    private static readonly ulong Letters = TermSet.Mask(TermKind.ScaleShort, TermKind.ScaleUnsure);

    private readonly bool TryItemTerm(int i, bool isFirst, bool isOne, TermSet terms, out Unit unit)
    {
        unit = Unit.Multiplier;
        var end = text[tokens[i].End - 1];
        var isHan = Characters.IsHan(text[tokens[i].Start]);
        if (isHan && !isFirst)
        {
            return false;
        }

        if (terms.TryGet(TermKind.Item, out var item))
        {
            unit = item.Unit!;
            var isTime = terms.Has(TermKind.YearWord) || terms.Has(TermKind.MonthWord);
            return isHan ? !isTime || IsDuration(i) : MayBeCounted(end, isOne);
        }

        if (terms.Has(TermKind.Measure) && vocabulary.Unit("unit") is { } measure)
        {
            unit = measure;
            return isHan || isFirst;
        }

        return false;
    }

    /// <summary>Whether an English noun fits a number, by its last letter: "vehicles", "people", "staff".</summary>
    internal static bool MayBeCounted(char end, bool isOne) => isOne || end is 's' or 'S' or 'e' or 'f' or 'd';

    /// <summary>连续10年 is a length of time, 2010年 a period, which was read before.</summary>
    private readonly bool IsDuration(int i) => i > 0 && NumberOf(i - 1) is { Mantissa: < 200m };

    /// <summary>24个行业: the noun behind a general measure word says what is counted.</summary>
    private readonly void ExtendItem(ref Unit unit, ref int next)
    {
        if (
            unit.Code != "unit"
            || !Characters.IsHan(text[tokens[next - 1].Start])
            || !IsJoined(next)
            || next >= tokens.Length
        )
        {
            return;
        }

        if (
            tokens[next].Terms is { } terms
            && terms.TryGet(TermKind.Item, out var item)
            && !terms.Has(TermKind.YearWord)
            && !terms.Has(TermKind.MonthWord)
        )
        {
            unit = item.Unit!;
            next++;
        }
    }

    /// <summary>Hedges behind figure and unit: 以上, 左右, "or more", "-plus", and (含) in front of them.</summary>
    private readonly void ReadHedgeBehind(ref Piece piece)
    {
        var i = piece.Next;
        if (IsKind(i, TokenKind.Open) && IsKind(i + 2, TokenKind.Close) && text[tokens[i + 1].Start] == '含')
        {
            piece.Next = i += 3;
        }

        if (
            i < tokens.Length
            && tokens[i].Kind == TokenKind.Plus
            && IsJoined(i)
            && (i + 1 >= tokens.Length || tokens[i + 1].HasGap || !IsKind(i + 1, TokenKind.Number))
        )
        {
            (piece.Hedge, piece.Next) = (Hedge.AtLeast, i + 1);
            return;
        }

        i += IsMeasured(i) && Is(i + 1, TermKind.HedgeBehind) ? 1 : 0;
        if (i >= tokens.Length || tokens[i].Terms is not { } terms)
        {
            return;
        }

        if (terms.Has(TermKind.HedgeEqual) && piece.Hedge is Hedge.Over or Hedge.Under)
        {
            (piece.Hedge, piece.Next) = (piece.Hedge == Hedge.Over ? Hedge.AtLeast : Hedge.AtMost, i + 1);
        }
        else if (terms.TryGet(TermKind.HedgeBehind, out var word) && !IsOtherMeaning(i))
        {
            piece.Hedge = Joined(piece.Hedge, word.Hedge);
            piece.Next = i + 1;
        }
    }

    /// <summary>Of a hedge in front and one behind the one that says more.</summary>
    internal static Hedge Joined(Hedge before, Hedge behind) =>
        before is Hedge.Exactly or Hedge.About
        || behind is Hedge.AtLeast or Hedge.AtMost && before is not (Hedge.Over or Hedge.Under)
            ? behind
            : before;

    /// <summary>Words such as "at least" in front of the next number, 多 and 起 apart from it, belong elsewhere.</summary>
    private readonly bool IsOtherMeaning(int i)
    {
        var isLatin = Characters.IsLetter(text[tokens[i].End - 1]);
        var isBeforeNumber =
            isLatin
            && i + 1 < tokens.Length
            && (tokens[i + 1].Kind == TokenKind.Number || HasPrefix(i + 1) || IsText(i + 1, "than"));
        return isBeforeNumber || (tokens[i].End - tokens[i].Start == 1 && tokens[i].HasGap);
    }

    /// <summary>Whether value and step can be held in the unit; the sign is put on.</summary>
    private readonly bool FitsUnit(ref Piece piece)
    {
        if (piece.IsNegative)
        {
            (piece.Value, piece.Upper) = (-piece.Value, -piece.Upper);
            piece.IsRange = false;
        }

        if (piece.Unit is null)
        {
            piece.Kind = MentionKind.Number;
        }

        // "over five years" is mostly during them.
        if (piece.Hedge == Hedge.Over && ClauseState.IsTime(piece.Unit) && IsDuring(piece))
        {
            (piece.Hedge, piece.First) = (Hedge.Exactly, piece.First + 1);
        }

        // 近三年 is the last three years, not nearly three.
        if (piece.Hedge == Hedge.Nearly && ClauseState.IsTime(piece.Unit) && text[tokens[piece.First].Start] == '近')
        {
            (piece.Hedge, piece.First) = (Hedge.Exactly, piece.First + 1);
        }

        if (piece.Kind is MentionKind.PercentagePoint && clause.GrowthAt >= clause.Start)
        {
            piece.Direction = clause.Direction;
        }
        else if (
            piece.Kind is MentionKind.PercentagePoint
            && (TryGrowthBehind(piece.Next, out var direction) || TrySide(piece.Next, out direction))
        )
        {
            piece.Direction = direction;
        }

        TurnDown(ref piece);
        return piece.StepPower is null or >= -DecimalPowers.Largest;
    }

    /// <summary>"over five years", but "for over five years" and "over five years of growth" are more than five.</summary>
    private readonly bool IsDuring(in Piece piece) =>
        IsText(piece.First, "over")
        && piece.First > 0
        && piece.NumberAt == piece.First + 1
        && !Is(piece.First - 1, TermKind.Stop)
        && !IsOf(piece.Next)
        && !IsText(piece.Next, "old")
        && !Is(piece.Next, TermKind.Away);

    /// <summary>A fall is negative, and its hedge turns with it.</summary>
    private static void TurnDown(ref Piece piece)
    {
        if (piece.Direction >= 0 || piece.Value <= 0m)
        {
            return;
        }

        (piece.Value, piece.Upper, piece.Hedge) = (-piece.Value, -piece.Upper, Turned(piece.Hedge));
        if (piece.IsRange)
        {
            (piece.Value, piece.Upper) = (piece.Upper, piece.Value);
        }
    }

    private static Hedge Turned(Hedge hedge) =>
        hedge switch
        {
            // No hedge says "just above"; what is nearly a fall of 3 is above -3.
            Hedge.Nearly => Hedge.Over,
            Hedge.Over => Hedge.Under,
            Hedge.AtLeast => Hedge.AtMost,
            Hedge.Under => Hedge.Over,
            Hedge.AtMost => Hedge.AtLeast,
            _ => hedge,
        };
}
