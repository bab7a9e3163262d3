namespace Indicators;

/// <summary>The verdict on an indicator from several series, or on a group of indicators: the mean of their scores, and its class.</summary>
/// <remarks>Groups are averaged first, each counting once. What has no score is left out. Achieved is the whole only where every scored part is.</remarks>
public sealed class ProgressSummary
{
    private ProgressSummary(AssessmentPolicy policy, decimal? score, ProgressClass? found, bool isAchieved) =>
        (Policy, Score, Class, IsAchieved) = (policy, score, found, isAchieved);

    /// <summary>The policy whose scores these are.</summary>
    public AssessmentPolicy Policy { get; }

    /// <summary>The mean of the scores; null where no part has one.</summary>
    public decimal? Score { get; }

    /// <summary>The class of the mean; null where there is none.</summary>
    public ProgressClass? Class { get; }

    /// <summary>Whether every scored part achieved its goal.</summary>
    public bool IsAchieved { get; }

    /// <summary>The summary of several series.</summary>
    /// <param name="policy">The policy that judged them; it has bands of scores.</param>
    /// <param name="series">The series.</param>
    /// <exception cref="ArgumentException">The policy takes no mean of scores, or a series was judged by another.</exception>
    public static ProgressSummary Of(AssessmentPolicy policy, params IEnumerable<Progress> series)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(series);
        Progress[] judged = [.. series];
        return judged.All(each => each.Policy == policy)
            ? Of(policy, [.. judged.Select(static each => (each.Score, each.IsAchieved))])
            : throw OtherPolicy(policy, nameof(series));
    }

    /// <summary>The summary of several groups, each averaged first.</summary>
    /// <param name="policy">The policy that judged them; it has bands of scores.</param>
    /// <param name="groups">The groups.</param>
    /// <exception cref="ArgumentException">The policy takes no mean of scores, or a group was judged by another.</exception>
    public static ProgressSummary OfGroups(AssessmentPolicy policy, params IEnumerable<ProgressSummary> groups)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(groups);
        ProgressSummary[] judged = [.. groups];
        return judged.All(each => each.Policy == policy)
            ? Of(policy, [.. judged.Select(static each => (each.Score, each.IsAchieved))])
            : throw OtherPolicy(policy, nameof(groups));
    }

    /// <summary>The summary of scores that were computed elsewhere.</summary>
    /// <param name="policy">The policy whose scores they are; it has bands of scores.</param>
    /// <param name="scores">The scores, none of which stands for a goal that is achieved.</param>
    /// <exception cref="ArgumentException">The policy takes no mean of scores.</exception>
    public static ProgressSummary OfScores(AssessmentPolicy policy, params IEnumerable<decimal> scores)
    {
        ArgumentNullException.ThrowIfNull(policy);
        ArgumentNullException.ThrowIfNull(scores);
        return Of(policy, [.. scores.Select(static score => ((decimal?)score, false))]);
    }

    /// <summary>The code of the class, or "not_available".</summary>
    public override string ToString() => Class?.Code ?? "not_available";

    private static ProgressSummary Of(AssessmentPolicy policy, (decimal? Score, bool IsAchieved)[] parts)
    {
        if (policy.ScoreBands.Count == 0)
        {
            throw new ArgumentException(
                $"The policy '{policy}' takes no mean of scores. Use one with score bands, such as statcan.",
                nameof(policy)
            );
        }

        (decimal Score, bool IsAchieved)[] scored =
        [
            .. parts
                .Where(static part => part.Score is not null)
                .Select(static part => (part.Score!.Value, part.IsAchieved)),
        ];
        if (scored.Length == 0)
        {
            return new(policy, null, null, isAchieved: false);
        }

        var mean = scored.Sum(static part => part.Score) / scored.Length;
        var isAchieved = scored.All(static part => part.IsAchieved);
        var found = isAchieved ? policy.Achieved : policy.ScoreBands.First(band => band.Holds(mean, 1m));
        return new(policy, mean, found, isAchieved);
    }

    private static ArgumentException OtherPolicy(AssessmentPolicy policy, string parameter) =>
        new($"A part was judged by another policy than '{policy}'. Judge all parts by one policy.", parameter);
}
