namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    private static readonly ulong PeriodWords = TermSet.Mask(
        TermKind.Month,
        TermKind.YearPart,
        TermKind.Relative,
        TermKind.YearWord,
        TermKind.MonthWord
    );

    /// <summary>Words that begin a period in front of a number, a month or a year.</summary>
    private static readonly ulong PeriodStarts =
        PeriodWords | TermSet.Mask(TermKind.LooseMonths, TermKind.Century, TermKind.Decade);

    /// <summary>What makes a period of a number in front of it.</summary>
    private static readonly ulong BehindNumber = TermSet.Mask(
        TermKind.YearWord,
        TermKind.MonthWord,
        TermKind.TimeUnit,
        TermKind.Month,
        TermKind.YearPart,
        TermKind.Decade,
        TermKind.Away,
        TermKind.To,
        TermKind.And
    );

    /// <summary>What may stand between a figure and a period that is its own: "3% in 2024", "3% over the past year".</summary>
    private static readonly WordSet BetweenFigureAndPeriod = WordSet.Of("in", "for", "during", "over", "the");

    /// <summary>What may stand between a word of comparison and a period: "than in the previous year".</summary>
    private static readonly WordSet InFrontOfPeriod = WordSet.Of("in", "the", "that");

    /// <summary>What makes a period behind it one that is compared with.</summary>
    private static readonly WordSet InFrontOfBase = WordSet.Of("above", "below", "on", "since", "比", "较");

    /// <summary>与2020年相比, 同2020年相比.</summary>
    private static readonly WordSet InFrontOfCompared = WordSet.Of("与", "同", "和");

    /// <summary>从2024年起, "from 2024 on": what begins with a period is not compared with it.</summary>
    private static readonly WordSet BehindStart = WordSet.Of("起", "开始", "on", "onwards");

    /// <summary>Whether a look at two tokens leaves it open that a period begins: most numbers and words are none.</summary>
    private readonly bool MayBePeriod(int i)
    {
        ref readonly var token = ref tokens[i];
        return token.Kind switch
        {
            TokenKind.Code => true,
            TokenKind.Number => MayBePeriod(NumberOf(i), i + 1),
            TokenKind.Term => token.IsAny(PeriodStarts)
                || (token.Is(TermKind.RelativeRun) && (IsKind(i + 1, TokenKind.Number) || Is(i + 1, TermKind.Month)))
                || (token.Is(TermKind.TimeUnit) && IsKind(i + 1, TokenKind.Number)),
            TokenKind.Han => token.End - token.Start == 1 && IsKind(i + 1, TokenKind.Number),
            _ => false,
        };
    }

    private readonly bool MayBePeriod(in NumberReading number, int next) =>
        number is { Scale: 0, Mantissa: >= 1000m and < 3000m }
        || (
            number.Mantissa < 100m
            && next < tokens.Length
            && (
                tokens[next].IsAny(BehindNumber)
                || tokens[next].Kind is TokenKind.Dash or TokenKind.Slash or TokenKind.List
                || (tokens[next].Is(TermKind.Stop) && tokens[next].End - tokens[next].Start == 2)
            )
        );

    /// <summary>Reads a period or a date at a place: no figure has a day as its period, which mostly is that of the news.</summary>
    private bool TryPeriod(int i, out int next)
    {
        next = i;
        if (i < floor || !new PeriodReader(text, tokens, numbers, reference).TryRead(i, out var reading))
        {
            return false;
        }

        next = reading.Next;
        var isListed =
            clause.Period is not null
            && i == clause.PeriodEnd + 1
            && (IsListJoint(i - 1) || IsKind(i - 1, TokenKind.Break));
        (clause.PeriodAt, clause.PeriodEnd) = (i, next);
        if (reading is not { Period: { } period, Whole: { } whole })
        {
            NoteUnknown(IsComparedWith(i, next, count: 1));
            return true;
        }

        var isDate = whole.Periodicity == Periodicity.Day;
        if (!isDate)
        {
            NotePeriod(whole, isBase: IsComparedWith(i, next, whole.Count), isListed);
        }

        if (sentencePeriodAt < 0 || (sentenceHasDate && !isDate))
        {
            sentenceHasDate = isDate;
            (sentencePeriod, sentencePeriodAt, sentencePeriodEnd) = (period, tokens[i].Start, reading.End);
        }

        return true;
    }

    private readonly bool IsPeriodToken(int i) =>
        (clause.PeriodAt >= 0 && i >= clause.PeriodAt && i < clause.PeriodEnd) || tokens[i].IsAny(PeriodWords);

    /// <summary>A period that is compared with is that of the figure beside it alone: "up 5% from 2023", 比2023年增长5%.</summary>
    private void NotePeriod(ReportingPeriod period, bool isBase, bool isListed)
    {
        (clause.LastPeriod, clause.IsCompared) = (period, isBase);
        if (!isBase && IsBehindFigure(clause.PeriodAt))
        {
            mentions[^1] = mentions[^1].EndIn(period);
        }

        if (!isBase)
        {
            AttachPeriod(clause.Period ?? period, mentions.Count);
            clause.Period = isListed ? null : period;
        }
    }

    /// <summary>"3 percent last year" has a period, though the text does not say which: the figure takes none that follows, and none of its clause.</summary>
    private void NoteUnknown(bool isBase)
    {
        if (mentions.Count == clause.FirstMention || isBase)
        {
            return;
        }

        if (clause.Period is { } period)
        {
            AttachPeriod(period, IsBehindFigure(clause.PeriodAt) ? mentions.Count - 1 : mentions.Count);
        }

        clause.FirstMention = mentions.Count;
    }

    /// <summary>Whether a figure stands directly in front of a period, or with "in" between: "1.3 million in 2024".</summary>
    private readonly bool IsBehindFigure(int i) =>
        mentions.Count > firstMention && i >= floor && i <= floor + 2 && AreAllInside(floor, i);

    private readonly bool AreAllInside(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!IsOneOf(BetweenFigureAndPeriod, i))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a period is what is compared with: "than in 2023", "on a year earlier", "since 2019", 与2020年相比.</summary>
    private readonly bool IsComparedWith(int i, int next, int count)
    {
        var before = i - 1;
        while (before > 0 && IsOneOf(InFrontOfPeriod, before))
        {
            before--;
        }

        return before >= 0
            && (
                IsOneOf(InFrontOfBase, before)
                || EndsInThan(before)
                || (IsText(i - 1, "over") && count == 1)
                || (IsCompared(before) && !IsBegunBy(BehindStart, next) && (count == 1 || !Is(before, TermKind.From)))
                || (IsText(next, "相比") && IsOneOf(InFrontOfCompared, before))
            );
    }

    /// <summary>Whether a token is one of some words; of Han characters without a meaning of their own the last counts, 能耗较.</summary>
    private readonly bool IsOneOf(in WordSet words, int i) =>
        i >= 0
        && i < tokens.Length
        && words.Contains(text[(IsKind(i, TokenKind.Han) ? tokens[i].End - 1 : tokens[i].Start)..tokens[i].End]);

    /// <summary>Whether one of some words begins at a token; of Han characters without a meaning of their own the first counts, 起每年.</summary>
    private readonly bool IsBegunBy(in WordSet words, int i) =>
        i >= 0
        && i < tokens.Length
        && words.Contains(text[tokens[i].Start..(IsKind(i, TokenKind.Han) ? tokens[i].Start + 1 : tokens[i].End)]);

    /// <summary>Gives the mentions of the clause that have none a period: the one before them, else the first behind them.</summary>
    private readonly void AttachPeriod(ReportingPeriod period, int end)
    {
        for (var i = clause.FirstMention; i < end; i++)
        {
            // The ends of a change have their own periods.
            var hasOwn = mentions[i].From?.Period is not null || mentions[i].To?.Period is not null;
            mentions[i] = hasOwn ? mentions[i] : mentions[i].In(period);
        }
    }
}
