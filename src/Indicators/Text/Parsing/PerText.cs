namespace Indicators.Text;

/// <summary>Reads a whole text that is an amount per item: "3,240 yuan per laptop", 3240元/台, "3240 CNY/laptop".</summary>
internal static class PerText
{
    private const string Word = " per ";

    internal static FigureMention? Read(FigureScanner scanner, ReadOnlySpan<char> text)
    {
        if (GeneralText.TryParse(text, out var general))
        {
            var figure = Figure.InUnit(general.Value, general.Unit!);
            return new(SentenceScanner.KindOf(figure.Unit), 0..text.Length) { Figure = figure };
        }

        if (!TrySplit(text, out var front, out var behind))
        {
            return null;
        }

        return
            scanner.Read(front) is { IsRead: true, Mention: { Figure: { } amount } mention }
            && TryUnit(scanner.Vocabulary, amount.Figure.Unit, behind, out var unit, out var hedge)
            && !(amount.IsRange && hedge != Hedge.Exactly)
            ? new(mention.Kind, 0..text.Length)
            {
                Figure = InUnit(amount, unit, hedge),
                Lower = EndOf(mention.Lower, unit),
                Upper = EndOf(mention.Upper, unit),
            }
            : null;
    }

    /// <summary>An end of a range per item.</summary>
    private static FigureMention? EndOf(FigureMention? end, Unit unit) =>
        end?.Figure is { } amount
            ? new(end.Kind, end.Span) { Figure = InUnit(amount, unit, Hedge.Exactly), Period = end.Period }
            : null;

    /// <summary>The parts in front of and behind the first "per" or stroke.</summary>
    private static bool TrySplit(ReadOnlySpan<char> text, out ReadOnlySpan<char> front, out ReadOnlySpan<char> behind)
    {
        var word = text.IndexOf(Word, StringComparison.OrdinalIgnoreCase);
        var stroke = text.IndexOfAny('/', '／');
        var isWord = word >= 0 && (stroke < 0 || word < stroke);
        var (at, length) = isWord ? (word, Word.Length) : (stroke, 1);
        front = at > 0 ? text[..at] : default;
        behind = at > 0 ? text[(at + length)..].Trim() : default;
        return at > 0;
    }

    /// <summary>The units behind "per", one after another, and a hedge behind the last.</summary>
    private static bool TryUnit(
        FigureVocabulary vocabulary,
        Unit amount,
        ReadOnlySpan<char> text,
        out Unit unit,
        out Hedge hedge
    )
    {
        (unit, hedge) = (amount, Hedge.Exactly);
        var isLast = !TrySplit(text, out var front, out var behind);
        var first = isLast ? text : front;
        if (
            vocabulary.Trie.Longest(first, 0, out var end) is not { } terms
            || UnitOf(vocabulary, terms) is not { IsCountable: true } denominator
            || !amount.IsCountable
        )
        {
            return false;
        }

        unit = amount.Per(denominator);
        var rest = first[end..].Trim();
        return isLast
            ? rest.IsEmpty || TryHedge(vocabulary, rest, out hedge)
            : rest.IsEmpty && TryUnit(vocabulary, unit, behind, out unit, out hedge);
    }

    private static Unit? UnitOf(FigureVocabulary vocabulary, TermSet terms) =>
        terms.TryGet(TermKind.Item, out var term) || terms.TryGet(TermKind.Currency, out term) ? term.Unit
        : terms.Has(TermKind.Measure) ? vocabulary.Unit("unit")
        : null;

    private static bool TryHedge(FigureVocabulary vocabulary, ReadOnlySpan<char> text, out Hedge hedge)
    {
        Term? term = null;
        var isHedge =
            vocabulary.Trie.Longest(text, 0, out var end) is { } terms
            && terms.TryGet(TermKind.HedgeBehind, out term)
            && end == text.Length;
        hedge = isHedge ? term!.Hedge : Hedge.Exactly;
        return isHedge;
    }

    private static Stated<Figure> InUnit(in Stated<Figure> amount, Unit unit, Hedge hedge)
    {
        var figure = Figure.InUnit(amount.RangeLower.Value, unit);
        return amount.IsRange
            ? Stated<Figure>.OfRange(figure, amount.RangeUpper.Value, amount.Step ?? 0m, amount.Printing)
            : new(
                figure,
                hedge == Hedge.Exactly ? amount.Hedge : SentenceScanner.Joined(amount.Hedge, hedge),
                amount.Step ?? 0m,
                amount.Printing
            );
    }
}
