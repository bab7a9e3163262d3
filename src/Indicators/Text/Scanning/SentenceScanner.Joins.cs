namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    private const int MostTokensInChange = 12;
    private const decimal LeastRatioOfLevel = 10m;

    /// <summary>A level is at least so many times what it changed by; nearer numbers are the ends of a range.</summary>
    private const decimal LeastOfLevel = 3m;

    /// <summary>A second figure joined by a dash, "to", 至, or by "and" behind "between".</summary>
    private readonly bool TryRange(ref Piece lower, out Piece upper)
    {
        upper = default;
        var i = lower.Next;
        if (
            lower.IsRange
            || IsGrownPart(lower)
            || i + 1 >= tokens.Length
            || !IsRangeJoint(lower, i)
            || IsTargetOfChange(lower, i)
        )
        {
            return false;
        }

        var number = NumberBehind(i + 1);
        if (number < 0 || !TryPiece(number, i + 1, out upper) || upper.IsRange || upper.IsNegative && !lower.IsNegative)
        {
            return false;
        }

        Lengthen(ref upper, lower, i);
        if (IsLevelReached(lower, upper, i) || !TryJoin(ref lower, ref upper))
        {
            return false;
        }

        if (Is(upper.Next, TermKind.ToEnd))
        {
            upper.Next++;
        }

        lower.OwnNext = lower.Next;
        lower.Next = upper.Next;
        return true;
    }

    /// <summary>Gives both ends one unit, scale and direction, if they can have them.</summary>
    private readonly bool TryJoin(ref Piece lower, ref Piece upper)
    {
        var direction = DirectionOf(lower, upper);
        if (direction != 0)
        {
            Undirect(ref lower);
            Undirect(ref upper);
        }
        else
        {
            TakeGrowth(ref upper, lower);
        }

        if (!TryShareUnit(ref lower, ref upper) || (upper.Value < lower.Value && !IsFall(upper)))
        {
            return false;
        }

        if (direction != 0)
        {
            Direct(ref lower, ref upper, direction);
        }

        return true;
    }

    /// <summary>增长5%至8%, "fell 5 to 8 percent": behind the joint, too, the percentage is one of growth.</summary>
    private readonly void TakeGrowth(ref Piece upper, in Piece lower)
    {
        var isBareGrowth =
            !lower.HasUnit
            && clause.GrowthAt >= clause.Start
            && clause.GrowthAt >= floor
            && clause.GrowthAt > clause.ShareAt
            && !IsLevel(lower);
        if (upper.Kind == MentionKind.Percent && (lower.Kind == MentionKind.Growth || isBareGrowth))
        {
            SetGrowth(ref upper, lower.Kind == MentionKind.Growth ? lower.Direction : clause.Direction);
            TurnDown(ref upper);
        }
    }

    /// <summary>下降3%至5%: the end named last is the lower one.</summary>
    private static bool IsFall(in Piece upper) => upper.Direction < 0 && upper.Value < 0m;

    /// <summary>"shrank by a quarter to 1.7 billion": the part is what it shrank by, not an end.</summary>
    private readonly bool IsGrownPart(in Piece piece) =>
        piece.Number.Has(NumberTraits.Fraction) && piece.Value < 1m && IsGrownBy(piece.First);

    /// <summary>"rose 9.7 percent to 953,000", "shrank by 2 million to 1.4 billion": what it changed by, and the level that it reached.</summary>
    private readonly bool IsLevelReached(in Piece lower, in Piece upper, int joint)
    {
        if (!Is(joint, TermKind.To) || clause.ChangeAt < clause.Start)
        {
            return false;
        }

        var hasOwnScales = lower.Number.Has(NumberTraits.Scaled) && upper.Number.Has(NumberTraits.Scaled);
        return lower.Unit is RateUnit
            ? upper.Unit is not RateUnit
            : (lower.HasUnit || hasOwnScales) && upper.Value >= LeastOfLevel * lower.Value && !IsFrom(lower);
    }

    /// <summary>45-6 is 45 to 46: the digits that both share are written once.</summary>
    private readonly void Lengthen(ref Piece upper, in Piece lower, int dash)
    {
        var (low, high) = (lower.Number, upper.Number);
        var isShort =
            tokens[dash].Kind == TokenKind.Dash
            && IsJoined(dash)
            && IsJoined(dash + 1)
            && high.Mantissa < low.Mantissa
            && high.Digits > 0
            && high.Digits < low.Digits
            && !(low.Has(Precise) || high.Has(Precise & ~NumberTraits.Scaled))
            && !lower.IsNegative
            && (!lower.HasUnit || lower.Prefix is not null);
        if (!isShort)
        {
            return;
        }

        var power = DecimalPowers.Of(high.Digits);
        var missing = low.Mantissa - (low.Mantissa % power);
        var longer = high.Mantissa + missing;
        if (longer > low.Mantissa && high.Mantissa != 0m)
        {
            upper.Value *= longer / high.Mantissa;
            upper.Number = high with { Mantissa = longer };
        }
    }

    private const NumberTraits Precise =
        NumberTraits.Grouped
        | NumberTraits.Fractional
        | NumberTraits.Scaled
        | NumberTraits.Fraction
        | NumberTraits.LeadingZero;

    private readonly bool IsRangeJoint(in Piece lower, int i)
    {
        if (tokens[i].Kind == TokenKind.Dash)
        {
            return IsJoined(i) == IsJoined(i + 1) || text[tokens[i].Start] is not '-';
        }

        if (Is(i, TermKind.To))
        {
            return !Is(i, TermKind.GrowthVerb) && tokens[i].End - tokens[i].Start <= 7;
        }

        return Is(i, TermKind.And) && (IsBetween(lower) || HasEndWord(i + 1));
    }

    /// <summary>"from 5 to 8" where the clause tells of a change, or 提高到 with its own verb: no range but a change.</summary>
    private readonly bool IsTargetOfChange(in Piece lower, int i) =>
        Is(i, TermKind.To)
        && (
            (IsFrom(lower) && clause.ChangeAt >= clause.Start)
            || IsAmountOfChange(lower, i)
            || (Characters.IsHan(text[tokens[i].Start]) && tokens[i].End - tokens[i].Start > 1)
        );

    /// <summary>"climbed by 7,000 to 2.8 million": what is many times as much is where it went, and no end.</summary>
    private readonly bool IsAmountOfChange(in Piece lower, int to) =>
        IsText(lower.First - 1, "by")
        && clause.ChangeAt >= clause.Start
        && NumberBehind(to + 1) is var number and >= 0
        && NumberOf(number).TryValue(out var level)
        && level / LeastRatioOfLevel > lower.Value;

    private readonly bool IsBetween(in Piece lower) =>
        clause.BetweenAt >= clause.Start && clause.BetweenAt >= floor && lower.First - clause.BetweenAt <= 2;

    /// <summary>10000与20000间: 间 or 之间 behind the second number.</summary>
    private readonly bool HasEndWord(int i) =>
        IsKind(i, TokenKind.Number)
        && (
            Is(i + 1, TermKind.ToEnd)
            || (i + 1 < tokens.Length && tokens[i + 1].IsAny(Units) && Is(i + 2, TermKind.ToEnd))
        );

    /// <summary>The number behind a joint: signs, currencies and hedges may stand before it.</summary>
    private readonly int NumberBehind(int i)
    {
        for (var end = Math.Min(i + 4, tokens.Length); i < end; i++)
        {
            if (tokens[i].Kind == TokenKind.Number)
            {
                return i;
            }

            if (
                tokens[i].Kind != TokenKind.Dash
                && !HasPrefix(i)
                && !Is(i, TermKind.HedgeBefore)
                && !Is(i, TermKind.PercentBefore)
                && !Is(i, TermKind.Negative)
                && !Is(i, TermKind.Filler)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>A unit or scale that is written once counts for both ends.</summary>
    private static bool TryShareUnit(ref Piece lower, ref Piece upper)
    {
        if (lower.Unit?.Code == upper.Unit?.Code)
        {
            (lower.Kind, upper.Kind) =
                lower.Kind == MentionKind.Percent ? (upper.Kind, upper.Kind) : (lower.Kind, upper.Kind);
        }
        else if (!lower.HasUnit)
        {
            TakeUnitOf(ref lower, upper);
        }
        else if (!upper.HasUnit)
        {
            // "by 3.3 percent to 76 million": a percentage goes to no millions.
            if (
                lower.Unit!.Code is "share" or "growth-rate" or "percentage-point"
                && upper.Number.Has(NumberTraits.Scaled)
            )
            {
                return false;
            }

            TakeUnitOf(ref upper, lower);
        }
        else if (
            lower.Unit is ItemUnit
            && upper.Unit is ItemUnit
            && (lower.Unit.Code == "unit" || upper.Unit.Code == "unit")
        )
        {
            lower.Unit = upper.Unit = lower.Unit.Code == "unit" ? upper.Unit : lower.Unit;
        }
        else
        {
            return false;
        }

        ShareScale(ref lower, upper);
        return true;
    }

    private static void TakeUnitOf(ref Piece bare, in Piece other)
    {
        var factor = other.Unit!.Code switch
        {
            _ when other.Number.PerPower > 0 => -other.Number.PerPower,
            "share" or "growth-rate" or "percentage-point" => other.StepPower - other.Number.Step ?? -2,
            _ => 0,
        };
        if (bare.Value.Scale <= DecimalPowers.Largest + factor)
        {
            bare.Value *= DecimalPowers.Of(factor);
            bare.StepPower += factor;
        }

        (bare.Kind, bare.Unit, bare.Direction) = (other.Kind, other.Unit, other.Direction);
        bare.Value = other.Direction < 0 && bare.Value > 0m ? -bare.Value : bare.Value;
    }

    /// <summary>七千到九千亿, 10~15k: the scale behind the second number counts for a first one without.</summary>
    private static void ShareScale(ref Piece lower, in Piece upper)
    {
        var scale = upper.Number.Scale;
        if (
            scale > 0
            && !lower.Number.Has(NumberTraits.Scaled | NumberTraits.Grouped)
            && lower.Number.Mantissa < upper.Number.Mantissa
            && lower.Number.Mantissa < 1e12m
        )
        {
            lower.Value *= DecimalPowers.Of(scale);
            lower.StepPower += scale;
        }
    }

    private readonly bool IsFrom(in Piece piece)
    {
        if (clause.FromAt < clause.Start || clause.FromAt < floor && floor > 0 && clause.FromAt < piece.First - 8)
        {
            return false;
        }

        for (var i = clause.FromAt + 1; i < piece.First; i++)
        {
            if (
                !tokens[i].Is(TermKind.Filler)
                && !IsPeriodToken(i)
                && !Is(i, TermKind.Per)
                && tokens[i].Kind != TokenKind.Han
            )
            {
                return false;
            }
        }

        return clause.FromAt >= 0;
    }

    /// <summary>Whether the figure is the end of a change whose beginning was the last mention.</summary>
    private bool TryChange(ref Piece piece)
    {
        var start = openChange;
        openChange = -1;
        if (IsFrom(piece))
        {
            openChange = mentions.Count;
            openChangeAt = piece.Next;
            openChangeHasGrowth = clause.ChangeAt >= clause.Start;
            openPiece = piece;
            openFrom = clause.FromAt;
            clause.FromAt = -1;
            return false;
        }

        if (
            start < 0
            || start != mentions.Count - 1
            || piece.First - openChangeAt > MostTokensInChange
            || !IsToBefore(piece)
        )
        {
            return false;
        }

        var from = openPiece;
        if (!TryShareUnit(ref from, ref piece))
        {
            return false;
        }

        AddChange(from, ref piece, start);
        return true;
    }

    /// <summary>"to" directly in front of the figure and its hedge, or 提高到.</summary>
    private readonly bool IsToBefore(in Piece piece)
    {
        var i = piece.First - 1;
        while (
            i >= floor
            && !tokens[i].Is(TermKind.To)
            && (tokens[i].Is(TermKind.Filler) || IsPartitive(i) || (i >= clause.PeriodAt && i < clause.PeriodEnd))
        )
        {
            i--;
        }

        return i >= floor && (tokens[i].Is(TermKind.To) || Is(piece.First, TermKind.To));
    }

    private void AddChange(Piece from, ref Piece to, int start)
    {
        Complete(ref to);
        ShareUnit(ref from, ref to);
        if (clause.PeriodAt >= from.Next && Is(clause.PeriodEnd, TermKind.To))
        {
            from.Period ??= clause.LastPeriod;
        }

        from.Kind = to.Kind = from.Kind == MentionKind.Share ? MentionKind.Share : to.Kind;
        var hasPeriod = clause.PeriodAt > openFrom;
        mentions.RemoveAt(start);
        var span = StartOf(from)..tokens[to.Next - 1].End;
        var isChange =
            openChangeHasGrowth
            || clause.ChangeAt >= clause.Start
            || hasPeriod
            || IsVerbTo(to)
            || to.Value < from.Value;
        if (isChange)
        {
            mentions.Add(
                new(MentionKind.Change, span)
                {
                    From = Mention(from),
                    To = Mention(to),
                    Direction = to.Value < from.Value ? ChangeDirection.Down : ChangeDirection.Up,
                }
            );
        }
        else
        {
            mentions.Add(RangeMention(from, to, span));
        }
    }

    /// <summary>An end without a unit has that of the other.</summary>
    private static void ShareUnit(ref Piece from, ref Piece to)
    {
        if (from.Unit is null || from.Unit.Code == "unit" || from.Kind == MentionKind.Number)
        {
            (from.Kind, from.Unit) = (to.Kind, to.Unit);
        }
        else if (to.Kind == MentionKind.Number)
        {
            (to.Kind, to.Unit) = (from.Kind, from.Unit);
        }
    }

    private readonly bool IsVerbTo(in Piece to) =>
        to.First > 0
        && Is(to.First - 1, TermKind.To)
        && tokens[to.First - 1].End - tokens[to.First - 1].Start > 1
        && Characters.IsHan(text[tokens[to.First - 1].Start]);

    private void AddRange(Piece lower, Piece upper)
    {
        if (lower.Unit is null)
        {
            Complete(ref lower);
            (upper.Kind, upper.Unit) = (lower.Kind, lower.Unit);
        }

        var first =
            clause.BetweenAt >= floor && clause.BetweenAt >= clause.Start && lower.First - clause.BetweenAt == 1
                ? clause.BetweenAt
                : lower.First;
        var start = first == lower.First ? StartOf(lower) : tokens[first].Start;
        var span = start..tokens[upper.Next - 1].End;
        mentions.Add(
            upper.Value < lower.Value
                ? RangeMention(upper, lower with { OwnNext = 0, Next = lower.OwnNext }, span)
                : RangeMention(lower, upper, span)
        );
        clause.BetweenAt = -1;
        clause.FromAt = -1;
    }

    private readonly FigureMention RangeMention(in Piece lower, in Piece upper, Range span)
    {
        var (low, high) = (FigureOf(lower), FigureOf(upper));
        return new(MentionKind.Range, span)
        {
            Figure = Stated<Figure>.OfRange(low, high.Value, StepOf(lower), Printing.Rounded),
            Lower = Mention(lower),
            Upper = Mention(upper),
            Direction = DirectionOf(lower),
        };
    }

    /// <summary>"more than 10 and less than 20": two one-sided figures of one unit, next to each other, are a range.</summary>
    private bool TryJoinBounds(in Piece piece, out FigureMention? joined)
    {
        joined = null;
        if (lastBound is not { } last || mentions.Count == firstMention || !IsNextTo(last, piece))
        {
            return false;
        }

        var isUpper = piece.Hedge is Hedge.Under or Hedge.AtMost && last.Hedge is Hedge.Over or Hedge.AtLeast;
        var isLower = piece.Hedge is Hedge.Over or Hedge.AtLeast && last.Hedge is Hedge.Under or Hedge.AtMost;
        var (lower, upper) = isLower ? (piece, last) : (last, piece);
        if (!isUpper && !isLower || !TryShareUnit(ref lower, ref upper) || lower.Value >= upper.Value)
        {
            return false;
        }

        joined = RangeMention(lower, upper, StartOf(last)..tokens[piece.Next - 1].End);
        return true;
    }

    private readonly bool IsNextTo(in Piece last, in Piece piece)
    {
        var breaks = 0;
        for (var i = last.Next; i < piece.First; i++)
        {
            breaks += tokens[i].Kind == TokenKind.Break ? 1 : 0;
            if (tokens[i].Kind != TokenKind.Break && !tokens[i].Is(TermKind.And))
            {
                return false;
            }
        }

        return breaks <= 1 && piece.First - last.Next <= 3;
    }
}
