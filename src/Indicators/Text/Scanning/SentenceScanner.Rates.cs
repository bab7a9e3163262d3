namespace Indicators.Text;

/// <summary>Rates that are written in a roundabout way.</summary>
internal ref partial struct SentenceScanner
{
    private const int MostListed = 3;
    private const int MostTokensInList = 8;

    private static readonly ulong Rates = TermSet.Mask(TermKind.Percent, TermKind.Point, TermKind.BasisPoint);

    /// <summary>The first token behind a comma that a growth stands in front of; -1 for none.</summary>
    private int listedAt;
    private bool listedInPeriod;
    private int listedDirection;

    /// <summary>"half a percentage point", "three quarters of a percent": a part of one percent.</summary>
    private readonly bool IsPartOfRate(int i) => RateOfPart(i) >= 0;

    /// <summary>The token of the rate that a part in front of "a" or "of a" is taken of, or that a hyphen joins: "quarter-point"; -1 for none.</summary>
    private readonly int RateOfPart(int i)
    {
        var article = IsOf(i) ? i + 1 : i;
        var isOne =
            Is(article, TermKind.Article)
            || (article > i && IsKind(article, TokenKind.Number) && NumberOf(article) is { Mantissa: 1m, Scale: 0 });
        return isOne && article + 1 < tokens.Length && tokens[article + 1].IsAny(Rates) ? article + 1
            : article > i ? -1
            : Is(i, TermKind.Point) || (Is(i, TermKind.Percent) && Characters.IsLetter(text[tokens[i].Start])) ? i
            : IsText(i, "point") ? i
            : IsHyphen(i) && (Is(i + 1, TermKind.Point) || IsText(i + 1, "point")) ? i + 1
            : -1;
    }

    private readonly bool IsHyphen(int i) => IsKind(i, TokenKind.Dash) && IsJoined(i) && IsJoined(i + 1);

    /// <summary>A number without a unit of its own: a part of a percent, or the first of a list whose last number names the rate.</summary>
    private readonly void ReadRateBehind(ref Piece piece)
    {
        if (IsPointOfPercent(piece, PointAt(piece.Next)))
        {
            var next = PointAt(piece.Next) + 1;
            SetRate(ref piece, MentionKind.PercentagePoint, Unit.PercentagePoint, -2, next);
        }
        else if (piece.Number.Has(NumberTraits.Fraction) && RateOfPart(piece.Next) is var rate and >= 0)
        {
            SetRateAt(ref piece, rate, rate + 1);
        }
        else if (ListedRate(piece) is var listed and >= 0)
        {
            SetRateAt(ref piece, listed, piece.Next);
        }
    }

    /// <summary>Where "points" may stand behind a number: at once, or behind the article of "half a point".</summary>
    private readonly int PointAt(int i) => Is(i, TermKind.Article) ? i + 1 : i;

    /// <summary>"fell 0.2 points to 4.1 percent": the level says what the points are of; "a quarter point" is one of interest.</summary>
    private readonly bool IsPointOfPercent(in Piece piece, int i) =>
        Is(i, TermKind.IndexPoint)
        && clause.IndexAt < 0
        && (
            (piece.Number.Has(NumberTraits.Fraction) && IsText(i, "point"))
            || (Is(i + 1, TermKind.To) && IsKind(i + 2, TokenKind.Number) && Is(i + 3, TermKind.Percent))
        );

    private readonly void SetRateAt(ref Piece piece, int rate, int next)
    {
        (piece.ItemStart, piece.ItemEnd) = (0, 0);
        if (!Is(rate, TermKind.Percent))
        {
            var power = Is(rate, TermKind.BasisPoint) ? -4 : -2;
            SetRate(ref piece, MentionKind.PercentagePoint, Unit.PercentagePoint, power, next);
        }
        else
        {
            (piece.Kind, piece.Unit) = (MentionKind.Number, null);
            SetPercent(ref piece, -2, next);
        }
    }

    /// <summary>"rose 5.2 and 3.1 percent", 提高0.4个和2.1个百分点: the token of the rate behind the last number; -1 for none.</summary>
    private readonly int ListedRate(in Piece piece)
    {
        if (
            piece.Number.Has(NumberTraits.Scaled | NumberTraits.Grouped | NumberTraits.Fraction)
            || piece.Prefix is not null
        )
        {
            return -1;
        }

        var i = piece.Next;
        for (var count = 0; count < MostListed; count++)
        {
            if (!IsListJoint(i) || !IsKind(i + 1, TokenKind.Number) || NumberOf(i + 1).Has(NumberTraits.Scaled))
            {
                return -1;
            }

            i += 2;
            if (i < tokens.Length && tokens[i].IsAny(Rates))
            {
                return i;
            }

            i += Is(i, TermKind.Measure) && IsText(i, "个") ? 1 : 0;
        }

        return -1;
    }

    /// <summary>分别增长5.3%、4.7%, "rose 5.3 percent, 4.7 percent and 3.9 percent": a list of rates is one clause.</summary>
    private readonly bool IsRateList(int i) =>
        i == floor
        && i > 0
        && tokens[i - 1].IsAny(Rates)
        && IsKind(i + 1, TokenKind.Number)
        && i + 2 < tokens.Length
        && tokens[i + 2].IsAny(Rates)
        && (IsKind(i, TokenKind.List) || IsText(i + 3, "and") || IsText(i + 4, "and"));

    /// <summary>Keeps the direction of a growth that stands directly in front of a comma, or with its period between.</summary>
    private void NoteGrowth(int next)
    {
        listedInPeriod = clause.PeriodEnd == next - 1 && IsBehindFigure(clause.PeriodAt);
        var isGrowth =
            next < tokens.Length
            && (floor == next - 1 || listedInPeriod)
            && mentions.Count > firstMention
            && mentions[^1].Kind == MentionKind.Growth
            && IsKind(next - 1, TokenKind.Break);
        listedAt = isGrowth ? next : -1;
        listedDirection = isGrowth ? SignOf(mentions[^1].Direction) : 0;
    }

    /// <summary>"industry grew 6 percent, services 5 percent and farming 3 percent", "6 percent in 2023, 5 percent in 2024": nothing but a name in front, or a period behind, says that the verb still holds.</summary>
    private readonly bool IsListedGrowth(in Piece piece)
    {
        var first = piece.First;
        var isListed = first > listedAt || (listedInPeriod && IsText(piece.Next, "in"));
        if (listedAt != clause.Start || listedDirection == 0 || !isListed || first - listedAt > MostTokensInList)
        {
            return false;
        }

        for (var i = listedAt; i < first; i++)
        {
            var isName =
                tokens[i].Kind is TokenKind.Word or TokenKind.Code or TokenKind.Han or TokenKind.Number
                || Is(i, TermKind.Item)
                || IsText(i, "and")
                || (listedInPeriod && IsText(i, "in"))
                || tokens[i].IsAny(Rates);
            if (!isName)
            {
                return false;
            }
        }

        return true;
    }

    private static int SignOf(ChangeDirection direction) =>
        direction switch
        {
            ChangeDirection.Up => 1,
            ChangeDirection.Down => -1,
            _ => 0,
        };

    private readonly bool IsListJoint(int i) =>
        IsKind(i, TokenKind.List) || IsText(i, "and") || IsText(i, "和") || IsText(i, "与");

    /// <summary>"6.8 percent higher than a year earlier", "closed 0.5 percent lower": set against a time, the distance is growth.</summary>
    private readonly bool TrySideInTime(int i, out int direction)
    {
        if (!TrySide(i, out direction))
        {
            return false;
        }

        return IsText(i, "higher") || IsText(i, "lower") || IsTimeBehind(i + 1);
    }

    private readonly bool IsTimeBehind(int i)
    {
        i = IsText(i, "in") || IsText(i, "the") || IsText(i, "that") ? i + 1 : i;
        i = IsText(i, "of") || IsText(i, "in") || IsText(i, "the") ? i + 1 : i;
        return i < tokens.Length
                && (tokens[i].IsAny(PeriodWords) || IsKind(i, TokenKind.Number) && NumberOf(i).Digits == 4)
            || IsText(i, "same")
            || IsText(i, "year")
            || Is(i, TermKind.RelativeRun)
            || (
                Is(i, TermKind.Article) && (IsText(i + 1, "year") || IsText(i + 1, "month") || IsText(i + 1, "quarter"))
            );
    }

    /// <summary>The side on which a figure lies of another: "higher than", "above", "lower".</summary>
    private readonly bool TrySide(int i, out int direction)
    {
        direction = 0;
        if (i >= tokens.Length || tokens[i].Kind is not (TokenKind.Word or TokenKind.Term))
        {
            return false;
        }

        direction =
            IsText(i, "higher") || IsText(i, "faster") || IsText(i, "more") ? 1
            : IsText(i, "lower") || IsText(i, "slower") || IsText(i, "less") ? -1
            : IsLatinSide(i) && tokens[i].Terms!.TryGet(TermKind.HedgeBefore, out var side) ? SignOf(side.Hedge)
            : 0;
        return direction != 0;
    }

    private readonly bool IsLatinSide(int i) =>
        tokens[i].Kind == TokenKind.Term
        && Characters.IsLetter(text[tokens[i].Start])
        && (IsText(i, "above") || IsText(i, "below") || EndsInThan(i));

    private readonly bool EndsInThan(int i) =>
        text[tokens[i].Start..tokens[i].End].EndsWith(" than", StringComparison.OrdinalIgnoreCase);

    private static int SignOf(Hedge hedge) =>
        hedge switch
        {
            Hedge.Over => 1,
            Hedge.Under => -1,
            _ => 0,
        };
}
