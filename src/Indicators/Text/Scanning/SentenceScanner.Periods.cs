namespace Indicators.Text;

internal ref partial struct SentenceScanner
{
    private static readonly ulong PeriodWords = TermSet.Mask(
        TermKind.Month,
        TermKind.QuarterName,
        TermKind.HalfName,
        TermKind.FirstQuarters,
        TermKind.FirstHalfQuarters,
        TermKind.RelativeYear,
        TermKind.RelativeMonth,
        TermKind.RelativeQuarter,
        TermKind.YearWord,
        TermKind.MonthWord
    );

    /// <summary>Reads a period or a date at a place; a date is passed over.</summary>
    private bool TryPeriod(int i, out int next)
    {
        next = i;
        if (i < floor || !new PeriodReader(text, tokens, numbers, reference).TryRead(i, out next, out var period))
        {
            return false;
        }

        if (period is { } known)
        {
            (clause.Period, clause.PeriodAt, clause.PeriodEnd) = (known, i, next);
            if (sentencePeriodAt < 0)
            {
                (sentencePeriod, sentencePeriodAt, sentencePeriodEnd) = (known, tokens[i].Start, tokens[next - 1].End);
            }
        }
        else
        {
            (clause.PeriodAt, clause.PeriodEnd) = (i, next);
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
