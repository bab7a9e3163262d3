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

    /// <summary>Words that may begin a period, and say little alone.</summary>
    private static readonly ulong PeriodStarts =
        PeriodWords
        | TermSet.Mask(
            TermKind.RelativeRun,
            TermKind.LooseMonths,
            TermKind.Century,
            TermKind.Decade,
            TermKind.TimeUnit
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
