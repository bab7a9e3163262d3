using NodaTime;

namespace Indicators;

/// <summary>All publications of the figures of one indicator, from which series are chosen: as first published, as last revised, as known on a day.</summary>
/// <typeparam name="TFigure">The type of the values.</typeparam>
/// <remarks>
/// The day of a publication is that of its source. A figure without one counts as older than all others, and as known on no day.
/// Of figures published on one day, one in force goes before a forecast, a forecast before a disputed figure, and of equals the one with the smallest step.
/// A disputed figure is chosen only where there is no other, a forecast only where there is no outcome.
/// </remarks>
public sealed class Vintages<TFigure>
    where TFigure : struct, IFigure<TFigure>
{
    internal Vintages(IReadOnlyList<Observation<TFigure>> observations) => Observations = observations;

    /// <summary>All observations, in the order given.</summary>
    public IReadOnlyList<Observation<TFigure>> Observations { get; }

    /// <summary>Of each period the figure published first.</summary>
    /// <exception cref="ArgumentException">There are no observations.</exception>
    /// <exception cref="NotComparableException">They do not make up one series.</exception>
    public Series<TFigure> FirstPublished() => Chosen(Observations, isLatest: false);

    /// <summary>Of each period the figure published last.</summary>
    /// <exception cref="ArgumentException">There are no observations.</exception>
    /// <exception cref="NotComparableException">They do not make up one series.</exception>
    public Series<TFigure> Latest() => Chosen(Observations, isLatest: true);

    /// <summary>Of each period the figure that was the latest on a day.</summary>
    /// <param name="day">The day; what was published on it was known.</param>
    /// <returns>The series; it ends with the last period of which a figure was known.</returns>
    /// <exception cref="ArgumentException">Nothing was known on that day.</exception>
    /// <exception cref="NotComparableException">The observations do not make up one series.</exception>
    public Series<TFigure> AsKnownOn(LocalDate day) =>
        Chosen([.. Observations.Where(observation => DayOf(observation) is { } known && known <= day)], isLatest: true);

    private static Series<TFigure> Chosen(IReadOnlyList<Observation<TFigure>> observations, bool isLatest) =>
        SeriesAssembly.Of([
            .. observations.GroupBy(static observation => observation.Period).Select(group => Best(group, isLatest)),
        ]);

    private static Observation<TFigure> Best(IEnumerable<Observation<TFigure>> candidates, bool isLatest)
    {
        var byRank = candidates.OrderBy(static candidate => RankOf(candidate.Status));
        var byDay = isLatest
            ? byRank.ThenByDescending(static candidate => DayOf(candidate) ?? LocalDate.MinIsoValue)
            : byRank.ThenBy(static candidate => DayOf(candidate) ?? LocalDate.MinIsoValue);
        return byDay.ThenBy(static candidate => candidate.HasValue ? candidate.Value.Step ?? 0m : 0m).First();
    }

    private static int RankOf(ObservationStatus status) =>
        status switch
        {
            ObservationStatus.Forecast => 1,
            ObservationStatus.Disputed => 2,
            ObservationStatus.Missing => 3,
            _ => 0,
        };

    private static LocalDate? DayOf(Observation<TFigure> observation) => observation.Citation?.Source.Published;
}
