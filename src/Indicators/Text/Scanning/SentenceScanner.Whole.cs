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

    internal static bool AreBeside(ReadOnlySpan<Token> tokens, Range span)
    {
        foreach (var token in tokens)
        {
            var isOutside = token.End <= span.Start.Value || token.Start >= span.End.Value;
            var isInFront = token.End <= span.Start.Value;
            if (isOutside && !token.IsAny(Beside) && !(isInFront && token.Is(TermKind.Stop)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The sentence as one figure or range, or where it is none.</summary>
    internal ParsedFigure Whole(Unit? expected)
    {
        this.expected = expected;
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

        return ParsedFigure.Failure(tokens.Length == 0 ? 0 : tokens[^1].End, "a number");
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
                && !tokens[i].IsAny(Beside)
                && !(i < piece.First && tokens[i].Is(TermKind.To))
            )
            {
                return ParsedFigure.Failure(tokens[i].Start, i < piece.First ? "a number" : "the end of the text");
            }
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

        return expected.Code == Unit.Index.Code && next >= tokens.Length && SetExpected(ref piece, 0, next);
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
        SetRate(ref piece, KindOf(expected!), expected!, power, next);
        return piece.Unit is not null;
    }

    private static MentionKind KindOf(Unit unit) =>
        unit switch
        {
            CurrencyUnit => MentionKind.Money,
            ItemUnit => MentionKind.Count,
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
