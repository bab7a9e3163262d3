namespace Indicators.Text;

/// <summary>A figure, a range, a change or a period in a text: where it stands, and what it says.</summary>
/// <remarks>A mention is immutable and equal to itself alone. <c>text[mention.Span]</c> is its text.</remarks>
public sealed class FigureMention
{
    internal FigureMention(MentionKind kind, Range span) => (Kind, Span) = (kind, span);

    /// <summary>What it is.</summary>
    public MentionKind Kind { get; }

    /// <summary>Where it stands, in UTF-16 units: hedge, number, unit and noun.</summary>
    public Range Span { get; }

    /// <summary>The figure as stated, with hedge and step; null for a change and a period.</summary>
    /// <remarks>A fall is negative growth; its hedge is turned with its sign: "fell by over 3 percent" is under -3 %.</remarks>
    public Stated<Figure>? Figure { get; internal init; }

    /// <summary>Which way the quantity moved.</summary>
    public ChangeDirection Direction { get; internal init; }

    /// <summary>Where a change begins; null for other kinds.</summary>
    public FigureMention? From { get; internal init; }

    /// <summary>Where a change ends; null for other kinds.</summary>
    public FigureMention? To { get; internal init; }

    /// <summary>The lower end of a range; null for other kinds.</summary>
    public FigureMention? Lower { get; internal init; }

    /// <summary>The upper end of a range; null for other kinds.</summary>
    public FigureMention? Upper { get; internal init; }

    /// <summary>The period that stands in the same clause, or that the mention is; null where there is none that names its year.</summary>
    public ReportingPeriod? Period { get; internal init; }

    /// <summary>Where the noun or measure word of a count stands; null where there is none.</summary>
    public Range? Item { get; internal init; }

    /// <summary>Whether the unit is a bare currency sign such as "$", which stands for several currencies.</summary>
    public bool IsCurrencyUnsure => Figure is { } figure && figure.Figure.Unit.Code is "$" or "¥";

    /// <summary>The mention with a period, unless it has one.</summary>
    internal FigureMention In(ReportingPeriod period) => Period is null ? With(period, To) : this;

    /// <summary>The mention with a period that stands directly behind it: of a change whose beginning has its own, that of the end.</summary>
    internal FigureMention EndIn(ReportingPeriod period) =>
        From?.Period is null ? In(period) : With(Period, To!.In(period));

    private FigureMention With(ReportingPeriod? period, FigureMention? to) =>
        new(Kind, Span)
        {
            Figure = Figure,
            Direction = Direction,
            From = From,
            To = to,
            Lower = Lower,
            Upper = Upper,
            Period = period,
            Item = Item,
        };

    /// <summary>Kind and value.</summary>
    public override string ToString() =>
        Kind switch
        {
            MentionKind.Change => $"{Kind}: {From} to {To}",
            MentionKind.Period => $"{Kind}: {Period}",
            _ => $"{Kind}: {Figure}",
        };
}
