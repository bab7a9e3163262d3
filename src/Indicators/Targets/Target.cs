using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A goal on an indicator: a level to reach, a growth or a change to achieve by a period, its role, baseline and citation.</summary>
/// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
/// <remarks>The static class <see cref="Target"/> creates targets; the <c>With</c> methods add what few of them have. Two targets are equal when all their parts are equal.</remarks>
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
        Citation? citation,
        Stated<Figure>? change = null
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

        (Indicator, Area, Due, Role, Level, Growth, Change, Baseline, Citation) = (
            indicator,
            area,
            due,
            role,
            level,
            growth,
            change,
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

    /// <summary>What the goal asks of the periods on the way: to be there in the due period (the default), or to stay within all the time.</summary>
    public GoalKind Kind { get; private init; }

    /// <summary>Where the value is to go: the target's own direction where one was given, else the indicator's.</summary>
    public DesiredDirection Desired => OwnDirection == DesiredDirection.None ? Indicator.Desired : OwnDirection;

    /// <summary>The level to reach; null when the goal is a growth or a change.</summary>
    public Stated<TFigure>? Level { get; }

    /// <summary>The growth from the baseline to achieve; null when the goal is a level or a change.</summary>
    public Stated<GrowthRate>? Growth { get; }

    /// <summary>The change from the baseline to achieve, in the unit of the indicator's differences (percentage points for shares and rates); null when the goal is a level or a growth.</summary>
    public Stated<Figure>? Change { get; }

    /// <summary>The observation that the goal starts from; null where none is known.</summary>
    public Observation<TFigure>? Baseline { get; private init; }

    /// <summary>The period of the observation that the goal starts from, to be looked up in a series; null where the baseline is given, or nothing is said.</summary>
    public ReportingPeriod? BaselinePeriod { get; private init; }

    /// <summary>The natural limit of the indicator, beyond which no value can lie (100 %); null where there is none.</summary>
    public TFigure? Limit { get; private init; }

    /// <summary>The target that this one took the place of; null where it is the first.</summary>
    public Target<TFigure>? Previous { get; private init; }

    /// <summary>The target as it was set at first, and each revision up to this one, in order.</summary>
    public IReadOnlyList<Target<TFigure>> Revisions => Previous is { } before ? [.. before.Revisions, this] : [this];

    /// <summary>Where the goal is printed; null for a goal of one's own.</summary>
    public Citation? Citation { get; }

    /// <summary>The target's own direction; none where the indicator's holds.</summary>
    internal DesiredDirection OwnDirection { get; private init; }

    /// <summary>The same target with a direction of its own.</summary>
    /// <param name="desired">The direction; none for the indicator's.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="desired"/> is none of the directions.</exception>
    public Target<TFigure> WithDirection(DesiredDirection desired) =>
        this with
        {
            OwnDirection = Known.Choice(desired),
        };

    /// <summary>The same target of another kind: to stay within, in place of to reach.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is none of the kinds.</exception>
    public Target<TFigure> WithKind(GoalKind kind) => this with { Kind = Known.Choice(kind) };

    /// <summary>The same target with the observation that it starts from.</summary>
    /// <param name="baseline">The observation.</param>
    /// <exception cref="UnitMismatchException">The baseline's unit is not the indicator's.</exception>
    public Target<TFigure> WithBaseline(Observation<TFigure> baseline)
    {
        ArgumentNullException.ThrowIfNull(baseline);
        if (baseline.HasValue)
        {
            Observation<TFigure>.RequireUnit(Indicator, baseline.Value.Figure);
        }

        return this with
        {
            Baseline = baseline,
        };
    }

    /// <summary>The same target with a baseline to be looked up in a series.</summary>
    /// <param name="period">The period of the observation that it starts from.</param>
    public Target<TFigure> WithBaselinePeriod(ReportingPeriod period) => this with { BaselinePeriod = period };

    /// <summary>The same target with a natural limit.</summary>
    /// <param name="limit">The limit, in the indicator's unit; not zero.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is zero.</exception>
    /// <exception cref="UnitMismatchException">The limit's unit is not the indicator's.</exception>
    public Target<TFigure> WithLimit(TFigure limit)
    {
        ArgumentOutOfRangeException.ThrowIfZero(limit.Value, nameof(limit));
        Observation<TFigure>.RequireUnit(Indicator, limit);
        return this with { Limit = limit };
    }

    /// <summary>The same target as a revision of an earlier one: 4 trillion yuan, set for 2027 and later for 2030.</summary>
    /// <param name="previous">The target that this one takes the place of, on the same indicator and area.</param>
    /// <exception cref="ArgumentException">The earlier target is on another indicator or area.</exception>
    public Target<TFigure> WithPrevious(Target<TFigure> previous)
    {
        ArgumentNullException.ThrowIfNull(previous);
        return previous.Indicator.Code == Indicator.Code && previous.Area.Code == Area.Code
            ? this with
            {
                Previous = previous,
            }
            : throw new ArgumentException(
                $"{previous} is on another indicator or area than {this}, and so not its earlier form.",
                nameof(previous)
            );
    }

    /// <summary>Indicator, due period and goal on one line.</summary>
    public override string ToString() =>
        $"{Indicator.Code} {Due}: {Level?.ToString() ?? (Growth is { } growth ? $"growth of {growth}" : $"change of {Change}")}";

    /// <summary>The direction by which a goal is read: a range that is to be kept within has two sides whatever is desired.</summary>
    internal DesiredDirection ReadingOf<TGoal>(in Stated<TGoal> goal)
        where TGoal : struct, IFigure<TGoal> =>
        Kind != GoalKind.Reach && goal.IsRange ? DesiredDirection.Stay : Desired;

    internal Target<TResult> As<TResult>(Indicator<TResult> indicator)
        where TResult : struct, IFigure<TResult> =>
        new(indicator, Area, Due, Role, Level?.As<TResult>(), Growth, Baseline?.As(indicator), Citation, Change)
        {
            Kind = Kind,
            OwnDirection = OwnDirection,
            BaselinePeriod = BaselinePeriod,
            Limit = Limit is { } limit ? TResult.FromFigure(Figure.InUnit(limit.Value, limit.Unit)) : null,
            Previous = Previous?.As(indicator),
        };

    /// <summary>The same target with what only some targets have, as data gives it.</summary>
    internal Target<TFigure> WithRest(GoalKind kind, DesiredDirection direction, ReportingPeriod? baselinePeriod) =>
        this with
        {
            Kind = kind,
            OwnDirection = direction,
            BaselinePeriod = baselinePeriod,
        };

    JsonConverter IJsonValue.CreateConverter() =>
        new SpotJsonConverter<Target<TFigure>>(CatalogueJson.AsTarget<TFigure>, CatalogueJson.Write);
}
