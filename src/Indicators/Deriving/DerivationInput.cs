namespace Indicators;

/// <summary>A figure that a result was derived from: what it is, how it was stated, what bounds that leaves, and where it is printed.</summary>
public sealed record DerivationInput
{
    private DerivationInput(
        Names symbol,
        Names names,
        ReportingPeriod? period,
        Stated<Figure> value,
        Reach reach,
        Citation? citation
    )
    {
        (Symbol, Names, Period, Value, Citation) = (symbol, names, period, value, citation);
        Bounds = value.ToBounds(reach);
        Number = StatedNumber.Of(value, reach);
    }

    /// <summary>What the figure is called in the formula: "from", 基期.</summary>
    public Names Symbol { get; }

    /// <summary>What was observed or aimed at.</summary>
    public Names Names { get; }

    /// <summary>When; null where a figure has no period.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>The figure as stated.</summary>
    public Stated<Figure> Value { get; }

    /// <summary>The bounds that the statement leaves, by the derivation's reach.</summary>
    public Bounds<Figure> Bounds { get; }

    /// <summary>Where the figure is printed, and what was inferred; null for a figure of one's own.</summary>
    public Citation? Citation { get; }

    internal StatedNumber Number { get; }

    internal static DerivationInput Of<TFigure>(Names symbol, Observation<TFigure> observation, Reach reach)
        where TFigure : struct, IFigure<TFigure> =>
        new(
            symbol,
            observation.Indicator.Names,
            observation.Period,
            observation.Value.As<Figure>(),
            reach,
            observation.Citation
        );

    internal static DerivationInput OfGoal<TFigure>(Names symbol, Target<TFigure> target, Reach reach)
        where TFigure : struct, IFigure<TFigure> =>
        new(
            symbol,
            target.Indicator.Names,
            target.Due,
            target.Level is { } level ? level.AsGoal().As<Figure>() : target.Growth!.Value.AsGoal().As<Figure>(),
            reach,
            target.Citation
        );

    internal static DerivationInput Of(
        Names symbol,
        Names names,
        ReportingPeriod period,
        Stated<Figure> value,
        Reach reach,
        Citation? citation
    ) => new(symbol, names, period, value, reach, citation);
}
