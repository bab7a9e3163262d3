using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A goal on an indicator: a level to reach or a growth to achieve by a period, its role, baseline and citation.</summary>
/// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
/// <remarks>Two targets are equal when all their parts are equal.</remarks>
[JsonConverter(typeof(IndicatorsJsonConverter))]
public sealed record Target<TFigure> : IJsonValue
    where TFigure : struct, IFigure<TFigure>
{
    internal Target(
        Indicator<TFigure> indicator,
        ReferenceArea area,
        ReportingPeriod due,
        TargetRole role,
        Stated<TFigure>? level,
        Stated<GrowthRate>? growth,
        Observation<TFigure>? baseline,
        Citation? citation
    )
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(area);
        if (level is { } stated)
        {
            Observation<TFigure>.RequireUnit(indicator, stated.Figure);
        }

        if (baseline is { HasValue: true })
        {
            Observation<TFigure>.RequireUnit(indicator, baseline.Value.Figure);
        }

        (Indicator, Area, Due, Role, Level, Growth, Baseline, Citation) = (
            indicator,
            area,
            due,
            role,
            level,
            growth,
            baseline,
            citation
        );
    }

    /// <summary>What the goal is set on.</summary>
    public Indicator<TFigure> Indicator { get; }

    /// <summary>Where.</summary>
    public ReferenceArea Area { get; }

    /// <summary>When it is due.</summary>
    public ReportingPeriod Due { get; }

    /// <summary>How it was put: goal, expectation or forecast.</summary>
    public TargetRole Role { get; }

    /// <summary>The level to reach; null when the goal is a growth.</summary>
    public Stated<TFigure>? Level { get; }

    /// <summary>The growth from the baseline to achieve; null when the goal is a level.</summary>
    public Stated<GrowthRate>? Growth { get; }

    /// <summary>The observation that the goal starts from; null where none is known.</summary>
    public Observation<TFigure>? Baseline { get; }

    /// <summary>Where the goal is printed; null for a goal of one's own.</summary>
    public Citation? Citation { get; }

    /// <summary>Indicator, due period and goal on one line.</summary>
    public override string ToString() => $"{Indicator.Code} {Due}: {Level?.ToString() ?? $"growth of {Growth}"}";

    internal Target<TResult> As<TResult>(Indicator<TResult> indicator)
        where TResult : struct, IFigure<TResult> =>
        new(indicator, Area, Due, Role, Level?.As<TResult>(), Growth, Baseline?.As(indicator), Citation);

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<Target<TFigure>>(CatalogueJson.AsTarget<TFigure>, CatalogueJson.Write);
}
