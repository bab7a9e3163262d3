namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    /// <summary>How many mentions back the figure may be that a bare number is compared with.</summary>
    private const int MostMentionsBack = 3;

    private const int MostAdjectives = 3;

    /// <summary>How far apart two amounts may be that are compared.</summary>
    private const decimal MostRatio = 100m;

    /// <summary>"of which 735,000 were electric cars": the noun behind "were" says what the number counts.</summary>
    private readonly Unit? CountedBehind(in Piece piece)
    {
        if (IsText(piece.Next + 1, "whom") && IsOf(piece.Next))
        {
            return vocabulary.Unit("person");
        }

        if (!IsText(piece.Next, "were") && !IsText(piece.Next, "are"))
        {
            return null;
        }

        for (var i = piece.Next + 1; i < tokens.Length && i <= piece.Next + 1 + MostAdjectives; i++)
        {
            if (tokens[i].Terms is { } terms && terms.TryGet(TermKind.Item, out var item))
            {
                return ClauseState.IsTime(item.Unit) ? null : item.Unit;
            }

            if (!IsAdjective(tokens[i]))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"down 1.1% from 1.81 million", "compared with 50.3 in May", "a goal of 2 million": a bare number has the unit of the figure it is set against.</summary>
    private readonly void TakeUnitOfCompared(ref Piece piece)
    {
        if (!IsCompared(piece.First - 1))
        {
            return;
        }

        for (var i = mentions.Count - 1; i >= firstMention && i >= mentions.Count - MostMentionsBack; i--)
        {
            if (
                mentions[i] is { Figure: { IsRange: false } stated, Kind: var kind }
                && IsComparable(piece, kind, stated)
            )
            {
                (piece.Kind, piece.Unit) = (kind, stated.Figure.Unit);
                return;
            }
        }
    }

    /// <summary>Whether words such as "from", "compared with", "of which" or "including" end at a token.</summary>
    private readonly bool IsCompared(int i)
    {
        while (i > floor && Is(i, TermKind.Filler) && !Is(i, TermKind.To))
        {
            i--;
        }

        return i >= 0
            && (
                (Is(i, TermKind.From) && Characters.IsLetter(text[tokens[i].Start]))
                || IsText(i, "than")
                || IsText(i, "versus")
                || IsText(i, "against")
                || IsText(i, "including")
                || (IsText(i, "which") && IsOf(i - 1))
                || ((IsText(i, "with") || Is(i, TermKind.To)) && IsText(i - 1, "compared"))
                || (IsOf(i + 1) && IsAim(i))
            );
    }

    /// <summary>"a target of 3.6 million": what a figure is measured by has its unit.</summary>
    private readonly bool IsAim(int i) =>
        i >= 0
        && tokens[i].Kind is TokenKind.Word or TokenKind.Term
        && text[tokens[i].Start..tokens[i].End]
            is "target"
                or "goal"
                or "forecast"
                or "estimate"
                or "estimates"
                or "expectations"
                or "forecasts"
                or "record"
                or "peak"
                or "guidance";

    /// <summary>A count against a large number, an amount or an index against one of its size, a share against a part.</summary>
    private static bool IsComparable(in Piece piece, MentionKind kind, in Stated<Figure> stated) =>
        kind switch
        {
            MentionKind.Count => piece.Number.Has(NumberTraits.Scaled | NumberTraits.Grouped)
                && !ClauseState.IsTime(stated.Figure.Unit),
            MentionKind.Money => piece.Number.Has(NumberTraits.Scaled)
                && IsWithin(piece.Value, stated.Figure.Value, MostRatio),
            MentionKind.Index => IsWithin(piece.Value, stated.Figure.Value, 2m),
            MentionKind.Share => piece.Number.Has(NumberTraits.Fraction) && piece.Value is > 0m and < 1m,
            _ => false,
        };

    private static bool IsWithin(decimal value, decimal other, decimal ratio) =>
        value > other / ratio && value / ratio < other;
}
