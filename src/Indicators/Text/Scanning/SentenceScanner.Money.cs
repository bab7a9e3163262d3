namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    /// <summary>Behind "$20 million": a second currency word ("人民币50元"), or cents ("US$3 and fourteen").</summary>
    private readonly void ReadMoneyBehindPrefix(ref Piece piece)
    {
        var i = piece.Next;
        if (i < tokens.Length && tokens[i].Terms is { } terms)
        {
            if (
                TryCurrency(terms, out var currency)
                && (currency.Code == piece.Unit!.Code || piece.Unit.Code is "$" or "¥")
            )
            {
                (piece.Unit, piece.Next) = (currency, i + 1);
                ReadMoneyBehindUnit(ref piece);
                return;
            }

            var isShort = !terms.Has(TermKind.Scale);
            if (
                tokens[i].HasGap
                && (
                    terms.TryGet(TermKind.Scale, out var scale)
                    || terms.TryGet(TermKind.ScaleUnsure, out scale)
                    || terms.TryGet(TermKind.ScaleShort, out scale)
                )
                && !(isShort && (scale.Number % 3 != 0 || (scale.IsUpper && !IsCapital(i))))
            )
            {
                ApplyScale(ref piece, scale.Number, i + 1);
                return;
            }
        }

        ReadCents(ref piece);
    }

    /// <summary>"48.8 trillion yuan ($6.7 trillion)": a bare dollar that glosses an amount of yuan in brackets is that of the United States.</summary>
    private readonly void SetGlossed(ref Piece piece)
    {
        if (
            piece is { Unit.Code: "$", Kind: MentionKind.Money }
            && piece.First > 0
            && IsKind(piece.First - 1, TokenKind.Open)
            && mentions.Count > firstMention
            && mentions[^1] is { Kind: MentionKind.Money, Figure.Figure.Unit.Code: "CNY" } last
            && last.Span.End.Value == tokens[piece.First - 2].End
            && vocabulary.Unit("USD") is { } dollar
        )
        {
            piece.Unit = dollar;
        }
    }

    /// <summary>Behind "3 dollars": cents, 角 and 分, or a scale ("75 USD million").</summary>
    private readonly void ReadMoneyBehindUnit(ref Piece piece)
    {
        var i = piece.Next;
        if (i < tokens.Length && tokens[i].Terms is { } terms && tokens[i].Kind == TokenKind.Term)
        {
            if (terms.TryGet(TermKind.Scale, out var scale))
            {
                ApplyScale(ref piece, scale.Number, i + 1);
                return;
            }

            // 亿元新台币: 元 of the currency behind it.
            if (
                TryCurrency(terms, out var second)
                && (second.Code == piece.Unit!.Code || (IsText(i - 1, "元") && IsJoined(i) && IsHan(i)))
            )
            {
                (piece.Unit, piece.Next) = (second, i + 1);
                return;
            }
        }

        ReadCents(ref piece);
    }

    private static void ApplyScale(ref Piece piece, int power, int next)
    {
        if (piece.Number.Scale == 0 && piece.Value < 1e14m)
        {
            piece.Value *= DecimalPowers.Of(power);
            piece.StepPower = piece.Number.StepPower + power;
            piece.Next = next;
        }
    }

    /// <summary>Smaller coins: "and sixty nine cents", 六角三分; or two bare digits: "15 dollars 50", 一块二.</summary>
    private readonly void ReadCents(ref Piece piece)
    {
        if (
            piece.Number.Has(NumberTraits.Scaled | NumberTraits.Fractional | NumberTraits.Fraction)
                && piece.Number.Digits > 0
            || piece.IsRange
        )
        {
            return;
        }

        while (TryCoins(piece, out var amount, out var places, out var next))
        {
            piece.Value += amount;
            piece.StepPower = -places;
            piece.Next = next;
        }
    }

    private readonly bool TryCoins(in Piece piece, out decimal amount, out int places, out int next)
    {
        (amount, places, next) = (0m, 0, 0);
        var i = Is(piece.Next, TermKind.And) ? piece.Next + 1 : piece.Next;
        if (
            !IsKind(i, TokenKind.Number)
            || NumberOf(i) is not { Mantissa: > 0m and < 100m, Scale: 0 } number
            || number.Has(NumberTraits.Fractional | NumberTraits.Range)
        )
        {
            return false;
        }

        next = i + 1;
        if (next < tokens.Length && tokens[next].Terms is { } terms && terms.TryGet(TermKind.Subunit, out var coin))
        {
            places = -coin.Number;
            amount = number.Mantissa * DecimalPowers.Of(coin.Number);
            next++;
            return piece.StepPower > -places;
        }

        if (piece.StepPower == -1 && number.Has(NumberTraits.Han))
        {
            return TryLastCoins(i, number, out amount, out places);
        }

        return piece.StepPower >= 0 && TryBareCoins(piece, i, number, out amount, out places);
    }

    /// <summary>九毛八: a last digit behind 毛 counts 分.</summary>
    private readonly bool TryLastCoins(int i, in NumberReading number, out decimal amount, out int places)
    {
        (amount, places) = (number.Mantissa / 100m, 2);
        return number.Mantissa < 10m
            && IsJoined(i)
            && tokens[i - 1].IsAny(TermSet.Mask(TermKind.Subunit))
            && !HasUnitBehind(i);
    }

    private readonly bool TryBareCoins(
        in Piece piece,
        int i,
        in NumberReading number,
        out decimal amount,
        out int places
    )
    {
        var isHan = number.Has(NumberTraits.Han);
        var isCents = isHan
            ? number.Mantissa < 10m && IsJoined(i)
            : number.Digits == 2 || (number.Digits == 0 && (Is(piece.Next, TermKind.And) || number.Mantissa >= 10m));
        places = isHan ? 1 : 2;
        amount = number.Mantissa * DecimalPowers.Of(-places);
        return isCents && !HasUnitBehind(i) && !IsRangeDash(i + 1) && !Is(i + 1, TermKind.YearWord);
    }

    private readonly bool IsRangeDash(int i) => IsKind(i, TokenKind.Dash) || Is(i, TermKind.Subunit);

    /// <summary>两毛, "20 cents": coins without the larger unit.</summary>
    private readonly void ReadSubunitAlone(ref Piece piece, int i, int power)
    {
        var isHan = Characters.IsHan(text[tokens[i].Start]);
        var unit =
            tokens[i].Terms!.TryGet(TermKind.Subunit, out var coin) && coin.Unit is { } own ? own
            : isHan ? vocabulary.Unit("CNY")
            : vocabulary.Sure(UnsureDollar);
        if (unit is null || piece.Number.Has(NumberTraits.Scaled) || piece.Value.Scale > 20 || !IsMoneyWord(i, isHan))
        {
            return;
        }

        piece.Value *= DecimalPowers.Of(power);
        piece.StepPower += power;
        (piece.Kind, piece.Unit, piece.Next) = (MentionKind.Money, unit, i + 1);
        ReadCents(ref piece);
    }

    /// <summary>"a dollar fifty", "above a dollar and 42 cents", "a euro" alone: one, where a hedge, coins or the whole text say that it is counted.</summary>
    private bool TryOneCoin(int i, out int next)
    {
        next = i;
        if (
            i + 1 >= tokens.Length
            || tokens[i + 1].Terms is not { } terms
            || tokens[i + 1].Kind != TokenKind.Term
            || !Characters.IsLetter(text[tokens[i + 1].Start])
            || text[tokens[i + 1].End - 1] is 's' or 'S'
            || !TryCurrency(terms, out var currency)
        )
        {
            return false;
        }

        var piece = new Piece
        {
            First = i,
            Next = i + 2,
            NumberAt = i,
            Value = 1m,
            StepPower = 0,
            Kind = MentionKind.Money,
            Unit = currency,
        };
        ReadCents(ref piece);
        ReadHedgeBefore(ref piece, i - 1, floor);
        if (piece.Next == i + 2 && piece.Hedge == Hedge.Exactly && tokens.Length > 2)
        {
            return false;
        }

        AddFigure(piece);
        next = floor = piece.Next;
        return true;
    }

    private static Unit UnsureDollar { get; } = new CurrencyUnit("$", "$", "$", "$");

    /// <summary>分 alone is also a mark in a test, "c" a degree: only with nothing but the figure around it.</summary>
    private readonly bool IsMoneyWord(int i, bool isHan) =>
        tokens[i].End - tokens[i].Start > 1
        || tokens.Length <= 2
        || (isHan ? text[tokens[i].Start] is not '分' : text[tokens[i].Start] == '¢');
}
