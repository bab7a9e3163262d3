using System.Runtime.InteropServices;

namespace Indicators.Text;

/// <summary>Puts the pieces of one sentence together to mentions.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref partial struct SentenceScanner
{
    private const int MostInRemark = 4;

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<Token> tokens;
    private readonly ReadOnlySpan<NumberReading> numbers;
    private readonly FigureVocabulary vocabulary;
    private readonly ReportingPeriod? reference;
    private readonly List<FigureMention> mentions;
    private readonly int firstMention;

    /// <summary>The token behind the last mention: no figure reaches back over it.</summary>
    private int floor;
    private ClauseState clause;

    /// <summary>The first mention and the period of the clause that a bracket has broken off.</summary>
    private (int FirstMention, ReportingPeriod? Period)? bracketed;
    private int sentencePeriodAt;
    private int sentencePeriodEnd;
    private ReportingPeriod? sentencePeriod;

    /// <summary>Whether the sentence's period is a date, for which any other stands in.</summary>
    private bool sentenceHasDate;

    internal SentenceScanner(
        ReadOnlySpan<char> text,
        ReadOnlySpan<Token> tokens,
        ReadOnlySpan<NumberReading> numbers,
        FigureVocabulary vocabulary,
        ReportingPeriod? reference,
        List<FigureMention> mentions
    )
    {
        this.text = text;
        this.tokens = tokens;
        this.numbers = numbers;
        this.vocabulary = vocabulary;
        this.reference = reference;
        this.mentions = mentions;
        firstMention = mentions.Count;
        clause = ClauseState.At(0, mentions.Count);
        sentencePeriodAt = -1;
        openChange = -1;
    }

    internal void Scan()
    {
        for (var i = 0; i < tokens.Length; )
        {
            i = Take(i);
        }

        EndClause(tokens.Length, TokenKind.Break);
        if (mentions.Count == firstMention && sentencePeriodAt >= 0 && sentencePeriod is { } period)
        {
            mentions.Add(new(MentionKind.Period, sentencePeriodAt..sentencePeriodEnd) { Period = period });
        }
    }

    /// <summary>Takes the token at a place, and what belongs to it.</summary>
    private int Take(int i)
    {
        var kind = tokens[i].Kind;
        if (MayBePeriod(i) && TryPeriod(i, out var next))
        {
            return next;
        }

        if (kind == TokenKind.Number)
        {
            return TakeNumber(i);
        }

        if (kind == TokenKind.Term)
        {
            return TakeTerm(i);
        }

        if (
            kind is TokenKind.Break or TokenKind.List or TokenKind.Open or TokenKind.Close
            && !(clause.IsPeriodOnly(i) && mentions.Count == clause.FirstMention)
            && !IsRemark(i)
            && !IsRateList(i)
            && !IsText(i + 1, "or")
        )
        {
            EndClause(i + 1, kind);
        }

        return i + 1;
    }

    private int TakeTerm(int i)
    {
        var terms = tokens[i].Terms!;
        if (terms.TryGet(TermKind.Doubling, out var doubling) && TryDoubling(i, doubling.Number, out var next))
        {
            return next;
        }

        if (terms.Has(TermKind.HalfShare))
        {
            return TakeHalf(i);
        }

        if (terms.Has(TermKind.Article) && TryOneCoin(i, out next))
        {
            return next;
        }

        // 低于85% is a bound, not a fall.
        var isBound = terms.Has(TermKind.HedgeBefore) && IsKind(i + 1, TokenKind.Number);
        if (terms.HasAny(ClauseState.Words) && !(isBound && terms.Has(TermKind.GrowthVerb)))
        {
            clause.Note(i, terms, IsBeforeTo(i));
        }

        return i + 1;
    }

    /// <summary>Whether "to" follows a verb, so that the level is told and not the growth: "rose to 8 percent".</summary>
    private readonly bool IsBeforeTo(int i) => i + 1 < tokens.Length && tokens[i + 1].Is(TermKind.To);

    /// <summary>Whether a bracket belongs to a short remark without a figure, 指数(PPI)为97.8: the clause goes on behind it.</summary>
    private readonly bool IsRemark(int i) =>
        tokens[i].Kind switch
        {
            TokenKind.Open => IsRemark(i + 1, 1, TokenKind.Close),
            TokenKind.Close => IsRemark(i - 1, -1, TokenKind.Open),
            _ => false,
        };

    private readonly bool IsRemark(int i, int step, TokenKind end)
    {
        for (var count = 0; count <= MostInRemark && i >= clause.Start && i < tokens.Length; count++, i += step)
        {
            if (tokens[i].Kind == end)
            {
                return count > 0;
            }

            if (
                tokens[i].Kind is not (TokenKind.Word or TokenKind.Han or TokenKind.Term or TokenKind.Code)
                && !IsBase(i)
            )
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The two numbers of "2020=100", the base of an index.</summary>
    private readonly bool IsBase(int i) =>
        IsKind(i, TokenKind.Number)
        && (
            (IsText(i - 1, "=") && i > 1 && NumberOf(i) is { Mantissa: 100m, Scale: 0 })
            || (IsText(i + 1, "=") && IsKind(i + 2, TokenKind.Number) && IsBase(i + 2))
        );

    /// <summary>Behind a bracket the clause in front of it goes on, as to periods: "3 trillion yuan ($400 billion) in 2024".</summary>
    private void EndClause(int next, TokenKind end)
    {
        if (clause.Period is { } period)
        {
            AttachPeriod(period, mentions.Count);
        }

        NoteGrowth(next);
        var (first, outer) = end == TokenKind.Close && bracketed is { } open ? open : (mentions.Count, null);
        bracketed =
            end == TokenKind.Open ? bracketed ?? (clause.FirstMention, clause.Period)
            : end == TokenKind.Close ? null
            : bracketed;
        clause = ClauseState.At(next, first);
        clause.Period = outer;
    }

    private readonly ref readonly NumberReading NumberOf(int i) => ref numbers[tokens[i].NumberIndex];

    private readonly bool IsJoined(int i) => i < tokens.Length && !tokens[i].HasGap;

    private readonly bool Is(int i, TermKind kind) => i >= 0 && i < tokens.Length && tokens[i].Is(kind);

    private readonly bool IsKind(int i, TokenKind kind) => i >= 0 && i < tokens.Length && tokens[i].Kind == kind;
}
