namespace Indicators.Tests;

/// <summary>One figure of a data set with its citation, wherever it stands.</summary>
internal sealed record Everything(
    decimal Value,
    Unit Unit,
    Hedge Hedge,
    decimal? Step,
    Citation Citation,
    bool IsPlainFigure
)
{
    internal static IEnumerable<Everything> Of(DataSet dataSet)
    {
        foreach (var data in dataSet.Indicators)
        {
            foreach (var observation in data.Observations.Where(observation => observation.HasValue))
            {
                yield return From(observation.Value, observation.Citation!);
            }

            foreach (var target in data.Targets)
            {
                yield return target.Level is { } level
                    ? From(level, target.Citation!)
                    : From(target.Growth!.Value, target.Citation!);
            }
        }

        foreach (var figure in dataSet.Figures)
        {
            yield return From(figure.Value, figure.Citation) with
            {
                IsPlainFigure = true,
            };
        }
    }

    private static Everything From<TFigure>(Stated<TFigure> stated, Citation citation)
        where TFigure : struct, IFigure<TFigure> =>
        new(stated.Figure.Value, stated.Figure.Unit, stated.Hedge, stated.Step, citation, false);
}
