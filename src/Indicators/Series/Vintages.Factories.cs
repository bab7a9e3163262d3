namespace Indicators;

/// <summary>Gathers the publications of an indicator's figures.</summary>
public static class Vintages
{
    /// <summary>All publications among observations.</summary>
    /// <typeparam name="TFigure">The type of the values.</typeparam>
    /// <param name="observations">The observations, several for one period where it was published several times.</param>
    public static Vintages<TFigure> Of<TFigure>(IEnumerable<Observation<TFigure>> observations)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(observations);
        return new([.. observations]);
    }

    /// <summary>All publications that a data set holds of an indicator in one periodicity.</summary>
    /// <typeparam name="TFigure">The type of the values.</typeparam>
    /// <param name="data">The indicator's data.</param>
    /// <param name="periodicity">The length of the periods wanted; of a year-to-date indicator all spans are taken.</param>
    public static Vintages<TFigure> Of<TFigure>(IndicatorData<TFigure> data, Periodicity periodicity)
        where TFigure : struct, IFigure<TFigure>
    {
        ArgumentNullException.ThrowIfNull(data);
        var takesAll = data.Indicator.Nature == Nature.YearToDate;
        return Of(
            data.Observations.Where(observation =>
                takesAll || observation.Period is { Count: 1 } period && period.Periodicity == periodicity
            )
        );
    }
}
