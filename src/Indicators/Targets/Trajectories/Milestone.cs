namespace Indicators;

/// <summary>A level to be reached on the way to a goal. Two are equal when their parts are equal.</summary>
public sealed record Milestone
{
    /// <summary>Sets a milestone.</summary>
    /// <param name="period">When.</param>
    /// <param name="level">The level, in the unit of the target's indicator.</param>
    public Milestone(ReportingPeriod period, Stated<Figure> level) => (Period, Level) = (period, level);

    /// <summary>When.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The level.</summary>
    public Stated<Figure> Level { get; }

    /// <summary>A milestone of a measure.</summary>
    /// <typeparam name="TMeasure">The measure.</typeparam>
    /// <param name="period">When.</param>
    /// <param name="level">The level.</param>
    public static Milestone Of<TMeasure>(ReportingPeriod period, TMeasure level)
        where TMeasure : struct, IMeasure<TMeasure> => new(period, Stated.Exact(level.ToFigure()));
}
