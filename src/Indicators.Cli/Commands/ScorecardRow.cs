namespace Indicators.Cli.Commands;

/// <summary>One target of a scorecard with what is known of its outcome.</summary>
/// <param name="Target">The target.</param>
/// <param name="Required">The growth that it requires, with its bounds; null where there is no baseline.</param>
/// <param name="Outcome">The observation of the due period; null where none is known.</param>
/// <param name="Forecast">A forecast for the due period, where there is no outcome.</param>
/// <param name="Evaluation">Whether the target is met, in two readings; null where there is no outcome.</param>
/// <param name="Comparison">What the published policies say of the way so far.</param>
internal sealed record ScorecardRow(
    Target<Figure> Target,
    Stated<GrowthRate>? Required,
    Observation<Figure>? Outcome,
    Observation<Figure>? Forecast,
    Evaluation? Evaluation,
    AssessmentComparison Comparison
)
{
    internal static IReadOnlyList<ScorecardRow> Of(DataSet dataSet)
    {
        var scorecard =
            dataSet.Scorecard
            ?? throw new FormatException(
                $"Data set '{dataSet.Code}' has no scorecard. Add a \"scorecard\" with \"due\" and \"indicators\"."
            );
        return [.. scorecard.Indicators.Select(code => Of(dataSet.Indicator<Figure>(code), scorecard.Due))];
    }

    private static ScorecardRow Of(IndicatorData<Figure> data, ReportingPeriod due)
    {
        var target = data.TargetFor(due)!;
        var outcome = data.Best(due);
        var forecast = outcome is null
            ? data.Observations.LastOrDefault(observation =>
                observation.Period == due && observation.Status == ObservationStatus.Forecast
            )
            : null;
        return new(
            target,
            target.TryRequiredGrowth(out var growth) ? growth : null,
            outcome,
            forecast,
            outcome is null ? null : target.Evaluate(outcome),
            target.Assess(data.Observations, AssessmentPolicies.All)
        );
    }

    /// <summary>The verdict of the default policy.</summary>
    internal Assessment Default => Comparison.By(AssessmentPolicies.Default);

    internal IEnumerable<Source> Sources =>
        new[] { Target.Citation, Target.Baseline?.Citation, (Outcome ?? Forecast)?.Citation }
            .OfType<Citation>()
            .Select(citation => citation.Source)
            .Distinct();
}
