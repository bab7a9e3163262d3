namespace Indicators.Text;

internal ref partial struct QuickReader
{
    private static readonly ulong Units = TermSet.Mask(
        TermKind.Percent,
        TermKind.Point,
        TermKind.BasisPoint,
        TermKind.PerMille,
        TermKind.Fold,
        TermKind.Currency,
        TermKind.CurrencyUnsure,
        TermKind.Item,
        TermKind.Measure,
        TermKind.NotItem,
        TermKind.Stop
    );

    /// <summary>Takes the words of the expected unit, where the text ends with them.</summary>
    private bool EndsInExpected()
    {
        if (expected is null || hasPrefix)
        {
            return false;
        }

        var rest = text[BehindSpaces(at)..];
        foreach (var suffix in expected.Suffixes)
        {
            // The longest comes first.
            if (suffix.Text.Length < rest.Length)
            {
                break;
            }

            if (rest.SequenceEqual(suffix.Text))
            {
                (unit, power, isComplete) = (expected, suffix.Power, true);
                hasCode = rest.SequenceEqual(expected.Code);
                break;
            }
        }

        return isComplete;
    }

    /// <summary>One word of the vocabulary that is a unit; with a currency in front none.</summary>
    private bool TryUnit()
    {
        if (hasPrefix)
        {
            return at >= text.Length || !Characters.IsLetter(text[at]);
        }

        var start = BehindSpaces(at);
        if (start >= text.Length || Characters.IsDash(text[start]))
        {
            return false;
        }

        if (
            Longest(start, out var end) is not { MayBeginNumber: false } terms
            || !terms.IsOnly(Units)
            || (start == at && Characters.IsLetter(text[at]) && !terms.HasAny(Lexer.BehindDigits))
        )
        {
            return false;
        }

        var isUnit = expected is null ? TryTerm(start, end, terms) : TryExpected(start, end, terms);
        at = end;
        hasCode = unit is not null && text[start..end].SequenceEqual(unit.Code);
        return isUnit && (!hasCode || (end == text.Length && power == 0));
    }

    /// <summary>The expected unit by its own words, which come first, or by others of the vocabulary.</summary>
    private bool TryExpected(int start, int end, TermSet terms)
    {
        var name = text[start..end];
        foreach (var suffix in expected!.Suffixes)
        {
            // Words of several pieces are left to the full reader.
            if (suffix.Text.Length > name.Length && IsAt(start, suffix.Text))
            {
                return false;
            }

            if (suffix.Text.Length == name.Length && (name.SequenceEqual(suffix.Text) || IsAt(start, suffix.Text)))
            {
                (unit, power) = (expected, suffix.Power);
                return true;
            }
        }

        if (!TryTerm(start, end, terms))
        {
            return false;
        }

        unit = terms.HasAny(Percents) && expected.Code is "share" or "growth-rate" ? expected : unit;
        return unit!.Code == expected.Code;
    }

    private readonly bool IsAt(int start, string words) =>
        MayBegin(text[start], words) && text[start..].StartsWith(words, StringComparison.OrdinalIgnoreCase);

    /// <summary>Most words are told apart by their first characters: Han has no cases, and those of ASCII differ in one bit.</summary>
    private static bool MayBegin(char c, string words) =>
        words.Length == 0
        || (
            Characters.IsHan(c) || Characters.IsHan(words[0])
                ? c == words[0]
                : (c | words[0]) >= 0x80 || ((c ^ words[0]) & ~0x20) == 0
        );

    private static readonly ulong Percents = TermSet.Mask(TermKind.Percent, TermKind.PerMille);

    private bool TryTerm(int start, int end, TermSet terms)
    {
        (unit, power) =
            terms.Has(TermKind.Percent) ? (Unit.Share, -2)
            : terms.Has(TermKind.Point) ? (Unit.PercentagePoint, -2)
            : terms.Has(TermKind.BasisPoint) ? (Unit.PercentagePoint, -4)
            : terms.Has(TermKind.PerMille) ? (Unit.Share, -3)
            : terms.Has(TermKind.Fold) ? (Unit.Multiplier, 0)
            : (Counted(start, end, terms), 0);
        return unit is not null;
    }

    private readonly Unit? Counted(int start, int end, TermSet terms)
    {
        if (terms.TryGet(TermKind.Currency, out var term) || terms.TryGet(TermKind.CurrencyUnsure, out term))
        {
            return vocabulary.Sure(term.Unit!);
        }

        var isHan = Characters.IsHan(text[start]);
        if (terms.TryGet(TermKind.Item, out var item))
        {
            var isOne = scale == 0 && QuickDigits.IsOne(digits, places);
            return isHan || SentenceScanner.MayBeCounted(text[end - 1], isOne) ? item.Unit : null;
        }

        return terms.Has(TermKind.Measure) ? vocabulary.Unit("unit") : null;
    }

    /// <summary>A hedge or nothing up to the end.</summary>
    private bool TryHedgeBehind()
    {
        var start = BehindSpaces(at);
        if (start >= text.Length)
        {
            return true;
        }

        if (
            Characters.IsDash(text[start])
            || Longest(start, out var end) is not { MayBeginNumber: false } terms
            || !terms.IsOnly(Hedges)
            || !terms.TryGet(TermKind.HedgeBehind, out var term)
            || (start > at && end == start + 1)
        )
        {
            return false;
        }

        hedge = SentenceScanner.Joined(hedge, term.Hedge);
        return BehindSpaces(end) >= text.Length;
    }
}
