namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    private const int MostFillers = 2;

    /// <summary>Reads what stands in front of a number, from right to left: sign, currency, sign, hedge.</summary>
    private readonly void ReadLeft(ref Piece piece, int from)
    {
        var i = piece.NumberAt - 1;
        i = ReadSign(ref piece, i, from);
        if (i >= from && Is(i, TermKind.PercentBefore))
        {
            piece.IsPercentBefore = true;
            piece.First = i--;
            i = ReadSign(ref piece, i, from);
        }

        if (i >= from && (TryPrefix(i, out var currency) || TryNamedPrefix(i, piece, out currency)))
        {
            piece.Prefix = currency;
            piece.First = i--;
            if (i >= from && TryPrefix(i, out var outer) && currency.Code is "$" or "¥")
            {
                piece.Prefix = outer;
                piece.First = i--;
            }

            i = ReadSign(ref piece, i, from);
        }

        i = ReadBracket(ref piece, i, from);
        if (i >= from && IsText(i, "上") && piece.Number is { Hedge: Hedge.Over, Digits: 0 } && IsJoined(i + 1))
        {
            // 上万辆: the number has the hedge already.
            piece.First = i--;
        }

        ReadHedgeBefore(ref piece, i, from);
    }

    /// <summary>美元500万: a Chinese name in front of a large number; 美元7.1 is mostly a rate of exchange.</summary>
    private readonly bool TryNamedPrefix(int i, in Piece piece, out Unit currency)
    {
        var isNamed =
            IsJoined(i + 1)
            && piece.Number.Has(NumberTraits.Scaled | NumberTraits.Grouped)
            && tokens[i].End - tokens[i].Start > 1
            && Characters.IsHan(text[tokens[i].Start]);
        currency = Unit.Multiplier;
        return isNamed && tokens[i].Terms is { } terms && TryCurrency(terms, out currency);
    }

    private readonly bool TryPrefix(int i, out Unit currency)
    {
        var terms = tokens[i].Kind == TokenKind.Term ? tokens[i].Terms : null;
        if (terms is not null && terms.TryGet(TermKind.Currency, out var sure) && sure.Number == 1)
        {
            currency = sure.Unit!;
            return true;
        }

        if (terms is not null && terms.TryGet(TermKind.CurrencyUnsure, out var unsure) && unsure.Number == 1)
        {
            currency = vocabulary.Sure(unsure.Unit!);
            return true;
        }

        currency = Unit.Multiplier;
        return false;
    }

    /// <summary>A minus that joins the number and nothing in front of it, or a word such as 负 or "minus".</summary>
    private readonly int ReadSign(ref Piece piece, int i, int from)
    {
        if (i < from || piece.IsNegative)
        {
            return i;
        }

        if (
            tokens[i].Kind == TokenKind.Plus
            && IsJoined(i + 1)
            && (i == 0 || tokens[i].HasGap || IsKind(i - 1, TokenKind.Open))
        )
        {
            piece.First = i;
            return i - 1;
        }

        var isMinus =
            tokens[i].Kind == TokenKind.Dash
            && tokens[i].End - tokens[i].Start == 1
            && Characters.IsMinus(text[tokens[i].Start])
            && (IsJoined(i + 1) || IsMinusApart(i))
            && (
                i == 0
                || tokens[i].HasGap
                || IsTrueMinus(i)
                || tokens[i - 1].Kind is TokenKind.Open or TokenKind.Break or TokenKind.List or TokenKind.Quote
                || IsBehindCurrency(i)
                || Is(i - 1, TermKind.HedgeBefore)
                || IsHanFiller(i - 1)
                || (Is(i - 1, TermKind.Comparison) && Characters.IsHan(text[tokens[i - 1].Start]))
            );
        if (!isMinus && !Is(i, TermKind.Negative))
        {
            return i;
        }

        piece.IsNegative = true;
        piece.First = i;
        return i - 1;
    }

    /// <summary>"- 10", "- 2 k": a number in digits and nothing else.</summary>
    private readonly bool IsMinusApart(int i) =>
        i == 0
        && IsKind(1, TokenKind.Number)
        && NumberOf(1).Digits > 0
        && (tokens.Length == 2 || (tokens.Length == 3 && Is(2, TermKind.ScaleShort)));

    /// <summary>The sign U+2212 is a minus also behind a Chinese word, unless a number or unit stands in front.</summary>
    private readonly bool IsTrueMinus(int i) =>
        text[tokens[i].Start] == '\u2212' && tokens[i - 1].Kind != TokenKind.Number && !tokens[i - 1].IsAny(Units);

    private readonly bool IsBehindCurrency(int dash) => dash > 0 && TryPrefix(dash - 1, out _);

    /// <summary>($99.99) alone, or behind "is", is a negative amount; behind another figure it is a remark.</summary>
    private readonly int ReadBracket(ref Piece piece, int i, int from)
    {
        if (i < from || !IsKind(i, TokenKind.Open) || !IsJoined(i + 1))
        {
            return i;
        }

        if (piece.IsNegative || IsKind(piece.First, TokenKind.Plus))
        {
            return ReadBracketAround(ref piece, i);
        }

        var close = piece.NumberAt + 1;
        while (close < tokens.Length && close < piece.NumberAt + 3 && tokens[close].IsAny(Units))
        {
            close++;
        }

        var isAmount = piece.Prefix is not null || close > piece.NumberAt + 1 || IsAmountBehind(close + 1);
        var isAlone = i == 0 || IsStatement(i - 1) || Is(close + 1, TermKind.Scale);
        if (!IsKind(close, TokenKind.Close) || !isAlone || !isAmount && i > 0)
        {
            return i;
        }

        piece.IsNegative = piece.IsBracketed = true;
        piece.First = i;
        return i - 1;
    }

    /// <summary>(-5%), alone: the sign says it already.</summary>
    private readonly int ReadBracketAround(ref Piece piece, int i)
    {
        if (i != 0 || !IsKind(tokens.Length - 1, TokenKind.Close))
        {
            return i;
        }

        piece.IsBracketed = true;
        piece.First = i;
        return i - 1;
    }

    /// <summary>"(69,500) yuan", "(1,234.5) million yuan": a scale or a currency behind the bracket.</summary>
    private readonly bool IsAmountBehind(int i) =>
        i < tokens.Length
        && tokens[i].IsAny(TermSet.Mask(TermKind.Scale, TermKind.Currency, TermKind.CurrencyUnsure, TermKind.Percent));

    private readonly bool IsStatement(int i) =>
        text[tokens[i].Start..tokens[i].End] is "is" or "was" or "are" or "were" or "=" or ":" or "：" or "为" or "是";

    private readonly void ReadHedgeBefore(ref Piece piece, int i, int from)
    {
        var fillers = 0;
        while (
            i >= from && fillers < MostFillers && tokens[i].Is(TermKind.Filler) && !tokens[i].Is(TermKind.HedgeBefore)
        )
        {
            i--;
            fillers++;
        }

        if (i < from || tokens[i].Kind is not (TokenKind.Term or TokenKind.Dash))
        {
            return;
        }

        if (tokens[i].Terms is not { } terms || !terms.TryGet(TermKind.HedgeBefore, out var word) || IsPlainDash(i))
        {
            return;
        }

        if (IsCompare(i))
        {
            ReadCompare(ref piece, i);
            return;
        }

        if (word.Hedge is Hedge.Over or Hedge.Under && IsText(i + 1, "the") && !IsMark(piece.NumberAt + 1))
        {
            return;
        }

        piece.Hedge = piece.Hedge == Hedge.Exactly || word.Hedge != Hedge.Exactly ? word.Hedge : piece.Hedge;
        piece.First = i;
        ReadOuterHedge(ref piece, i - 1, from);
    }

    /// <summary>"above the 50 mark" is over 50; "above the 48 of May" is above a figure that is exact.</summary>
    private readonly bool IsMark(int i)
    {
        for (var end = Math.Min(i + MostWordsToNoun, tokens.Length); i < end; i++)
        {
            if (IsText(i, "mark") || IsText(i, "threshold") || IsText(i, "level") || IsText(i, "barrier"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"at least about", "exceed about": of two hedges in a row the outer one reaches further, unless it says "about".</summary>
    private readonly void ReadOuterHedge(ref Piece piece, int i, int from)
    {
        if (
            i >= from
            && tokens[i].Kind == TokenKind.Term
            && tokens[i].Terms!.TryGet(TermKind.HedgeBefore, out var outer)
            && outer.Hedge != Hedge.Exactly
            && !IsCompare(i)
        )
        {
            piece.First = i;
            piece.Hedge = outer.Hedge == Hedge.About ? piece.Hedge : outer.Hedge;
        }
    }

    /// <summary>A dash between two numbers joins them and is no "about".</summary>
    private readonly bool IsPlainDash(int i) =>
        tokens[i].Kind == TokenKind.Dash
        && (text[tokens[i].Start] is '-' || (i > 0 && IsKind(i - 1, TokenKind.Number)));

    private readonly bool IsCompare(int i) => text[tokens[i].Start] == '比';

    /// <summary>比170低, 比四分之一大: the word behind says which way.</summary>
    private readonly void ReadCompare(ref Piece piece, int i)
    {
        var behind = piece.NumberAt + 1;
        if (
            behind < tokens.Length
            && tokens[behind].Terms is { } terms
            && terms.TryGet(TermKind.HedgeCompare, out var word)
        )
        {
            (piece.Hedge, piece.First, piece.Next) = (word.Hedge, i, behind + 1);
        }
    }
}
