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
        (clause.PeriodAt, clause.PeriodEnd) = (i, next);
        if (reading is not { Period: { } period, Whole: { } whole })
        {
            return true;
        }

        var isDate = whole.Periodicity == Periodicity.Day;
        clause.Period = isDate ? clause.Period : whole;
        if (sentencePeriodAt < 0 || (sentenceHasDate && !isDate))
        {
            sentenceHasDate = isDate;
            (sentencePeriod, sentencePeriodAt, sentencePeriodEnd) = (period, tokens[i].Start, reading.End);
        }

        return true;
    }

    private readonly bool IsPeriodToken(int i) =>
        (clause.PeriodAt >= 0 && i >= clause.PeriodAt && i < clause.PeriodEnd) || tokens[i].IsAny(PeriodWords);

    /// <summary>Gives the mentions of the clause its period.</summary>
    private readonly void AttachPeriod()
    {
        if (clause.Period is not { } period)
        {
            return;
        }

        for (var i = clause.FirstMention; i < mentions.Count; i++)
        {
            // The ends of a change have their own periods.
            var hasOwn = mentions[i].From?.Period is not null || mentions[i].To?.Period is not null;
            mentions[i] = hasOwn ? mentions[i] : mentions[i].In(period);
        }
    }
}
