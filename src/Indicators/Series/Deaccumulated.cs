namespace Indicators;

/// <summary>Single periods made of year-to-date figures, and those among them that cannot be.</summary>
/// <typeparam name="TFigure">The type of the values.</typeparam>
public sealed class Deaccumulated<TFigure>
    where TFigure : struct, IFigure<TFigure>
{
    internal Deaccumulated(Series<TFigure> series, IReadOnlyList<ReportingPeriod> impossible) =>
        (Series, Impossible) = (series, impossible);

    /// <summary>The single periods, each with what its bounds allow; also those that are impossible, as they come out.</summary>
    public Series<TFigure> Series { get; }

    /// <summary>The periods whose figure cannot be right whatever was dropped in printing: less than nothing in a single period. The year-to-date figures were revised between the two publications, or one is wrong.</summary>
    public IReadOnlyList<ReportingPeriod> Impossible { get; }
}
