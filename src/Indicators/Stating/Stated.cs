using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A figure as it was stated: the figure, its hedge, its step (the value of the last printed digit) and its way of printing.</summary>
/// <typeparam name="TFigure">The figure's type.</typeparam>
/// <remarks>
/// <para>"Over 500,000" is <c>Stated.Printed(Person.Units(500_000), step: 1_000, Hedge.Over)</c>. A figure without a step is not
/// printed but exact; <c>Stated.Exact</c> gives it.</para>
/// <para>The default value is exactly zero. Equal are two whose figure, hedge, step and printing are equal; there is no order, since "over 5" against 6 has no answer.</para>
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(IndicatorsJsonConverter))]
public readonly record struct Stated<TFigure> : IJsonValue
    where TFigure : struct, IFigure<TFigure>
{
    private readonly decimal step;

    internal Stated(TFigure figure, Hedge hedge, decimal step, Printing printing)
    {
        Figure = figure;
        Hedge = hedge;
        this.step = step;
        Printing = printing;
    }

    /// <summary>The figure, without its hedge.</summary>
    public TFigure Figure { get; }

    /// <summary>How the figure stands to the quantity.</summary>
    public Hedge Hedge { get; }

    /// <summary>How the digits behind the last printed one were dropped.</summary>
    public Printing Printing { get; }

    /// <summary>The value of the last printed digit, in the figure's unit (for shares and rates as a fraction); null for an exact figure.</summary>
    public decimal? Step => step == 0m ? null : step;

    /// <summary>The same statement of a figure of another type and the same unit.</summary>
    /// <typeparam name="TResult">The other type.</typeparam>
    internal Stated<TResult> As<TResult>()
        where TResult : struct, IFigure<TResult> =>
        new(TResult.FromFigure(Indicators.Figure.InUnit(Figure.Value, Figure.Unit)), Hedge, step, Printing);

    /// <summary>The hedge and the figure, in English: "over 500,000 persons".</summary>
    public override string ToString() =>
        HedgeWords.Write(Hedge, Figure.Unit.Write(Figure.Value, Language.English), Language.English);

    /// <summary>The hedge and the figure: "over 500,000 yuan", 超过50万元.</summary>
    /// <param name="language">The language of the words.</param>
    public string ToString(Language language) =>
        HedgeWords.Write(Hedge, Figure.Unit.Write(Figure.Value, language), language);

    JsonConverter IJsonValue.CreateConverter() => FigureJson.StatedConverter<TFigure>();
}
