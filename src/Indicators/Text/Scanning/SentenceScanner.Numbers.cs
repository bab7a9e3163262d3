namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    private const int MostWordsToVerb = 8;

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
        if (TryOneIn(i, out var behind))
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
            StepPower = number.Has(NumberTraits.Fraction) ? null : number.Step,
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
        piece.Next += piece.IsBracketed && IsKind(piece.Next, TokenKind.Close) ? 1 : 0;
        ReadHedgeBehind(ref piece);
        piece.Period = IsOwnPeriod(piece) ? clause.Period : null;
        return FitsUnit(ref piece);
    }

    /// <summary>A period directly in front of the figure, or with one word between that is not "to": 2024年的2600亿元.</summary>
    private readonly bool IsOwnPeriod(in Piece piece) =>
        clause.PeriodAt >= 0
        && (
            piece.First == clause.PeriodEnd
            || (piece.First == clause.PeriodEnd + 1 && !tokens[clause.PeriodEnd].Is(TermKind.To))
        );

    /// <summary>Whether digits are a name or code, not a figure: behind "No.", a capitalised word or a joined hyphen, in quotes, or in front of 号.</summary>
    private readonly bool IsName(int i)
    {
        var number = NumberOf(i);
        if (IsLengthInName(i) || (IsText(i - 1, "第") && IsJoined(i)))
        {
            return true;
        }

        if (number.Digits == 0)
        {
            return IsIdleWord(i);
        }

        if (Is(i + 1, TermKind.CodeBehind) && IsJoined(i + 1) && !tokens[i + 1].IsAny(Units))
        {
            return true;
        }

        var isBare =
            !number.Has(NumberTraits.Grouped | NumberTraits.Scaled | NumberTraits.Fractional | NumberTraits.Fraction)
            && !HasUnitBehind(i);
        return isBare && (IsBehindCode(i) || IsQuoted(i) || (number.Digits <= 4 && IsBehindName(i)));
    }

    /// <summary>"a seven-year high", "the five-year plan": a hyphen and a time in the singular make an adjective.</summary>
    private readonly bool IsLengthInName(int i) =>
        IsKind(i + 1, TokenKind.Dash)
        && IsJoined(i + 1)
        && IsJoined(i + 2)
        && tokens[i + 2].Terms is { } terms
        && terms.TryGet(TermKind.Item, out var item)
        && ClauseState.IsTime(item.Unit)
        && text[tokens[i + 2].End - 1] is not ('s' or 'S');

    private readonly bool IsBehindCode(int i)
    {
        var before = i - 1;
        if (IsKind(before, TokenKind.Dash) && IsJoined(i) && IsJoined(before))
        {
            return before > 0
                && tokens[before - 1].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Term
                && !IsRangeBefore(before);
        }

        if (IsKind(before, TokenKind.Break))
        {
            before--;
        }

        return IsKind(before, TokenKind.Term) && Is(before, TermKind.Code) && !tokens[before].Is(TermKind.HedgeBefore)
            || IsKind(i - 1, TokenKind.Code);
    }

    private readonly bool IsRangeBefore(int dash) => dash > 0 && tokens[dash - 1].IsAny(Units);

    /// <summary>“33618”: digits alone in quotes are a name.</summary>
    private readonly bool IsQuoted(int i) =>
        IsKind(i - 1, TokenKind.Quote) && IsKind(i + 1, TokenKind.Quote) && IsJoined(i) && IsJoined(i + 1);

    /// <summary>"Boeing 737": a capitalised unknown word within the sentence.</summary>
    private readonly bool IsBehindName(int i) =>
        i > 1
        && tokens[i - 1].Kind is TokenKind.Word or TokenKind.Code
        && char.IsUpper(text[tokens[i - 1].Start])
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
        return isSmall && !HasUnitBehind(i) && !IsHedged(i) && !IsAtEdge(i);
    }

    /// <summary>"a quarter", "a third", "half" without "of" is a time or a rank as often as a part.</summary>
    private readonly bool IsIdleFraction(int i) =>
        tokens.Length > 1
        && (tokens[i].Is(TermKind.Article) || tokens[i].Is(TermKind.Part))
        && !NumberOf(i).Has(NumberTraits.Scaled)
        && i + 1 < tokens.Length
        && !IsOf(i + 1)
        && !IsText(i + 1, "the")
        && !IsHedged(i);

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

        if (piece.Kind == MentionKind.Number && !piece.HasUnit)
        {
            CompleteBare(ref piece);
        }
        else if (piece.Unit?.Code == "unit" && (clause.Item ?? clause.Counted) is { } item)
        {
            piece.Unit = item;
        }
    }

    private readonly void CompleteBare(ref Piece piece)
    {
        var number = piece.Number;
        if (clause.IndexAt >= 0 && !number.Has(NumberTraits.Scaled | NumberTraits.Grouped) && piece.Value < 10_000m)
        {
            (piece.Kind, piece.Unit) = (MentionKind.Index, Unit.Index);
            piece.Next = Is(piece.Next, TermKind.IndexPoint) ? piece.Next + 1 : piece.Next;
        }
        else if (
            number.Has(NumberTraits.Scaled | NumberTraits.Grouped) && (clause.Counted ?? clause.Item) is { } counted
        )
        {
            (piece.Kind, piece.Unit) = (MentionKind.Count, counted);
        }
        else if (
            number.Has(NumberTraits.Fraction)
            && piece.Value is > 0m and < 1m
            && (
                IsOf(piece.Next)
                || IsText(piece.Next, "the")
                || clause.ShareAt >= 0
                || Is(piece.Next, TermKind.Share)
                || IsPartitive(piece.Next)
            )
        )
        {
            (piece.Kind, piece.Unit) = (MentionKind.Share, Unit.Share);
        }
    }

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
