namespace Indicators;

/// <summary>The case of a target and a series, for any figures that the bounds of the observed ones allow.</summary>
/// <param name="From">The period of the base.</param>
/// <param name="Latest">The period of the latest value.</param>
/// <param name="Printed">The case of the figures as they were printed.</param>
/// <param name="Figures">Base, latest value, and the one at the start of the recent trend (null for the base), with their bounds.</param>
/// <param name="Build">The case of a base, a latest value and a recent one.</param>
internal sealed record TargetCase(
    ReportingPeriod From,
    ReportingPeriod Latest,
    ProgressCase Printed,
    Func<(StatedNumber Base, StatedNumber Current, StatedNumber? Recent)> Figures,
    Func<decimal, decimal, decimal?, ProgressCase> Build
)
{
    internal IReadOnlyList<ProgressClass> PossibleClasses(AssessmentPolicy policy)
    {
        var found = new List<ProgressClass>();
        var (start, latest, trend) = Figures();
        decimal[] starts = policy.Rule.UsesRecent ? [start.Value] : Samples(start);
        decimal?[] recents =
            policy.Rule.UsesRecent && trend is { } recent
                ? [.. Samples(recent).Select(static each => (decimal?)each)]
                : [trend?.Value];
        foreach (var from in starts)
        {
            foreach (var current in Samples(latest))
            {
                foreach (var before in recents)
                {
                    if (
                        policy.Assess(Build(from, current, before)).Class is { } possible
                        && found.TrueForAll(each => each.Code != possible.Code)
                    )
                    {
                        found.Add(possible);
                    }
                }
            }
        }

        return [.. found.OrderBy(each => Place(policy, each))];
    }

    private static int Place(AssessmentPolicy policy, ProgressClass found)
    {
        var place = policy.WithGoal.Concat(policy.WithoutGoal).ToList().IndexOf(found);
        return found == policy.Achieved ? -1 : place;
    }

    /// <summary>The printed number and the ends of its bounds; an open end from just within, an absent one from afar.</summary>
    private static decimal[] Samples(in StatedNumber number)
    {
        var bounds = number.Bounds;
        if (bounds.IsPoint)
        {
            return [number.Value];
        }

        var size = Math.Max(Math.Abs(number.Value), Math.Abs(bounds.HasLower ? bounds.Lower : bounds.Upper));
        if (size > 1e20m)
        {
            return [number.Value];
        }

        var width = bounds is { HasLower: true, HasUpper: true } ? bounds.Upper - bounds.Lower : size;
        var inward = width / 1_000_000m;
        var lower = bounds.HasLower
            ? bounds.LowerKind == EndKind.Open
                ? bounds.Lower + inward
                : bounds.Lower
            : (bounds.HasUpper ? bounds.Upper : number.Value) - (1_000m * size);
        var upper = bounds.HasUpper
            ? bounds.UpperKind == EndKind.Open
                ? bounds.Upper - inward
                : bounds.Upper
            : (bounds.HasLower ? bounds.Lower : number.Value) + (1_000m * size);
        return [lower, Math.Clamp(number.Value, lower, upper), (lower + upper) / 2m, upper];
    }
}
