namespace Indicators;

/// <summary>A plain figure with its source, neither observation nor target: the threshold of a market segment.</summary>
/// <typeparam name="TFigure">The figure's type.</typeparam>
/// <remarks>Two quoted figures are equal when all their parts are equal.</remarks>
public sealed record QuotedFigure<TFigure>
    where TFigure : struct, IFigure<TFigure>
{
    internal QuotedFigure(
        string code,
        Names names,
        ReferenceArea area,
        ReportingPeriod period,
        Stated<TFigure> value,
        Citation citation
    ) => (Code, Names, Area, Period, Value, Citation) = (code, names, area, period, value, citation);

    /// <summary>The code that identifies it in a data set.</summary>
    public string Code { get; }

    /// <summary>Its names.</summary>
    public Names Names { get; }

    /// <summary>Where it holds.</summary>
    public ReferenceArea Area { get; }

    /// <summary>When it holds.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The figure as stated.</summary>
    public Stated<TFigure> Value { get; }

    /// <summary>Where it is printed.</summary>
    public Citation Citation { get; }

    internal QuotedFigure<TResult> As<TResult>()
        where TResult : struct, IFigure<TResult> => new(Code, Names, Area, Period, Value.As<TResult>(), Citation);
}
