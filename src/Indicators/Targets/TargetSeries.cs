using NodaTime;

namespace Indicators;

/// <summary>The observations of a series that a target can be judged by: of its indicator and area, sound, in step with its due period, one a period, in order, from the last break on.</summary>
internal sealed class TargetSeries<TFigure>
    where TFigure : struct, IFigure<TFigure>
{
    private readonly List<Observation<TFigure>> observations;

    private TargetSeries(List<Observation<TFigure>> observations, bool isBroken) =>
        (this.observations, IsBroken) = (observations, isBroken);

    /// <summary>Whether a break cut off what was observed earlier.</summary>
    internal bool IsBroken { get; }

    internal IReadOnlyList<Observation<TFigure>> All => observations;

    internal Observation<TFigure>? Latest => observations.Count == 0 ? null : observations[^1];

    internal static TargetSeries<TFigure> Of(Target<TFigure> target, IEnumerable<Observation<TFigure>> given)
    {
        var sound = new List<Observation<TFigure>>();
        foreach (var observation in given)
        {
            if (Belongs(target, observation))
            {
                Add(sound, observation);
            }
        }

        var broken = sound.FindLastIndex(static each => each.Status == ObservationStatus.Break);
        if (broken > 0)
        {
            sound.RemoveRange(0, broken);
        }

        return new(sound, broken > 0);
    }

    internal Observation<TFigure>? At(ReportingPeriod period) => observations.Find(each => each.Period == period);

    /// <summary>The first observation from a period on.</summary>
    internal Observation<TFigure>? From(ReportingPeriod period)
    {
        var day = period.EndDay;
        return observations.Find(each => each.Period.EndDay >= day);
    }

    /// <summary>The last observation that is not after a period.</summary>
    internal Observation<TFigure>? UpTo(ReportingPeriod period)
    {
        var day = period.EndDay;
        for (var place = observations.Count - 1; place >= 0; place--)
        {
            if (observations[place].Period.EndDay <= day)
            {
                return observations[place];
            }
        }

        return null;
    }

    /// <summary>The observations after one period, up to another.</summary>
    internal IEnumerable<Observation<TFigure>> Between(ReportingPeriod? after, ReportingPeriod upTo) =>
        observations.Where(each =>
            each.Period.EndDay <= upTo.EndDay && (after is not { } start || each.Period.EndDay > start.EndDay)
        );

    /// <summary>The baseline: the one given, else the observation of the period asked for or the first after it, else the first of all.</summary>
    internal Observation<TFigure>? BaselineOf(Target<TFigure> target) =>
        target.Baseline is { HasValue: true } given ? given
        : target.BaselinePeriod is { } period ? From(period)
        : observations is [var first, ..] && first.Period.EndDay < target.Due.EndDay ? first
        : null;

    /// <summary>The target with its baseline, where there is one.</summary>
    internal Target<TFigure> WithBaseline(Target<TFigure> target) =>
        target.Baseline is null && BaselineOf(target) is { } found ? target.WithBaseline(found) : target;

    private static bool Belongs(Target<TFigure> target, Observation<TFigure> observation) =>
        observation.Indicator.Code == target.Indicator.Code
        && observation.Area.Code == target.Area.Code
        && observation.Status
            is ObservationStatus.Normal
                or ObservationStatus.Provisional
                or ObservationStatus.Estimated
                or ObservationStatus.Break
        && observation.Indicator.Unit.Code == target.Indicator.Unit.Code
        && TargetTime.IsInStep(observation.Period, target);

    /// <summary>Keeps the order of periods, and of two observations of one period the one that is not hedged to one side, then the later published, then the finer printed.</summary>
    private static void Add(List<Observation<TFigure>> sound, Observation<TFigure> observation)
    {
        var (place, day) = (sound.Count, observation.Period.EndDay);
        while (place > 0 && sound[place - 1].Period.EndDay > day)
        {
            place--;
        }

        if (place == 0 || sound[place - 1].Period.EndDay != day)
        {
            sound.Insert(place, observation);
        }
        else if (IsBetter(observation, sound[place - 1]))
        {
            sound[place - 1] = observation;
        }
    }

    private static bool IsBetter(Observation<TFigure> candidate, Observation<TFigure> known)
    {
        if (IsOneSided(candidate) != IsOneSided(known))
        {
            return IsOneSided(known);
        }

        var (left, right) = (PublishedOf(candidate), PublishedOf(known));
        return left > right || (left == right && (candidate.Value.Step ?? 0m) < (known.Value.Step ?? 0m));
    }

    private static bool IsOneSided(Observation<TFigure> observation) =>
        observation.Value.Hedge is Hedge.Over or Hedge.AtLeast or Hedge.Under or Hedge.AtMost;

    private static LocalDate PublishedOf(Observation<TFigure> observation) =>
        observation.Citation?.Source.Published ?? LocalDate.MinIsoValue;
}
