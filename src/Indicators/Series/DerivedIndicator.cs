namespace Indicators;

/// <summary>Names what an operation makes of an indicator.</summary>
internal static class DerivedIndicator
{
    /// <summary>A measure of another kind: the growth of an indicator, its share.</summary>
    internal static Indicator<TResult> Of<TFigure, TResult>(
        Indicator<TFigure> source,
        string code,
        Names names,
        Nature nature,
        PriceBasis? prices = null
    )
        where TFigure : struct, IFigure<TFigure>
        where TResult : struct, IMeasure<TResult> =>
        InUnit<TFigure, TResult>(source, TResult.UnitOfMeasure, code, names, nature, prices);

    /// <summary>The same measure, otherwise: summed, rebased, at other prices.</summary>
    internal static Indicator<TFigure> Of<TFigure>(
        Indicator<TFigure> source,
        string code,
        Names names,
        Nature? nature = null,
        PriceBasis? prices = null
    )
        where TFigure : struct, IFigure<TFigure> =>
        InUnit<TFigure, TFigure>(source, source.Unit, code, names, nature ?? source.Nature, prices);

    private static Indicator<TResult> InUnit<TFigure, TResult>(
        Indicator<TFigure> source,
        Unit unit,
        string code,
        Names names,
        Nature nature,
        PriceBasis? prices
    )
        where TFigure : struct, IFigure<TFigure>
        where TResult : struct, IFigure<TResult> =>
        new(
            $"{source.Code}-{code}",
            new($"{source.Names.English}, {names.English}", source.Names.Chinese + names.Chinese),
            unit,
            nature,
            prices ?? source.PriceBasis,
            source.Desired,
            source.Definition
        );
}
