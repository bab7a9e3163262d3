namespace Indicators.Text;

/// <summary>Finds the figures in prose, English and Chinese, in one pass.</summary>
/// <remarks>
/// <para>Dates, telephone and licence numbers, model names, ordinals and versions are no figures. A scanner names no indicator.</para>
/// <para>It never fails, whatever the text, and takes time in proportion to its length. Periods are attached to the figures of their
/// clause; a period is a mention of its own in a sentence without figures.</para>
/// <example><c>FigureScanner.Default.Scan("rose from 953,000 last year to 1.3 million units")</c> is one change with two ends.</example>
/// </remarks>
public sealed class FigureScanner
{
    private FigureScanner(FigureVocabulary vocabulary, ReportingPeriod? reference) =>
        (Vocabulary, Reference) = (vocabulary, reference);

    /// <summary>The scanner with the library's words.</summary>
    public static FigureScanner Default { get; } = new(FigureVocabulary.Default, null);

    /// <summary>The words.</summary>
    public FigureVocabulary Vocabulary { get; }

    /// <summary>The period in which the text was written, by which "last year" is understood; null when it is not known.</summary>
    public ReportingPeriod? Reference { get; }

    /// <summary>The scanner with other words.</summary>
    /// <param name="vocabulary">The words.</param>
    public FigureScanner With(FigureVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        return new(vocabulary, Reference);
    }

    /// <summary>The scanner that understands "last year" from when the text was written.</summary>
    /// <param name="period">The day, month or year of the text.</param>
    public FigureScanner WrittenIn(ReportingPeriod period) => new(Vocabulary, period);

    /// <summary>Reads a text that is one figure, amount per item, range, change or period from end to end; words of growth, share and comparison may stand beside it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What the text says, or where it stops to be understood.</returns>
    public FigureReading Read(ReadOnlySpan<char> text)
    {
        var parsed = WholeParser.Parse(text, Vocabulary, null);
        var mentions = Scan(text);
        var only = mentions.Count == 1 ? mentions[0] : null;
        if (only is not null && (parsed.Expected is null || WholeParser.IsAlone(text, Vocabulary, only)))
        {
            var isYear = only.Kind == MentionKind.Period && !text.Trim().ContainsAnyExceptInRange('0', '9');
            return new(isYear ? Plain(parsed, text) : only);
        }

        return parsed.Expected is null ? new(Plain(parsed, text))
            : PerText.Read(this, text) is { } per ? new(per)
            : new(parsed.Position, parsed.ExpectedWords);
    }

    private static FigureMention Plain(in ParsedFigure parsed, ReadOnlySpan<char> text)
    {
        var figure = Figure.InUnit(parsed.Value, parsed.Unit!);
        return new(parsed.Kind, 0..text.Length)
        {
            Figure = parsed.Upper is { } upper
                ? Stated<Figure>.OfRange(figure, upper, 0m, Printing.Rounded)
                : new Stated<Figure>(figure, parsed.Hedge, parsed.Step, Printing.Rounded),
        };
    }

    /// <summary>The mentions in a text, in order, none over another.</summary>
    /// <param name="text">The text; of any length.</param>
    public IReadOnlyList<FigureMention> Scan(ReadOnlySpan<char> text)
    {
        var mentions = new List<FigureMention>();
        var buffer = new TokenBuffer();
        try
        {
            var lexer = new Lexer(text, Vocabulary.Trie);
            while (lexer.ReadSentence(ref buffer))
            {
                new SentenceScanner(text, buffer.Tokens, buffer.Numbers, Vocabulary, Reference, mentions).Scan();
            }
        }
        finally
        {
            buffer.Dispose();
        }

        return mentions;
    }
}
