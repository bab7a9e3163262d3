namespace Indicators;

/// <summary>The way on which a target is to be reached: a straight line, a steady rate of growth, or milestones.</summary>
/// <remarks>Two paths are equal when they are the same object.</remarks>
public sealed class TargetPath
{
    private TargetPath(Names names, IReadOnlyList<Milestone> milestones) => (Names, Milestones) = (names, milestones);

    /// <summary>The same change every year.</summary>
    public static TargetPath Linear { get; } = new(new("linear", "线性"), []);

    /// <summary>The same rate of growth every year; for levels above zero.</summary>
    public static TargetPath Geometric { get; } = new(new("geometric", "等比"), []);

    /// <summary>The name.</summary>
    public Names Names { get; }

    /// <summary>The milestones, in order; empty for the other paths.</summary>
    public IReadOnlyList<Milestone> Milestones { get; }

    /// <summary>A path through milestones between baseline and goal, straight from each to the next.</summary>
    /// <param name="milestones">The milestones, in any order; one a period.</param>
    /// <exception cref="ArgumentException">There are none, or two of one period.</exception>
    public static TargetPath Through(params IEnumerable<Milestone> milestones)
    {
        ArgumentNullException.ThrowIfNull(milestones);
        Milestone[] ordered = [.. milestones.OrderBy(static milestone => milestone.Period.End)];
        return ordered.Length > 0 && ordered.DistinctBy(static milestone => milestone.Period).Count() == ordered.Length
            ? new(new("milestones", "里程碑"), ordered)
            : throw new ArgumentException(
                "A path through milestones needs at least one, and one a period.",
                nameof(milestones)
            );
    }

    /// <summary>The name, in English.</summary>
    public override string ToString() => Names.English;
}
