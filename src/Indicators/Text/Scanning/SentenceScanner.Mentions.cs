namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    private static readonly Unit Bare = Unit.Number;

    private Unit? expected;

    /// <summary>Whether the text is to be one figure from end to end.</summary>
    private bool isWhole;
    private int openChange;
    private int openChangeAt;
    private int openFrom;
    private bool openChangeHasGrowth;
    private Piece openPiece;
    private Piece? lastBound;

    private void AddFigure(in Piece piece)
    {
        if (TryJoinBounds(piece, out var joined))
        {
            mentions[^1] = joined!;
            lastBound = null;
            return;
        }

        mentions.Add(piece.IsRange ? SpelledRange(piece) : Mention(piece));
        lastBound = piece.Hedge is Hedge.Over or Hedge.AtLeast or Hedge.Under or Hedge.AtMost ? piece : null;
    }

    /// <summary>三五百: one text with two ends.</summary>
    private readonly FigureMention SpelledRange(in Piece piece)
    {
        var lower = piece with { IsRange = false };
        var upper = piece with { IsRange = false, Value = piece.Upper };
        return RangeMention(lower, upper, SpanOf(piece));
    }

    private readonly FigureMention Mention(in Piece piece) =>
        new(piece.Kind, SpanOf(piece))
        {
            Figure = new Stated<Figure>(FigureOf(piece), piece.Hedge, StepOf(piece), Printing.Rounded),
            Direction = DirectionOf(piece),
            Item = piece.ItemEnd > 0 ? piece.ItemStart..piece.ItemEnd : null,
            Period = piece.Period,
        };

    private readonly Range SpanOf(in Piece piece) =>
        StartOf(piece)..tokens[(piece.OwnNext > 0 ? piece.OwnNext : piece.Next) - 1].End;

    /// <summary>Where the figure begins; the "and" of "and over 400,000" is none of it.</summary>
    private readonly int StartOf(in Piece piece)
    {
        var start = tokens[piece.First].Start;
        return text[start..tokens[piece.First].End].StartsWith("and ", StringComparison.OrdinalIgnoreCase)
            ? start + "and ".Length
            : start;
    }

    private static Figure FigureOf(in Piece piece) => Figure.InUnit(piece.Value, piece.Unit ?? Bare);

    private static ChangeDirection DirectionOf(in Piece piece) =>
        piece.Direction < 0 || (piece.Kind == MentionKind.Growth && piece.Value < 0m) ? ChangeDirection.Down
        : piece.Direction > 0 ? ChangeDirection.Up
        : ChangeDirection.None;

    /// <summary>The step, unless it is larger than the figure: 0.50 of a fraction has none.</summary>
    private static decimal StepOf(in Piece piece)
    {
        if (piece.StepPower is not { } power || power is < -DecimalPowers.Largest or > DecimalPowers.Largest)
        {
            return 0m;
        }

        var step = DecimalPowers.Of(power);
        return piece.Value != 0m && step > Math.Abs(piece.Value) ? 0m : step;
    }

    /// <summary>"22 over 25" and nothing else: a fraction.</summary>
    private bool TryOver(int i, out int next)
    {
        next = tokens.Length;
        if (
            tokens.Length != 3
            || !IsText(1, "over")
            || !IsKind(0, TokenKind.Number)
            || !IsKind(2, TokenKind.Number)
            || NumberOf(0) is not { Mantissa: > 0m, Scale: 0 } upper
            || NumberOf(2) is not { Mantissa: > 0m, Scale: 0 } lower
        )
        {
            return false;
        }

        AddFigure(
            new()
            {
                First = i,
                Next = next,
                NumberAt = i,
                Value = upper.Mantissa / lower.Mantissa,
            }
        );
        floor = next;
        return true;
    }

    /// <summary>"one in every three", "two out of five": a share.</summary>
    private bool TryOneIn(int i, out int next)
    {
        var second =
            IsText(i + 1, "in") && IsText(i + 2, "every") ? i + 3
            : IsText(i + 1, "out") && IsOf(i + 2) && IsText(i + 3, "every") ? i + 4
            : IsText(i + 1, "out") && IsOf(i + 2) ? i + 3
            : IsText(i + 1, "in") && IsRound(i + 2) && (tokens.Length > i + 3 || NumberOf(i).Digits == 0) ? i + 2
            : -1;
        next = i;
        if (
            second < 0
            || !IsKind(second, TokenKind.Number)
            || NumberOf(i) is not { Mantissa: > 0m and < 100m, Scale: 0 } part
            || NumberOf(second) is not { Mantissa: > 0m and <= 1000m, Scale: 0 } whole
            || part.Mantissa > whole.Mantissa
        )
        {
            return false;
        }

        var piece = new Piece
        {
            First = i,
            Next = second + 1,
            NumberAt = i,
            Value = part.Mantissa / whole.Mantissa,
            Kind = MentionKind.Share,
            Unit = Unit.Share,
        };
        ReadHedgeBefore(ref piece, i - 1, floor);
        AddFigure(piece);
        next = floor = second + 1;
        return true;
    }

    /// <summary>"one in five", "eight in 10": a small whole that is no length of time.</summary>
    private readonly bool IsRound(int i) =>
        IsKind(i, TokenKind.Number)
        && NumberOf(i)
            is {
                Mantissa: (> 1m and <= 10m) or 20m or 100m,
                Scale: 0,
                Traits: NumberTraits.None or NumberTraits.Spelled
            }
        && !IsTimeAt(i + 1)
        && !(i + 1 < tokens.Length && tokens[i + 1].IsAny(Units & ~TermSet.Mask(TermKind.Item)));

    private readonly bool IsTimeAt(int i) =>
        i < tokens.Length
        && tokens[i].Terms is { } terms
        && (terms.Has(TermKind.TimeUnit) || terms.TryGet(TermKind.Item, out var item) && ClauseState.IsTime(item.Unit));

    /// <summary>翻一番 is twice as much, "halved" half of it.</summary>
    private bool TryDoubling(int i, int times, out int next)
    {
        next = i;
        var isName = i + 1 < tokens.Length && tokens[i + 1].Kind == TokenKind.Dash || IsKind(i - 1, TokenKind.Dash);
        if (isName || (times == 2 && IsIdleDouble(i)))
        {
            return false;
        }

        // No growth, 零增长, is a rate and no multiple.
        var piece = new Piece
        {
            First = i,
            Next = i + 1,
            NumberAt = i,
            Value = times < 0 ? -1m / times : times,
            Kind = times == 0 ? MentionKind.Growth : MentionKind.Multiple,
            Unit = times == 0 ? Unit.GrowthRate : Unit.Multiplier,
            Direction = Math.Sign(times),
        };
        ReadHedgeBefore(ref piece, i - 1, floor);
        ReadHedgeBehind(ref piece);
        AddFigure(piece);
        clause.NoteDoubling(i);
        next = floor = piece.Next;
        return true;
    }

    /// <summary>"double standards": the bare word is an adjective unless a verb stands in front, "will double", "to double its output", or what it is double of behind it.</summary>
    private readonly bool IsIdleDouble(int i) =>
        IsText(i, "double")
        && !(
            Is(i - 1, TermKind.Future)
            || IsText(i - 1, "to")
            || IsText(i - 1, "would")
            || IsText(i + 1, "the")
            || IsText(i + 1, "that")
        );

    /// <summary>一半: 50 percent of a whole, or what something grew by.</summary>
    private int TakeHalf(int i)
    {
        var piece = new Piece
        {
            First = i,
            Next = i + 1,
            NumberAt = i,
            Value = 0.5m,
            Kind = MentionKind.Share,
            Unit = Unit.Share,
            Hedge = tokens[i].Terms!.TryGet(TermKind.HalfShare, out var half) ? half.Hedge : Hedge.Exactly,
        };
        ReadHedgeBefore(ref piece, i - 1, floor);
        ReadHedgeBehind(ref piece);
        if (IsGrownBy(piece.First))
        {
            SetGrowth(ref piece, clause.Direction);
            TurnDown(ref piece);
        }

        AddFigure(piece);
        floor = piece.Next;
        return piece.Next;
    }
}
