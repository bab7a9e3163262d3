using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using Indicators.Text;

namespace Indicators;

/// <summary>A figure as it was stated, or as it follows from stated figures: what it says, and within which bounds the quantity lies.</summary>
/// <typeparam name="TFigure">The figure's type.</typeparam>
/// <remarks>
/// <para>A printed figure has a hedge, a step (the value of its last printed digit) and a way of printing: "over 500,000" is
/// <c>Stated.Printed(Person.Units(500_000), step: 1_000, Hedge.Over)</c>; a printed range has two ends, <c>Stated.Range</c>. Without a step it is
/// meant exactly, like a goal; a plain figure converts to that. A computed figure has bounds and no step.</para>
/// <para>The default value is exactly zero. Equal are two of equal parts; there is no order, since "over 5" against 6 has no answer but an <see cref="Answer"/>.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly partial record struct Stated<TFigure> : IJsonValue
    where TFigure : struct, IFigure<TFigure>
{
    /// <summary>The figure; of a range its lower end.</summary>
    private readonly TFigure figure;

    /// <summary>The step; of a computed figure the lower end of its bounds.</summary>
    private readonly decimal first;

    /// <summary>The upper end of a range or of the bounds of a computed figure. Where a computed figure's bounds lack an end, that end's place holds the spread.</summary>
    private readonly decimal second;
    private readonly StatedKind kind;
    private readonly EndKind lowerKind;
    private readonly EndKind upperKind;

    internal Stated(TFigure figure, Hedge hedge, decimal step, Printing printing)
    {
        this.figure = figure;
        Hedge = hedge;
        first = step;
        Printing = printing;
    }

    private Stated(TFigure lower, decimal upper, decimal step, Printing printing)
    {
        figure = lower;
        first = step;
        second = upper;
        Printing = printing;
        kind = StatedKind.Range;
    }

    private Stated(TFigure figure, in DecimalBounds bounds, decimal spread)
    {
        this.figure = figure;
        kind = StatedKind.Computed;
        (lowerKind, upperKind) = (bounds.LowerKind, bounds.UpperKind);
        first = bounds.HasLower ? bounds.Lower : spread;
        second = bounds.HasUpper ? bounds.Upper : spread;
    }

    /// <summary>The figure, without its hedge; of a printed range the middle; of a computed figure the result of the bare figures.</summary>
    public TFigure Figure => IsRange ? figure.WithValue(DirectedDecimal.Middle(figure.Value, second)) : figure;

    /// <summary>How the figure stands to the quantity; exactly for a range and for a computed figure, whose bounds say it.</summary>
    public Hedge Hedge { get; }

    /// <summary>How the digits behind the last printed one were dropped.</summary>
    public Printing Printing { get; }

    /// <summary>The value of the last printed digit, in the figure's unit (for shares and rates as a fraction); null for an exact or a computed figure.</summary>
    public decimal? Step => IsComputed || first == 0m ? null : first;

    /// <summary>Whether two ends were printed: "5 to 8 percent".</summary>
    public bool IsRange => kind == StatedKind.Range;

    /// <summary>Whether the figure follows from others by calculation.</summary>
    public bool IsComputed => kind == StatedKind.Computed;

    internal bool HasTwoEnds => lowerKind != EndKind.Absent && upperKind != EndKind.Absent;

    /// <summary>A figure that is meant exactly.</summary>
    /// <param name="figure">The figure.</param>
    public static implicit operator Stated<TFigure>(TFigure figure) => Stated.Exact(figure);

    /// <summary>The hedge and the figure, in English: "over 500,000 people"; of a computed figure what is warranted: "14 to 15%".</summary>
    public override string ToString() => ToString(Language.English);

    /// <summary>The hedge and the figure: "over 500,000 yuan", 超过50万元; of a computed figure what is warranted.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) => FigureFormatting.ToText(this, FigureStyle.ExactIn(language));

    /// <summary>What is warranted, a count without its noun: "4,000".</summary>
    internal string ToBareString(Language language) => FigureFormatting.ToBareText(this, FigureStyle.ExactIn(language));

    /// <summary>The same statement of a figure of another type and the same unit.</summary>
    /// <typeparam name="TResult">The other type.</typeparam>
    internal Stated<TResult> As<TResult>()
        where TResult : struct, IFigure<TResult>
    {
        var same = TResult.FromFigure(Indicators.Figure.InUnit(figure.Value, figure.Unit));
        return kind switch
        {
            StatedKind.Range => Stated<TResult>.OfRange(same, second, first, Printing),
            StatedKind.Computed => Stated<TResult>.OfBounds(same, ComputedBounds, Spread),
            _ => new(same, Hedge, first, Printing),
        };
    }

    internal static Stated<TFigure> OfRange(TFigure lower, decimal upper, decimal step, Printing printing) =>
        new(lower, upper, step, printing);

    internal static Stated<TFigure> OfBounds(TFigure figure, in DecimalBounds bounds, decimal spread) =>
        new(figure, bounds, spread);

    JsonConverter IJsonValue.CreateConverter() => StatedJson.Converter<TFigure>();
}
