namespace Indicators.Text;

/// <summary>Holds figures against the words that are quoted for them.</summary>
/// <remarks>
/// <para>A wording states a figure when one of its mentions has the value, the hedge, a fitting unit, and a step that is not larger than the
/// figure's own; one end of a range states no figure. Without a word for the unit any unit fits ("437,000" for employment); a percentage fits shares, rates of growth and points
/// of the same number only as its words say; 辆 fits every item that is counted by it, a measure word such as "units" or 个 every item, another noun only the item that it names; an amount per item is printed
/// as the amount.</para>
/// <para>A figure without a step, like a goal, has none to claim.</para>
/// </remarks>
public static class QuoteCheck
{
    /// <summary>Whether a wording states a figure, and if not, what is wrong.</summary>
    /// <typeparam name="TFigure">The figure's type.</typeparam>
    /// <param name="wording">The words.</param>
    /// <param name="stated">The figure, with hedge and step.</param>
    /// <param name="scanner">What reads the words; without it <see cref="FigureScanner.Default"/>.</param>
    public static QuoteProblem Check<TFigure>(string wording, Stated<TFigure> stated, FigureScanner? scanner = null)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(wording);
        var best = QuoteProblem.NoFigure;
        var figure = stated.As<Figure>();
        var reader = scanner ?? FigureScanner.Default;
        foreach (var mention in reader.Scan(wording))
        {
            best = Better(best, Compare(mention, figure, wording, reader.Vocabulary));
        }

        return best;
    }

    /// <summary>Every figure of a data set that has a wording, held against it, in the order of the file.</summary>
    /// <param name="dataSet">The data set.</param>
    /// <param name="scanner">What reads the words; without it <see cref="FigureScanner.Default"/>.</param>
    public static IReadOnlyList<QuoteFinding> Check(DataSet dataSet, FigureScanner? scanner = null)
    {
        ArgumentNullException.ThrowIfNull(dataSet);
        var findings = new List<QuoteFinding>();
        foreach (var data in dataSet.Indicators)
        {
            Add(findings, data, scanner);
        }

        foreach (var figure in dataSet.Figures)
        {
            Add(findings, figure.Code, figure.Period, figure.Value, figure.Citation, scanner);
        }

        foreach (var rate in dataSet.QuotedRates)
        {
            var code = $"{rate.BaseAmount.Figure.Unit}/{rate.QuoteAmount.Figure.Unit}";
            Add(findings, code, rate.Period, rate.QuoteAmount, rate.Citation, scanner);
        }

        return findings;
    }

    private static void Add(List<QuoteFinding> findings, IndicatorData<Figure> data, FigureScanner? scanner)
    {
        var code = data.Indicator.Code;
        foreach (var observation in data.Observations.Where(static observation => observation.HasValue))
        {
            Add(findings, code, observation.Period, observation.Value, observation.Citation, scanner);
        }

        foreach (var target in data.Targets)
        {
            if ((target.Level ?? target.Change) is { } figure)
            {
                Add(findings, code, target.Due, figure, target.Citation, scanner);
            }
            else if (target.Growth is { } growth)
            {
                Add(findings, code, target.Due, growth, target.Citation, scanner);
            }
        }
    }

    private static void Add<TFigure>(
        List<QuoteFinding> findings,
        string code,
        ReportingPeriod period,
        Stated<TFigure> stated,
        Citation? citation,
        FigureScanner? scanner
    )
        where TFigure : struct, IFigure<TFigure>
    {
        if (citation is not null)
        {
            var problem = Check(citation.Wording, stated, scanner);
            findings.Add(new(code, period, stated.ToString(Language.English), citation, problem));
        }
    }

    private static QuoteProblem Compare(
        FigureMention mention,
        in Stated<Figure> figure,
        string wording,
        FigureVocabulary vocabulary
    )
    {
        var ends = QuoteProblem.NoFigure;
        foreach (var end in (ReadOnlySpan<FigureMention?>)[mention.From, mention.To])
        {
            ends = end is null || figure.IsRange ? ends : Better(ends, Compare(end, figure, wording, vocabulary));
        }

        return mention.Figure is { } stated && stated.IsRange == figure.IsRange
            ? Better(ends, Compare(mention, stated, figure, wording, vocabulary))
            : Better(ends, mention.Lower is null ? QuoteProblem.NoFigure : QuoteProblem.Value);
    }

    private static QuoteProblem Compare(
        FigureMention mention,
        in Stated<Figure> printed,
        in Stated<Figure> figure,
        string wording,
        FigureVocabulary vocabulary
    )
    {
        var isSame =
            printed.RangeLower.Value == figure.RangeLower.Value
            && (!figure.IsRange || printed.RangeUpper.Value == figure.RangeUpper.Value);
        return !isSame ? QuoteProblem.Value
            : !FitsUnit(mention, printed.Figure.Unit, figure.Figure.Unit, wording, vocabulary) ? QuoteProblem.Unit
            : printed.Hedge != figure.Hedge ? QuoteProblem.Hedge
            : figure.Step is { } step && printed.Step is { } shown && step < shown ? QuoteProblem.Step
            : QuoteProblem.None;
    }

    private static bool FitsUnit(
        FigureMention mention,
        Unit printed,
        Unit unit,
        string wording,
        FigureVocabulary vocabulary
    ) =>
        printed.Code == unit.Code
        || KindOf(mention) == MentionKind.Number
        || (KindOf(mention) == MentionKind.Percent && unit.Code is "share" or "growth-rate")
        || (unit is PerUnit per && FitsUnit(mention, printed, per.Numerator, wording, vocabulary))
        || (
            unit is ItemUnit item
            && KindOf(mention) == MentionKind.Count
            && FitsItem(mention, printed, item, wording, vocabulary)
        );

    /// <summary>A range is of the kind of its ends.</summary>
    private static MentionKind KindOf(FigureMention mention) => (mention.Lower ?? mention).Kind;

    /// <summary>A count without a noun or with a measure word fits every item, a noun only the item that it names.</summary>
    private static bool FitsItem(
        FigureMention mention,
        Unit printed,
        ItemUnit item,
        string wording,
        FigureVocabulary vocabulary
    )
    {
        if ((mention.Upper ?? mention).Item is not { } span)
        {
            return printed.Code == "unit";
        }

        var noun = wording.AsSpan()[span];
        return noun.SequenceEqual(item.MeasureWord)
            || (printed.Code == "unit" && (IsNameOf(noun, item) || IsMeasureWord(noun, vocabulary)));
    }

    /// <summary>"new ferries" ends with the item's name.</summary>
    private static bool IsNameOf(ReadOnlySpan<char> noun, ItemUnit item) =>
        noun.EndsWith(item.Plural, StringComparison.OrdinalIgnoreCase)
        || noun.EndsWith(item.Singular, StringComparison.OrdinalIgnoreCase)
        || noun.EndsWith(item.Chinese, StringComparison.Ordinal);

    /// <summary>个, 台, "new units": the last word says nothing about the item.</summary>
    private static bool IsMeasureWord(ReadOnlySpan<char> noun, FigureVocabulary vocabulary)
    {
        var last = noun[(noun.LastIndexOf(' ') + 1)..];
        return vocabulary.Trie.Longest(last, 0, out var end) is { } terms
            && end == last.Length
            && terms.Has(TermKind.Measure);
    }

    /// <summary>Of two comparisons the one that came further: value, unit, hedge, step, nothing wrong.</summary>
    private static QuoteProblem Better(QuoteProblem left, QuoteProblem right) =>
        left == QuoteProblem.None || right == QuoteProblem.None ? QuoteProblem.None
        : left > right ? left
        : right;
}
