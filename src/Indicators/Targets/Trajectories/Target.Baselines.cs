namespace Indicators;

public static partial class Target
{
    /// <summary>The observation that the target starts from: its own baseline; else that of the period it names, or the next one observed; else the first of the series.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="observations">The series, in any order.</param>
    /// <returns>The observation; null where there is none.</returns>
    public static Observation<TFigure>? BaselineIn<TFigure>(
        this Target<TFigure> target,
        IEnumerable<Observation<TFigure>> observations
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(observations);
        return TargetSeries<TFigure>.Of(target, observations).BaselineOf(target);
    }

    /// <summary>The latest sound observation of the series up to the due period, which questions about the way so far are asked of.</summary>
    /// <typeparam name="TFigure">The type of the indicator's values.</typeparam>
    /// <param name="target">The target.</param>
    /// <param name="observations">The series, in any order.</param>
    /// <returns>The observation; null where there is none.</returns>
    public static Observation<TFigure>? LatestIn<TFigure>(
        this Target<TFigure> target,
        IEnumerable<Observation<TFigure>> observations
    )
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(observations);
        return TargetSeries<TFigure>.Of(target, observations).UpTo(target.Due);
    }
}
