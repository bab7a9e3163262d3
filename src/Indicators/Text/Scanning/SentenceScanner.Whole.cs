namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    /// <summary>Words that may stand beside a figure that is the whole text: "up 8 percent", 同比增长8%.</summary>
    private static readonly ulong Beside = TermSet.Mask(
        TermKind.GrowthVerb,
        TermKind.GrowthNoun,
        TermKind.Share,
        TermKind.Index,
        TermKind.Comparison,
        TermKind.Filler,
        TermKind.Item,
        TermKind.From,
        TermKind.Between,
        TermKind.ToEnd,
        TermKind.HedgeVerb,
        TermKind.Relative,
        TermKind.YearWord
    );

    /// <summary>Whether nothing but such words stands beside a figure; a noun behind it only where the figure keeps what it says.</summary>
    internal static bool AreBeside(ReadOnlySpan<Token> tokens, Range span, MentionKind kind, Unit? unit)
    {
        foreach (var token in tokens)
        {
            var isOutside = token.End <= span.Start.Value || token.Start >= span.End.Value;
            var isInFront = token.End <= span.Start.Value;
            if (
                isOutside
                && (
                    (!token.IsAny(Beside) && !(isInFront && token.Is(TermKind.Stop)))
                    || (!isInFront && IsOtherItem(token, kind, unit))
                )
            )
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"500,000+ vehicles", "3,240 yuan a laptop": a noun behind a number or an amount, which do not keep it; 30辆汽车 and "8 percent of companies" do.</summary>
    private static bool IsOtherItem(in Token token, MentionKind kind, Unit? unit) =>
        token.Terms is { } terms
        && terms.TryGet(TermKind.Item, out var item)
        && (
            kind is MentionKind.Money or MentionKind.Number or MentionKind.Multiple or MentionKind.Index
            || (
                kind == MentionKind.Count
                && item.Unit is ItemUnit named
                && !(unit is ItemUnit counted && (counted == named || counted.MeasureWord == named.MeasureWord))
                && unit is not { Code: "unit" }
            )
        );

    /// <summary>The sentence as one figure or range, or where it is none.</summary>
    internal ParsedFigure Whole(Unit? expected)
    {
        this.expected = expected;
        isWhole = true;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                return WholeAt(i);
            }

            if (tokens[i].Kind is TokenKind.Term && tokens[i].Terms is { } terms)
            {
                if (
                    terms.TryGet(TermKind.Doubling, out var doubling)
                    && (expected is null || expected.Code == Unit.Multiplier.Code)
                )
                {
                    return WholeWord(i, doubling.Number, MentionKind.Multiple, Unit.Multiplier);
                }

                if (terms.Has(TermKind.HalfShare))
                {
                    return WholeWord(i, 0.5m, MentionKind.Share, Unit.Share);
                }

                clause.Note(i, terms, IsBeforeTo(i));
            }
        }

        return ParsedFigure.Failure(NoNumber(), "a number");
    }

    /// <summary>Where a text without a number fails: at digits that are none, else at its end.</summary>
    private readonly int NoNumber()
    {
        foreach (var token in tokens)
        {
            if (Characters.IsDigit(text[token.Start]))
            {
                return token.Start;
            }
        }

        return tokens.Length == 0 ? 0 : tokens[^1].End;
    }

    private ParsedFigure WholeWord(int i, decimal value, MentionKind kind, Unit unit)
    {
        var piece = new Piece
        {
            First = i,
            Next = i + 1,
            NumberAt = i,
            Value = value,
            Kind = kind,
            Unit = unit,
        };
        ReadHedgeBefore(ref piece, i - 1, 0);
        ReadHedgeBehind(ref piece);
        return Finished(piece, null);
    }

    private ParsedFigure WholeAt(int i)
    {
        if (NumberOf(i).Has(NumberTraits.TooLong))
        {
            return ParsedFigure.Failure(tokens[i].Start, "a number of at most 28 digits");
        }

        if (!TryPiece(i, 0, out var piece))
        {
            return ParsedFigure.Failure(tokens[i].Start, "a number that a decimal holds");
        }

        if (piece.IsRange)
        {
            return Finished(piece with { IsRange = false }, piece with { IsRange = false, Value = piece.Upper });
        }

        if (TryRange(ref piece, out var upper))
        {
            return Finished(piece, upper);
        }

        Complete(ref piece);
        return piece.Number.Has(NumberTraits.Unsure) && piece.Kind is not (MentionKind.Money or MentionKind.Count)
            ? ParsedFigure.Failure(tokens[piece.Next - 1].End, "a unit, since \"m\" alone may mean million or metre")
            : Finished(piece, null);
    }

    private readonly ParsedFigure Finished(in Piece piece, Piece? upper)
    {
        for (var i = 0; i < tokens.Length; i++)
        {
            if (
                (i < piece.First || i >= piece.Next)
                && (
                    (!tokens[i].IsAny(Beside) && !(i < piece.First && tokens[i].Is(TermKind.To)))
                    || (i >= piece.Next && IsOtherItem(tokens[i], piece.Kind, piece.Unit))
                )
            )
            {
                return ParsedFigure.Failure(tokens[i].Start, i < piece.First ? "a number" : "the end of the text");
            }
        }

        if (TryOtherGrowth(piece, out var word))
        {
            return ParsedFigure.Failure(
                tokens[word].Start,
                "a figure without a word of growth, of the unit",
                expected ?? piece.Unit ?? Bare
            );
        }

        if (expected is not null && piece.Unit?.Code != expected.Code)
        {
            var place = Math.Min(piece.NumberAt + 1, piece.Next);
            return ParsedFigure.Failure(place < tokens.Length ? tokens[place].Start : tokens[^1].End, expected);
        }

        return new()
        {
            Value = piece.Value,
            Upper = upper?.Value,
            Hedge = piece.Hedge,
            Step = StepOf(piece),
            Unit = piece.Unit ?? Bare,
            Kind = piece.Kind,
        };
    }

    /// <summary>A word of growth that the figure's unit cannot keep: of a fall beside an amount, of either beside a share.</summary>
    private readonly bool TryOtherGrowth(in Piece piece, out int word)
    {
        word = -1;
        if (piece.Direction != 0 && (expected is null || piece.Unit?.Code == expected.Code))
        {
            return false;
        }

        var isGrowth = piece.Kind == MentionKind.Growth;
        for (var i = 0; i < tokens.Length && word < 0; i++)
        {
            var isOutside = i < piece.First || i >= piece.Next;
            word = isOutside && IsGrowth(i, out var way) && (way < 0 || isGrowth) ? i : -1;
        }

        return word >= 0;
    }

    /// <summary>A noun or verb of growth; in front of "to" a verb tells of a level.</summary>
    private readonly bool IsGrowth(int i, out int way)
    {
        way = 0;
        if (tokens[i].Terms is not { } terms)
        {
            return false;
        }

        var isGrowth =
            terms.TryGet(TermKind.GrowthNoun, out var term)
            || (terms.TryGet(TermKind.GrowthVerb, out term) && !terms.Has(TermKind.To) && !IsBeforeTo(i));
        way = isGrowth ? term!.Number : 0;
        return isGrowth;
    }

    /// <summary>Which way the two ends of a range moved, when the text is but that range: "fell 3 to 5 percent".</summary>
    private readonly int DirectionOf(in Piece lower, in Piece upper)
    {
        if (!isWhole || lower.IsNegative || upper.IsNegative)
        {
            return 0;
        }

        var isPercent = upper.Kind == MentionKind.Percent || upper.Unit?.Code is "share" or "growth-rate";
        return lower.Direction != 0 ? lower.Direction
            : upper.Direction != 0 ? upper.Direction
            : isPercent && clause.GrowthAt > clause.ShareAt ? clause.Direction
            : 0;
    }

    /// <summary>An end of a range without its direction, so that both are ordered as they are written.</summary>
    private static void Undirect(ref Piece piece)
    {
        if (piece.Direction < 0)
        {
            (piece.Value, piece.Hedge) = (-piece.Value, Turned(piece.Hedge));
        }

        piece.Direction = 0;
        if (piece.Unit?.Code is "share" or "growth-rate")
        {
            (piece.Kind, piece.Unit) = (MentionKind.Percent, Unit.Share);
        }
    }

    /// <summary>Gives both ends a direction; of a fall the second is the lower one.</summary>
    private static void Direct(ref Piece lower, ref Piece upper, int direction)
    {
        if (direction < 0)
        {
            (lower.Value, upper.Value) = (-upper.Value, -lower.Value);
        }

        lower.Direction = upper.Direction = direction;
        if (upper.Kind == MentionKind.Percent)
        {
            (lower.Kind, lower.Unit) = (upper.Kind, upper.Unit) = (MentionKind.Growth, Unit.GrowthRate);
        }
    }

    /// <summary>Takes the words of the expected unit behind a number, which the vocabulary need not know.</summary>
    private readonly bool TryExpected(ref Piece piece)
    {
        if (expected is null)
        {
            return false;
        }

        if (piece.Prefix is { } prefix)
        {
            return TryExpectedPrefix(ref piece, prefix);
        }

        var next = piece.Next;
        foreach (var suffix in expected.Suffixes)
        {
            if (suffix.Text.Length == 0)
            {
                continue;
            }

            var behind = Matches(next, suffix.Text);
            if (behind > next || IsRatePrefix(piece, suffix))
            {
                return SetExpected(ref piece, suffix.Power, behind);
            }
        }

        return expected.Code == Unit.Index.Code
            ? TryIndex(ref piece, next)
            : expected.Code == Unit.PercentagePoint.Code && IsPointWord(next) && SetExpected(ref piece, -2, next + 1);
    }

    /// <summary>An index has no unit: 103.2, 103.2点, 103.2以上, "103.2 or more".</summary>
    private readonly bool TryIndex(ref Piece piece, int next)
    {
        next += Is(next, TermKind.IndexPoint) ? 1 : 0;
        return (next >= tokens.Length || IsKind(next, TokenKind.Plus) || Is(next, TermKind.HedgeBehind))
            && SetExpected(ref piece, 0, next);
    }

    /// <summary>"0.5 points", 5个点: points are percentage points where these are expected.</summary>
    private readonly bool IsPointWord(int i) => IsText(i, "point") || IsText(i, "points") || IsText(i, "个点");

    /// <summary>Whether words of the expected unit stand at a token.</summary>
    private readonly bool IsExpectedAt(int i)
    {
        if (expected is not null)
        {
            foreach (var suffix in expected.Suffixes)
            {
                if (suffix.Text.Length > 0 && Matches(i, suffix.Text) > i)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>百分之八 is a percentage whose sign stands in front.</summary>
    private static bool IsRatePrefix(in Piece piece, in UnitSuffix suffix) =>
        piece.IsPercentBefore && suffix.Power == -2 && suffix.Text == "%";

    private readonly bool TryExpectedPrefix(ref Piece piece, Unit prefix)
    {
        var isSame = prefix.Code == expected!.Code || CurrencySigns.IsSignOf(prefix.Code, expected);
        piece.Prefix = isSame ? expected : prefix;
        return false;
    }

    private readonly bool SetExpected(ref Piece piece, int power, int next)
    {
        if (expected!.Code is "share" or "growth-rate")
        {
            // The words beside a percentage say whether it is a share or growth, and which way.
            SetPercent(ref piece, power, next);
        }
        else if (expected.Code == Unit.Multiplier.Code && Is(piece.Next, TermKind.Fold) && IsHan(piece.Next))
        {
            // 增长1.3倍 is growth, and no multiple of 1.3.
            ReadFold(ref piece, piece.Next);
        }
        else
        {
            SetRate(ref piece, KindOf(expected), expected, power, next);
        }

        return piece.Unit is not null;
    }

    private readonly bool IsHan(int i) => Characters.IsHan(text[tokens[i].Start]);

    internal static MentionKind KindOf(Unit unit) =>
        unit switch
        {
            CurrencyUnit => MentionKind.Money,
            ItemUnit or PhysicalUnit or ScaleUnit => MentionKind.Count,
            PerUnit per => KindOf(per.Numerator),
            _ => unit.Code switch
            {
                "share" => MentionKind.Share,
                "growth-rate" => MentionKind.Growth,
                "percentage-point" => MentionKind.PercentagePoint,
                "multiplier" => MentionKind.Multiple,
                "index" => MentionKind.Index,
                _ => MentionKind.Number,
            },
        };

    /// <summary>The token behind a text that begins at a token; the token itself when another text stands there.</summary>
    private readonly int Matches(int first, string words)
    {
        if (first >= tokens.Length)
        {
            return first;
        }

        var start = tokens[first].Start;
        if (!text[start..].StartsWith(words, StringComparison.OrdinalIgnoreCase))
        {
            return first;
        }

        var end = start + words.Length;
        for (var i = first; i < tokens.Length && tokens[i].Start < end; i++)
        {
            if (tokens[i].End == end)
            {
                return i + 1;
            }
        }

        return first;
    }
}
