namespace Indicators;

/// <summary>An indicator with its observations and targets, in the order of the data set.</summary>
/// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
public sealed class IndicatorData<TFigure>
    where TFigure : struct, IFigure<TFigure>
{
    internal IndicatorData(
        Indicator<TFigure> indicator,
        IReadOnlyList<Observation<TFigure>> observations,
        IReadOnlyList<Target<TFigure>> targets
    ) => (Indicator, Observations, Targets) = (indicator, observations, targets);

    /// <summary>The indicator.</summary>
    public Indicator<TFigure> Indicator { get; }

    /// <summary>All its observations: several for one period where several sources print one.</summary>
    public IReadOnlyList<Observation<TFigure>> Observations { get; }

    /// <summary>All its targets: several for one period where several sources print one.</summary>
    public IReadOnlyList<Target<TFigure>> Targets { get; }

    /// <summary>The observation of a period to compute with: of those that are not missing, disputed or a forecast the latest published, of equals the one with the smallest step.</summary>
    /// <param name="period">The period.</param>
    /// <returns>The observation, or null where there is none.</returns>
    public Observation<TFigure>? Best(ReportingPeriod period) =>
        Observations
            .Where(observation => observation.Period == period && IsSound(observation.Status))
            .OrderByDescending(observation => observation.Citation?.Source.Published ?? NodaTime.LocalDate.MinIsoValue)
            .ThenBy(observation => observation.Value.Step ?? 0m)
            .FirstOrDefault();

    /// <summary>The first target that is due in a period.</summary>
    /// <param name="due">The period.</param>
    /// <returns>The target, or null where there is none.</returns>
    public Target<TFigure>? TargetFor(ReportingPeriod due) => Targets.FirstOrDefault(target => target.Due == due);

    internal IndicatorData<TResult> As<TResult>()
        where TResult : struct, IFigure<TResult>
    {
        var indicator = Indicator.As<TResult>();
        return new(
            indicator,
            [.. Observations.Select(observation => observation.As(indicator))],
            [.. Targets.Select(target => target.As(indicator))]
        );
    }

    private static bool IsSound(ObservationStatus status) =>
        status is not (ObservationStatus.Missing or ObservationStatus.Disputed or ObservationStatus.Forecast);
}
