namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    private const int MostWordsToVerb = 8;
    private const int MostTokensInWhole = 5;

    private static readonly ulong Units = TermSet.Mask(
        TermKind.Percent,
        TermKind.Point,
        TermKind.BasisPoint,
        TermKind.Tenth,
        TermKind.PerMille,
        TermKind.Fold,
        TermKind.Currency,
        TermKind.CurrencyUnsure,
        TermKind.Subunit,
        TermKind.Item,
        TermKind.Measure
    );

    private int TakeNumber(int i)
    {
        if (TryOneIn(i, out var behind) || TryOver(i, out behind))
        {
            return behind;
        }

        if (IsName(i) || !TryPiece(i, floor, out var piece))
        {
            clause.FromAt = -1;
            return i + 1;
        }

        if (TryRange(ref piece, out var upper))
        {
            AddRange(piece, upper);
        }
        else if (!TryChange(ref piece))
        {
            if (!IsWanted(piece))
            {
                return i + 1;
            }

            Complete(ref piece);
            SetGlossed(ref piece);
            AddFigure(piece);
        }

        floor = piece.Next;
        clause.HedgeAt = -1;
        return piece.Next;
    }

    /// <summary>A figure around a number: what stands in front of it, its unit, and what stands behind.</summary>
    private readonly bool TryPiece(int i, int from, out Piece piece)
    {
        var number = NumberOf(i);
        piece = new()
        {
            NumberAt = i,
            First = i,
            Next = i + 1,
            Number = number,
            Hedge = number.Hedge,
            StepPower =
                (number.Has(NumberTraits.Fraction) && number.PerPower == 0) || number.Has(NumberTraits.Stepless)
                    ? null
                    : number.Step,
        };
        if (!number.TryValue(out var value) || piece.StepPower < -DecimalPowers.Largest)
        {
            return false;
        }

        piece.Value = value;
        if (number.Has(NumberTraits.Range) && number.TryUpper(out var upper) && upper > value)
        {
            (piece.Upper, piece.IsRange) = (upper, true);
        }

        ReadLeft(ref piece, from);
        ReadUnit(ref piece);
        ReadBehindBracket(ref piece);
        ReadHedgeBehind(ref piece);
        piece.Period = IsOwnPeriod(piece) ? clause.LastPeriod : null;
        return FitsUnit(ref piece);
    }

    /// <summary>Takes the closing bracket, and a scale and unit behind it: "(1,234.5) million yuan".</summary>
    private readonly void ReadBehindBracket(ref Piece piece)
    {
        if (!piece.IsBracketed || !IsKind(piece.Next, TokenKind.Close))
        {
            return;
        }

        piece.Next++;
        if (!IsAmountBehind(piece.Next) || (piece.HasUnit && !Is(piece.Next, TermKind.Scale)))
        {
            return;
        }

        if (tokens[piece.Next].Terms!.TryGet(TermKind.Scale, out var scale))
        {
            ApplyScale(ref piece, scale.Number, piece.Next + 1);
        }

        if (!piece.HasUnit)
        {
            ReadUnitBehind(ref piece);
        }
    }

    private static readonly ulong Joints = TermSet.Mask(TermKind.To, TermKind.From, TermKind.And);

    /// <summary>A period directly in front of the figure, or with one word between that leads to no other: 2024年的2600亿元, but not 比2024年增长5%.</summary>
    private readonly bool IsOwnPeriod(in Piece piece) =>
        clause.PeriodAt >= 0
        && (
            piece.First == clause.PeriodEnd
            || (
                piece.First == clause.PeriodEnd + 1
                && !tokens[clause.PeriodEnd].IsAny(Joints)
                && tokens[clause.PeriodEnd].Kind is not (TokenKind.Break or TokenKind.List)
                && (!clause.IsCompared || IsPartitive(clause.PeriodEnd))
            )
        );

    /// <summary>Whether digits are a name or code, not a figure: behind "No.", a capitalised word or a joined hyphen, in quotes, or in front of 号.</summary>
    private readonly bool IsName(int i)
    {
        var number = NumberOf(i);
        if (IsPartOfName(i))
        {
            return true;
        }

        if (number.Digits == 0)
        {
            return IsIdleWord(i);
        }

        if (IsCoded(i))
        {
            return true;
        }

        var isPlain = !number.Has(
            NumberTraits.Grouped | NumberTraits.Scaled | NumberTraits.Fractional | NumberTraits.Fraction
        );

        var isBare = isPlain && !HasUnitBehind(i);
        return isBare
            && (
                IsBehindCode(i)
                || IsInTelephoneNumber(i)
                || IsMobileNumber(i)
                || IsInAreaCode(i)
                || IsModel(i)
                || IsQuoted(i)
                || (number.Digits <= 4 && IsBehindName(i))
                || (number.Has(NumberTraits.LeadingZero) && !IsWhole())
            );
    }

    private readonly bool IsPartOfName(int i) =>
        IsLengthInName(i)
        || IsTermInName(i)
        || IsOneOfRatio(i)
        || (IsText(i - 1, "第") && IsJoined(i))
        || IsPlate(i)
        || IsClock(i)
        || IsDayAlone(i)
        || IsLevelOfSize(i)
        || (IsText(i - 1, "每") && !(i + 1 < tokens.Length && IsTimeAt(i + 1)))
        || (IsText(i - 1, "=") && IsBase(i));

    /// <summary>"a seven-year high", "the five-year plan": a hyphen and a time in the singular make an adjective.</summary>
    private readonly bool IsLengthInName(int i) =>
        IsKind(i + 1, TokenKind.Dash)
        && IsJoined(i + 1)
        && IsJoined(i + 2)
        && tokens[i + 2].Terms is { } terms
        && terms.TryGet(TermKind.Item, out var item)
        && ClauseState.IsTime(item.Unit)
        && text[tokens[i + 2].End - 1] is not ('s' or 'S');

    /// <summary>一年期贷款: 期 makes a term of the length.</summary>
    private readonly bool IsTermInName(int i) =>
        i + 2 < tokens.Length
        && text[tokens[i + 2].Start] == '期'
        && IsJoined(i + 1)
        && IsJoined(i + 2)
        && tokens[i + 1].Terms is { } terms
        && terms.TryGet(TermKind.Item, out var item)
        && ClauseState.IsTime(item.Unit);

    /// <summary>2.23:1, a ratio to one: the one is no figure of its own.</summary>
    private readonly bool IsOneOfRatio(int i) =>
        i > 1
        && NumberOf(i) is { Mantissa: 1m, Scale: 0 }
        && IsJoined(i)
        && IsJoined(i - 1)
        && IsKind(i - 2, TokenKind.Number)
        && text[tokens[i - 1].Start] is ':' or '：' or '∶';

    /// <summary>"+86 138 0013 8000", "023-6312 3456": bare digits behind each other, the first with a plus or a zero in front.</summary>
    private readonly bool IsInTelephoneNumber(int i)
    {
        const int mostGroups = 5;
        for (var groups = 0; groups < mostGroups; groups++)
        {
            if (IsKind(i - 1, TokenKind.Plus) && IsJoined(i))
            {
                return groups > 0 || IsKind(i + 1, TokenKind.Number);
            }

            var before = IsKind(i - 1, TokenKind.Dash) && IsJoined(i) ? i - 2 : i - 1;
            if (!IsKind(before, TokenKind.Number) || NumberOf(before).Digits is 0 or > 4)
            {
                return false;
            }

            i = before;
            if (NumberOf(i).Has(NumberTraits.LeadingZero))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool IsBehindCode(int i)
    {
        var before = i - 1;
        if (IsKind(before, TokenKind.Open) && IsJoined(before) && IsJoined(i) && IsKind(before - 1, TokenKind.Number))
        {
            // Article 12(3).
            return IsKind(i + 1, TokenKind.Close);
        }

        if (IsKind(before, TokenKind.Dash) && IsJoined(i) && IsJoined(before))
        {
            return before > 0
                && (
                    tokens[before - 1].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Term
                        && !IsRangeBefore(before)
                    || IsKind(before - 1, TokenKind.Number) && NumberOf(before - 1).Has(NumberTraits.LeadingZero)
                );
        }

        if (IsKind(before, TokenKind.Break) || IsHanFiller(before))
        {
            before--;
        }

        return IsKind(before, TokenKind.Term) && Is(before, TermKind.Code) && !tokens[before].Is(TermKind.HedgeBefore)
            || IsKind(i - 1, TokenKind.Code);
    }

    /// <summary>编号为2024: 为 between the word and the digits.</summary>
    private readonly bool IsHanFiller(int i) =>
        Is(i, TermKind.Filler) && !Is(i, TermKind.HedgeBefore) && Characters.IsHan(text[tokens[i].Start]);

    private readonly bool IsRangeBefore(int dash) => dash > 0 && tokens[dash - 1].IsAny(Units);

    /// <summary>“33618”: digits alone in quotes are a name.</summary>
    private readonly bool IsQuoted(int i) =>
        IsKind(i - 1, TokenKind.Quote) && IsKind(i + 1, TokenKind.Quote) && IsJoined(i) && IsJoined(i + 1);

    /// <summary>"Boeing 737", "iPhone 16": an unknown word with a capital, within the sentence.</summary>
    private readonly bool IsBehindName(int i) =>
        i > 1
        && tokens[i - 1].Kind is TokenKind.Word or TokenKind.Code
        && text[tokens[i - 1].Start..tokens[i - 1].End].ContainsAnyInRange('A', 'Z')
        && tokens[i].HasGap
        && !IsWhole();

    private readonly bool IsWhole() => tokens.Length <= 3;

    private readonly bool HasUnitBehind(int i)
    {
        var next = i + 1;
        return next < tokens.Length
            && (
                tokens[next].IsAny(Units)
                || (tokens[next].Is(TermKind.HedgeBehind) && IsJoined(next))
                || TryItem(i, out _, out _, out _)
            );
    }

    /// <summary>Words such as "one" and single Chinese digits are figures only with a unit or a hedge, or alone.</summary>
    private readonly bool IsIdleWord(int i)
    {
        var number = NumberOf(i);
        if (
            number.Has(NumberTraits.Scaled | NumberTraits.Fraction | NumberTraits.Range | NumberTraits.Open)
            || tokens.Length == 1
        )
        {
            return number.Has(NumberTraits.Fraction) && IsIdleFraction(i);
        }

        var value = number.Mantissa;
        if (value == 0m && number.Has(NumberTraits.Han) && !number.Has(NumberTraits.Fractional))
        {
            return tokens.Length > 2;
        }

        var isSmall = number.Has(NumberTraits.Han)
            ? value <= 10m && !number.Has(NumberTraits.Fractional)
                || (number.Has(NumberTraits.Sequence) && value < 100m)
            : value == 1m || (value == 0m && !number.Has(NumberTraits.Fractional));
        return isSmall && !HasUnitBehind(i) && !IsHedged(i) && !IsAtEdge(i) && !IsLowerEnd(i);
    }

    /// <summary>三到五块: the unit behind the second number counts for the first.</summary>
    private readonly bool IsLowerEnd(int i) =>
        Is(i + 1, TermKind.To)
        && IsJoined(i + 1)
        && IsKind(i + 2, TokenKind.Number)
        && IsJoined(i + 2)
        && NumberOf(i + 2).Has(NumberTraits.Han)
        && HasUnitBehind(i + 2);

    /// <summary>"rose by a third", 增加三分之一: a part that something grew by.</summary>
    private readonly bool IsGrownBy(int i)
    {
        var before = IsText(i - 1, "by") ? i - 2 : i - 1;
        return before >= clause.Start && before >= floor && Is(before, TermKind.GrowthVerb);
    }

    /// <summary>"a quarter", "a third", "half" without "of" is a time or a rank as often as a part.</summary>
    private readonly bool IsIdleFraction(int i) =>
        tokens.Length > 1
        && (tokens[i].Is(TermKind.Article) || tokens[i].Is(TermKind.Part))
        && !NumberOf(i).Has(NumberTraits.Scaled)
        && NumberOf(i).Mantissa < 1m
        && i + 1 < tokens.Length
        && !IsOf(i + 1)
        && !IsPartOfRate(i + 1)
        && !IsText(i + 1, "point")
        && !IsGrownBy(i)
        && !IsText(i + 1, "the")
        && !IsHedged(i)
        && !IsCompared(i - 1);

    private readonly bool IsOf(int i) => IsText(i, "of");

    private readonly bool IsText(int i, string word) =>
        i >= 0
        && i < tokens.Length
        && text[tokens[i].Start..tokens[i].End].Equals(word, StringComparison.OrdinalIgnoreCase);

    private readonly bool IsHedged(int i) =>
        i > floor
        && (
            Is(i - 1, TermKind.HedgeBefore)
            || Is(i - 1, TermKind.Filler) && Is(i - 2, TermKind.HedgeBefore)
            || Is(i - 1, TermKind.Negative)
            || Is(i - 1, TermKind.PercentBefore)
            || HasPrefix(i - 1)
        );

    private readonly bool HasPrefix(int i) => i >= 0 && TryPrefix(i, out _);

    /// <summary>Whether only signs stand beside the number: "The answer: one".</summary>
    private readonly bool IsAtEdge(int i) =>
        (i == 0 || tokens[i - 1].Kind is not (TokenKind.Han or TokenKind.Word or TokenKind.Term or TokenKind.Number))
        && (
            i + 1 >= tokens.Length
            || tokens[i + 1].Kind is not (TokenKind.Han or TokenKind.Word or TokenKind.Term or TokenKind.Number)
        );

    /// <summary>A number whose "m" may be metres needs a unit of money or items; a lone article of one item is no count.</summary>
    private readonly bool IsWanted(in Piece piece) =>
        (!piece.Number.Has(NumberTraits.Unsure) || piece.Kind is MentionKind.Money or MentionKind.Count)
        && !(
            piece.Number.Has(NumberTraits.Fraction)
            && piece.Number.Has(NumberTraits.Spelled)
            && Is(piece.NumberAt, TermKind.Item)
            && !piece.Number.Has(NumberTraits.Scaled)
            && piece.Kind == MentionKind.Number
        )
        && !(
            piece.Kind == MentionKind.Number
            && IsJoined(piece.Next)
            && Is(piece.Next, TermKind.Subunit)
            && Characters.IsLetter(text[tokens[piece.Next].Start])
        );

    /// <summary>Gives a bare number what its clause says of it: a verb's hedge, what is counted, an index.</summary>
    private void Complete(ref Piece piece)
    {
        if (piece.Hedge == Hedge.Exactly && clause.HedgeAt >= floor && piece.First - clause.HedgeAt <= MostWordsToVerb)
        {
            if (tokens[clause.HedgeAt].Terms!.TryGet(TermKind.HedgeVerb, out var verb))
            {
                piece.Hedge = piece.Direction < 0 ? Turned(verb.Hedge) : verb.Hedge;
                piece.IsHedgedByVerb = true;
                piece.First =
                    piece.First - clause.HedgeAt <= 2 && AreFillers(clause.HedgeAt + 1, piece.First)
                        ? clause.HedgeAt
                        : piece.First;
            }
        }

        if (
            piece.Hedge == Hedge.Exactly
            && piece.Kind is MentionKind.Number or MentionKind.Percent or MentionKind.Share
            && ShareHedge(piece.First) is { } hedge
        )
        {
            piece.Hedge = hedge;
        }

        if (piece.Kind == MentionKind.Number && !piece.HasUnit)
        {
            CompleteBare(ref piece);
        }
        else if (
            piece.Unit?.Code == "unit"
            && !piece.IsOtherNoun
            && (clause.Item ?? clause.Counted) is { } item
            && MayStandFor(piece, item)
        )
        {
            piece.Unit = item;
        }
    }

    /// <summary>"The company built 1.3 million units": units are things, no persons and none of their organisations.</summary>
    private readonly bool MayStandFor(in Piece piece, Unit item) =>
        text[piece.ItemStart..piece.ItemEnd] is "个"
        || item is not ItemUnit { MeasureWord: "家" or "座" or "户" or "人" };

    private readonly void CompleteBare(ref Piece piece)
    {
        var number = piece.Number;
        if (IsMeasured(piece.Next))
        {
            return;
        }

        if (IsText(piece.Next, "of") && IsText(piece.Next + 1, "whom"))
        {
            (piece.Kind, piece.Unit) = (MentionKind.Count, vocabulary.Unit("person"));
        }
        else if (IsIndex(piece))
        {
            (piece.Kind, piece.Unit) = (MentionKind.Index, Unit.Index);
            piece.Next = Is(piece.Next, TermKind.IndexPoint) ? piece.Next + 1 : piece.Next;
        }
        else if (number.Has(NumberTraits.Scaled | NumberTraits.Grouped) && CountedBehind(piece) is { } noun)
        {
            (piece.Kind, piece.Unit) = (MentionKind.Count, noun);
        }
        else if (number.Has(NumberTraits.Scaled | NumberTraits.Grouped) && CountedInClause() is { } counted)
        {
            (piece.Kind, piece.Unit) = (MentionKind.Count, counted);
        }
        else if (number.Has(NumberTraits.Fraction) && piece.Value is > 0m and < 1m)
        {
            CompletePart(ref piece);
        }
        else
        {
            TakeUnitOfCompared(ref piece);
        }
    }

    /// <summary>"2,000 metres", "230 million metric tons": units of measure that count nothing.</summary>
    private readonly bool IsMeasured(int i) =>
        i < tokens.Length
        && tokens[i].Terms is { } terms
        && terms.TryGet(TermKind.NotItem, out var measure)
        && measure.Number == 1;

    /// <summary>What the clause says it counts; "the number of" leaves that to another noun.</summary>
    private readonly Unit? CountedInClause() =>
        clause.Counted is { Code: not "unit" } counted ? counted : clause.Item ?? clause.Counted;

    /// <summary>A number in a clause that names an index; large or grouped ones only with "points": 3,351.76点.</summary>
    private readonly bool IsIndex(in Piece piece) =>
        IsInPoints(piece)
        || (
            clause.IndexAt >= 0
            && !piece.Number.Has(NumberTraits.Scaled)
            && (
                (!piece.Number.Has(NumberTraits.Grouped) && piece.Value < 10_000m)
                || Is(piece.Next, TermKind.IndexPoint)
            )
        );

    /// <summary>报5950.25点, "5,950.25 points": so many points are those of an index, whichever clause names it.</summary>
    private readonly bool IsInPoints(in Piece piece) =>
        Is(piece.Next, TermKind.IndexPoint)
        && piece.Value >= 100m
        && piece.Number.Digits >= 3
        && !piece.Number.Has(NumberTraits.Scaled)
        && (IsHan(piece.Next) ? IsJoined(piece.Next) : piece.Number.Has(NumberTraits.Grouped));

    /// <summary>A part of a whole, or what something grew by: 占四分之一, "a third of", "rose by a fifth".</summary>
    private readonly void CompletePart(ref Piece piece)
    {
        if (IsGrownBy(piece.First) && !IsOf(piece.Next) && !Is(PointAt(piece.Next), TermKind.IndexPoint))
        {
            SetGrowth(ref piece, clause.Direction);
            TurnDown(ref piece);
        }
        else if (
            IsOf(piece.Next)
            || IsText(piece.Next, "the")
            || clause.ShareAt >= 0
            || Is(piece.Next, TermKind.Share)
            || IsPartitive(piece.Next)
            || (piece.Number.Has(NumberTraits.Spelled) && IsBehindShare())
        )
        {
            (piece.Kind, piece.Unit) = (MentionKind.Share, Unit.Share);
        }
        else
        {
            TakeUnitOfCompared(ref piece);
        }
    }

    /// <summary>"Half of them hope so, and a little over a quarter doubt it": a part behind a share.</summary>
    private readonly bool IsBehindShare() =>
        mentions.Count > firstMention && mentions[^1] is { Kind: MentionKind.Share, Figure: not null };

    /// <summary>约占全国的四分之一: the hedge stands in front of 占.</summary>
    private readonly Hedge? ShareHedge(int first) =>
        clause.ShareAt >= clause.Start
        && clause.ShareAt >= floor
        && first - clause.ShareAt is > 0 and <= MostTokensInWhole
        && tokens[clause.ShareAt].Terms is { } terms
        && terms.TryGet(TermKind.HedgeBefore, out var word)
            ? word.Hedge
            : null;

    private readonly bool IsPartitive(int next) =>
        next < tokens.Length && tokens[next].Kind == TokenKind.Han && text[tokens[next].Start] == '的';

    private readonly bool AreFillers(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!tokens[i].Is(TermKind.Filler))
            {
                return false;
            }
        }

        return true;
    }
}
